// Answers of the demo that somebody proposes to share, waiting for a colleague.
import { Like, type EntityManager } from 'typeorm';
import { AnswerCitationEntity } from '../../answers/answer-citation.entity';
import { AnswerEntity } from '../../answers/answer.entity';
import { EnquiryEntity } from '../../enquiries/enquiry.entity';
import { pinOnly } from '../../past-answers/proposals/proposal-contents';
import { ProposalEntity } from '../../past-answers/proposals/proposal.entity';
import type { Network } from '../seed-enquiries';
import { proposalsLiege } from './proposals-liege';

const hour = 3_600_000;

export async function seedProposals(tx: EntityManager, { users }: Network, now: Date): Promise<void> {
  for (const { of, by, hoursAgo, ...proposed } of proposalsLiege) {
    const enquiry = await tx.findOneByOrFail(EnquiryEntity, { question: Like(`${of}%`) });
    const answer = await tx.findOneByOrFail(AnswerEntity, { enquiryId: enquiry.id });
    const citations = await tx.find(AnswerCitationEntity, { where: { answerId: answer.id }, order: { position: 'ASC' } });
    const user = users.get(by);
    await tx.insert(ProposalEntity, {
      ...proposed,
      ...{ centreId: enquiry.centreId, answerId: answer.id, status: 'open', version: 1, citations: citations.map(pinOnly) },
      ...{ proposedById: user?.id ?? '', proposedByName: user?.name ?? by, proposedAt: new Date(now.getTime() - hoursAgo * hour) },
      ...{ comment: null, decidedById: null, decidedByName: null, decidedAt: null, pastAnswerId: null },
    });
  }
}
