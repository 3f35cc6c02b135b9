import { roles, type AnsweringTime, type ClosingDay, type OpeningSpan, type Role } from '@guichet/contracts';
import { roleLabels } from '../account/account-labels';
import { weekdayLabels } from './centre/centre-words';
import { channelLabels } from '../enquiries/enquiry-labels';

const fieldLabels: Record<string, string> = {
  name: $localize`:@@changes.name:Nom`,
  role: $localize`:@@changes.role:Rôle`,
  reviewRequired: $localize`:@@changes.reviewRequired:Réponses relues avant envoi`,
  reviewer: $localize`:@@changes.reviewer:Brouillons relus d’abord par`,
  disabledAt: $localize`:@@changes.disabled:Compte désactivé`,
  openingHours: $localize`:@@centre.openingHours:Heures d’ouverture`,
  closingDays: $localize`:@@centre.closingDays:Jours de fermeture`,
  openHolidays: $localize`:@@changes.openHolidays:Jours fériés où le centre ouvre`,
  answeringTimes: $localize`:@@centre.answeringTimes:Délais de réponse`,
  reviewedTopics: $localize`:@@centre.reviewedTopics:Sujets relus`,
  reviewSampleRate: $localize`:@@changes.sampleRate:Réponses tirées au sort pour relecture, en %`,
  qualityPerWeek: $localize`:@@changes.qualityPerWeek:Réponses envoyées relues par semaine`,
  escalationHours: $localize`:@@changes.escalationHours:Heures avant signalement d’un retard`,
  escalateTo: $localize`:@@changes.escalateTo:Retards signalés à`,
  absence: $localize`:@@changes.absence:Absence`,
  openCases: $localize`:@@changes.openCases:Demandes ouvertes remises`,
};

export const fieldLabel = (field: string): string => fieldLabels[field] ?? field;

const yes = $localize`:@@changes.yes:oui`;
const no = $localize`:@@changes.no:non`;

/** One thing of a list, by the list it stands in. `topic` names a topic. */
const itemWords: Record<string, (item: never, topic: (key: string) => string) => string> = {
  openingHours: ({ weekday, from, to }: OpeningSpan) => `${weekdayLabels[weekday]} ${from}–${to}`,
  closingDays: ({ day, label }: ClosingDay) => `${day} ${label}`,
  openHolidays: (day: string) => day,
  answeringTimes: ({ topic, channel, hours }: AnsweringTime, name) =>
    [topic && name(topic), channel && channelLabels[channel], `${hours} h`].filter(Boolean).join(' '),
  reviewedTopics: (topic: string, name) => name(topic),
};

/** Days and substitute, as the history keeps them. */
interface AbsenceTrace {
  firstDay: string;
  lastDay: string | null;
  substitute: string | null;
}

function absenceWords({ firstDay, lastDay, substitute }: AbsenceTrace): string {
  const days = `${firstDay} – ${lastDay ?? '…'}`;
  return substitute ? $localize`:@@changes.substituted:${days}:days:, ${substitute}:name: remplace` : days;
}

/** A stored value as people say it. */
export function valueWords(field: string, value: unknown, topic: (key: string) => string): string {
  if (field === 'absence') return value === null ? no : absenceWords(value as AbsenceTrace);
  if (Array.isArray(value)) return value.map((item: unknown) => itemWords[field]?.(item as never, topic) ?? '').join(', ') || '–';
  if (field === 'disabledAt') return value === null ? no : yes;
  if (field === 'escalateTo' && value === null) return $localize`:@@centre.escalateToAll:Toute la supervision`;
  if (field === 'openCases' && value === null) return $localize`:@@changes.nobody:à personne`;
  if (field === 'role' && roles.includes(value as Role)) return roleLabels[value as Role];
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '–';
}
