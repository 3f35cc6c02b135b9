// Rules and facts of the library as records that answers cite. A fact keeps the academic years it was found for; a rule
// ends only where a later rule set is loaded without it: not knowing the next year is no end.
import {
  addressOf,
  factReference,
  fundingFacts,
  readOn,
  referenceOf,
  rules,
  ruleSets,
  type FundingFact,
  type Rule,
} from '@guichet/funding-rules';
import type { RecordEntity } from '../records/record.entity';

export type LoadedRecord = Pick<
  RecordEntity,
  'code' | 'label' | 'source' | 'sourceUrl' | 'checkedOn' | 'status' | 'validFromYear' | 'validUntilYear' | 'content'
>;

const labelMost = 140;
const newest =
  ruleSets
    .map(({ academicYear }) => academicYear)
    .toSorted()
    .at(-1) ?? '';

/** Cited by what it says, not by its number alone. */
function labelOf(kind: string, id: string, text: string): string {
  const said = `${kind} ${id}\u00a0: ${text.replace(/^«\s*|\s*»$/g, '')}`;
  return said.length > labelMost ? `${said.slice(0, said.lastIndexOf(' ', labelMost))}…` : said;
}

const ofRule = (rule: Rule): LoadedRecord => ({
  ...{ code: rule.id, label: labelOf('Règle', rule.id, rule.text.fr), source: referenceOf(rule), sourceUrl: addressOf(rule.sources) },
  ...{ checkedOn: readOn, status: rule.status, validFromYear: rule.validFrom },
  validUntilYear: rule.validTo < newest ? rule.validTo : null,
  content: { reference: rule.legalReference, summary: rule.text.fr },
});

const ofFact = (fact: FundingFact): LoadedRecord => ({
  ...{ code: fact.id, label: labelOf('Repère', fact.id, fact.text.fr), source: factReference(fact), sourceUrl: addressOf(fact.sources) },
  ...{ checkedOn: readOn, status: fact.status, validFromYear: fact.validFrom, validUntilYear: fact.validTo },
  content: { reference: fact.article, summary: fact.text.fr },
});

export interface Loaded {
  records: readonly LoadedRecord[];
  /** The version of the rule set of each academic year. */
  ruleSets: Readonly<Record<string, string>>;
}

export const loaded: Loaded = {
  records: [...rules.map(ofRule), ...fundingFacts.map(ofFact)],
  ruleSets: Object.fromEntries(ruleSets.map(({ academicYear, version }) => [academicYear, version])),
};
