// A centre in which every text that somebody wrote is a canary: a word that exists nowhere else.
import type { Client } from 'pg';
import { brusselsDay } from '../../src/core/brussels';
import { isoWeekOf } from '../../src/reviews/quality/iso-week';
import type { Given, GivenCentre, GivenUser } from '../given';

/** Text columns that hold no text: names of states and kinds, hashes, and what the system writes. */
const notWritten = new Set([
  ...['app_user.role', 'app_user.password_hash', 'audit_event.action', 'audit_event.object_type'],
  ...[
    'enquiry.status',
    'enquiry.channel',
    'enquiry.audience',
    'enquiry.age_band',
    'enquiry.sex',
    'enquiry.language',
    'enquiry.asker_relation',
  ],
  ...['enquiry.outcome', 'enquiry.review_state', 'enquiry.topics', 'enquiry_record.type', 'answer_citation.type'],
  ...['timeline_entry.type', 'outbox.kind', 'past_answer.topic', 'past_answer.visibility', 'past_answer.validity'],
  ...[
    'past_answer_citation.type',
    'answer_citation.stale_cause',
    'past_answer_citation.stale_cause',
    'import_run.kind',
    'import_run.status',
    'import_run.counts',
    'import_row.action',
    'import_heading.kind',
    'app_user.preferences',
    'assessment.outcome',
    'presence.doing',
    'draft_review.decision',
    'quality_review.week',
    'quality_review.checks',
    'quality_week.week',
    'past_answer_contradiction.outcome',
    'statistics_report.group_by',
    'statistics_report.scope',
    'group_activity.kind',
    'group_activity.audience',
    'group_activity.topics',
    'invitation.role',
    'centre_setting.opening_hours',
    'centre_setting.open_holidays',
    'centre_setting.answering_times',
    'centre_setting.reviewed_topics',
  ],
  ...['status', 'topic', 'academic_year', 'visibility'].map((column) => `past_answer_proposal.${column}`),
  'past_answer_version.change',
  ...['search_document.kind', 'search_document.topics', 'search_document.channel', 'search_document.validity'],
  ...['answer.valid_for_academic_year', 'draft.valid_for_academic_year', 'past_answer.academic_year', 'search_document.academic_year'],
]);

/** Old enough to stand in the list of what must be looked at again. */
const amber = { stale_cause: 'new_version', stale_since: new Date('2026-11-01T09:00:00Z') };

const looked = { clear: 'yes', correct: 'no', sourced: 'na', helpful: 'yes' };

export interface Aviary {
  centre: GivenCentre;
  /** The beginning of every canary of this centre. */
  bird: string;
  /** The beginning of what this centre shares with the network: the only text that others may see. */
  sharedBird: string;
  users: Record<'adviser' | 'trainee' | 'supervisor' | 'administrator' | 'disabled', GivenUser>;
  /** Ids that nobody else may be told. */
  ids: string[];
  sharedIds: string[];
  words: string[];
}

