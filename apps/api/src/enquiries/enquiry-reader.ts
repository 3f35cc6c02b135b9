import { Injectable } from '@nestjs/common';
import type { EnquiryDetail, EnquiryRecord, TimelineEntry } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import { AnswersService } from '../answers/answers.service';
import { DraftsService } from '../answers/drafts.service';
import { RecordEntity } from '../records/record.entity';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { PersonEntity } from '../people/person.entity';
import { UserEntity } from '../users/user.entity';
import { AssessmentReader } from './assessments/assessment-reader';
import { EnquiryRecordEntity } from './log/enquiry-record.entity';
import { EnquiryStanding } from './enquiry-standing';
import { EnquiryEntity } from './enquiry.entity';
import { visibleTo } from './enquiry.policy';
import { lastReview } from './review/draft-reviews';
import { detailView, timelineView } from './enquiry.view';
import { TimelineEntryEntity } from './timeline/timeline-entry.entity';

@Injectable()
export class EnquiryReader {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswersService,
    private readonly drafts: DraftsService,
    private readonly assessments: AssessmentReader,
    private readonly standing: EnquiryStanding,
  ) {}

  /** Opening a case leaves a trace in the same transaction. */
  read(user: CurrentUser, id: string): Promise<EnquiryDetail> {
    return this.database.transaction(user, async (tx) => {
      const detail = await this.detail(tx, user, id);
      await audit(tx, user, { action: 'read', objectType: 'enquiry', objectId: id });
      return detail;
    });
  }

  timeline(user: CurrentUser, id: string): Promise<TimelineEntry[]> {
    return this.database.transaction(user, async (tx) => {
      await requireVisible(tx, user, id);
      const entries = await tx.find(TimelineEntryEntity, { where: { enquiryId: id, ...visibleTo(user) }, order: { seq: 'ASC' } });
      await audit(tx, user, { action: 'read-timeline', objectType: 'enquiry', objectId: id });
      return entries.map(timelineView);
    });
  }

  async detail(tx: EntityManager, user: CurrentUser, id: string): Promise<EnquiryDetail> {
    const enquiry = await requireVisible(tx, user, id);
    const { askerId, studentId, assigneeId, submittedById, escalatedToId } = enquiry;
    const known = [askerId, studentId].filter((person) => person !== null);
    // Sent together: the connection pipelines them.
    const [people, assignee, escalatedTo, ofAsker, draft, review, answers, records, assessments, standing] = await Promise.all([
      known.length > 0 ? tx.findBy(PersonEntity, { id: In(known) }) : [],
      assigneeId ? tx.findOneBy(UserEntity, { id: assigneeId }) : null,
      escalatedToId ? tx.findOneBy(UserEntity, { id: escalatedToId }) : null,
      askerId ? tx.countBy(EnquiryEntity, { ...visibleTo(user), askerId }) : 1,
      this.drafts.ofEnquiry(tx, id),
      submittedById ? lastReview(tx, id) : null,
      this.answers.ofEnquiry(tx, id),
      recordsOf(tx, id),
      this.assessments.ofCase(tx, enquiry),
      this.standing.of(tx, user, enquiry),
    ]);
    return detailView(standing.user, {
      ...{ reason: standing.reason, sampleRate: standing.sampleRate },
      ...{ enquiry, centre: user.centre, draft, review, answers, records, assessments },
      assignee: assignee && { id: assignee.id, name: assignee.name },
      absence: standing.cover.of(assigneeId),
      escalatedToName: escalatedTo?.name ?? null,
      asker: people.find((person) => person.id === askerId) ?? null,
      earlierEnquiries: ofAsker - 1,
      student: people.find((person) => person.id === studentId) ?? null,
    });
  }
}

/** @throws NotFound when it does not exist or belongs to another centre */
export async function requireVisible(tx: EntityManager, user: CurrentUser, id: string): Promise<EnquiryEntity> {
  const enquiry = await tx.findOneBy(EnquiryEntity, { id, ...visibleTo(user) });
  if (!enquiry) throw new NotFound('enquiry', id);
  return enquiry;
}

async function recordsOf(tx: EntityManager, enquiryId: string): Promise<EnquiryRecord[]> {
  const links = await tx.find(EnquiryRecordEntity, { where: { enquiryId }, order: { position: 'ASC' } });
  if (links.length === 0) return [];
  const records = await tx.findBy(RecordEntity, { id: In(links.map(({ recordId }) => recordId)) });
  return links.flatMap(({ type, recordId: id, version }) => {
    const record = records.find((candidate) => candidate.id === id);
    return record ? [{ type, id, label: record.label, facts: record.facts, version }] : [];
  });
}
