import type { Params } from '@angular/router';
import { countedUpTo, type RoundItem, type RoundItemKey, type Surge } from '@guichet/contracts';

interface Stop {
  label: string;
  path: string;
  queryParams?: Params;
}

/** Each count and the list it opens. */
export const stops: Record<RoundItemKey, Stop> = {
  overdue: { label: $localize`:@@round.overdue:Demandes en retard`, path: '/file', queryParams: { file: 'en-retard' } },
  unassigned: { label: $localize`:@@round.unassigned:Demandes à prendre`, path: '/file', queryParams: { file: 'a-prendre' } },
  absentColleagues: {
    label: $localize`:@@round.absentColleagues:Demandes de collègues absents`,
    path: '/file',
    queryParams: { file: 'toutes', assignee: 'absent' },
  },
  inReview: { label: $localize`:@@round.inReview:Réponses à relire avant envoi`, path: '/file', queryParams: { file: 'a-relire' } },
  stale: { label: $localize`:@@round.stale:Réponses dont une source a changé`, path: '/relecture' },
  proposals: { label: $localize`:@@round.proposals:Réponses proposées au partage`, path: '/relecture/proposees' },
  searchGaps: { label: $localize`:@@round.searchGaps:Questions sans réponse`, path: '/relecture/sans-reponse' },
  contradictions: { label: $localize`:@@round.contradictions:Contradictions signalées`, path: '/relecture/contradictions' },
  quality: { label: $localize`:@@round.quality:Réponses envoyées à relire`, path: '/relecture/qualite' },
};

export const countInWords = ({ count }: RoundItem): string => (count >= countedUpTo ? `${countedUpTo}+` : `${count}`);

/** The cases behind a surge. */
export const casesOf = ({ topic, since }: Surge): Params => ({ file: 'toutes', exactTopic: topic, receivedFrom: since });

/** "12 cette semaine, 3,5 d’habitude". */
export function surgeInWords({ thisWeek, usual }: Surge, locale: string): string {
  const average = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(usual);
  return $localize`:@@round.surge:${thisWeek}:count: en sept jours, ${average}:usual: d’habitude`;
}
