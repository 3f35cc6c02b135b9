import type { AssigneeReason } from '@guichet/contracts';
import { duration } from '../../ui/time/when';

/** Why somebody is suggested, as people say it. */
export function reasonInWords({ kind, count = 0, since }: AssigneeReason, now: Date, locale: string): string {
  switch (kind) {
    case 'online':
      return $localize`:@@assignee.online:en ligne`;
    case 'knows_topic':
      return count === 1
        ? $localize`:@@assignee.knowsOne:1 réponse sur ce sujet`
        : $localize`:@@assignee.knows:${count}:count: réponses sur ce sujet`;
    case 'open_cases':
      if (count === 0) return $localize`:@@assignee.openNone:aucune demande ouverte`;
      return count === 1 ? $localize`:@@assignee.openOne:1 demande ouverte` : $localize`:@@assignee.open:${count}:count: demandes ouvertes`;
    case 'idle':
      return $localize`:@@assignee.idle:sans nouvelle demande depuis ${duration(now.getTime() - Date.parse(since ?? ''), locale)}:duration:`;
    case 'reviewed':
      return $localize`:@@assignee.reviewed:réponses relues avant envoi`;
  }
}
