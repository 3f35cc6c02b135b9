import { Injectable } from '@nestjs/common';
import type { CitationInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { CitationsService, type PinnedCitation } from '../../citations/citations.service';
import { TopicsService } from '../../topics/topics.service';
import { DeidentificationService } from '../deidentification/deidentification.service';
import type { ProposalEntity } from './proposal.entity';

/** What must be true of what is proposed, and what it cites. */
@Injectable()
export class ProposalContents {
  constructor(
    private readonly citations: CitationsService,
    private readonly topics: TopicsService,
    private readonly deidentification: DeidentificationService,
  ) {}

  async require(tx: EntityManager, proposal: Pick<ProposalEntity, 'answerId' | 'question' | 'answer' | 'topic' | 'kept'>): Promise<void> {
    if (proposal.topic) await this.topics.requireKnown(tx, [proposal.topic]);
    await this.deidentification.requireResolved(tx, proposal, proposal.kept);
  }

  async pin(tx: EntityManager, inputs: CitationInput[], kept: PinnedCitation[]): Promise<PinnedCitation[]> {
    return (await this.citations.pin(tx, inputs, '', kept)).map(pinOnly);
  }

  /** As they were pinned; what has become of their records since is seen again. */
  async pinAgain(tx: EntityManager, kept: PinnedCitation[]): Promise<PinnedCitation[]> {
    const inputs = kept.map(({ type, recordId: id, version }) => ({ type, id, version }));
    const today = await this.citations.pin(tx, inputs);
    return kept.map((citation, index) => {
      if (citation.staleCause !== null) return citation;
      return { ...citation, staleCause: today[index]?.staleCause ?? null, staleSince: today[index]?.staleSince ?? null };
    });
  }
}

/** Without what else stands in the row it comes from. */
export const pinOnly = (citation: PinnedCitation): PinnedCitation => {
  const { type, recordId, version, label, source, url, accessedOn, pinnedAt, staleCause, staleSince } = citation;
  return { type, recordId, version, label, source, url, accessedOn, pinnedAt, staleCause, staleSince };
};
