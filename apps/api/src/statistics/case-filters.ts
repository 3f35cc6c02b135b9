import type { CaseFilters, Dimension } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { monthWithin, type Period } from './period';

type Days = Pick<Period, 'from' | 'to'>;

const orNone =
  (name: string) =>
  (key: string | null): CaseFilters => ({ [name]: key ?? 'none' });

const filters: Record<Exclude<Dimension, 'month' | 'centre'>, (key: string | null) => CaseFilters> = {
  topic: orNone('exactTopic'),
  channel: orNone('channel'),
  audience: orNone('audience'),
  ageBand: orNone('ageBand'),
  sex: orNone('sex'),
  outcome: orNone('outcome'),
  adviser: orNone('assignee'),
  durationBand: orNone('duration'),
  referredTo: orNone('referredTo'),
};

/** The filters of the list of enquiries that open the cases behind a figure; `null` where one may not open them. */
export function caseFilters(
  user: CurrentUser,
  days: Days,
  groupBy: Dimension[],
  keys: (string | null)[],
  foreign: boolean,
): CaseFilters | null {
  let { from, to } = days;
  let more: CaseFilters = {};
  let own = !foreign;
  for (const [index, dimension] of groupBy.entries()) {
    const key = keys[index] ?? null;
    if (index >= keys.length) break;
    if (dimension === 'centre') own = key === user.centreId;
    else if (dimension === 'month') ({ from, to } = monthWithin(key ?? from.slice(0, 7), { from, to }));
    else more = { ...more, ...filters[dimension](key) };
  }
  return own ? { receivedFrom: from, receivedTo: to, ...more } : null;
}
