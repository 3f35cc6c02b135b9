// Keeping a verdict in a case. It leaves the case's version alone, as a note does; what was kept before stays readable.
import { Injectable } from '@nestjs/common';
import type { Assessment, FundingVerdict } from '@guichet/contracts';
import type { AssessmentInput } from '@guichet/contracts/inputs';
import { IsNull, type EntityManager } from 'typeorm';
import { refreshStale } from '../../answers/refresh-stale';
import { CitationsService, type PinnedCitation } from '../../citations/citations.service';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { InvalidInput } from '../../core/errors';
import { once } from '../../core/idempotency';
import { FundingService } from '../../funding/funding.service';
import { EnquirySteps } from '../enquiry-steps';
import { AssessmentReader } from './assessment-reader';
import { AssessmentEntity } from './assessment.entity';

@Injectable()
export class AssessmentsService {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly reader: AssessmentReader,
    private readonly funding: FundingService,
    private readonly citations: CitationsService,
    private readonly clock: Clock,
  ) {}

  save(user: CurrentUser, enquiryId: string, key: string | undefined, body: AssessmentInput): Promise<Assessment> {
    return this.steps.transaction(user, (tx) =>
      once(tx, { user, route: `POST /enquiries/${enquiryId}/assessments`, key, body }, async () => {
        const enquiry = await this.steps.lock(tx, user, enquiryId, 'note');
        const { replaces, ...input } = body;
        if (replaces) await this.replace(tx, enquiryId, replaces);
        const verdict = this.funding.assess(user, input);
        const { ruleSetVersion, outcome } = verdict;
        const { academicYear } = input;
        const row = {
          ...{ id: crypto.randomUUID(), centreId: enquiry.centreId, enquiryId, academicYear, outcome, ruleSetVersion, input, verdict },
          citations: await this.decisive(tx, verdict),
          ...{ createdAt: this.clock.now(), byId: user.id, byName: user.name, replacedAt: null },
        };
        await tx.insert(AssessmentEntity, row);
        await refreshStale(tx, enquiryId);
        await this.steps.record(tx, user, enquiry, { type: 'assessed', details: { academicYear, fundingOutcome: outcome } });
        return this.reader.view(tx, row, enquiry.number);
      }),
    );
  }

  private async replace(tx: EntityManager, enquiryId: string, id: string): Promise<void> {
    const { affected } = await tx.update(AssessmentEntity, { id, enquiryId, replacedAt: IsNull() }, { replacedAt: this.clock.now() });
    if (affected !== 1) {
      throw InvalidInput.field('replaces', 'unknown', 'replaces must be an assessment of this case that nothing has replaced yet.');
    }
  }

  private async decisive(tx: EntityManager, { steps }: FundingVerdict): Promise<PinnedCitation[]> {
    const codes = new Set(steps.filter(({ decisive }) => decisive).map(({ rule }) => rule));
    const rules = await this.funding.records(tx, [...codes]);
    return this.citations.pin(
      tx,
      rules.map(({ id }) => ({ type: 'funding-rule', id })),
    );
  }
}
