// What is said of records in lists, links and headers.
import type { CitationType, Jurisdiction, RecordFacts, Region } from '@guichet/contracts';
import {
  accessLabels,
  degreeLabels,
  educationFormLabels,
  institutionLabels,
  jurisdictionLabels,
  regionLabels,
  sourceTypeLabels,
} from './choice-labels';
import { kindOf, kinds } from './kinds';

export { educationFormLabels, reasonLabels, regionLabels, shortageLabels, warningLabels } from './choice-labels';

/** Where something citable can be read here, when it has a page. */
export function recordPath({ type, id }: { type: CitationType; id: string }): string | null {
  const kind = kindOf(type);
  return kind && `${kinds[kind].path}/${id}`;
}

/** What it is, in one word. */
export function typeLabel(type: CitationType): string {
  const kind = kindOf(type);
  if (kind === 'sources') return sourceTypeLabels[type as keyof typeof sourceTypeLabels];
  return kind ? kinds[kind].one : type;
}

const bands: Record<Exclude<Jurisdiction, 'FWB'>, string> = {
  VL: $localize`:@@records.band.vl:Communauté flamande\u00a0: d’autres règles qu’en Fédération Wallonie-Bruxelles.`,
  DG: $localize`:@@records.band.dg:Communauté germanophone\u00a0: d’autres règles qu’en Fédération Wallonie-Bruxelles.`,
  CH: $localize`:@@records.band.ch:Suisse\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
  FR: $localize`:@@records.band.fr:France\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
  other: $localize`:@@records.band.other:Autre pays\u00a0: ne vaut pas en Fédération Wallonie-Bruxelles.`,
};

/** Where a record comes from, when it does not hold here. */
export function outside(jurisdiction: Jurisdiction): { name: string; warning: string } | null {
  return jurisdiction === 'FWB' ? null : { name: jurisdictionLabels[jurisdiction], warning: bands[jurisdiction] };
}

/** An unknown code is shown as it is rather than hidden. */
const worded = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
export const degreeLabel = (code: string): string => worded(degreeLabels, code);
export const institutionLabel = (code: string): string => worded(institutionLabels, code);
export const credited = (credits: number): string =>
  credits === 1 ? $localize`:@@records.credits.one:1 crédit` : $localize`:@@records.credits:${credits}:credits: crédits`;

export function taughtIn(language: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return $localize`:@@records.taughtIn:en ${name}:language:`;
}

/** "15 à 30 crédits en plus"; what is not known is said to be. */
export function extraCredits(least: number | null | undefined, most: number | null | undefined): string | null {
  if (least === null || least === undefined) {
    if (most === 1) return $localize`:@@records.extra.mostOne:jusqu’à 1 crédit en plus`;
    return most === null || most === undefined ? null : $localize`:@@records.extra.most:jusqu’à ${most}:most: crédits en plus`;
  }
  if (least === 1 && (most === null || most === undefined)) return $localize`:@@records.extra.leastOne:au moins 1 crédit en plus`;
  if (most === null || most === undefined) return $localize`:@@records.extra.least:au moins ${least}:least: crédits en plus`;
  if (least === 1 && most === 1) return $localize`:@@records.extra.exactOne:1 crédit en plus`;
  if (least === most) return least === 0 ? null : $localize`:@@records.extra.exact:${least}:credits: crédits en plus`;
  if (most === 1) return $localize`:@@records.extra.rangeOne:0 à 1 crédit en plus`;
  return $localize`:@@records.extra.range:${least}:least: à ${most}:most: crédits en plus`;
}

/** What tells a record from its neighbours, in words: "bachelier professionnalisant, 180 crédits". */
export function factsInWords(facts: RecordFacts, locale: string): string {
  const { regulated, shortage = [], degreeType, credits, educationForm, teachingLanguage, institutionType, shortName, towns = [] } = facts;
  const { access, minExtraCredits, maxExtraCredits, academicYear } = facts;
  const regions = shortage.map((region) => regionLabels[region as Region] ?? region).join(', ');
  const parts = [
    shortName,
    institutionType && institutionLabel(institutionType),
    towns.join(', '),
    regulated === true && $localize`:@@records.regulated:accès réglementé`,
    regulated === false && $localize`:@@records.notRegulated:accès libre`,
    regions && $localize`:@@records.shortageIn:en pénurie (${regions}:regions:)`,
    degreeType && degreeLabel(degreeType),
    credits !== undefined && credited(credits),
    educationForm === 'adult_education' && educationFormLabels.adult_education,
    teachingLanguage && teachingLanguage !== 'fr' && taughtIn(teachingLanguage, locale),
    access && worded(accessLabels, access),
    extraCredits(minExtraCredits, maxExtraCredits),
    academicYear,
  ];
  return parts.filter(Boolean).join(', ');
}
