import type { AcademicYear } from './academic-year';
import type { BridgingSummary } from './bridging-programmes';
import type { LinkedRecord, RecordHead } from './records';

export const degreeTypes = [
  'bachelor_professional',
  'bachelor_transition',
  'master',
  'specialisation',
  'bes',
  'aess',
  'capaes',
  'doctorate',
  'other',
] as const;
export const educationForms = ['full_time', 'adult_education'] as const;
export const schedules = ['day', 'staggered', 'work_linked', 'distance'] as const;
export const studySectors = ['human_social', 'health', 'science_technology', 'arts'] as const;

export interface Fee {
  academicYear: AcademicYear;
  amount: string;
  source: string | null;
}

/** Where a programme is taught: an institution, and its sites as they are named there. */
export interface ProgrammeOffer extends LinkedRecord {
  sites: string[];
}

export interface StudyProgramme extends RecordHead {
  officialTitle: string | null;
  shortTitle: string | null;
  cycle: 1 | 2 | null;
  degreeType: (typeof degreeTypes)[number] | null;
  credits: number | null;
  durationYears: number | null;
  teachingLanguage: string | null;
  educationForm: (typeof educationForms)[number] | null;
  schedules: (typeof schedules)[number][];
  domain: string | null;
  sector: (typeof studySectors)[number] | null;
  cfcLevel: number | null;
  iscedF: string | null;
  authorisationYear: string | null;
  accessRequirements: string | null;
  regulatedTitle: string | null;
  internship: string | null;
  fees: Fee[];
  specialisations: string[];
  institutions: ProgrammeOffer[];
  /** Occupations that name it. */
  occupations: LinkedRecord[];
  /** Bridges that start from it, and those that lead to it. */
  bridgesTo: BridgingSummary[];
  bridgesFrom: BridgingSummary[];
}
