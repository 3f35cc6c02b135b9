import { referenceOf, rules, type Rule } from '@guichet/funding-rules';
import type { EntityManager } from 'typeorm';
import type { PinnedCitation } from '../citations/citations.service';
import { InstitutionEntity } from '../institutions/institution.entity';
import { OccupationEntity } from '../occupations/occupation.entity';
import { SourceEntity } from '../records/source.entity';
import { StudyProgrammeEntity } from '../studies/study-programme.entity';
import { citations, institutions, occupations, programmes } from './demo-data';
import type { DemoCitation } from './demo-types';

/** Ids by `type/code`. */
export type RecordIds = Map<string, string>;

export async function seedRecords(tx: EntityManager): Promise<RecordIds> {
  const ids: RecordIds = new Map();
  const keep = (type: string, rows: { id: string; code: string }[]): void => rows.forEach(({ id, code }) => ids.set(`${type}/${code}`, id));
  keep('occupation', await insert(tx, OccupationEntity, occupations.map(occupationRow)));
  keep('study-programme', await insert(tx, StudyProgrammeEntity, programmes.map(programmeRow)));
  keep('institution', await insert(tx, InstitutionEntity, institutions.map(institutionRow)));
  const sources = [...new Map(citations.filter(isSource).map((citation) => [citation.code, citation])).values()];
  const others = sources.filter(({ type }) => type !== 'funding-rule');
  const rows = await insert(tx, SourceEntity, others.map(sourceRow));
  rows.forEach(({ id, code }, index) => ids.set(`${others[index]?.type}/${code}`, id));
  keep('funding-rule', await insert(tx, SourceEntity, rules.map(ruleRow)));
  await link(tx, ids);
  return ids;
}

export function pinned(ids: RecordIds, citation: DemoCitation): PinnedCitation {
  const { type, code, url = null, accessedOn = null } = citation;
  const rule = rules.find(({ id }) => id === code);
  const label = rule ? ruleLabel(rule) : citation.label;
  return { type, recordId: idOf(ids, type, code), version: 1, label, url, accessedOn };
}

export function idOf(ids: RecordIds, type: string, code: string): string {
  const id = ids.get(`${type}/${code}`);
  if (id === undefined) throw new Error(`The demo data cites ${type} "${code}", which it does not hold`);
  return id;
}

async function insert<T extends { id: string; code: string }>(
  tx: EntityManager,
  entity: new () => T,
  rows: object[],
): Promise<{ id: string; code: string }[]> {
  const { identifiers } = await tx.insert(entity, rows);
  return rows.map((row, index) => ({ id: (identifiers[index] as { id: string }).id, code: (row as { code: string }).code }));
}

const occupationRow = ({
  labelInclusive,
  shortage,
  programmeCodes: _programmes,
  relatedCodes: _related,
  ...rest
}: (typeof occupations)[number]): object => ({
  ...rest,
  label: labelInclusive,
  shortages: shortage,
  version: 1,
});

const programmeRow = ({
  titleInclusive,
  titleOfficial,
  institutionCodes: _institutions,
  occupationCodes: _occupations,
  ...rest
}: (typeof programmes)[number]): object => ({
  ...rest,
  label: titleInclusive,
  officialTitle: titleOfficial,
  version: 1,
});

const institutionRow = ({ name, type, ...rest }: (typeof institutions)[number]): object => ({
  ...rest,
  label: name,
  institutionType: type,
  version: 1,
});

const isSource = ({ type }: DemoCitation): boolean => type !== 'occupation' && type !== 'study-programme' && type !== 'institution';

const labelMost = 140;

/** A rule is cited by what it says, not by its number alone. */
function ruleLabel({ id, text }: Rule): string {
  const said = `Règle ${id}\u00a0: ${text.fr.replace(/^«\s*|\s*»$/g, '')}`;
  return said.length > labelMost ? `${said.slice(0, said.lastIndexOf(' ', labelMost))}…` : said;
}

const ruleRow = (rule: Rule): object => ({
  ...{ type: 'funding-rule', code: rule.id, label: ruleLabel(rule), version: rule.version, jurisdiction: 'FWB' },
  ...{ source: referenceOf(rule), sourceUrl: null, sourceDate: null, checkedOn: '2026-11-22', status: rule.status },
});

const sourceRow = ({ type, code, label, url, accessedOn }: DemoCitation): object => ({
  ...{ type, code, label, version: 1, jurisdiction: 'FWB', source: label, status: 'verified' },
  sourceUrl: url ?? null,
  sourceDate: null,
  checkedOn: accessedOn ?? null,
});

async function link(tx: EntityManager, ids: RecordIds): Promise<void> {
  for (const { code, programmeCodes, relatedCodes } of occupations) {
    const id = idOf(ids, 'occupation', code);
    for (const programme of programmeCodes) {
      await tx.query('INSERT INTO occupation_programme VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        id,
        idOf(ids, 'study-programme', programme),
      ]);
    }
    for (const related of relatedCodes)
      await tx.query('INSERT INTO related_occupation VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, idOf(ids, 'occupation', related)]);
  }
  for (const { code, institutionCodes, occupationCodes } of programmes) {
    const id = idOf(ids, 'study-programme', code);
    for (const institution of institutionCodes)
      await tx.query('INSERT INTO offer VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, idOf(ids, 'institution', institution)]);
    for (const occupation of occupationCodes) {
      await tx.query('INSERT INTO occupation_programme VALUES ($2, $1) ON CONFLICT DO NOTHING', [id, idOf(ids, 'occupation', occupation)]);
    }
  }
}
