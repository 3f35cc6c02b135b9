// Funding eligibility (finançabilité), named as in the rules' library. Credits are ECTS credits of one academic year.
import type { AcademicYear } from './academic-year';
import type { Citation } from './citations';
import type { UserReference } from './enquiries';
import type { FundingEligibilityInput } from './funding.input';
import type { RecordStatus } from './records';
import type { educationForms } from './study-programmes';

export const fundingOutcomes = [
  'eligible',
  'eligible_if_reoriented',
  'jury_discretion',
  'not_eligible',
  'unknown',
  'not_applicable',
] as const;
export type FundingOutcome = (typeof fundingOutcomes)[number];
export const fundingStepResults = ['met', 'not_met', 'counted', 'not_counted', 'not_reached'] as const;
export const nationalities = ['eu', 'assimilated', 'non_eu'] as const;
export type Nationality = (typeof nationalities)[number];
export const fundingRegimes = ['R0', 'R1', 'R2', 'R3'] as const;
export type FundingRegime = (typeof fundingRegimes)[number];
export type EducationForm = (typeof educationForms)[number];

export const fundingLimits = { enrolments: 40, programme: 120, credits: 300, units: 100, degrees: 20 } as const;

export interface FundingStep {
  /** Such as `FE-08`. */
  rule: string;
  result: (typeof fundingStepResults)[number];
  explanation: string;
  reference: string;
  status: RecordStatus;
  /** The outcome rests on this step. */
  decisive: boolean;
}

export interface FundingVerdict {
  outcome: FundingOutcome;
  /** `null` where no rule set is loaded for the year. */
  regime: FundingRegime | null;
  regimeExplanation: string;
  ruleSetVersion: string | null;
  /** Enrolments counted before the target year; `null` where nothing was computed. */
  countedEnrolments: number | null;
  /** The weakest status among the decisive steps. */
  certainty: RecordStatus;
  steps: FundingStep[];
  alternatives: string[];
  /** What would have to be known to decide. */
  missing: string[];
  /** What in the path cannot be taken as it stands: where, and what is needed. */
  problems: { path: string; code: string; message: string }[];
  studentParagraph: string;
  disclaimer: string;
}

/** A rule as it holds in an academic year. */
export interface FundingRule {
  id: string;
  version: number;
  /** The record by which answers cite it. */
  recordId: string | null;
  text: string;
  reference: string;
  status: RecordStatus;
  regimes: FundingRegime[];
  validFrom: AcademicYear;
  validTo: AcademicYear;
}

export const fundingFactThemes = ['reduced_load', 'annual_programme', 'dates', 'fees'] as const;

/** What is said beside a verdict: reduced load, annual programme, dates, fees. No outcome rests on it. */
export interface FundingFact {
  id: string;
  theme: (typeof fundingFactThemes)[number];
  recordId: string | null;
  text: string;
  reference: string;
  status: RecordStatus;
  validFrom: AcademicYear | null;
  validTo: AcademicYear | null;
}

/** The rules of an academic year; no version and no rules where none are loaded. */
export interface FundingRules {
  academicYear: AcademicYear;
  ruleSetVersion: string | null;
  regimes: FundingRegime[];
  /** The texts behind it, in one sentence. */
  basis: string | null;
  rules: FundingRule[];
  facts: FundingFact[];
}

/** A verdict kept in a case, with what was told and the rules it rests on at the version that was applied. */
export interface Assessment {
  id: string;
  academicYear: AcademicYear;
  outcome: FundingOutcome;
  ruleSetVersion: string | null;
  input: FundingEligibilityInput;
  verdict: FundingVerdict;
  /** The rules that decided. */
  citations: Citation[];
  /** A rule it rests on was corrected or withdrawn, or another rule set is loaded for its year. */
  stale: boolean;
  /** When another one took its place. */
  replacedAt: string | null;
  createdAt: string;
  by: UserReference;
  /** The case it was made in. */
  enquiry: { id: string; number: number };
}
