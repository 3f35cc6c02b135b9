import type { Proposal, SessionUser } from '@guichet/contracts';

/** Why there is nothing to decide here; `null` when there is. */
export function whyNot({ status, can, proposedBy }: Proposal, user: SessionUser | null): string | null {
  if (status === 'approved') return $localize`:@@proposals.why.approved:Approuvée\u00a0: elle est partagée.`;
  if (status === 'withdrawn') return $localize`:@@proposals.why.withdrawn:Retirée\u00a0: elle ne sera pas partagée.`;
  if (can.includes('approve')) return null;
  const own = proposedBy.id === user?.id;
  if (status === 'returned')
    return own
      ? $localize`:@@proposals.why.returnedOwn:Corrigez-la pour qu’elle soit relue à nouveau.`
      : $localize`:@@proposals.why.returned:Renvoyée\u00a0: elle attend d’être corrigée.`;
  if (!own) return $localize`:@@proposals.why.reviewer:Seule la supervision de votre centre peut l’approuver.`;
  return user.can.includes('past-answers:review')
    ? $localize`:@@proposals.why.own:Vous l’avez proposée\u00a0: un·e autre superviseur·e doit l’approuver.`
    : $localize`:@@proposals.why.waiting:La supervision la relira avant qu’elle soit partagée.`;
}
