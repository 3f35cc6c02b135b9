import type { Institution, RecordHead, Site } from '@guichet/contracts';
import { joined, known, type RecordKind } from '../records/record-kind';
import { linkedTo } from '../records/record-links';

type Own = Omit<Institution, keyof RecordHead | 'programmes'>;
const blank: Own = {
  ...{ shortName: null, institutionType: null, fase: null, towns: [], address: null, website: null, contact: null, sites: [] },
};

export const institutionKind: RecordKind<Institution> = {
  types: ['institution'],
  blank,
  rows: { sites: { fase: null, address: null, town: null, contact: null } },
  links: [],
  facts: ({ institutionType, shortName, towns }) => known({ institutionType, shortName, towns }),
  names: ({ shortName, towns, fase, sites }) =>
    joined(shortName, towns, fase, ((sites ?? []) as Site[]).map(({ name, town, fase: number }) => [name, town, number]).flat()),
  derived: async (tx, id, today) => ({ programmes: await linkedTo(tx, id, 'offer', today) }),
};
