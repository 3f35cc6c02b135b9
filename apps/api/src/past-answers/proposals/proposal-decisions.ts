// What becomes of a proposal: a colleague shares it or sends it back, or who proposed it takes it back.
import { Injectable } from '@nestjs/common';
import type { Proposal, ProposalAction } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { AnswerEntity } from '../../answers/answer.entity';
import { audit } from '../../core/audit';
import { brusselsDay } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { PastAnswerCitationEntity } from '../past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answer.entity';
import { keepVersions } from '../versions/keep-version';
import { ProposalContents } from './proposal-contents';
import { ProposalReader } from './proposal-reader';
import { ProposalEntity } from './proposal.entity';
import { requireProposalAction } from './proposal.policy';

type Decided = Partial<Pick<ProposalEntity, 'status' | 'comment' | 'pastAnswerId'>>;

@Injectable()
export class ProposalDecisions {
  constructor(
    private readonly database: Database,
    private readonly contents: ProposalContents,
    private readonly reader: ProposalReader,
    private readonly clock: Clock,
  ) {}

  approve(user: CurrentUser, id: string, version: number): Promise<Proposal> {
    return this.decide(user, id, version, 'approve', async (tx, proposal) => {
      await this.contents.require(tx, proposal);
      return { status: 'approved', pastAnswerId: await this.share(tx, user, proposal) };
    });
  }

  return(user: CurrentUser, id: string, version: number, comment: string): Promise<Proposal> {
    return this.decide(user, id, version, 'return', async () => ({ status: 'returned', comment }));
  }

  withdraw(user: CurrentUser, id: string, version: number): Promise<Proposal> {
    return this.decide(user, id, version, 'withdraw', async () => ({ status: 'withdrawn' }));
  }

  private decide(
    ...[user, id, version, action, outcome]: [
      CurrentUser,
      string,
      number,
      ProposalAction,
      (tx: EntityManager, proposal: ProposalEntity) => Promise<Decided>,
    ]
  ): Promise<Proposal> {
    return this.database.transaction(user, async (tx) => {
      const proposal = await this.reader.find(tx, user, id, true);
      requireProposalAction(user, proposal, action);
      requireVersion(proposal.version, version);
      const decided = {
        ...(await outcome(tx, proposal)),
        ...{ decidedById: user.id, decidedByName: user.name, decidedAt: this.clock.now(), version: version + 1 },
      };
      await tx.update(ProposalEntity, { id }, decided);
      const details = decided.pastAnswerId ? { pastAnswerId: decided.pastAnswerId } : {};
      await audit(tx, user, {
        ...{ action: `past-answer-proposal.${decided.status}`, objectType: 'past-answer-proposal', objectId: id, details },
      });
      return this.reader.view(tx, user, { ...proposal, ...decided });
    });
  }

  private async share(tx: EntityManager, user: CurrentUser, proposal: ProposalEntity): Promise<string> {
    const { centreId, question, answer, topic, academicYear, visibility } = proposal;
    const { authorName, sentAt } = await tx.findOneByOrFail(AnswerEntity, { id: proposal.answerId });
    const citations = await this.contents.pinAgain(tx, proposal.citations);
    const pastAnswerId = crypto.randomUUID();
    await tx.insert(PastAnswerEntity, {
      ...{ id: pastAnswerId, centreId, question, answer, topic, academicYear, visibility, authorName },
      validity: citations.some(({ staleCause }) => staleCause !== null) ? 'needs_review' : 'valid',
      ...{ answeredOn: brusselsDay(sentAt), timesReused: 0, externalId: null, version: 1, retiredReason: null },
    });
    const rows = citations.map((citation, position) => ({ ...citation, pastAnswerId, centreId, position }));
    if (rows.length > 0) await tx.insert(PastAnswerCitationEntity, rows);
    await keepVersions(tx, user, [pastAnswerId], { change: 'created', at: this.clock.now() });
    return pastAnswerId;
  }
}
