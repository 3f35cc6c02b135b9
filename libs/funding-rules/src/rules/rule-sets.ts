// Which rules hold in which academic year. A year that is not here has no rules: it is never filled with another year's.
import { academicYear, startOf } from '../academic-years';
import { type Regime, type RuleId, type Text } from '../types';
import { bachelorRules, generalRules } from './bachelor';
import { masterRules } from './master';
import { type Rule } from './rule';
import { scopeRules } from './scope';

export const rules: readonly Rule[] = [...scopeRules, ...generalRules, ...bachelorRules, ...masterRules].sort((a, b) =>
  a.id.localeCompare(b.id),
);

const byId = new Map<RuleId, Rule>(rules.map((rule) => [rule.id, rule]));

/** The current version of a rule. Every id of `ruleIds` has one. */
export function ruleOf(id: RuleId): Rule {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No rule ${id}`);
  return found;
}

/** What holds for one academic year; saved assessments and citations keep `version`. */
export interface RuleSet {
  academicYear: string;
  version: string;
  /** More than one in the years of transition: then the student's path decides which. */
  regimes: readonly Regime[];
  /** The texts behind it, in one sentence. */
  basis: Text;
}

const basis: Record<'old' | 'transition' | 'softened' | 'strict', Text> = {
  old: {
    fr: 'Règles d’avant la réforme du 2 décembre 2021.',
    en: 'Rules from before the reform of 2 December 2021.',
  },
  transition: {
    fr: 'Réforme du 2 décembre 2021 (art. 25 à 27) pour qui entre dans le cycle ; anciennes règles pour qui s’y trouvait déjà.',
    en: 'Reform of 2 December 2021 (art. 25 to 27) for those entering the cycle; old rules for those already in it.',
  },
  softened: {
    fr: 'Décret du 31 mai 2024 : règles assouplies, pour cette seule année.',
    en: 'Decree of 31 May 2024: softened rules, for this year only.',
  },
  strict: {
    fr: 'Décret-programme du 11 décembre 2024 (art. 53 et 67) : les règles de la réforme de 2021 valent pour tout le monde.',
    en: 'Programme decree of 11 December 2024 (art. 53 and 67): the rules of the 2021 reform hold for everybody.',
  },
};

function ruleSet(start: number, regimes: readonly Regime[], text: Text): [string, RuleSet] {
  const year = academicYear(start);
  return [year, { academicYear: year, version: `${year}.1`, regimes, basis: text }];
}

const sets = new Map<string, RuleSet>([
  ...Array.from({ length: 8 }, (_, index) => ruleSet(2014 + index, ['R0'], basis.old)),
  ruleSet(2022, ['R0', 'R1'], basis.transition),
  ruleSet(2023, ['R0', 'R1'], basis.transition),
  ruleSet(2024, ['R2'], basis.softened),
  ruleSet(2025, ['R3'], basis.strict),
]);

export const ruleSets: readonly RuleSet[] = [...sets.values()];

/** The rule set of an academic year (`2025-2026`), or `undefined` where none is loaded. */
export function ruleSetOf(year: string): RuleSet | undefined {
  return sets.get(year);
}

/** The rules in force in an academic year, by id; none where no rule set is loaded. */
export function rulesInForce(year: string): Rule[] {
  const set = ruleSetOf(year);
  const start = startOf(year);
  if (!set || start === null) return [];
  return rules.filter(
    (rule) => rule.regimes.some((regime) => set.regimes.includes(regime)) && rule.validFrom <= year && year <= rule.validTo,
  );
}
