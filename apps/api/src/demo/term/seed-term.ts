// Writes the made-up term into the demo network: six statements, in one transaction.
import { networkSettings } from '../../centres/opening/centre-settings.service';
import { createDataSource } from '../../database/data-source';
import { dueAt } from '../../enquiries/log/due';
import { termActivities } from './term-activities';
import { termOf, termSize, type TermEnquiry } from './term';

/** The small demo numbers its enquiries from 4,161 on; the term comes before. */
const firstNumber = 1_101;

/** @returns how many enquiries were written: none where the term is there already */
export async function seedTerm(ownerUrl: string, now = new Date()): Promise<number> {
  const owner = await createDataSource(ownerUrl, 'owner').initialize();
  try {
    const taken: unknown[] = await owner.query('SELECT FROM enquiry WHERE number BETWEEN $1 AND $2 LIMIT 1', [
      firstNumber,
      firstNumber + termSize - 1,
    ]);
    if (taken.length > 0) return 0;
    const rows = termOf(now).map(rowOf);
    await owner.transaction(async (tx) => {
      await tx.query(staging, [JSON.stringify(rows)]);
      for (const statement of [people, enquiries, answers, timeline]) await tx.query(statement);
      await tx.query(activities, [JSON.stringify(termActivities(now))]);
    });
    await owner.query('ANALYZE');
    return rows.length;
  } finally {
    await owner.destroy();
  }
}

function rowOf(enquiry: TermEnquiry, index: number): object {
  return {
    ...enquiry,
    number: firstNumber + index,
    adviser: emailOf(enquiry.adviser),
    loggedBy: emailOf(enquiry.loggedBy),
    dueAt: dueAt(networkSettings, { ...enquiry, deadline: null }),
  };
}

const emailOf = (login: string | null): string | null => (login === null ? null : `${login}@guichet.example`);

const staging = `
  CREATE TEMPORARY TABLE term ON COMMIT DROP AS
  SELECT t.*, gen_random_uuid() AS id, c.id AS centre_id, a.id AS adviser_id, l.id AS by_id, l.name AS by_name
  FROM jsonb_to_recordset($1::jsonb) AS t (number int, centre text, adviser text, "loggedBy" text, channel text, status text, question text,
    topics jsonb, audience text, "ageBand" text, sex text, "receivedAt" timestamptz, "closedAt" timestamptz, "dueAt" timestamptz, outcome text,
    "referredTo" text, "effortMinutes" int, answer text, "askedBack" boolean, person int)
  JOIN centre c ON c.code = t.centre
  LEFT JOIN app_user a ON a.email = t.adviser AND a.centre_id = c.id
  JOIN app_user l ON l.email = t."loggedBy"`;

const people = `
  WITH made AS (SELECT DISTINCT centre_id, person FROM term WHERE person IS NOT NULL)
  INSERT INTO person (centre_id, name, email)
  SELECT centre_id, 'Personne ' || person, 'personne.' || person || '@courriel.example' FROM made ORDER BY person`;

const enquiries = `
  INSERT INTO enquiry (id, centre_id, number, status, channel, question, topics, audience, age_band, sex, language, asker_id, asker_relation,
    assignee_id, received_at, due_at, outcome, referred_to, effort_minutes, created_by_id, created_by_name, created_at, updated_at)
  SELECT t.id, t.centre_id, t.number, t.status, t.channel, t.question, ARRAY(SELECT jsonb_array_elements_text(t.topics)), t.audience,
         t."ageBand", t.sex, 'fr', p.id, CASE WHEN p.id IS NOT NULL THEN CASE t.audience WHEN 'parent' THEN 'parent' WHEN 'school_professional' THEN 'professional' ELSE 'self' END END,
         t.adviser_id, t."receivedAt", t."dueAt", t.outcome, t."referredTo", t."effortMinutes", t.by_id, t.by_name, t."receivedAt", t."closedAt"
  FROM term t LEFT JOIN person p ON p.centre_id = t.centre_id AND p.email = 'personne.' || t.person || '@courriel.example'
  ORDER BY t.number`;

const answers = `
  INSERT INTO answer (centre_id, enquiry_id, text, author_id, author_name, sent_at)
  SELECT centre_id, id, answer, by_id, by_name, "closedAt" FROM term WHERE answer IS NOT NULL ORDER BY number`;

const activities = `
  INSERT INTO group_activity (centre_id, day, kind, title, place, topics, audience, participants, minutes, by_id, by_name, created_at)
  SELECT c.id, a.day, a.kind, a.title, a.place, ARRAY(SELECT jsonb_array_elements_text(a.topics)), a.audience, a.participants, a.minutes,
         u.id, u.name, a.day
  FROM jsonb_to_recordset($1::jsonb) AS a (centre text, by text, day date, kind text, title text, place text, topics jsonb, audience text,
    participants int, minutes int)
  JOIN centre c ON c.code = a.centre JOIN app_user u ON u.email = a.by AND u.centre_id = c.id`;

const timeline = `
  INSERT INTO timeline_entry (centre_id, enquiry_id, at, type, actor_id, actor_name, text, details)
  SELECT t.centre_id, t.id, e.at, e.type, t.by_id, t.by_name, e.text, e.details
  FROM term t CROSS JOIN LATERAL (VALUES
    (1, true, t."receivedAt", 'logged', NULL::text, '{}'::jsonb),
    (2, t.adviser_id IS NOT NULL AND t.question IS NOT NULL, t."receivedAt" + interval '5 minutes', 'claimed', NULL, '{}'),
    (3, t."askedBack" AND t.status <> 'new', t."receivedAt" + interval '10 minutes', 'asked_back', 'Pouvez-vous préciser votre parcours ?', '{}'),
    (4, t.answer IS NOT NULL, t."closedAt", 'answered', NULL, '{"citations": 0}'),
    (5, t.status = 'closed', t."closedAt" + interval '1 minute', 'closed', NULL,
      jsonb_strip_nulls(jsonb_build_object('outcome', t.outcome, 'referredTo', t."referredTo")))
  ) AS e (step, happened, at, type, text, details)
  WHERE e.happened ORDER BY t.number, e.step`;
