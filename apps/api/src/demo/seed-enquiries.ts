import type { EntityManager } from 'typeorm';
import { AnswerCitationEntity } from '../answers/answer-citation.entity';
import { AnswerEntity } from '../answers/answer.entity';
import { DraftEntity } from '../answers/draft.entity';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { networkSettings } from '../centres/opening/centre-settings.service';
import { dueAt } from '../enquiries/log/due';
import { EnquiryRecordEntity } from '../enquiries/log/enquiry-record.entity';
import { TimelineEntryEntity } from '../enquiries/timeline/timeline-entry.entity';
import { brusselsDay } from '../core/brussels';
import { PersonEntity } from '../people/person.entity';
import { enquiries } from './demo-data';
import type { DemoEnquiry, DemoPerson } from './demo-types';
import { idOf, pinned, type RecordIds } from './seed-records';
import { seedReview } from './seed-reviews';

export interface Network {
  centreIds: Map<string, string>;
  users: Map<string, { id: string; name: string }>;
}

interface Context {
  tx: EntityManager;
  now: Date;
  records: RecordIds;
  centreId: string;
  user: (login: string) => { id: string; name: string };
  /** Who does things in this case. */
  actor: { id: string; name: string };
  supervisor: { id: string; name: string };
}

const hour = 3_600_000;
const firstNumber = 4_160;
const supervisorOf = { LIE: 'superviseur.liege', NAM: 'superviseur.namur', BRU: 'superviseur.bruxelles' } as const;

export async function seedEnquiries(tx: EntityManager, network: Network, records: RecordIds, now: Date): Promise<void> {
  await tx.query(`SELECT setval('enquiry_number', $1)`, [firstNumber]);
  const user = (login: string): { id: string; name: string } => {
    const found = network.users.get(login);
    if (!found) throw new Error(`The demo data names the user "${login}", whom it does not hold`);
    return found;
  };
  for (const enquiry of enquiries) {
    const centreId = network.centreIds.get(enquiry.centre) ?? '';
    const supervisor = user(supervisorOf[enquiry.centre]);
    const actor = user(enquiry.assignee ?? enquiry.answer?.author ?? supervisorOf[enquiry.centre]);
    await seedEnquiry({ tx, now, records, centreId, user, actor, supervisor }, enquiry);
  }
}

async function seedEnquiry(context: Context, enquiry: DemoEnquiry): Promise<void> {
  const { tx, now, records, centreId, supervisor } = context;
  const receivedAt = new Date(now.getTime() - enquiry.receivedHoursAgo * hour);
  const id = await insertEnquiry(context, enquiry, receivedAt);
  const linked = (enquiry.records ?? []).map(({ type, code }, position) => ({
    enquiryId: id,
    centreId,
    type,
    recordId: idOf(records, type, code),
    position,
    version: 1,
  }));
  if (linked.length > 0) await tx.insert(EnquiryRecordEntity, linked);
  if (enquiry.draft) await insertDraft(context, id, enquiry.draft, receivedAt);
  if (enquiry.answer) await insertAnswer(context, id, enquiry.answer);
  const author = context.user(enquiry.answer?.author ?? enquiry.assignee ?? supervisorOf[enquiry.centre]);
  await seedReview(tx, { enquiry: { id, centreId }, demo: enquiry, author, supervisor, receivedAt, now });
  await tx.insert(
    TimelineEntryEntity,
    timelineOf(context, enquiry, receivedAt).map((entry) => ({ ...entry, centreId, enquiryId: id })),
  );
}

async function insertEnquiry(context: Context, enquiry: DemoEnquiry, receivedAt: Date): Promise<string> {
  const { tx, centreId, actor } = context;
  const { channel, topics, status } = enquiry;
  const { identifiers } = await tx.insert(EnquiryEntity, {
    ...{ centreId, channel, topics, status, receivedAt },
    ...logged(enquiry),
    ...timing(context, enquiry, receivedAt),
    ...review(context, enquiry),
    askerId: await insertPerson(context, enquiry.asker),
    askerRelation: enquiry.asker?.relation ?? null,
    studentId: await insertPerson(context, enquiry.student),
    assigneeId: enquiry.assignee === undefined ? null : actor.id,
    assignedAt: enquiry.assignee === undefined ? null : receivedAt,
    stale: false,
    createdById: actor.id,
    createdByName: actor.name,
    createdAt: receivedAt,
    updatedAt: receivedAt,
    version: 1,
  });
  return (identifiers[0] as { id: string }).id;
}

type Columns = Partial<EnquiryEntity>;

function logged(enquiry: DemoEnquiry): Columns {
  const {
    question = null,
    audience = null,
    ageBand = null,
    sex = null,
    language = null,
    outcome = null,
    referredTo = null,
    effortMinutes = null,
  } = enquiry;
  return { question, audience, ageBand, sex, language, outcome, referredTo, effortMinutes };
}

