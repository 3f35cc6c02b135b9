// What goes in and what comes out, named as on the wire. Credits are ECTS credits of one academic year, never a running total.
export const outcomes = ['eligible', 'eligible_if_reoriented', 'jury_discretion', 'not_eligible', 'unknown', 'not_applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Strongest first: read in a source, derived from rules that were read, not verified. */
export const statuses = ['verified', 'derived', 'unverified'] as const;
export type Status = (typeof statuses)[number];

export const stepResults = ['met', 'not_met', 'counted', 'not_counted', 'not_reached'] as const;
export type StepResult = (typeof stepResults)[number];

export const educationForms = ['full_time', 'adult_education'] as const;
export type EducationForm = (typeof educationForms)[number];

export const nationalities = ['eu', 'assimilated', 'non_eu'] as const;
export type Nationality = (typeof nationalities)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export type Cycle = 1 | 2;

/** What fields may hold; the API validates with them, the form shows them. */
export const fundingLimits = {
  enrolments: 40,
  programmeLength: 120,
  credits: 300,
  units: 100,
  degrees: 20,
  block1Credits: 60,
  bachelorCredits: [180, 240],
  masterCredits: [60, 120, 180],
  pathLineLength: 4000,
} as const;

export interface StudyTarget {
  educationForm: EducationForm;
  /** 1 bachelor, 2 master. */
  cycle: Cycle;
  /** Free key: the same key as an enrolment's means the same cursus. Case, accents and outer spaces do not matter. */
  programme: string;
  /** 180 or 240 for a bachelor; 60, 120 or 180 for a master, without `extraCredits`. */
  programmeCredits: number;
  /** Credits of the bridging module (UES) added to a master; 0 where there is none. */
  extraCredits: number;
}

/** One enrolment of the past: one programme in one academic year. `null` is "not known", never zero. */
export interface PastEnrolment {
  academicYear: string;
  /** ISO 3166 alpha-2; anything but `BE` is abroad. */
  country: string;
  educationForm: EducationForm;
  cycle: Cycle;
  programme: string;
  /** Credits of the annual programme (PAE). */
  creditsEnrolled: number | null;
  /** Credits earned during this year. */
  creditsAcquired: number | null;
  /** Those among `creditsAcquired` that belong to block 1 (0–60). */
  block1CreditsAcquired: number | null;
  /** Credits carried over into this programme by the institution; they count as acquired. */
  creditsTransferred: number;
  /** Course units passed; `null` where only credits are known. */
  unitsAcquired: number | null;
  lightened: boolean;
  /** Day (`YYYY-MM-DD`) on which the student moved into this programme during the year; `null` if from the start. */
  changedProgrammeOn: string | null;
  ledToDegree: boolean;
  /** Credits of this year were carried into a degree obtained in the same cycle. */
  creditsTransferredToDegree: boolean;
}

export interface FundingInput {
  academicYear: string;
  target: StudyTarget;
  nationality: Nationality;
  /** Degrees of the target's level obtained in the five preceding years. */
  degreesSameLevelLast5Years: number;
  enrolments: readonly PastEnrolment[];
}

export const problemCodes = [
  'target_year_unreadable',
  'year_unreadable',
  'year_not_past',
  'duplicate_enrolment',
  'two_cycles_in_one_year',
  'enrolled_missing',
  'acquired_missing',
  'block1_missing',
  'acquired_above_enrolled',
  'carried_over_included',
  'block1_above_acquired',
  'number_out_of_range',
  'change_date_unusable',
  'degree_missing',
  'programme_missing',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something in the input that cannot be taken as it stands: where, and what is needed. */
export interface InputProblem {
  /** As `enrolments.2.creditsAcquired`. */
  path: string;
  code: ProblemCode;
  message: string;
}

export interface VerdictStep {
  rule: RuleId;
  result: StepResult;
  explanation: string;
  reference: string;
  status: Status;
  /** The outcome rests on this step. */
  decisive: boolean;
}

export interface FundingVerdict {
  outcome: Outcome;
  /** `null` where no rule set is loaded for the year. */
  regime: Regime | null;
  /** Why this regime: the text that changed, in one sentence. */
  regimeExplanation: string;
  ruleSetVersion: string | null;
  /** Enrolments counted in the cycle before the target year; `null` where nothing was computed. */
  countedEnrolments: number | null;
  /** The weakest status among the decisive steps. */
  certainty: Status;
  steps: VerdictStep[];
  alternatives: string[];
  /** What would have to be known to decide. */
  missing: string[];
  problems: InputProblem[];
  studentParagraph: string;
  disclaimer: string;
}

export const regimes = ['R0', 'R1', 'R2', 'R3'] as const;
export type Regime = (typeof regimes)[number];

export const ruleIds = [
  'FE-00',
  'FE-01',
  'FE-02',
  'FE-03',
  'FE-04',
  'FE-05',
  'FE-06',
  'FE-07',
  'FE-08',
  'FE-09',
  'FE-10',
  'FE-11',
  'FE-12',
  'FE-13',
  'FE-14',
  'FE-15',
  'FE-16',
  'FE-17',
  'FE-18',
  'FE-20',
  'FE-21',
  'FE-30',
  'FE-31',
  'FE-32',
  'FE-33',
  'FE-34',
  'FE-40',
  'FE-41',
  'FE-42',
  'FE-43',
  'FE-44',
  'FE-45',
  'FE-50',
  'FE-51',
  'FE-60',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** A sentence in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** The weakest of some statuses; `verified` for none. */
export function weakest(all: Iterable<Status>): Status {
  let worst = 0;
  for (const status of all) worst = Math.max(worst, statuses.indexOf(status));
  return statuses[worst] ?? 'unverified';
}
