// The kinds of records: their place in the API, their pages, their words.
import type { CitationType } from '@guichet/contracts';

export const recordKinds = ['occupations', 'study-programmes', 'institutions', 'bridging-programmes', 'sources'] as const;
/** The last part of a kind's address in the API. */
export type RecordKind = (typeof recordKinds)[number];

interface Kind {
  path: string;
  one: string;
  many: string;
  /** What the button that makes one says. */
  fresh: string;
  types: readonly CitationType[];
}

export const kinds: Record<RecordKind, Kind> = {
  occupations: {
    path: '/fiches/metiers',
    one: $localize`:@@title.occupation:Métier`,
    many: $localize`:@@title.occupations:Métiers`,
    fresh: $localize`:@@records.new.occupation:Nouveau métier`,
    types: ['occupation'],
  },
  'study-programmes': {
    path: '/fiches/formations',
    one: $localize`:@@title.studyProgramme:Formation`,
    many: $localize`:@@title.studies:Formations`,
    fresh: $localize`:@@records.new.studyProgramme:Nouvelle formation`,
    types: ['study-programme'],
  },
  institutions: {
    path: '/fiches/etablissements',
    one: $localize`:@@title.institution:Établissement`,
    many: $localize`:@@title.institutions:Établissements`,
    fresh: $localize`:@@records.new.institution:Nouvel établissement`,
    types: ['institution'],
  },
  'bridging-programmes': {
    path: '/fiches/passerelles',
    one: $localize`:@@title.bridgingProgramme:Passerelle`,
    many: $localize`:@@title.bridgingProgrammes:Passerelles`,
    fresh: $localize`:@@records.new.bridgingProgramme:Nouvelle passerelle`,
    types: ['bridging-programme'],
  },
  sources: {
    path: '/fiches/sources',
    one: $localize`:@@title.source:Source`,
    many: $localize`:@@title.sources:Sources`,
    fresh: $localize`:@@records.new.source:Nouvelle source`,
    types: ['document', 'legal-text', 'web-page', 'funding-rule'],
  },
};

/** The kind of something citable; a computed assessment is no record. */
export function kindOf(type: CitationType): RecordKind | null {
  return recordKinds.find((kind) => kinds[kind].types.includes(type)) ?? null;
}

export const citableTypes: readonly CitationType[] = recordKinds.flatMap((kind) => kinds[kind].types);
