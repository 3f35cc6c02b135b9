import type { Occupation, RecordHead, Shortage } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { joined, known, type RecordKind } from '../records/record-kind';
import { linkedRecords } from '../records/record-links';

type Own = Omit<Occupation, keyof RecordHead | 'programmes' | 'related' | 'offers'>;
const blank: Own = {
  ...{ labelMasculine: null, labelFeminine: null, alternativeLabels: [], description: null, activities: [], competences: [] },
  ...{ softSkills: [], workingContexts: [], whereOneWorks: null, regulated: null, regulationReference: null, accessConditions: null },
  ...{ howToGetThere: null, shortages: [], figures: [], riasec: null, escoUri: null, isco08: null, rome: null },
};

export const occupationKind: RecordKind<Occupation> = {
  types: ['occupation'],
  blank,
  rows: { shortages: { year: null, source: null }, figures: { year: null, source: null } },
  links: [
    { field: 'programmes', input: 'programmeIds', role: 'programme', type: 'study-programme', many: true },
    { field: 'related', input: 'relatedIds', role: 'related', type: 'occupation', many: true },
  ],
  facts: ({ regulated, shortages }) => known({ regulated, shortage: inShortage((shortages ?? []) as Shortage[]) }),
  names: ({ labelMasculine, labelFeminine, alternativeLabels }) => joined(labelMasculine, labelFeminine, alternativeLabels),
  derived: async (tx, id, today) => ({ offers: await offers(tx, id, today) }),
};

/** The regions where it is in shortage in the newest year that is known there; `null` when no list is known. */
function inShortage(shortages: Shortage[]): string[] | null {
  const newest = shortages.filter(
    ({ region, year }) => !shortages.some((other) => other.region === region && (other.year ?? 0) > (year ?? 0)),
  );
  const regions = newest.filter(({ status }) => status === 'shortage' || status === 'critical').map(({ region }) => region);
  return shortages.length > 0 ? [...new Set(regions)] : null;
}

/** Where the programmes of an occupation are taught. */
async function offers(tx: EntityManager, id: string, today: string): Promise<Occupation['offers']> {
  const rows: { programmeId: string; institutionId: string }[] = await tx.query(
    `SELECT p.to_id AS "programmeId", o.to_id AS "institutionId"
     FROM record_link p JOIN record_link o ON o.from_id = p.to_id AND o.role = 'offer' JOIN record r ON r.id = o.to_id
     WHERE p.from_id = $1 AND p.role = 'programme' AND r.retired_at IS NULL ORDER BY r.search_text, p.to_id`,
    [id],
  );
  const institutions = await linkedRecords(
    tx,
    rows.map(({ institutionId }) => institutionId),
    today,
  );
  return rows.flatMap(({ programmeId, institutionId }) => {
    const institution = institutions.get(institutionId);
    return institution ? [{ programmeId, institution }] : [];
  });
}
