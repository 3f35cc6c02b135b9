// What a figure of the statistics has narrowed the list by, as chips.
import type { DurationBand } from '@guichet/contracts';
import { ageBandLabels, audienceLabels, outcomeLabels, sexLabels } from '../../enquiry-labels';
import type { QueueQuery } from '../named-queues';
import type { FilterName } from '../queue-address';

const notStated = $localize`:@@queue.chip.notStated:non précisé`;

const minutes: Record<DurationBand, string> = {
  '0-5': $localize`:@@statistics.duration.5:jusqu’à 5 min`,
  '6-15': $localize`:@@statistics.duration.15:6 à 15 min`,
  '16-30': $localize`:@@statistics.duration.30:16 à 30 min`,
  '31-60': $localize`:@@statistics.duration.60:31 à 60 min`,
  '61+': $localize`:@@statistics.duration.more:plus d’une heure`,
};

const word = <T extends string>(labels: Record<T, string>, key: T | 'none'): string => (key === 'none' ? notStated : labels[key]);

type Chip = [name: FilterName, label: string];

export function countedChips(
  filters: Omit<QueueQuery, 'sort'>,
  topicLabel: (key: string) => string,
  dayInWords: (isoDay: string) => string,
): Chip[] {
  const { receivedFrom, receivedTo, exactTopic, audience, ageBand, sex, outcome, duration, referredTo } = filters;
  const topic = exactTopic === 'none' ? notStated : topicLabel(exactTopic ?? '');
  const service = referredTo === 'none' ? notStated : (referredTo ?? '');
  return [
    ...(receivedFrom ? [['receivedFrom', $localize`:@@queue.chip.from:Reçue depuis le ${dayInWords(receivedFrom)}:day:`] as Chip] : []),
    ...(receivedTo ? [['receivedTo', $localize`:@@queue.chip.to:Reçue jusqu’au ${dayInWords(receivedTo)}:day:`] as Chip] : []),
    ...(exactTopic ? [['exactTopic', $localize`:@@queue.chip.exactTopic:Sujet précis\u00a0: ${topic}:topic:`] as Chip] : []),
    ...(audience
      ? [['audience', $localize`:@@queue.chip.audience:Public\u00a0: ${word(audienceLabels, audience)}:audience:`] as Chip]
      : []),
    ...(ageBand ? [['ageBand', $localize`:@@queue.chip.age:Âge\u00a0: ${word(ageBandLabels, ageBand)}:age:`] as Chip] : []),
    ...(sex ? [['sex', $localize`:@@queue.chip.sex:Sexe\u00a0: ${word(sexLabels, sex)}:sex:`] as Chip] : []),
    ...(outcome ? [['outcome', $localize`:@@queue.chip.outcome:Suite\u00a0: ${word(outcomeLabels, outcome)}:outcome:`] as Chip] : []),
    ...(duration ? [['duration', $localize`:@@queue.chip.duration:Durée\u00a0: ${word(minutes, duration)}:duration:`] as Chip] : []),
    ...(referredTo ? [['referredTo', $localize`:@@queue.chip.referredTo:Relais\u00a0: ${service}:service:`] as Chip] : []),
  ];
}