export async function fillWithCanaries(given: Given, owner: Client, centre: GivenCentre, bird: string): Promise<Aviary> {
  const sharedBird = `shared${bird}`;
  let sung = 0;
  const words: string[] = [];
  const sing = (): string => {
    words.push(`${bird}${++sung}x`);
    return words.at(-1) ?? '';
  };
  const user = (overrides: object): Promise<GivenUser> =>
    given.user({ centre, name: sing(), email: `${sing()}@${bird}.test`, ...overrides });
  const users = {
    adviser: await user({ role: 'adviser' }),
    trainee: await user({ role: 'adviser', review_required: true }),
    supervisor: await user({ role: 'supervisor' }),
    administrator: await user({ role: 'administrator' }),
    disabled: await user({ role: 'adviser', disabled_at: new Date() }),
  };
  const at = { centre_id: centre.id };
  const now = new Date();
  const person = (): object => ({ name: sing(), email: `${sing()}@${bird}.test`, phone: sing() });
  const states = ['new', 'in_progress', 'waiting', 'in_review', 'answered', 'closed'];
  for (const status of states) {
    const enquiry = await given.enquiry({
      centre,
      ...{ status, question: sing(), referred_to: sing(), asker: { ...person() }, student: { ...person() } },
      ...{ submitted_by_id: users.trainee.id, submitted_by_name: sing(), created_by_id: users.adviser.id, created_by_name: sing() },
      ...(status === 'new' ? {} : { assignee: users.adviser }),
      ...(status === 'in_review' ? { review_state: 'pending' } : {}),
      stale: true,
      due_at: new Date(Date.now() - 3_600_000),
    });
    const link = { ...at, enquiry_id: enquiry.id };
    const pinned = { position: 0, type: 'web-page', record_id: crypto.randomUUID(), version: 1 };
    const citations = JSON.stringify([
      { type: 'web-page', recordId: crypto.randomUUID(), version: 1, label: sing(), url: sing(), accessedOn: null },
    ]);
    await given.draft(enquiry, users.adviser, { text: sing(), saved_by_name: sing(), citations });
    const answer = await given.answer(enquiry, users.adviser, {
      text: sing(),
      author_name: sing(),
      reviewer_id: users.supervisor.id,
      reviewer_name: sing(),
    });
    await given.qualityReview(answer, centre, {
      ...{ week: isoWeekOf(brusselsDay(now)), comment: sing(), checks: looked, acknowledged_at: null },
      ...{ reviewed_at: now, reviewed_by_id: users.supervisor.id, reviewed_by_name: sing() },
    });
    await given.row('answer_citation', {
      ...at,
      answer_id: answer.id,
      ...pinned,
      ...amber,
      label: sing(),
      source: sing(),
      url: `https://${sing()}.test`,
    });
    const acted = { ...link, at: now, actor_id: users.adviser.id };
    await given.row('timeline_entry', { ...acted, type: 'note', actor_name: sing(), text: sing(), details: { referredTo: sing() } });
    const said = { comment: sing(), comments: JSON.stringify([{ quote: sing(), start: 0, end: 1, text: sing() }]) };
    await given.draftReview(
      { id: enquiry.id, centre_id: centre.id, submitted_by_id: users.trainee.id, submitted_by_name: sing() },
      {
        ...{ submitted_text: sing(), corrected_text: sing(), ...said },
        ...{ decision: 'returned', decided_at: now, decided_by_id: users.supervisor.id, decided_by_name: sing() },
      },
    );
    await given.assessment(enquiry, users.adviser, {
      ...{ academic_year: sing(), rule_set_version: sing(), by_name: sing(), citations },
      verdict: { studentParagraph: sing() },
      input: { target: { programme: sing() }, enrolments: [] },
    });
    const there = {
      user_id: users.adviser.id,
      user_name: sing(),
      doing: 'writing',
      since: now,
      seen_at: new Date(Date.now() + 86_400_000),
    };
    await given.row('presence', { ...link, ...there });
    const letter = { kind: 'answer', recipient: sing(), subject: sing(), body: sing(), created_at: now };
    await given.row('outbox', { ...link, ...letter });
    await given.row('enquiry_record', { ...link, position: 0, type: 'occupation', record_id: crypto.randomUUID(), version: 1 });
  }
  await given.invitation({ centre, email: `${sing()}@${bird}.test`, name: sing(), created_by_name: sing() });
  await given.absence(users.trainee, { substitute_id: users.adviser.id, last_day: '2099-01-08' });
  await given.row('centre_setting', { ...at, opening_hours: '[]', closing_days: JSON.stringify([{ day: '2026-12-24', label: sing() }]) });
  const notice = { column: sing(), code: 'x', message: sing() };
  const told = { columns: JSON.stringify([{ name: sing(), field: null, samples: [sing()] }]), notices: JSON.stringify([notice]) };
  const run = await given.importRun(centre, users.supervisor, { file_name: sing(), by_name: sing(), ...told });
  const cell = {
    label: sing(),
    code: sing(),
    values: { question: sing() },
    problems: JSON.stringify([notice]),
    base: { question: sing() },
  };
  const compared = { differences: JSON.stringify([{ field: sing() }]), conflicts: JSON.stringify([{ field: sing() }]) };
  await given.row('import_row', { ...at, run_id: run.id, position: 0, action: 'rejected', ...cell, ...compared });
  await given.row('import_heading', { ...at, kind: 'occupations', heading: sing(), field: sing() });
  await given.searchGap(centre, { query: sing(), folded: sing(), note: sing() });
  await given.searchGap(centre, { query: sing(), folded: sing(), reason: sing(), closed_at: now });
  const secretAnswer = (): Promise<{ id: string }> =>
    given.pastAnswer({ centre, visibility: 'centre', question: sing(), answer: sing(), author_name: sing() });
  const [first_id, second_id] = [(await secretAnswer()).id, (await secretAnswer()).id].sort();
  const settled = { outcome: 'settled', settlement: sing(), settled_by_id: users.supervisor.id, settled_at: now };
  for (const state of [{}, settled]) await given.contradiction(centre, { first_id, second_id, note: sing(), ...state });
  const secret = await given.pastAnswer({
    centre,
    retired_reason: sing(),
    imported: { question: sing() },
    visibility: 'centre',
    question: sing(),
    answer: sing(),
    author_name: sing(),
    external_id: sing(),
  });
  const citation = { ...at, position: 0, type: 'web-page', record_id: crypto.randomUUID(), version: 1 };
  await given.row('past_answer_citation', { ...citation, past_answer_id: secret.id, ...amber, label: sing(), source: sing(), url: sing() });
  const version = { ...at, past_answer_id: secret.id, version: 1, change: 'created', at: now, by_id: users.adviser.id };
  await given.row('past_answer_version', {
    ...version,
    reason: sing(),
    snapshot: { question: sing(), visibility: 'centre', citations: [] },
  });
  const kept = JSON.stringify([{ kind: 'name', text: sing() }]);
  const proposed = { question: sing(), answer: sing(), proposed_by_name: sing(), kept, comment: sing(), decided_by_name: sing() };
  const pins = JSON.stringify([{ type: 'web-page', recordId: crypto.randomUUID(), version: 1, label: sing(), url: sing() }]);
  await given.proposal({ centre, ...proposed, citations: pins }, users.adviser);
  const report = { name: sing(), authority: sing(), by_name: sing(), content: { labels: [{ labelFr: sing() }] } };
  await given.statisticsReport(centre, users.supervisor, report);
  await given.groupActivity(centre, users.adviser, { title: sing(), place: sing(), by_name: sing() });
  const request = { action: 'x', object_type: 'x', address: sing(), request_id: sing(), details: { words: sing() } };
  await given.row('audit_event', { ...at, actor_id: users.adviser.id, ...request });
  const key = { route: sing(), key: sing(), body_hash: Buffer.alloc(1), reply: JSON.stringify({ words: sing() }) };
  await given.row('idempotency_key', { ...at, user_id: users.adviser.id, ...key });
  return { centre, bird, sharedBird, users, ids: await idsOf(owner, centre.id), sharedIds: [], words };
}

