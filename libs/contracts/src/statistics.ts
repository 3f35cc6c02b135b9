import type { UserReference } from './enquiries';
import type { GroupActivityFigures } from './group-activities';

/** What enquiries can be counted by. */
export const dimensions = [
  'topic',
  'channel',
  'centre',
  'month',
  'audience',
  'ageBand',
  'sex',
  'outcome',
  'referredTo',
  'adviser',
  'durationBand',
] as const;
export type Dimension = (typeof dimensions)[number];
/** Names of people and words that somebody wrote stay in their centre. */
export const centreDimensions = ['referredTo', 'adviser'] as const satisfies readonly Dimension[];

/** Minutes spent on an enquiry. */
export const durationBands = ['0-5', '6-15', '16-30', '31-60', '61+'] as const;
export type DurationBand = (typeof durationBands)[number];

export const statisticsScopes = ['centre', 'network'] as const;
export type StatisticsScope = (typeof statisticsScopes)[number];

export const measures = ['enquiries', 'acts', 'people', 'minutes'] as const;
export type Measure = (typeof measures)[number];

/** Of other centres a count below this is not shown, nor what would give it away. */
export const smallestShown = 5;
export const reportLimits = { name: 120, authority: 120, years: 20 } as const;

/** `null` where a figure would tell of too few people of another centre. */
export type Figures = Record<Measure, number | null>;

export interface StatisticsCell extends Figures {
  /** One for each dimension, in its order; `null` where it was not stated. */
  keys: (string | null)[];
  /** The filters of `GET /enquiries` that open these cases; `null` where they are not this centre's. */
  cases: CaseFilters | null;
}

export type CaseFilters = Record<string, string>;

export interface StatisticsLabel {
  dimension: Dimension;
  key: string;
  labelFr: string;
  labelEn: string;
  /** What the code means; `null` where the key is no code, and in reports frozen before codes were defined. */
  definitionFr: string | null;
  definitionEn: string | null;
}

export interface StatisticsDefinitions {
  /** Changes whenever a figure would be counted otherwise. */
  version: string;
  measures: Record<Measure, { fr: string; en: string }>;
  /** Absent from reports frozen before group activities were counted. */
  groupActivities?: { fr: string; en: string };
}

export interface StatisticsTable {
  definitions: StatisticsDefinitions;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  scope: StatisticsScope;
  groupBy: Dimension[];
  rows: StatisticsCell[];
  /** Of each value of the first and of the second dimension, where there are two. */
  totals: { first: StatisticsCell[]; second: StatisticsCell[]; all: StatisticsCell };
  /** Of the same period and scope, beside the enquiries; absent from reports frozen before they were counted. */
  groupActivities?: GroupActivityFigures;
  /** Names of the keys, and what those that are codes mean. */
  labels: StatisticsLabel[];
}

export interface StatisticsReportSummary {
  id: string;
  name: string;
  /** Who subsidises and asked for it. */
  authority: string | null;
  from: string;
  to: string;
  groupBy: Dimension[];
  scope: StatisticsScope;
  createdAt: string;
  by: UserReference;
}

/** Figures and definitions as they were when the report was frozen. */
export interface StatisticsReport extends StatisticsReportSummary {
  table: StatisticsTable;
}

export const statisticsDefinitions: StatisticsDefinitions = {
  version: '2026-2',
  measures: {
    enquiries: {
      fr: 'Demandes reçues pendant la période, au jour de Bruxelles. Une demande à plusieurs sujets compte une fois dans chacun et une seule fois dans le total.',
      en: 'Enquiries received in the period, by the day in Brussels. One with several topics counts once in each and only once in the total.',
    },
    acts: {
      fr: 'Réponses données ou envoyées et questions posées en retour. Une demande close sans l’une ni l’autre compte pour un acte.',
      en: 'Answers given or sent, and questions asked back. An enquiry closed with neither counts as one act.',
    },
    people: {
      fr: 'Personnes différentes : l’étudiant·e s’il ou elle est connu·e, sinon la personne qui demande. Une demande anonyme compte pour une personne.',
      en: 'Different people: the student where known, else the person who asks. An anonymous enquiry counts as one person.',
    },
    minutes: {
      fr: 'Minutes notées par les conseillers et conseillères ; ce qui n’est pas noté compte pour zéro.',
      en: 'Minutes as advisers noted them; what was not noted counts as zero.',
    },
  },
  groupActivities: {
    fr: 'Animations, salons, exposés et visites de la période, avec les personnes présentes et la durée notées pour chaque activité. Ils ne comptent ni comme demandes ni comme personnes.',
    en: 'Workshops, fairs, talks and visits of the period, with the people present and the duration noted for each. They count neither as enquiries nor as people.',
  },
};
