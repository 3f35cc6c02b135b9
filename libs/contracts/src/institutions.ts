import type { LinkedRecord, RecordHead } from './records';

export const institutionTypes = [
  'university',
  'university_college',
  'arts_college',
  'adult_education',
  'training_centre',
  'public_service',
  'other',
] as const;

/** A site (implantation) of an institution. */
export interface Site {
  name: string;
  fase: string | null;
  address: string | null;
  town: string | null;
  contact: string | null;
}

export interface Institution extends RecordHead {
  shortName: string | null;
  institutionType: (typeof institutionTypes)[number] | null;
  fase: string | null;
  towns: string[];
  address: string | null;
  website: string | null;
  contact: string | null;
  sites: Site[];
  /** What is taught there. */
  programmes: LinkedRecord[];
}