/** Reusable answers for the network: everything but who wrote them may be seen by others. */
export async function share(given: Given, aviary: Aviary): Promise<void> {
  const { centre, bird, sharedBird } = aviary;
  for (const visibility of ['network', 'public']) {
    const words = { question: `${sharedBird} question`, answer: `${sharedBird} answer`, external_id: `${sharedBird}id` };
    const shared = await given.pastAnswer({ centre, visibility, ...words, author_name: `${bird}author` });
    const pinned = { position: 0, type: 'web-page', record_id: crypto.randomUUID(), version: 1, label: sharedBird, url: sharedBird };
    await given.row('past_answer_citation', { centre_id: centre.id, past_answer_id: shared.id, ...pinned });
    const versions = { centre_id: centre.id, past_answer_id: shared.id, at: new Date(), by_id: aviary.users.adviser.id };
    const before = { question: `${bird}before`, answer: 'x', topic: null, academicYear: null, visibility: 'centre', citations: [] };
    await given.row('past_answer_version', { ...versions, version: 1, change: 'created', snapshot: before, reason: `${bird}reason` });
    const after = { ...before, question: `${sharedBird} question`, visibility };
    await given.row('past_answer_version', { ...versions, version: 2, change: 'edited', snapshot: after, reason: sharedBird });
    aviary.sharedIds.push(shared.id);
  }
}

async function idsOf(owner: Client, centreId: string): Promise<string[]> {
  const ids: string[] = [];
  for (const table of [
    'app_user',
    'person',
    'enquiry',
    'answer',
    'timeline_entry',
    'draft_review',
    'quality_review',
    'outbox',
    'past_answer',
    'past_answer_proposal',
    'import_run',
    'search_gap',
    'past_answer_contradiction',
    'statistics_report',
    'group_activity',
    'invitation',
    'absence',
  ]) {
    const { rows } = await owner.query<{ id: string }>(`SELECT id FROM ${table} WHERE centre_id = $1`, [centreId]);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Text columns of this centre's rows in which no canary sits, and that are not listed as holding no text. */
export async function silentColumns(owner: Client, { centre, bird }: Aviary): Promise<string[]> {
  const { rows } = await owner.query<{ table: string; column: string }>(`
    SELECT c.relname AS "table", a.attname AS "column" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
      AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'tsvector'::regtype)
      AND EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname = 'centre_id')`);
  const silent: string[] = [];
  for (const { table, column } of rows) {
    if (notWritten.has(`${table}.${column}`)) continue;
    const found = await owner.query(`SELECT FROM ${table} WHERE centre_id = $1 AND ${column}::text ILIKE $2 LIMIT 1`, [
      centre.id,
      `%${bird}%`,
    ]);
    if (found.rowCount === 0) silent.push(`${table}.${column}`);
  }
  return silent;
}
