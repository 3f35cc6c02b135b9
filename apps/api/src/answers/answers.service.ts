import { Injectable } from '@nestjs/common';
import type { Answer, ReusedAnswer, UserReference } from '@guichet/contracts';
import type { CitationInput } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { CitationsService, type PinnedCitation } from '../citations/citations.service';
import { Clock } from '../core/clock';
import { AnswerCitationEntity } from './answer-citation.entity';
import { AnswerEntity } from './answer.entity';
import { refreshStale } from './refresh-stale';
import { doubtedSince } from './reused-answers';
import { OutboxEntity } from './outbox.entity';

export interface AnswerToGive {
  centreId: string;
  enquiryId: string;
  text: string;
  citations: PinnedCitation[];
  validForAcademicYear: string | null;
  reused: ReusedAnswer[];
  author: UserReference;
  reviewer: UserReference | null;
}

export interface Letter {
  centreId: string;
  enquiryId: string;
  number: number;
  kind: OutboxEntity['kind'];
  recipient: string;
  body: string;
}

@Injectable()
export class AnswersService {
  constructor(
    private readonly citations: CitationsService,
    private readonly clock: Clock,
  ) {}

  /** See `CitationsService.pin`. */
  pin(tx: EntityManager, inputs: CitationInput[], parent?: string): Promise<PinnedCitation[]> {
    return this.citations.pin(tx, inputs, parent);
  }

  async give(tx: EntityManager, answer: AnswerToGive): Promise<string> {
    const { author, reviewer, citations, reused, ...given } = answer;
    const now = this.clock.now();
    const { identifiers } = await tx.insert(AnswerEntity, {
      ...given,
      authorId: author.id,
      authorName: author.name,
      reviewerId: reviewer?.id ?? null,
      reviewerName: reviewer?.name ?? null,
      doubtedSince: doubtedSince(reused, answer.validForAcademicYear, now),
      sentAt: now,
    });
    const answerId = (identifiers[0] as { id: string }).id;
    if (citations.length > 0) {
      await tx.insert(
        AnswerCitationEntity,
        citations.map((citation, position) => ({ answerId, position, centreId: answer.centreId, ...citation })),
      );
    }
    await refreshStale(tx, answer.enquiryId);
    return answerId;
  }

  /** Puts an e-mail into the outbox; sending it is another's work. */
  async post(tx: EntityManager, letter: Letter): Promise<void> {
    const { number, ...mail } = letter;
    await tx.insert(OutboxEntity, { ...mail, subject: `Votre demande n° ${number}`, createdAt: this.clock.now(), sentAt: null });
  }

  async ofEnquiry(tx: EntityManager, enquiryId: string): Promise<Answer[]> {
    const answers = await tx.find(AnswerEntity, { where: { enquiryId }, order: { sentAt: 'ASC', id: 'ASC' } });
    if (answers.length === 0) return [];
    const pinned = await tx.find(AnswerCitationEntity, {
      where: { answerId: In(answers.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
    const shown = await this.citations.show(tx, pinned);
    return answers.map((answer) =>
      view(
        answer,
        shown.filter((_, index) => pinned[index]?.answerId === answer.id),
      ),
    );
  }
}

function view(answer: AnswerEntity, citations: Answer['citations']): Answer {
  return {
    id: answer.id,
    text: answer.text,
    author: { id: answer.authorId, name: answer.authorName },
    reviewer: answer.reviewerId && answer.reviewerName ? { id: answer.reviewerId, name: answer.reviewerName } : null,
    sentAt: answer.sentAt.toISOString(),
    validForAcademicYear: answer.validForAcademicYear,
    citations,
    doubted: answer.doubtedSince !== null,
    stale: answer.doubtedSince !== null || citations.some((citation) => citation.stale),
  };
}
