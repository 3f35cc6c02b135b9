// What an adviser says beside a verdict: reduced load, annual programme, dates and fees. Cited like rules; no outcome rests on them.
import { citedSource, type SourceId } from '../rules/sources';
import type { FundingInput, FundingVerdict, Status, Text } from '../types';

export const factThemes = ['reduced_load', 'annual_programme', 'dates', 'fees'] as const;
export type FactTheme = (typeof factThemes)[number];

export interface FundingFact {
  /** Such as `FF-01`. */
  id: string;
  theme: FactTheme;
  text: Text;
  /** Article of the "paysage" decree of 7 November 2013, where it was found. */
  article: string | null;
  sources: readonly SourceId[];
  /** Anything but `verified` is shown as "to be confirmed". */
  status: Status;
  /** First and last academic year it was found for; `null` is open. */
  validFrom: string | null;
  validTo: string | null;
}

const fact = (id: string, theme: FactTheme, rest: Partial<FundingFact> & Pick<FundingFact, 'text' | 'sources'>): FundingFact => ({
  ...{ id, theme, article: null, status: 'verified', validFrom: null, validTo: '2025-2026' },
  ...rest,
});

export const fundingFacts: readonly FundingFact[] = [
  fact('FF-01', 'reduced_load', {
    text: {
      fr: 'Allègement : un programme annuel de moins de 60 crédits, accordé pour un an par une décision individuelle et motivée, pour des raisons professionnelles, académiques, sociales ou médicales attestées à l’inscription. En cours d’année, seules des raisons sociales ou médicales graves sont admises. Il est de droit notamment pour les sportif·ves, artistes et entrepreneur·es reconnu·es et pour l’enseignement inclusif. Un solde de fin de cycle n’est pas un allègement.',
      en: 'Reduced load: an annual programme of less than 60 credits, granted for one year by an individual reasoned decision, for professional, academic, social or medical grounds attested at enrolment. During the year only serious social or medical grounds are accepted. It is a right, among others, for recognised athletes, artists and entrepreneurs and in inclusive education. What remains at the end of a cycle is not a reduced load.',
    },
    article: 'art. 150 §2 et 151',
    sources: ['S15', 'S29b', 'S44'],
  }),
  fact('FF-02', 'reduced_load', {
    text: {
      fr: 'Demander un allègement : à l’UCLouvain jusqu’au 30 septembre (15 février pour le bloc 1), à l’ULiège jusqu’au 31 octobre. Les autres établissements fixent leur date.',
      en: 'Asking for a reduced load: at UCLouvain until 30 September (15 February for block 1), at ULiège until 31 October. Other institutions set their own date.',
    },
    sources: ['S29b', 'S44'],
  }),
  fact('FF-03', 'reduced_load', {
    text: {
      fr: 'Avec un allègement, le minerval se paie par crédit : 13,92 € le crédit quand le minerval complet est de 835 €.',
      en: 'With a reduced load the fee is paid by credit: €13.92 a credit where the full fee is €835.',
    },
    sources: ['S15', 'S29b'],
  }),
  fact('FF-04', 'annual_programme', {
    text: {
      fr: 'Programme annuel (PAE) après une année de bloc 1. 0 crédit : se réorienter. De 1 à 29 : les unités non acquises et une remédiation obligatoire. De 30 à 44 : on peut anticiper, avec l’accord du jury. De 45 à 59 : jusqu’à 60 crédits, et jusqu’à 75 sur demande.',
      en: 'Annual programme (PAE) after a year of block 1. 0 credits: change course. 1 to 29: the units not acquired, with compulsory remedial teaching. 30 to 44: units of the next block with the board’s agreement. 45 to 59: up to 60 credits, and up to 75 on request.',
    },
    sources: ['S43', 'S45'],
  }),
  fact('FF-05', 'dates', {
    text: {
      fr: 'Inscription jusqu’au 30 septembre ; modification d’inscription du 1er au 31 octobre ; inscription tardive ou réorientation en bloc 1 jusqu’au 15 février ; programme annuel fixé au 31 octobre.',
      en: 'Enrolment until 30 September; change of enrolment from 1 to 31 October; late enrolment or reorientation in block 1 until 15 February; annual programme settled by 31 October.',
    },
    sources: ['S32', 'S46', 'S47'],
  }),
  fact('FF-06', 'dates', {
    text: {
      fr: 'Minerval : 50 € au plus tard le 31 octobre, le solde au plus tard le 1er février.',
      en: 'Tuition fee: €50 by 31 October at the latest, the balance by 1 February.',
    },
    sources: ['S46', 'S47'],
  }),
  fact('FF-07', 'fees', {
    text: {
      fr: 'Minerval à l’université : 835 € ; condition modeste 374 € ; boursier·ère 0 € ; hors Union européenne 4.175 €.',
      en: 'University tuition fee: €835; modest means €374; grant holders €0; outside the European Union €4,175.',
    },
    sources: ['S47'],
  }),
  fact('FF-08', 'fees', {
    text: {
      fr: 'Minerval en Haute École : type court 175,01 € (en dernière année, les sources donnent 224,24 € ou 227,24 €) ; type long 350,03 € ou 454,47 € selon l’année ; AESS 279 €.',
      en: 'University college tuition fee: short type €175.01 (in the final year sources give €224.24 or €227.24); long type €350.03 or €454.47 depending on the year; AESS €279.',
    },
    sources: ['S47'],
    status: 'unverified',
  }),
  fact('FF-09', 'fees', {
    text: {
      fr: 'À partir de 2026-2027, minerval annoncé pour tout l’enseignement supérieur : 1.194 € ; catégorie intermédiaire 835 € ; condition modeste 374 € ; boursier·ère 0 €. Le décret définitif n’a pas été vu.',
      en: 'From 2026-2027, fee announced for all higher education: €1,194; intermediate category €835; modest means €374; grant holders €0. The final decree was not seen.',
    },
    sources: ['S48', 'S49'],
    status: 'unverified',
    validFrom: '2026-2027',
    validTo: null,
  }),
];

