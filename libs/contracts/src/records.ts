import type { AcademicYear } from './academic-year';
import type { CitationType, CitationWarning } from './citations';
import type { Page } from './paging';

export const recordTypes = ['occupation', 'study-programme', 'institution'] as const;
/** Records that a case can be about. */
export type RecordType = (typeof recordTypes)[number];

/** Lengths in characters and numbers of items, shared by form, API and database. */
export const recordLimits = { label: 300, line: 500, text: 20_000, url: 2_000, reason: 500, list: 200 } as const;

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

export interface RecordReference {
  type: CitationType;
  id: string;
  label: string;
}

/** Why a record is no longer used, and what took its place. */
export interface Retirement {
  at: string;
  reason: string | null;
  successor: RecordReference | null;
}

export interface RecordHead extends RecordSource {
  id: string;
  code: string;
  label: string;
  version: number;
  /** The newest version; `version` is an earlier one where one was asked for. */
  currentVersion: number;
  /** A citation of an earlier version than this one is stale; what came later were small changes. */
  contentVersion: number;
  retired: Retirement | null;
  warnings: CitationWarning[];
  updatedAt: string;
  /** What this user may do to it now. */
  can: RecordAction[];
}

export const recordActions = ['edit', 'check', 'retire'] as const;
export type RecordAction = (typeof recordActions)[number];

export const versionChanges = ['created', 'content', 'minor', 'checked', 'retired'] as const;
/** What a version brought. Only `content` and `retired` turn answers amber; `checked` changed dates and sources alone. */
export type VersionChange = (typeof versionChanges)[number];

/** One field between two versions, values as they are on the wire; `null` is "unknown". */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

export interface RecordVersion {
  version: number;
  change: VersionChange;
  reason: string | null;
  at: string;
  /** Who did it, where one may know. */
  by: string | null;
  centre: string | null;
  /** What is different from the version before. */
  differences: FieldDifference[];
}

export type RecordVersionPage = Page<RecordVersion>;

/** How many answers and drafts rest on a record, and how many of them turned amber. */
export interface RestingAnswers {
  reusable: number;
  enquiries: number;
  drafts: number;
}

/** The reply to a change: the record as it is now, and what it turned amber. */
export type Changed<T> = T & { turnedStale: RestingAnswers };

/** What a list of records is narrowed by, each with how many records have it. */
export interface RecordFacet {
  name: RecordFacetName;
  values: { key: string; count: number }[];
}

export const recordFacetNames = [
  'regulated',
  'shortage',
  'degreeType',
  'educationForm',
  'institutionType',
  'jurisdiction',
  'status',
  'attention',
] as const;
export type RecordFacetName = (typeof recordFacetNames)[number];

export type RecordPage = Page<RecordSummary> & { facets?: RecordFacet[]; total?: number };

/** What tells a record from its neighbours, beside its label; unknown facts are left out. */
export interface RecordFacts {
  regulated?: boolean;
  /** Regions where it is in shortage in the newest year that is known. */
  shortage?: string[];
  degreeType?: string;
  credits?: number;
  educationForm?: 'full_time' | 'adult_education';
  teachingLanguage?: string;
  institutionType?: string;
  shortName?: string;
  towns?: string[];
  access?: string;
  minExtraCredits?: number;
  maxExtraCredits?: number;
  academicYear?: string;
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
  retired: boolean;
  warnings: CitationWarning[];
}

export interface LinkedRecord {
  type: RecordType;
  id: string;
  label: string;
  version: number;
  facts: RecordFacts;
  jurisdiction: Jurisdiction;
  checkedOn: string | null;
  status: RecordStatus;
  warnings: CitationWarning[];
}
