// The rules themselves are a library of their own; here they meet the wire. Nothing is saved, and nobody is named.
import { Injectable } from '@nestjs/common';
import type { FundingRules, FundingVerdict } from '@guichet/contracts';
import type { FundingEligibilityInput, PastEnrolmentInput } from '@guichet/contracts/inputs';
import { assessFunding, referenceOf, rulesInForce, ruleSetOf, type Language } from '@guichet/funding-rules';
import { Database } from '../database/database';
import { RecordEntity } from '../records/record.entity';
import type { CurrentUser } from '../core/current-user';

@Injectable()
export class FundingService {
  constructor(private readonly database: Database) {}

  assess(user: CurrentUser, input: FundingEligibilityInput): FundingVerdict {
    return assessFunding({ ...input, enrolments: input.enrolments.map(withUnknowns) }, languageOf(user));
  }

  /** A year without a rule set has no rules: it is never filled with another year's. */
  async rules(user: CurrentUser, academicYear: string): Promise<FundingRules> {
    const language = languageOf(user);
    const set = ruleSetOf(academicYear);
    const records = await this.database.transaction(user, (tx) => tx.findBy(RecordEntity, { type: 'funding-rule' }));
    const recordIds = new Map(records.map(({ code, id }) => [code, id]));
    const rules = rulesInForce(academicYear).map((rule) => ({
      ...{
        id: rule.id,
        version: rule.version,
        recordId: recordIds.get(rule.id) ?? null,
        text: rule.text[language],
        reference: referenceOf(rule),
        status: rule.status,
      },
      ...{ regimes: [...rule.regimes], validFrom: rule.validFrom, validTo: rule.validTo },
    }));
    return {
      ...{ academicYear, ruleSetVersion: set?.version ?? null, regimes: [...(set?.regimes ?? [])], basis: set?.basis[language] ?? null },
      rules,
    };
  }
}

/** What is left out is not known. */
const withUnknowns = (enrolment: PastEnrolmentInput): PastEnrolmentInput => ({
  ...enrolment,
  creditsEnrolled: enrolment.creditsEnrolled ?? null,
  creditsAcquired: enrolment.creditsAcquired ?? null,
  block1CreditsAcquired: enrolment.block1CreditsAcquired ?? null,
  unitsAcquired: enrolment.unitsAcquired ?? null,
  changedProgrammeOn: enrolment.changedProgrammeOn ?? null,
});

const languageOf = ({ preferences }: CurrentUser): Language => preferences.language ?? 'fr';
