import type { AcademicYear } from './academic-year';
import type { CitationType, CitationWarning } from './citations';

export const recordTypes = ['occupation', 'study-programme', 'institution'] as const;
export type RecordType = (typeof recordTypes)[number];

export const recordStatuses = ['verified', 'derived', 'unverified'] as const;
/** How well the facts of a record are founded; anything but `verified` is shown as "to be confirmed". */
export type RecordStatus = (typeof recordStatuses)[number];
export const jurisdictions = ['FWB', 'VL', 'DG', 'CH', 'FR', 'other'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** A record that was last checked longer ago than this is due to be checked again. */
export const checkedForDays = 365;

/** What every reference record carries beside its own fields. `null` is "unknown". */
export interface RecordSource {
  jurisdiction: Jurisdiction;
  source: string;
  sourceUrl: string | null;
  sourceDate: string | null;
  checkedOn: string | null;
  status: RecordStatus;
  /** The days and academic years in which the record holds; `null` is open or unknown. */
  validFrom: string | null;
  validUntil: string | null;
  validFromYear: AcademicYear | null;
  validUntilYear: AcademicYear | null;
}

/** Why a record is no longer used. */
export interface Retirement {
  at: string;
  reason: string | null;
}

export interface RecordHead extends RecordSource {
  id: string;
  code: string;
  label: string;
  version: number;
  /** A citation of an earlier version than this one is stale; what came later were small changes. */
  contentVersion: number;
  retired: Retirement | null;
  warnings: CitationWarning[];
  updatedAt: string;
}

/** What tells a record from its neighbours, beside its label; unknown facts are left out. */
export interface RecordFacts {
  regulated?: boolean;
  degreeType?: string;
  credits?: number;
  educationForm?: 'full_time' | 'adult_education';
  teachingLanguage?: string;
  institutionType?: string;
  shortName?: string;
  towns?: string[];
}

/** A line in a list of anything citable. */
export interface RecordSummary {
  type: CitationType;
  id: string;
  code: string;
  label: string;
  facts: RecordFacts;
  version: number;
  jurisdiction: Jurisdiction;
  checkedOn: string | null;
  status: RecordStatus;
  url: string | null;
  warnings: CitationWarning[];
}

export interface LinkedRecord {
  type: RecordType;
  id: string;
  label: string;
  facts: RecordFacts;
  jurisdiction: Jurisdiction;
  checkedOn: string | null;
  status: RecordStatus;
}

/** A programme at an institution. */
export interface Offer {
  programmeId: string;
  institution: LinkedRecord;
}

export interface Shortage {
  region: 'wallonia' | 'brussels' | 'german_speaking';
  year: number;
  status: 'shortage' | 'critical' | 'none' | 'unknown';
}

export interface Occupation extends RecordHead {
  labelMasculine: string | null;
  labelFeminine: string | null;
  description: string | null;
  regulated: boolean | null;
  regulationReference: string | null;
  shortages: Shortage[];
  escoUri: string | null;
  isco08: string | null;
  rome: string | null;
  riasec: string | null;
  howToGetThere: string | null;
  whereOneWorks: string | null;
  programmes: LinkedRecord[];
  /** Where its programmes are taught. */
  offers: Offer[];
  related: LinkedRecord[];
}

export interface StudyProgramme extends RecordHead {
  officialTitle: string | null;
  cycle: 1 | 2 | null;
  degreeType: string | null;
  credits: number | null;
  durationYears: number | null;
  teachingLanguage: string | null;
  educationForm: 'full_time' | 'adult_education' | null;
  domain: string | null;
  accessRequirements: string | null;
  institutions: LinkedRecord[];
  occupations: LinkedRecord[];
}

export interface Institution extends RecordHead {
  shortName: string | null;
  institutionType: string | null;
  fase: string | null;
  towns: string[];
  address: string | null;
  website: string | null;
  contact: string | null;
  programmes: LinkedRecord[];
}
