import { Injectable } from '@nestjs/common';
import { academicYearOf, type PastAnswer, type Validity } from '@guichet/contracts';
import type { ReuseInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswersService } from '../answers/answers.service';
import { AnswerEntity } from '../answers/answer.entity';
import { DraftsService } from '../answers/drafts.service';
import { CitationsService } from '../citations/citations.service';
import { CentreEntity } from '../centres/centre.entity';
import { audit } from '../core/audit';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { once } from '../core/idempotency';
import { Database } from '../database/database';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { EnquirySteps } from '../enquiries/enquiry-steps';
import { visibleTo } from '../enquiries/enquiry.policy';
import { contradicted } from './contradictions/contradictions.queries';
import { answerActions, reusableActions } from './past-answer.policy';
import { PastAnswerCitationEntity } from './past-answer-citation.entity';
import { PastAnswerEntity } from './past-answer.entity';

@Injectable()
export class PastAnswersService {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswersService,
    private readonly drafts: DraftsService,
    private readonly citations: CitationsService,
    private readonly steps: EnquirySteps,
    private readonly clock: Clock,
  ) {}

  read(user: CurrentUser, id: string): Promise<PastAnswer> {
    return this.database.transaction(user, async (tx) => {
      const found = await this.shown(tx, user, id);
      await audit(tx, user, { action: 'read', objectType: 'past-answer', objectId: id });
      return found;
    });
  }

  async shown(tx: EntityManager, user: CurrentUser, id: string): Promise<PastAnswer> {
    const found = (await this.reusable(tx, user, id)) ?? (await this.ofOwnCentre(tx, user, id));
    if (!found) throw new NotFound('past-answer', id);
    return found;
  }

  /** Notes in the case that this answer was used, and counts it. */
  reuse(user: CurrentUser, id: string, key: string | undefined, input: ReuseInput): Promise<PastAnswer> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: `POST /past-answers/${id}/reuse`, key, body: input }, async () => {
        const enquiry = await this.steps.lock(tx, user, input.enquiryId, 'note');
        await tx.query('SELECT count_reuse($1)', [id]);
        await this.drafts.unsettle(tx, enquiry.id, id);
        const found = await this.shown(tx, user, id);
        await this.steps.record(tx, user, enquiry, { type: 'reused', details: { pastAnswerId: id, citations: found.citations.length } });
        return found;
      }),
    );
  }

  private async reusable(tx: EntityManager, user: CurrentUser, id: string): Promise<PastAnswer | null> {
    const shared = await tx
      .createQueryBuilder(PastAnswerEntity, 'shared')
      .where(`shared.id = :id AND (shared.visibility <> 'centre' OR shared.centreId = :centreId)`, { id, ...visibleTo(user) })
      .getOne();
    if (!shared) return null;
    const pinned = await tx.find(PastAnswerCitationEntity, { where: { pastAnswerId: id }, order: { position: 'ASC' } });
    const { question, answer, topic, validity, academicYear, answeredOn, timesReused, authorName } = shared;
    return {
      ...{ id, kind: 'reusable', question, answer, topic, validity, academicYear, answeredOn, timesReused, version: shared.version },
      author: shared.centreId === user.centreId ? authorName : null,
      centre: await this.centre(tx, shared.centreId),
      citations: await this.citations.show(tx, pinned),
      contradicted: await this.contradicted(tx, id),
      enquiry: null,
      can: reusableActions(user, shared),
    };
  }

  private async ofOwnCentre(tx: EntityManager, user: CurrentUser, id: string): Promise<PastAnswer | null> {
    const answer = await tx.findOneBy(AnswerEntity, { id, ...visibleTo(user) });
    if (!answer) return null;
    const enquiry = await tx.findOneByOrFail(EnquiryEntity, { id: answer.enquiryId, ...visibleTo(user) });
    const shown = (await this.answers.ofEnquiry(tx, enquiry.id)).find((candidate) => candidate.id === id);
    const thisYear = academicYearOf(brusselsDay(this.clock.now()));
    const outdated = answer.validForAcademicYear !== null && answer.validForAcademicYear < thisYear;
    const validity: Validity = shown?.stale || outdated ? 'needs_review' : 'valid';
    return {
      ...{ id, kind: 'enquiry', question: enquiry.question ?? '', answer: answer.text, topic: enquiry.topics[0] ?? null, validity },
      ...{ academicYear: answer.validForAcademicYear, author: answer.authorName, answeredOn: brusselsDay(answer.sentAt), timesReused: 0 },
      centre: await this.centre(tx, answer.centreId),
      citations: shown?.citations ?? [],
      contradicted: false,
      enquiry: { id: enquiry.id, number: enquiry.number },
      version: 1,
      can: answerActions(user, answer),
    };
  }

  private async contradicted(tx: EntityManager, id: string): Promise<boolean> {
    const [{ marked }] = await tx.query<[{ marked: boolean }]>(`SELECT ${contradicted('$1')} AS marked`, [id]);
    return marked;
  }

  private async centre(tx: EntityManager, id: string): Promise<{ id: string; name: string }> {
    const { name } = await tx.findOneByOrFail(CentreEntity, { id });
    return { id, name };
  }
}
