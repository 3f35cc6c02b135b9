import { Injectable } from '@nestjs/common';
import type { Proposal, ProposalPage, ProposalSummary } from '@guichet/contracts';
import type { ProposalsQuery } from '@guichet/contracts/inputs';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AnswerEntity } from '../../answers/answer.entity';
import { CitationsService } from '../../citations/citations.service';
import { audit } from '../../core/audit';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { EnquiryEntity } from '../../enquiries/enquiry.entity';
import { DeidentificationService } from '../deidentification/deidentification.service';
import { ProposalEntity } from './proposal.entity';
import { proposalActions, proposalsVisibleTo } from './proposal.policy';

type Case = Pick<EnquiryEntity, 'id' | 'number' | 'question'>;

@Injectable()
export class ProposalReader {
  constructor(
    private readonly database: Database,
    private readonly citations: CitationsService,
    private readonly deidentification: DeidentificationService,
  ) {}

  /** What waits, oldest first; anything else, newest first. */
  list(user: CurrentUser, query: ProposalsQuery): Promise<ProposalPage> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => !Number.isNaN(Date.parse(value)));
    const direction = query.status === 'open' ? 'ASC' : 'DESC';
    return this.database.transaction(user, async (tx) => {
      const found = visible(tx, user);
      if (query.status) found.andWhere('proposal.status = :status', { status: query.status });
      if (query.answerId) found.andWhere('proposal.answerId = :answerId', { answerId: query.answerId });
      const total = await found.getCount();
      const beyond = direction === 'ASC' ? '>' : '<';
      if (after) found.andWhere(`(proposal.proposedAt, proposal.id) ${beyond} (:at, :id)`, { at: after.value, id: after.id });
      const rows = await found
        .innerJoin(AnswerEntity, 'answer', 'answer.id = proposal.answerId')
        .innerJoinAndMapOne('proposal.enquiry', EnquiryEntity, 'enquiry', 'enquiry.id = answer.enquiryId')
        .orderBy('proposal.proposedAt', direction)
        .addOrderBy('proposal.id', direction)
        .limit(limit + 1)
        .getMany();
      const listed = rows as (ProposalEntity & { enquiry: EnquiryEntity })[];
      const page = pageOf(listed, limit, ({ proposedAt, id }) => ({ value: proposedAt.toISOString(), id }), summary);
      return { ...page, total };
    });
  }

  read(user: CurrentUser, id: string): Promise<Proposal> {
    return this.database.transaction(user, async (tx) => {
      const proposal = await this.find(tx, user, id);
      await audit(tx, user, { action: 'read', objectType: 'past-answer-proposal', objectId: id });
      return this.view(tx, user, proposal);
    });
  }

  /** The proposal, among those one may see; locked until the transaction ends where it is to change. */
  async find(tx: EntityManager, user: CurrentUser, id: string, lock = false): Promise<ProposalEntity> {
    const query = visible(tx, user).andWhere('proposal.id = :id', { id });
    const found = await (lock ? query.setLock('pessimistic_write') : query).getOne();
    if (!found) throw new NotFound('past-answer-proposal', id);
    return found;
  }

  async view(tx: EntityManager, user: CurrentUser, proposal: ProposalEntity): Promise<Proposal> {
    const { answerId, answer, kept, comment, pastAnswerId } = proposal;
    const sent = await tx.findOneByOrFail(AnswerEntity, { id: answerId });
    const enquiry = await tx.findOneByOrFail(EnquiryEntity, { id: sent.enquiryId });
    const { passages, similar } = await this.deidentification.checked(tx, user, proposal, pastAnswerId);
    return {
      ...summary({ ...proposal, enquiry }),
      ...{ answer, answerId, kept, comment, pastAnswerId, passages, similar },
      original: { question: enquiry.question ?? '', answer: sent.text },
      citations: await this.citations.show(tx, proposal.citations),
      can: proposalActions(user, proposal),
    };
  }
}

function visible(tx: EntityManager, user: CurrentUser): SelectQueryBuilder<ProposalEntity> {
  return tx.createQueryBuilder(ProposalEntity, 'proposal').where(proposalsVisibleTo(user));
}

function summary(proposal: ProposalEntity & { enquiry: Case }): ProposalSummary {
  const { id, status, question, topic, visibility, academicYear, version, enquiry } = proposal;
  return {
    ...{ id, status, question, topic, visibility, academicYear, version },
    proposedBy: { id: proposal.proposedById, name: proposal.proposedByName },
    proposedAt: proposal.proposedAt.toISOString(),
    enquiry: { id: enquiry.id, number: enquiry.number },
  };
}
