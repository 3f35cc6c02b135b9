// Short ways to write a path in a test.
import { newEnrolment } from '../path/path-line';
import { type FundingInput, type PastEnrolment, type StudyTarget } from '../types';

/** One year of a bachelor: 60 credits enrolled, all acquired ones in block 1 unless told otherwise. */
export function bac(academicYear: string, programme: string, acquired: number, known: Partial<PastEnrolment> = {}): PastEnrolment {
  return newEnrolment(academicYear, programme, {
    creditsEnrolled: 60,
    creditsAcquired: acquired,
    block1CreditsAcquired: Math.min(acquired, 60),
    ...known,
  });
}

/** One year of a master: 60 credits enrolled. */
export function master(academicYear: string, programme: string, acquired: number, known: Partial<PastEnrolment> = {}): PastEnrolment {
  return newEnrolment(academicYear, programme, { cycle: 2, creditsEnrolled: 60, creditsAcquired: acquired, ...known });
}

export function asks(
  academicYear: string,
  programme: string,
  enrolments: PastEnrolment[],
  { target, ...rest }: Partial<Omit<FundingInput, 'target'>> & { target?: Partial<StudyTarget> } = {},
): FundingInput {
  return {
    academicYear,
    target: { educationForm: 'full_time', cycle: 1, programme, programmeCredits: 180, extraCredits: 0, ...target },
    nationality: 'eu',
    degreesSameLevelLast5Years: 0,
    enrolments,
    ...rest,
  };
}