function timing({ now }: Context, { channel, topics, dueInHours, deadlineInDays }: DemoEnquiry, receivedAt: Date): Columns {
  const deadline = deadlineInDays === undefined ? null : brusselsDay(new Date(now.getTime() + deadlineInDays * 24 * hour));
  const owed = (): Date => dueAt(networkSettings, { channel, topics, receivedAt, deadline });
  return { deadline, dueAt: dueInHours === undefined ? owed() : new Date(now.getTime() + dueInHours * hour) };
}

function review({ actor }: Context, { status, reviewReturn }: DemoEnquiry): Columns {
  if (status === 'in_review') return { reviewState: 'pending', submittedById: actor.id, submittedByName: actor.name };
  if (reviewReturn === undefined) return { reviewState: null, submittedById: null, submittedByName: null };
  return { reviewState: 'returned', submittedById: actor.id, submittedByName: actor.name };
}

async function insertPerson({ tx, centreId }: Context, person: DemoPerson | undefined): Promise<string | null> {
  const { name = null, email = null, phone = null } = person ?? {};
  if (name === null && email === null && phone === null) return null;
  const { identifiers } = await tx.insert(PersonEntity, { centreId, name, email, phone });
  return (identifiers[0] as { id: string }).id;
}

async function insertDraft(
  { tx, now, records, centreId, actor }: Context,
  enquiryId: string,
  draft: NonNullable<DemoEnquiry['draft']>,
  receivedAt: Date,
): Promise<void> {
  await tx.insert(DraftEntity, {
    ...{ enquiryId, centreId, text: draft.text, validForAcademicYear: null, version: 1, savedById: actor.id, savedByName: actor.name },
    citations: draft.citations.map((citation) => pinned(records, citation)),
    savedAt: new Date(Math.min(receivedAt.getTime() + hour, (now.getTime() + receivedAt.getTime()) / 2)),
  });
}

async function insertAnswer(
  { tx, now, records, centreId, user }: Context,
  enquiryId: string,
  answer: NonNullable<DemoEnquiry['answer']>,
): Promise<void> {
  const author = user(answer.author);
  const reviewer = answer.reviewer === undefined ? null : user(answer.reviewer);
  const { identifiers } = await tx.insert(AnswerEntity, {
    ...{ centreId, enquiryId, text: answer.text, authorId: author.id, authorName: author.name },
    reviewerId: reviewer?.id ?? null,
    reviewerName: reviewer?.name ?? null,
    validForAcademicYear: answer.validForAcademicYear ?? null,
    sentAt: new Date(now.getTime() - answer.hoursAgo * hour),
  });
  const answerId = (identifiers[0] as { id: string }).id;
  const rows = answer.citations.map((citation, position) => ({ answerId, position, centreId, ...pinned(records, citation) }));
  if (rows.length > 0) await tx.insert(AnswerCitationEntity, rows);
}

type Entry = Pick<TimelineEntryEntity, 'at' | 'type' | 'actorId' | 'actorName' | 'text' | 'details'>;

function timelineOf({ now, actor, supervisor }: Context, enquiry: DemoEnquiry, receivedAt: Date): Entry[] {
  const happened: [type: Entry['type'], by: { id: string; name: string }, text?: string, details?: Entry['details']][] = [
    ['logged', actor],
  ];
  if (enquiry.assignee !== undefined && enquiry.question !== undefined) happened.push(['claimed', actor]);
  if (enquiry.askBack !== undefined) happened.push(['asked_back', actor, enquiry.askBack]);
  if (enquiry.status === 'in_review' || enquiry.reviewReturn !== undefined) happened.push(['submitted', actor]);
  if (enquiry.reviewReturn !== undefined) happened.push(['returned', supervisor, enquiry.reviewReturn]);
  if (enquiry.answer)
    happened.push([
      enquiry.answer.reviewer ? 'approved' : 'answered',
      enquiry.answer.reviewer ? supervisor : actor,
      undefined,
      { citations: enquiry.answer.citations.length },
    ]);
  if (enquiry.reopened) happened.push(['reopened', actor]);
  if (enquiry.status === 'closed' && enquiry.outcome)
    happened.push([
      'closed',
      actor,
      undefined,
      { outcome: enquiry.outcome, ...(enquiry.referredTo ? { referredTo: enquiry.referredTo } : {}) },
    ]);
  const last = enquiry.answer ? now.getTime() - enquiry.answer.hoursAgo * hour : (now.getTime() + receivedAt.getTime()) / 2;
  const step = Math.min(50 * 60_000, (last - receivedAt.getTime()) / Math.max(1, happened.length - 1));
  return happened.map(([type, by, text = null, details = {}], index) => ({
    ...{ type, text, details, actorId: by.id, actorName: by.name },
    at: new Date(receivedAt.getTime() + (index === 0 ? 0 : step * index)),
  }));
}
