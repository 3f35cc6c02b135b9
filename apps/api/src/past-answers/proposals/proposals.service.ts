// Proposing a sent answer to be shared, and writing on the proposal.
import { Injectable } from '@nestjs/common';
import type { Proposal } from '@guichet/contracts';
import type { CitationInput, ProposalChange, ProposalInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswerCitationEntity } from '../../answers/answer-citation.entity';
import { AnswerEntity } from '../../answers/answer.entity';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { requireVersion } from '../../core/versions';
import { EnquirySteps } from '../../enquiries/enquiry-steps';
import { visibleTo } from '../../enquiries/enquiry.policy';
import { ProposalContents } from './proposal-contents';
import { ProposalReader } from './proposal-reader';
import { ProposalEntity } from './proposal.entity';
import { requireProposalAction } from './proposal.policy';

const objectType = 'past-answer-proposal';

@Injectable()
export class ProposalsService {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly contents: ProposalContents,
    private readonly reader: ProposalReader,
    private readonly clock: Clock,
  ) {}

  propose(user: CurrentUser, key: string | undefined, input: ProposalInput): Promise<Proposal> {
    return this.steps.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /past-answers', key, body: input }, async () => {
        const answer = await this.lockAnswer(tx, user, input.answerId);
        await requireFree(tx, answer.id);
        const { citations, topic = null, academicYear = null, ...given } = input;
        const pinned = await tx.find(AnswerCitationEntity, { where: { answerId: answer.id }, order: { position: 'ASC' } });
        await this.contents.require(tx, { ...given, topic });
        const proposal = {
          ...{ ...given, topic, academicYear, id: crypto.randomUUID(), centreId: user.centreId, status: 'open' as const, version: 1 },
          citations: await this.contents.pin(tx, citations ?? pinned.map(asInput), pinned),
          ...{ proposedById: user.id, proposedByName: user.name, proposedAt: this.clock.now() },
          ...{ comment: null, decidedById: null, decidedByName: null, decidedAt: null, pastAnswerId: null },
        };
        await tx.insert(ProposalEntity, proposal);
        const details = { answerId: answer.id, kept: input.kept.length };
        await audit(tx, user, { action: 'past-answer.proposed', objectType, objectId: proposal.id, details });
        return this.reader.view(tx, user, proposal);
      }),
    );
  }

  change(user: CurrentUser, id: string, version: number, input: ProposalChange): Promise<Proposal> {
    return this.steps.transaction(user, async (tx) => {
      const proposal = await this.reader.find(tx, user, id, true);
      requireProposalAction(user, proposal, 'change');
      requireVersion(proposal.version, version);
      const { citations, ...fields } = input;
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<ProposalEntity>;
      const changed = { ...proposal, ...given, status: 'open' as const, version: version + 1 };
      await this.contents.require(tx, changed);
      if (citations) changed.citations = await this.contents.pin(tx, citations, proposal.citations);
      await tx.update(ProposalEntity, { id }, { ...given, citations: changed.citations, status: 'open', version: changed.version });
      const details = { fields: Object.keys(input) };
      await audit(tx, user, { action: 'past-answer-proposal.edited', objectType, objectId: id, details });
      return this.reader.view(tx, user, changed);
    });
  }

  /** An answer of one's own centre; its case stays locked, so that it is proposed once. */
  private async lockAnswer(tx: EntityManager, user: CurrentUser, id: string): Promise<AnswerEntity> {
    const answer = await tx.findOneBy(AnswerEntity, { id, ...visibleTo(user) });
    if (!answer) throw new NotFound('answer', id);
    await this.steps.lock(tx, user, answer.enquiryId, 'note');
    return answer;
  }
}

const asInput = ({ type, recordId: id, version }: AnswerCitationEntity): CitationInput => ({ type, id, version });

async function requireFree(tx: EntityManager, answerId: string): Promise<void> {
  const earlier = await tx.find(ProposalEntity, { where: { answerId }, select: { status: true } });
  if (earlier.some(({ status }) => status === 'approved')) throw new Conflict('This answer has become reusable already.', 'CONFLICT');
  if (earlier.some(({ status }) => status !== 'withdrawn')) throw new Conflict('This answer has been proposed already.', 'CONFLICT');
}
