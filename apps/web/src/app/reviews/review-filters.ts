// What narrows the list, as it stands in the address.
import { type ParamMap, type Params } from '@angular/router';
import { staleAnswerKinds, staleCauses, type StaleAnswerKind, type StaleCause } from '@guichet/contracts';

export interface ReviewFilters {
  kind: StaleAnswerKind | null;
  cause: StaleCause | null;
  /** Only what rests on this record. */
  record: string | null;
}

const among = <T extends string>(known: readonly T[], value: string | null): T | null => known.find((one) => one === value) ?? null;

export function filtersOf(address: ParamMap): ReviewFilters {
  return {
    kind: among(staleAnswerKinds, address.get('type')),
    cause: among(staleCauses, address.get('cause')),
    record: address.get('record'),
  };
}

export const addressOf = ({ kind, cause, record }: ReviewFilters): Params => ({ type: kind, cause, record });

export function requestParams({ kind, cause, record }: ReviewFilters): Record<string, string | number> {
  return { ...(kind ? { kind } : {}), ...(cause ? { cause } : {}), ...(record ? { record } : {}), limit: 50 };
}
