// The demo network as plain data: what the seeding of the embedded demo writes into an empty database.
// Invented people carry role names only; `null` in a record means "unknown", never "no".

export type CentreCode = 'LIE' | 'NAM' | 'BRU';
export type RecordType = 'occupation' | 'study-programme' | 'institution';

export interface DemoCentre {
  code: CentreCode;
  name: string;
}

export interface DemoUser {
  /** Local part of the account’s e-mail address. */
  login: string;
  name: string;
  role: 'adviser' | 'supervisor' | 'administrator';
  centre: CentreCode;
  reviewRequired: boolean;
}

export interface DemoRecordRef {
  type: RecordType;
  code: string;
}

export interface DemoCitation {
  type: RecordType | 'legal-text' | 'web-page' | 'funding-rule' | 'document';
  /** The record’s code, a rule id such as `FE-06`, or a slug that always stands for the same source. */
  code: string;
  label: string;
  url?: string;
  accessedOn?: string;
}

export interface DemoPerson {
  name?: string;
  email?: string;
  phone?: string;
  relation?: 'self' | 'parent' | 'teacher' | 'professional' | 'other';
}

export interface DemoDraft {
  text: string;
  citations: DemoCitation[];
}

export interface DemoAnswer extends DemoDraft {
  author: string;
  reviewer?: string;
  hoursAgo: number;
  validForAcademicYear?: string;
}

export interface DemoEnquiry {
  centre: CentreCode;
  channel: 'walk_in' | 'phone' | 'email' | 'web_form' | 'public_comment' | 'social' | 'event';
  /** Left out for a bare tally. */
  question?: string;
  topics: string[];
  status: 'new' | 'in_progress' | 'waiting' | 'in_review' | 'answered' | 'closed';
  receivedHoursAgo: number;
  /** Negative when overdue; open enquiries only. */
  dueInHours?: number;
  deadlineInDays?: number;
  audience?: 'secondary_pupil' | 'higher_education_student' | 'job_seeker' | 'worker' | 'parent' | 'school_professional' | 'newcomer';
  ageBand?: '12-15' | '16-18' | '19-26' | '27+';
  sex?: 'f' | 'm' | 'x';
  language?: 'fr' | 'nl' | 'en' | 'de';
  asker?: DemoPerson;
  student?: DemoPerson;
  /** A user’s login. */
  assignee?: string;
  effortMinutes?: number;
  outcome?: 'answered' | 'referred' | 'appointment' | 'no_answer_needed' | 'duplicate';
  referredTo?: string;
  /** What the asker was asked, while the enquiry waits. */
  askBack?: string;
  /** The supervisor’s comment on a draft sent back. */
  reviewReturn?: string;
  /** What was said of passages of it. */
  reviewComments?: { passage: string; comment: string }[];
  reopened?: boolean;
  records?: DemoRecordRef[];
  draft?: DemoDraft;
  answer?: DemoAnswer;
}

export interface DemoPastAnswer {
  question: string;
  /** Paragraphs, lists, bold and links of Markdown. */
  answer: string;
  topic: string;
  centre: CentreCode;
  author: string;
  visibility: 'centre' | 'network' | 'public';
  validity: 'valid' | 'needs_review' | 'expired';
  academicYear: string;
  answeredOn: string;
  timesReused: number;
  citations: DemoCitation[];
}

export interface DemoProposal {
  /** How the question of its case begins. */
  of: string;
  /** A user’s login. */
  by: string;
  hoursAgo: number;
  question: string;
  answer: string;
  topic: string;
  academicYear: string;
  visibility: 'centre' | 'network' | 'public';
  kept: { kind: 'health' | 'school'; text: string }[];
}

export interface DemoSource {
  jurisdiction: 'FWB' | 'VL' | 'CH';
  source: string;
  sourceUrl: string | null;
  sourceDate: string | null;
  checkedOn: string | null;
  status: 'verified' | 'derived' | 'unverified';
}

export interface DemoShortage {
  region: 'wallonia' | 'brussels' | 'german_speaking';
  year: number;
  status: 'shortage' | 'critical' | 'none' | 'unknown';
}

export interface DemoOccupation extends DemoSource {
  code: string;
  labelInclusive: string;
  labelMasculine: string;
  labelFeminine: string;
  description: string;
  regulated: boolean | null;
  regulationReference: string | null;
  shortage: DemoShortage[];
  escoUri: string | null;
  isco08: string | null;
  rome: string | null;
  riasec: string | null;
  howToGetThere: string | null;
  whereOneWorks: string | null;
  programmeCodes: string[];
  relatedCodes: string[];
}

export interface DemoProgramme extends DemoSource {
  code: string;
  titleInclusive: string;
  titleOfficial: string;
  cycle: 1 | 2 | null;
  degreeType: 'bachelor_professional' | 'bachelor_transition' | 'master' | 'specialisation' | 'other';
  credits: number | null;
  durationYears: number | null;
  teachingLanguage: string;
  educationForm: 'full_time' | 'adult_education';
  domain: string | null;
  accessRequirements: string | null;
  institutionCodes: string[];
  occupationCodes: string[];
}

export interface DemoInstitution extends DemoSource {
  code: string;
  name: string;
  shortName: string;
  type: 'university' | 'university_college' | 'arts_college' | 'adult_education' | 'training_centre' | 'public_service';
  fase: string | null;
  towns: string[];
  address: string | null;
  website: string | null;
  contact: string | null;
}
