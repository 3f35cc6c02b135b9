// What the queue can be filtered by, as menu entries and as chips.
import { channels, dueFilters, enquiryStatuses, type Colleague, type DueFilter } from '@guichet/contracts';
import type { NamedTopic } from '../../../core/topics';
import { channelLabels, statusLabels } from '../../enquiry-labels';
import { countedChips } from './counted-chips';
import type { FilterEntry } from './filter-menu';
import type { QueueQuery } from '../named-queues';
import type { FilterName } from '../queue-address';

export interface FilterChip {
  name: FilterName;
  label: string;
  /** What the filter becomes when the chip is removed. */
  without: string[] | null;
}

export interface Vocabulary {
  topics: readonly NamedTopic[];
  groups: readonly NamedTopic[];
  colleagues: readonly Colleague[];
  topicLabel: (key: string) => string;
  dayInWords: (isoDay: string) => string;
  /** The reader reviews drafts. */
  reviews: boolean;
}

const dueLabels: Record<DueFilter, string> = {
  overdue: $localize`:@@queue.due.overdue:En retard`,
  today: $localize`:@@queue.due.today:À traiter aujourd’hui`,
  week: $localize`:@@queue.due.week:À traiter dans les 7 jours`,
  escalated: $localize`:@@queue.due.escalated:Retard signalé`,
};
const me = $localize`:@@queue.assignee.me:Moi`;
const mineToReview = $localize`:@@queue.reviewer.me:À relire par moi`;
const nobody = $localize`:@@queue.assignee.none:Personne`;
const absent = $localize`:@@queue.assignee.absent:Collègues absents`;

export function filterEntries({ topics, groups, colleagues, reviews }: Vocabulary, isFree: (name: FilterName) => boolean): FilterEntry[] {
  const leaf = (name: FilterName) => (value: string, label: string) => ({ label, sets: { name, value } });
  const topic = leaf('topic');
  const people = leaf('assignee');
  const entries: [FilterName, FilterEntry][] = [
    ['topic', { label: $localize`:@@queue.filter.topic:Sujet`, children: groups.map((group) => topicGroup(group, topics, topic)) }],
    [
      'channel',
      { label: $localize`:@@queue.filter.channel:Canal`, children: channels.map((one) => leaf('channel')(one, channelLabels[one])) },
    ],
    [
      'status',
      { label: $localize`:@@queue.filter.status:État`, children: enquiryStatuses.map((one) => leaf('status')(one, statusLabels[one])) },
    ],
    [
      'assignee',
      {
        label: $localize`:@@queue.filter.assignee:Qui s’en occupe`,
        children: [
          people('me', me),
          people('none', nobody),
          people('absent', absent),
          ...colleagues.map(({ id, name }) => people(id, name)),
        ],
      },
    ],
    ['due', { label: $localize`:@@queue.filter.due:Échéance`, children: dueFilters.map((one) => leaf('due')(one, dueLabels[one])) }],
    ...(reviews ? [['reviewer', leaf('reviewer')('me', mineToReview)] as [FilterName, FilterEntry]] : []),
  ];
  return entries.filter(([name]) => isFree(name)).map(([, entry]) => entry);
}

function topicGroup(group: NamedTopic, topics: readonly NamedTopic[], leaf: (value: string, label: string) => FilterEntry): FilterEntry {
  const own = topics.filter(({ key }) => key.startsWith(`${group.key}.`));
  const whole = leaf(group.key, $localize`:@@queue.filter.wholeGroup:Tout ce groupe`);
  return { label: group.label, children: [whole, ...own.map(({ key, label }) => leaf(key, label))] };
}

export function filterChips(filters: Omit<QueueQuery, 'sort'>, { topicLabel, colleagues, dayInWords }: Vocabulary): FilterChip[] {
  const { topic, channel, status = [], assignee, due, reviewer, person, q } = filters;
  const chip = (name: FilterName, label: string): FilterChip => ({ name, label, without: null });
  return [
    ...(topic ? [chip('topic', $localize`:@@queue.chip.topic:Sujet\u00a0: ${topicLabel(topic)}:topic:`)] : []),
    ...(channel ? [chip('channel', $localize`:@@queue.chip.channel:Canal\u00a0: ${channelLabels[channel]}:channel:`)] : []),
    ...status.map((one) => ({
      ...chip('status', $localize`:@@queue.chip.status:État\u00a0: ${statusLabels[one]}:status:`),
      without: status.length > 1 ? status.filter((other) => other !== one) : null,
    })),
    ...(assignee ? [chip('assignee', $localize`:@@queue.chip.assignee:Attribuée à\u00a0: ${nameOf(assignee, colleagues)}:name:`)] : []),
    ...(due ? [chip('due', dueLabels[due])] : []),
    ...(reviewer ? [chip('reviewer', mineToReview)] : []),
    ...(person ? [chip('person', $localize`:@@queue.chip.person:Une même personne`)] : []),
    ...countedChips(filters, topicLabel, dayInWords).map(([name, label]) => chip(name, label)),
    ...(q ? [chip('q', $localize`:@@queue.chip.q:«\u00a0${q}:words:\u00a0»`)] : []),
  ];
}

function nameOf(assignee: string, colleagues: readonly Colleague[]): string {
  if (assignee === 'me') return me;
  if (assignee === 'none') return nobody.toLowerCase();
  if (assignee === 'absent') return absent.toLowerCase();
  return colleagues.find(({ id }) => id === assignee)?.name ?? '…';
}
