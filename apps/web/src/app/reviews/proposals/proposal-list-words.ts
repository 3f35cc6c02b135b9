import type { ProposalStatus } from '@guichet/contracts';

export const filterLabels: Record<ProposalStatus, string> = {
  open: $localize`:@@proposals.filter.open:À relire`,
  returned: $localize`:@@proposals.filter.returned:À corriger`,
  approved: $localize`:@@proposals.filter.approved:Partagées`,
  withdrawn: $localize`:@@proposals.filter.withdrawn:Retirées`,
};

export function proposalsCounted(count: number): string {
  if (count === 0) return $localize`:@@proposals.list.none:aucune proposition`;
  return count === 1 ? $localize`:@@proposals.list.one:1 proposition` : $localize`:@@proposals.list.many:${count}:count: propositions`;
}
