// Past answers of one's own centre, out of a file: what it would do, and doing it.
import type { CitationType } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { PinnedCitation } from '../../citations/citations.service';
import type { CurrentUser } from '../../core/current-user';
import { PastAnswerCitationEntity } from '../../past-answers/past-answer-citation.entity';
import { PastAnswerEntity } from '../../past-answers/past-answer.entity';
import { keepVersions } from '../../past-answers/versions/keep-version';
import { fold } from '../kinds/import-kind';
import type { Progress } from './apply-records';
import type { FileRow, Values } from './file-rows';
import { compare, conflictProblem, type Choices, type PlannedRow } from './plan';

const batchSize = 200;
const compared = ['question', 'answer', 'topic', 'answeredOn', 'academicYear', 'visibility', 'citations'] as const;
type Imported = Pick<PastAnswerEntity, 'id' | 'externalId'> & Record<(typeof compared)[number], unknown> & { imported: Values | null };

export interface AnswersPlan {
  rows: PlannedRow[];
  pins: Map<string, PinnedCitation>;
  now: Date;
}

export async function planAnswers(
  tx: EntityManager,
  user: CurrentUser,
  rows: FileRow[],
  choices: Choices,
  now: Date,
): Promise<AnswersPlan> {
  const standing = await standingOf(tx, user, rows);
  const topics = new Set((await tx.query<{ key: string }[]>('SELECT key FROM topic')).map(({ key }) => key));
  const pins = await pinsOf(tx, rows, now);
  return { pins, now, rows: rows.map((row) => plannedRow(withRefusals(row, user, topics, pins), standing.get(row.code ?? ''), choices)) };
}

function withRefusals(row: FileRow, user: CurrentUser, topics: ReadonlySet<string>, pins: ReadonlyMap<string, PinnedCitation>): FileRow {
  const { topic, centre, citations = [] } = row.values as { topic?: string; centre?: string; citations?: string[] };
  const problems = [...row.problems];
  if (topic !== undefined && !topics.has(topic))
    problems.push({ column: 'topic', code: 'unknown', value: topic, message: `There is no topic "${topic}".` });
  if (centre !== undefined && ![user.centre.name, user.centre.code].some((own) => fold(own) === fold(centre))) {
    problems.push({ column: 'centre', code: 'centre', value: centre, message: `Answers of "${centre}" are imported by that centre.` });
  }
  for (const code of citations.filter((one) => !pins.has(fold(one)))) {
    problems.push({
      column: 'citations',
      code: 'unknown',
      value: code.slice(0, 120),
      message: `There is no record "${code.slice(0, 120)}": give its code.`,
    });
  }
  return { ...row, problems };
}

function plannedRow(row: FileRow, found: Imported | undefined, choices: Choices): PlannedRow {
  const { row: number, label, code, problems, values } = row;
  const common = { row: number, label, code, recordId: found?.id ?? null, problems, values, differences: [], conflicts: [] };
  if (problems.length > 0) return { ...common, action: 'rejected' };
  if (!found) return { ...common, action: 'created' };
  const theirs = comparable(values);
  const choice = choices.rows.get(number) ?? choices.all;
  const { conflicts, differences } = compare({ ...found }, theirs, found.imported && comparable(found.imported), choice);
  if (conflicts.length > 0) return { ...common, action: 'rejected', conflicts, differences, problems: [conflictProblem] };
  return { ...common, action: differences.length > 0 ? 'updated' : 'unchanged', differences };
}

/** Records are named by their codes, in small letters. */
const comparable = (values: Values): Values =>
  Object.fromEntries(
    compared
      .filter((field) => field in values)
      .map((field) => [field, field === 'citations' ? (values[field] as string[]).map((code) => code.toLowerCase()) : values[field]]),
  );

async function standingOf(tx: EntityManager, user: CurrentUser, rows: FileRow[]): Promise<Map<string, Imported>> {
  const codes = rows.flatMap(({ code }) => code ?? []);
  const found: Imported[] = await tx.query(
    `SELECT id, external_id AS "externalId", question, answer, topic, answered_on AS "answeredOn", academic_year AS "academicYear", visibility, imported,
            ARRAY(SELECT lower(r.code) FROM past_answer_citation c JOIN record r ON r.id = c.record_id
                  WHERE c.past_answer_id = past_answer.id ORDER BY c.position) AS citations
     FROM past_answer WHERE centre_id = $1 AND external_id = ANY ($2)`,
    [user.centreId, codes],
  );
  return new Map(found.map((answer) => [answer.externalId ?? '', answer]));
}

