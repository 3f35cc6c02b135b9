// The amber list: answers, drafts and funding assessments of one's own centre that rest on something that has changed, oldest first.
import { Injectable } from '@nestjs/common';
import { countedUpTo, type StaleAnswer, type StaleAnswerKind, type StaleAnswerPage } from '@guichet/contracts';
import type { StaleAnswersQuery } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { AnswerCitationEntity } from '../answers/answer-citation.entity';
import { AnswerEntity } from '../answers/answer.entity';
import { DraftEntity } from '../answers/draft.entity';
import { CitationsService } from '../citations/citations.service';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../core/paging';
import { Database } from '../database/database';
import { AssessmentEntity } from '../enquiries/assessments/assessment.entity';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { PastAnswerCitationEntity } from '../past-answers/past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answers/past-answer.entity';
import { page, totals } from './stale-answers.queries';
import { staleCitations } from './stale-citations';
import { assessmentView, draftView, reusableView, sentView, type Amber } from './stale-answer.view';

interface Row {
  kind: StaleAnswerKind;
  id: string;
  since: Date;
}

@Injectable()
export class StaleAnswers {
  constructor(
    private readonly database: Database,
    private readonly citations: CitationsService,
  ) {}

  list(user: CurrentUser, query: StaleAnswersQuery): Promise<StaleAnswerPage> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => !Number.isNaN(Date.parse(value)));
    const filters = [user.centreId, query.cause ?? null, query.record ?? null, query.kind ?? null];
    return this.database.transaction(user, async (tx) => {
      const rows: Row[] = await tx.query(page, [...filters, after?.value ?? null, after?.id ?? null, limit + 1]);
      const [{ total }] = await tx.query<[{ total: number }]>(totals, [...filters, countedUpTo + 1]);
      const cut = pageOf(
        rows,
        limit,
        ({ since, id }) => ({ value: since.toISOString(), id }),
        (row) => row,
      );
      const shown = await this.shown(tx, user, cut.items);
      await audit(tx, user, { action: 'read', objectType: 'stale-answer', details: { hits: cut.items.map(({ id }) => id) } });
      return { ...cut, items: cut.items.flatMap(({ id }) => shown.get(id) ?? []), ...(total <= countedUpTo ? { total } : {}) };
    });
  }

  private async shown(tx: EntityManager, user: CurrentUser, rows: Row[]): Promise<Map<string, StaleAnswer>> {
    const ids = (kind: StaleAnswerKind): string[] => rows.filter((row) => row.kind === kind).map(({ id }) => id);
    const found = [
      ...(await this.reusable(tx, ids('reusable'))),
      ...(await this.sent(tx, ids('enquiry'))),
      ...(await this.drafts(tx, ids('draft'))),
      ...(await this.assessments(tx, ids('assessment'))),
    ];
    const pinned = found.flatMap(({ id, citations }) => citations.map((citation, index) => ({ id, citation, number: index + 1 })));
    const owners = pinned.filter(({ citation }) => citation.staleCause !== null);
    const kept = owners.map(({ citation }) => citation);
    const amber = await staleCitations(tx, kept, await this.citations.show(tx, kept));
    const numbered = amber.map((citation, index) => ({ ...citation, number: owners[index]?.number ?? 0 }));
    const of = (id: string): StaleAnswer['citations'] => numbered.filter((_, index) => owners[index]?.id === id);
    return new Map(found.map(({ id, view }) => [id, view(user, of(id))]));
  }

  private async reusable(tx: EntityManager, ids: string[]): Promise<Amber[]> {
    if (ids.length === 0) return [];
    const answers = await tx.findBy(PastAnswerEntity, { id: In(ids) });
    const citations = await tx.find(PastAnswerCitationEntity, { where: { pastAnswerId: In(ids) }, order: { position: 'ASC' } });
    return answers.map((answer) => ({
      id: answer.id,
      citations: citations.filter(({ pastAnswerId }) => pastAnswerId === answer.id),
      view: (user, amber) => reusableView(user, answer, amber),
    }));
  }

  private async sent(tx: EntityManager, ids: string[]): Promise<Amber[]> {
    if (ids.length === 0) return [];
    const answers = await tx.findBy(AnswerEntity, { id: In(ids) });
    const citations = await tx.find(AnswerCitationEntity, { where: { answerId: In(ids) }, order: { position: 'ASC' } });
    const cases = await this.cases(
      tx,
      answers.map(({ enquiryId }) => enquiryId),
    );
    return answers.flatMap((answer) => {
      const enquiry = cases.get(answer.enquiryId);
      const own = citations.filter(({ answerId }) => answerId === answer.id);
      return enquiry ? { id: answer.id, citations: own, view: (user, amber) => sentView(user, answer, enquiry, amber) } : [];
    });
  }

  private async drafts(tx: EntityManager, ids: string[]): Promise<Amber[]> {
    if (ids.length === 0) return [];
    const drafts = await tx.findBy(DraftEntity, { enquiryId: In(ids) });
    const cases = await this.cases(tx, ids);
    return drafts.flatMap((draft) => {
      const enquiry = cases.get(draft.enquiryId);
      return enquiry
        ? { id: draft.enquiryId, citations: draft.citations, view: (user, amber) => draftView(user, draft, enquiry, amber) }
        : [];
    });
  }

  private async assessments(tx: EntityManager, ids: string[]): Promise<Amber[]> {
    if (ids.length === 0) return [];
    const assessments = await tx.findBy(AssessmentEntity, { id: In(ids) });
    const cases = await this.cases(
      tx,
      assessments.map(({ enquiryId }) => enquiryId),
    );
    return assessments.flatMap((assessment) => {
      const enquiry = cases.get(assessment.enquiryId);
      const { id, citations } = assessment;
      return enquiry ? { id, citations, view: (user, amber) => assessmentView(user, assessment, enquiry, amber) } : [];
    });
  }

  private async cases(tx: EntityManager, ids: string[]): Promise<Map<string, EnquiryEntity>> {
    const cases = await tx.findBy(EnquiryEntity, { id: In([...new Set(ids)]) });
    return new Map(cases.map((enquiry) => [enquiry.id, enquiry]));
  }
}
