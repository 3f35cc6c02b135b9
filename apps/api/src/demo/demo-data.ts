import type { DemoBridging } from './bridging-types';
import type { DemoCitation, DemoEnquiry, DemoInstitution, DemoOccupation, DemoPastAnswer, DemoProgramme } from './demo-types';
import { enquiriesBruxellesDone } from './enquiries/enquiries-bruxelles-done';
import { enquiriesBruxellesOpen } from './enquiries/enquiries-bruxelles-open';
import { enquiriesLiegeDone } from './enquiries/enquiries-liege-done';
import { enquiriesLiegeInProgress } from './enquiries/enquiries-liege-in-progress';
import { enquiriesLiegeInReview } from './enquiries/enquiries-liege-in-review';
import { enquiriesLiegeNew } from './enquiries/enquiries-liege-new';
import { enquiriesLiegeWaiting } from './enquiries/enquiries-liege-waiting';
import { enquiriesNamurDone } from './enquiries/enquiries-namur-done';
import { enquiriesNamurNew } from './enquiries/enquiries-namur-new';
import { enquiriesNamurUnderWay } from './enquiries/enquiries-namur-under-way';
import { pastAnswersAccess } from './past-answers/past-answers-access';
import { pastAnswersBridging } from './past-answers/past-answers-bridging';
import { pastAnswersFundingEligibility } from './past-answers/past-answers-funding-eligibility';
import { pastAnswersFundingOther } from './past-answers/past-answers-funding-other';
import { pastAnswersOccupations } from './past-answers/past-answers-occupations';
import { pastAnswersReorientation } from './past-answers/past-answers-reorientation';
import { pastAnswersStudies } from './past-answers/past-answers-studies';
import { institutionsHigherEducation } from './records/institutions-higher-education';
import { institutionsOther } from './records/institutions-other';
import { occupationsSchoolAndGuidance } from './records/occupations-school-and-guidance';
import { occupationsSocialWork } from './records/occupations-social-work';
import { programmesBachelors } from './records/programmes-bachelors';
import { bridgingCriminology } from './records/bridging-criminology';
import { bridgingOthers } from './records/bridging-programmes';
import { programmesNamedByBridges } from './records/programmes-named-by-bridges';
import { programmesMastersAndTraining } from './records/programmes-masters-and-training';

export const occupations: DemoOccupation[] = [...occupationsSocialWork, ...occupationsSchoolAndGuidance];
export const programmes: DemoProgramme[] = [...programmesBachelors, ...programmesMastersAndTraining, ...programmesNamedByBridges];
export const bridgingProgrammes: DemoBridging[] = [...bridgingCriminology, ...bridgingOthers];
export const institutions: DemoInstitution[] = [...institutionsHigherEducation, ...institutionsOther];

export const enquiries: DemoEnquiry[] = [
  ...enquiriesLiegeNew,
  ...enquiriesLiegeInProgress,
  ...enquiriesLiegeWaiting,
  ...enquiriesLiegeInReview,
  ...enquiriesLiegeDone,
  ...enquiriesNamurNew,
  ...enquiriesNamurUnderWay,
  ...enquiriesNamurDone,
  ...enquiriesBruxellesOpen,
  ...enquiriesBruxellesDone,
].sort((a, b) => b.receivedHoursAgo - a.receivedHoursAgo);

export const pastAnswers: DemoPastAnswer[] = [
  ...pastAnswersFundingEligibility,
  ...pastAnswersFundingOther,
  ...pastAnswersReorientation,
  ...pastAnswersBridging,
  ...pastAnswersAccess,
  ...pastAnswersStudies,
  ...pastAnswersOccupations,
];

export const citations: DemoCitation[] = [
  ...enquiries.flatMap((enquiry) => [...(enquiry.draft?.citations ?? []), ...(enquiry.answer?.citations ?? [])]),
  ...pastAnswers.flatMap((answer) => answer.citations),
];
