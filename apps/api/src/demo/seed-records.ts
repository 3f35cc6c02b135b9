import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { PinnedCitation } from '../citations/citations.service';
import { writeRules } from '../funding/load-rules';
import { loaded } from '../funding/rule-records';
import type { LinkRole } from '../records/record-links';
import { occupationKind } from '../occupations/occupation.kind';
import { RecordEntity } from '../records/record.entity';
import { institutionKind } from '../institutions/institution.kind';
import { studyProgrammeKind } from '../studies/study-programme.kind';
import { citations, institutions, occupations, programmes } from './demo-data';
import type { DemoCitation, DemoSource } from './demo-types';
import { occupationDetails } from './records/occupation-details';
import { seedBridges } from './seed-bridges';

/** What was written, by `type/code`. */
export type RecordIds = Map<string, { id: string; source: string }>;

export async function seedRecords(tx: EntityManager): Promise<RecordIds> {
  const ids: RecordIds = new Map();
  const keep = (type: string, rows: Written[]): void => rows.forEach((row) => ids.set(`${type}/${row.code}`, row));
  keep('occupation', await insert(tx, occupations.map(occupationRow)));
  keep('study-programme', await insert(tx, programmes.map(programmeRow)));
  keep('institution', await insert(tx, institutions.map(institutionRow)));
  keep('bridging-programme', await seedBridges(tx, ids));
  const sources = [...new Map(citations.filter(isSource).map((citation) => [citation.code, citation])).values()];
  const others = sources.filter(({ type }) => type !== 'funding-rule');
  const rows = await insert(tx, others.map(sourceRow));
  rows.forEach((row, index) => ids.set(`${others[index]?.type}/${row.code}`, row));
  await writeRules(tx, new Date());
  keep('funding-rule', await tx.findBy(RecordEntity, { type: 'funding-rule' }));
  await link(tx, ids);
  return ids;
}

export function pinned(ids: RecordIds, citation: DemoCitation): PinnedCitation {
  const { type, code, url = null, accessedOn = null } = citation;
  const rule = type === 'funding-rule' ? loaded.records.find((one) => one.code === code) : undefined;
  const label = rule?.label ?? citation.label;
  const { id: recordId, source } = written(ids, type, code);
  return { type, recordId, version: 1, label, source, url, accessedOn, pinnedAt: new Date(), staleCause: null, staleSince: null };
}

function written(ids: RecordIds, type: string, code: string): { id: string; source: string } {
  const record = ids.get(`${type}/${code}`);
  if (record === undefined) throw new Error(`The demo data cites ${type} "${code}", which it does not hold`);
  return record;
}

export const idOf = (ids: RecordIds, type: string, code: string): string => written(ids, type, code).id;

export interface Written {
  id: string;
  code: string;
  source: string;
}

export async function insert(tx: EntityManager, rows: RecordRow[]): Promise<Written[]> {
  const { identifiers } = await tx.insert(RecordEntity, rows as QueryDeepPartialEntity<RecordEntity>[]);
  return rows.map(({ code, source }, index) => ({ id: (identifiers[index] as { id: string }).id, code, source }));
}

export type RecordRow = Pick<RecordEntity, 'type' | 'code' | 'label' | 'content' | 'facts' | 'names'> & DemoSource;

const head = ({ jurisdiction, source, sourceUrl, sourceDate, checkedOn, status }: DemoSource): DemoSource => ({
  ...{ jurisdiction, source, sourceUrl, sourceDate, checkedOn, status },
});

function occupationRow(occupation: (typeof occupations)[number]): RecordRow {
  const { code, labelInclusive: label, labelMasculine, labelFeminine, description, regulated, regulationReference } = occupation;
  const { escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks } = occupation;
  const content = {
    ...occupationKind.blank,
    ...{ labelMasculine, labelFeminine, description, regulated, regulationReference },
    ...{ shortages: occupation.shortage.map((one) => ({ source: null, ...one })) },
    ...{ escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks },
    ...occupationDetails[code],
  };
  const [facts, names] = [occupationKind.facts(content), occupationKind.names(content)];
  return { type: 'occupation', code, label, names, facts, content, ...head(occupation) };
}

/** Levels of the national framework (CFC) by degree. */
const cfcLevels: Partial<Record<string, number>> = { bachelor_professional: 6, bachelor_transition: 6, master: 7 };

function programmeRow(programme: (typeof programmes)[number]): RecordRow {
  const { code, titleInclusive: label, titleOfficial: officialTitle, cycle, degreeType, credits, durationYears } = programme;
  const { teachingLanguage, educationForm, domain, accessRequirements } = programme;
  const content = {
    ...studyProgrammeKind.blank,
    ...{ officialTitle, cycle, degreeType, credits, durationYears, teachingLanguage, educationForm, domain, accessRequirements },
    cfcLevel: cfcLevels[degreeType] ?? null,
  };
  const [facts, names] = [studyProgrammeKind.facts(content), studyProgrammeKind.names(content)];
  return { type: 'study-programme', code, label, names, facts, content, ...head(programme) };
}

function institutionRow(institution: (typeof institutions)[number]): RecordRow {
  const { code, name: label, type: institutionType, shortName, fase, towns, address, website, contact } = institution;
  const content = { ...institutionKind.blank, shortName, institutionType, fase, towns, address, website, contact };
  const [facts, names] = [institutionKind.facts(content), institutionKind.names(content)];
  return { type: 'institution', code, label, names, facts, content, ...head(institution) };
}

const isSource = ({ type }: DemoCitation): boolean => type !== 'occupation' && type !== 'study-programme' && type !== 'institution';

const sourceRow = ({ type, code, label, url, accessedOn }: DemoCitation): RecordRow => ({
  ...{ type, code, label, names: '', facts: {}, content: {}, jurisdiction: 'FWB', source: label, status: 'verified' },
  sourceUrl: url ?? null,
  sourceDate: null,
  checkedOn: accessedOn ?? null,
});

async function link(tx: EntityManager, ids: RecordIds): Promise<void> {
  const lead = (from: string, role: LinkRole, to: string): Promise<unknown> =>
    tx.query('INSERT INTO record_link (from_id, role, to_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [from, role, to]);
  for (const { code, programmeCodes, relatedCodes } of occupations) {
    const id = idOf(ids, 'occupation', code);
    for (const programme of programmeCodes) await lead(id, 'programme', idOf(ids, 'study-programme', programme));
    for (const related of relatedCodes) await lead(id, 'related', idOf(ids, 'occupation', related));
  }
  for (const { code, institutionCodes, occupationCodes } of programmes) {
    const id = idOf(ids, 'study-programme', code);
    for (const institution of institutionCodes) await lead(id, 'offer', idOf(ids, 'institution', institution));
    for (const occupation of occupationCodes) await lead(idOf(ids, 'occupation', occupation), 'programme', id);
  }
}
