// Funding eligibility (finançabilité) in French-speaking Belgium: dated rules, an explained verdict. No framework, no clock.
export { factReference, factsBeside, fundingFacts, type FundingFact } from './around/facts';
export { checkInput } from './path/check';
export { newEnrolment, parsePathLine, type NotUnderstood, type PathLine } from './path/path-line';
export { referenceOf, type Rule } from './rules/rule';
export { ruleOf, rules, ruleSetOf, ruleSets, rulesInForce, type RuleSet } from './rules/rule-sets';
export { addressOf, readOn, sources, type Source, type SourceId } from './rules/sources';
export * from './types';
export { assessFunding } from './verdict/assess';
