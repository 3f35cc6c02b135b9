import { openStatuses, type EnquiriesQuery, type EnquiryCounts, type EnquirySort } from '@guichet/contracts';

export type QueueQuery = Omit<EnquiriesQuery, 'cursor' | 'limit' | 'id'>;

export interface NamedQueue {
  /** In the address. */
  slug: string;
  label: string;
  /** What makes it this queue; other filters come on top. */
  query: Omit<QueueQuery, 'sort'>;
  sort: EnquirySort;
  count: keyof EnquiryCounts | null;
  /** Said when there is nothing in it. */
  empty: string;
}

export const namedQueues = [
  {
    slug: 'a-prendre',
    label: $localize`:@@queue.toTake:À prendre`,
    query: { status: ['new'], assignee: 'none' },
    sort: 'dueAt',
    count: 'unassigned',
    empty: $localize`:@@queue.toTakeEmpty:Les nouvelles demandes que personne n’a encore prises apparaîtront ici.`,
  },
  {
    slug: 'les-miennes',
    label: $localize`:@@queue.mine:Les miennes`,
    query: { status: [...openStatuses], assignee: 'me' },
    sort: 'dueAt',
    count: 'mine',
    empty: $localize`:@@queue.mineEmpty:Les demandes que vous prenez en charge apparaîtront ici.`,
  },
  {
    slug: 'a-relire',
    label: $localize`:@@queue.toReview:À relire`,
    query: { review: 'pending' },
    sort: 'dueAt',
    count: 'inReview',
    empty: $localize`:@@queue.toReviewEmpty:Les réponses qui attendent une relecture apparaîtront ici.`,
  },
  {
    slug: 'en-attente',
    label: $localize`:@@queue.waiting:En attente`,
    query: { status: ['waiting'] },
    sort: 'dueAt',
    count: 'waiting',
    empty: $localize`:@@queue.waitingEmpty:Les demandes pour lesquelles une précision a été demandée apparaîtront ici.`,
  },
  {
    slug: 'en-retard',
    label: $localize`:@@queue.overdue:En retard`,
    query: { due: 'overdue' },
    sort: 'dueAt',
    count: 'overdue',
    empty: $localize`:@@queue.overdueEmpty:Aucune demande n’a dépassé son échéance.`,
  },
  {
    slug: 'a-revoir',
    label: $localize`:@@queue.stale:À revoir`,
    query: { stale: 'true' },
    sort: '-updatedAt',
    count: 'staleAnswers',
    empty: $localize`:@@queue.staleEmpty:Les demandes dont une source citée a changé apparaîtront ici.`,
  },
  {
    slug: 'toutes',
    label: $localize`:@@queue.all:Toutes`,
    query: {},
    sort: '-receivedAt',
    count: null,
    empty: $localize`:@@queue.allEmpty:Les demandes de votre centre apparaîtront ici, clôturées ou non.`,
  },
] as const satisfies readonly NamedQueue[] as readonly NamedQueue[];