/** The records that are cited, by code, at their version of today. */
async function pinsOf(tx: EntityManager, rows: FileRow[], now: Date): Promise<Map<string, PinnedCitation>> {
  const codes = [...new Set(rows.flatMap(({ values }) => (values['citations'] ?? []) as string[]))];
  if (codes.length === 0) return new Map();
  const records: {
    type: CitationType;
    id: string;
    code: string;
    label: string;
    version: number;
    source: string;
    url: string | null;
    checkedOn: string | null;
  }[] = await tx.query(
    `SELECT type, id, code, label, version, source, source_url AS url, checked_on AS "checkedOn" FROM record
       WHERE lower(code) = ANY ($1) AND retired_at IS NULL ORDER BY type DESC`,
    [codes.map((code) => code.toLowerCase())],
  );
  return new Map(
    records.map(({ type, id: recordId, code, label, version, source, url, checkedOn: accessedOn }) => [
      fold(code),
      { type, recordId, version, label, source, url, accessedOn, pinnedAt: now, staleCause: null, staleSince: null },
    ]),
  );
}

/** Gives each row the id of its answer, and what the import before had said of it. */
export async function applyAnswers(
  ...[tx, user, { rows, pins, now }, progress]: [EntityManager, CurrentUser, AnswersPlan, Progress]
): Promise<(PlannedRow & { base: Values | null })[]> {
  const applied: (PlannedRow & { base: Values | null })[] = [];
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const made = batch.filter(({ action }) => action === 'created').map((row) => ({ ...row, recordId: crypto.randomUUID() }));
    const changed = batch.filter(({ action }) => action === 'updated');
    await insertAnswers(tx, user, made, pins);
    for (const row of changed) await updateAnswer(tx, user, row, pins);
    await keepVersions(tx, user, idsOf(made), { change: 'created', at: now });
    await keepVersions(tx, user, idsOf(changed), { change: 'edited', at: now });
    await saySo(tx, [...made, ...changed, ...batch.filter(({ action }) => action === 'unchanged')]);
    const ids = new Map(made.map(({ row, recordId }) => [row, recordId]));
    applied.push(...batch.map((row) => ({ ...row, recordId: row.recordId ?? ids.get(row.row) ?? null, base: null })));
    await progress(applied.length);
  }
  return applied;
}

const idsOf = (rows: PlannedRow[]): string[] => rows.flatMap(({ recordId }) => recordId ?? []);

async function insertAnswers(tx: EntityManager, user: CurrentUser, rows: PlannedRow[], pins: AnswersPlan['pins']): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(
    PastAnswerEntity,
    rows.map(({ recordId, code, values }) => ({
      ...{
        id: recordId ?? '',
        centreId: user.centreId,
        externalId: code,
        authorName: user.name,
        timesReused: 0,
        version: 1,
        validity: 'valid' as const,
      },
      ...{ question: String(values['question']), answer: String(values['answer']), answeredOn: String(values['answeredOn']) },
      ...{ topic: (values['topic'] ?? null) as string | null, academicYear: (values['academicYear'] ?? null) as string | null },
      visibility: (values['visibility'] ?? 'centre') as PastAnswerEntity['visibility'],
    })),
  );
  await insertCitations(tx, user, rows, pins);
}

async function insertCitations(tx: EntityManager, user: CurrentUser, rows: PlannedRow[], pins: AnswersPlan['pins']): Promise<void> {
  const citations = rows.flatMap(({ recordId, values }) =>
    ((values['citations'] ?? []) as string[]).flatMap((code, position) => {
      const pin = pins.get(fold(code));
      return pin ? [{ ...pin, pastAnswerId: recordId ?? '', centreId: user.centreId, position }] : [];
    }),
  );
  if (citations.length > 0) await tx.insert(PastAnswerCitationEntity, citations);
}

async function updateAnswer(tx: EntityManager, user: CurrentUser, row: PlannedRow, pins: AnswersPlan['pins']): Promise<void> {
  const id = row.recordId ?? '';
  const { citations, ...changes } = Object.fromEntries(row.differences.map(({ field, after }) => [field, after]));
  await tx.update(PastAnswerEntity, { id }, { ...changes, version: () => 'version + 1' });
  if (citations === undefined) return;
  await tx.delete(PastAnswerCitationEntity, { pastAnswerId: id });
  await insertCitations(tx, user, [row], pins);
}

/** What the file said, kept beside each answer: the base of the next comparison. */
async function saySo(tx: EntityManager, rows: PlannedRow[]): Promise<void> {
  await tx.query(
    `UPDATE past_answer p SET imported = said FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, said jsonb)
     WHERE p.id = s.id AND p.imported IS DISTINCT FROM said`,
    [JSON.stringify(rows.map(({ recordId, values }) => ({ id: recordId, said: values })))],
  );
}