/** Where a fact can be read. */
export function factReference({ article, sources }: FundingFact): string {
  return [...(article ? [`Décret « paysage » du 7 novembre 2013, ${article}`] : []), ...sources.map(citedSource)].join(' · ');
}

/**
 * The facts worth saying beside a verdict, at most five: those of the target's year, on what the path raises.
 * Reduced load where one was granted, or where the outcome leaves a doubt; the annual programme where block 1 is not
 * finished; dates where one may still change; fees always. Adult education has none.
 */
export function factsBeside(input: FundingInput, { outcome }: Pick<FundingVerdict, 'outcome'>): FundingFact[] {
  if (input.target.educationForm === 'adult_education') return [];
  const last = input.enrolments.toSorted((a, b) => a.academicYear.localeCompare(b.academicYear)).at(-1);
  const block1 = input.enrolments.reduce((sum, one) => sum + (one.cycle === 1 ? (one.block1CreditsAcquired ?? 0) : 0), 0);
  const unsettled = outcome !== 'eligible';
  const raised: Record<FactTheme, boolean> = {
    reduced_load: input.enrolments.some(({ lightened }) => lightened) || unsettled,
    annual_programme: input.target.cycle === 1 && last !== undefined && block1 < 60,
    dates: unsettled,
    fees: true,
  };
  const holds = ({ validFrom, validTo }: FundingFact): boolean =>
    (validFrom ?? '') <= input.academicYear && input.academicYear <= (validTo ?? '9999');
  const first = (themes: readonly FactTheme[], most: number): FundingFact[] =>
    fundingFacts.filter((one) => themes.includes(one.theme) && raised[one.theme] && holds(one)).slice(0, most);
  return [...first(['annual_programme'], 1), ...first(['reduced_load'], 2), ...first(['dates'], 1), ...first(['fees'], 1)];
}
