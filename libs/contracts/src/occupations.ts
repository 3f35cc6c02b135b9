import type { LinkedRecord, RecordHead } from './records';

export const regions = ['wallonia', 'brussels', 'german_speaking'] as const;
export type Region = (typeof regions)[number];
export const shortageStatuses = ['shortage', 'critical', 'none', 'unknown'] as const;

/** Whether an occupation stands in a region's yearly list. */
export interface Shortage {
  region: Region;
  /** `null` where the source gives none. */
  year: number | null;
  status: (typeof shortageStatuses)[number];
  source: string | null;
}

export interface WorkingContext {
  sector: string;
  employers: string;
}

export const figureKinds = ['salary_junior', 'salary_senior', 'employed', 'growth', 'insertion', 'other'] as const;
export const reliabilities = ['official', 'survey', 'testimony', 'unknown'] as const;
/** A figure of an occupation, as its source words it. */
export interface Figure {
  kind: (typeof figureKinds)[number];
  value: string;
  year: number | null;
  source: string | null;
  reliability: (typeof reliabilities)[number];
}

/** A programme at an institution. */
export interface Offer {
  programmeId: string;
  institution: LinkedRecord;
}

export interface Occupation extends RecordHead {
  labelMasculine: string | null;
  labelFeminine: string | null;
  alternativeLabels: string[];
  description: string | null;
  activities: string[];
  competences: string[];
  softSkills: string[];
  workingContexts: WorkingContext[];
  whereOneWorks: string | null;
  regulated: boolean | null;
  regulationReference: string | null;
  accessConditions: string | null;
  howToGetThere: string | null;
  shortages: Shortage[];
  figures: Figure[];
  riasec: string | null;
  escoUri: string | null;
  isco08: string | null;
  rome: string | null;
  programmes: LinkedRecord[];
  related: LinkedRecord[];
  /** Where its programmes are taught. */
  offers: Offer[];
}
