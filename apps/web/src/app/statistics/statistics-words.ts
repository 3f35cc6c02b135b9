import type { ActivityKind, CodedDimension, Dimension, DurationBand, Measure, StatisticsLabel, StatisticsScope } from '@guichet/contracts';
import { ageBandLabels, audienceLabels, channelLabels, outcomeLabels, sexLabels } from '../enquiries/enquiry-labels';

export const dimensionLabels: Record<Dimension, string> = {
  topic: $localize`:@@statistics.dimension.topic:Sujet`,
  channel: $localize`:@@statistics.dimension.channel:Canal`,
  centre: $localize`:@@statistics.dimension.centre:Centre`,
  month: $localize`:@@statistics.dimension.month:Mois`,
  audience: $localize`:@@statistics.dimension.audience:Public`,
  ageBand: $localize`:@@statistics.dimension.ageBand:Âge`,
  sex: $localize`:@@statistics.dimension.sex:Sexe déclaré`,
  outcome: $localize`:@@statistics.dimension.outcome:Suite donnée`,
  referredTo: $localize`:@@statistics.dimension.referredTo:Relais`,
  adviser: $localize`:@@statistics.dimension.adviser:Conseiller·ère`,
  durationBand: $localize`:@@statistics.dimension.durationBand:Durée`,
};

export const measureLabels: Record<Measure, string> = {
  enquiries: $localize`:@@statistics.measure.enquiries:Demandes`,
  acts: $localize`:@@statistics.measure.acts:Actes`,
  people: $localize`:@@statistics.measure.people:Personnes`,
  minutes: $localize`:@@statistics.measure.minutes:Minutes`,
};

export const activityKindLabels: Record<ActivityKind, string> = {
  animation: $localize`:@@activities.animation:Animation`,
  fair: $localize`:@@activities.fair:Salon`,
  talk: $localize`:@@activities.talk:Exposé`,
  visit: $localize`:@@activities.visit:Visite`,
};

export const scopeLabels: Record<StatisticsScope, string> = {
  centre: $localize`:@@statistics.scope.centre:Mon centre`,
  network: $localize`:@@statistics.scope.network:Tout le réseau`,
};

export const durationLabels: Record<DurationBand, string> = {
  '0-5': $localize`:@@statistics.duration.5:jusqu’à 5 min`,
  '6-15': $localize`:@@statistics.duration.15:6 à 15 min`,
  '16-30': $localize`:@@statistics.duration.30:16 à 30 min`,
  '31-60': $localize`:@@statistics.duration.60:31 à 60 min`,
  '61+': $localize`:@@statistics.duration.more:plus d’une heure`,
};

export const notStated = $localize`:@@statistics.notStated:Non précisé`;
export const total = $localize`:@@statistics.total:Total`;
export const hiddenText = $localize`:@@statistics.hidden:Moins de 5 dans un autre centre, ou ce qui le révélerait\u00a0: non montré`;

export const codes: Record<CodedDimension, Record<string, string>> = {
  channel: channelLabels,
  audience: audienceLabels,
  ageBand: ageBandLabels,
  sex: sexLabels,
  outcome: outcomeLabels,
  durationBand: durationLabels,
};

export type KeyNames = (dimension: Dimension, key: string | null) => string;

/** What a key is called, in the reader's language. */
export function keyNames(labels: readonly StatisticsLabel[], language: 'fr' | 'en', locale: string): KeyNames {
  const known = new Map(
    labels.map(({ dimension, key, labelFr, labelEn }) => [`${dimension}/${key}`, language === 'en' ? labelEn : labelFr]),
  );
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (dimension, key) => {
    if (key === null) return notStated;
    if (dimension === 'month') return months.format(new Date(`${key}-15T00:00:00Z`));
    return known.get(`${dimension}/${key}`) ?? codes[dimension as CodedDimension]?.[key] ?? key;
  };
}
