// The rules themselves are a library of their own; here they meet the wire. Nothing is saved, and nobody is named.
import { Injectable } from '@nestjs/common';
import type { FundingFact, FundingRules, FundingVerdict } from '@guichet/contracts';
import type { FundingEligibilityInput, PastEnrolmentInput } from '@guichet/contracts/inputs';
import { assessFunding, factReference, fundingFacts, referenceOf, rulesInForce, ruleSetOf, type Language } from '@guichet/funding-rules';
import { In, type EntityManager } from 'typeorm';
import { Database } from '../database/database';
import { RecordEntity } from '../records/record.entity';
import type { CurrentUser } from '../core/current-user';

@Injectable()
export class FundingService {
  constructor(private readonly database: Database) {}

  assess(user: CurrentUser, input: FundingEligibilityInput): FundingVerdict {
    return assessFunding({ ...input, enrolments: input.enrolments.map(withUnknowns) }, languageOf(user));
  }

  /** `null` where no rule set is loaded for the year. */
  ruleSetVersion(academicYear: string): string | null {
    return ruleSetOf(academicYear)?.version ?? null;
  }

  /** The records by which answers cite these rules. */
  records(tx: EntityManager, codes: string[]): Promise<RecordEntity[]> {
    return tx.find(RecordEntity, { where: { type: 'funding-rule', code: In(codes) }, order: { code: 'ASC' } });
  }

  /** A year without a rule set has no rules: it is never filled with another year's. */
  async rules(user: CurrentUser, academicYear: string): Promise<FundingRules> {
    const language = languageOf(user);
    const set = ruleSetOf(academicYear);
    const records = await this.database.transaction(user, (tx) => tx.findBy(RecordEntity, { type: 'funding-rule' }));
    const recordOf = new Map(records.map((record) => [record.code, record]));
    const rules = rulesInForce(academicYear).map((rule) => ({
      ...{
        id: rule.id,
        version: recordOf.get(rule.id)?.version ?? rule.version,
        recordId: recordOf.get(rule.id)?.id ?? null,
        text: rule.text[language],
        reference: referenceOf(rule),
        status: rule.status,
      },
      ...{ regimes: [...rule.regimes], validFrom: rule.validFrom, validTo: rule.validTo },
    }));
    const facts = fundingFacts
      .filter(({ validFrom, validTo }) => (validFrom ?? '') <= academicYear && academicYear <= (validTo ?? '9999'))
      .map((fact): FundingFact => ({
        ...{ id: fact.id, theme: fact.theme, recordId: recordOf.get(fact.id)?.id ?? null, text: fact.text[language] },
        ...{ reference: factReference(fact), status: fact.status, validFrom: fact.validFrom, validTo: fact.validTo },
      }));
    return {
      ...{ academicYear, ruleSetVersion: set?.version ?? null, regimes: [...(set?.regimes ?? [])], basis: set?.basis[language] ?? null },
      rules,
      facts,
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
