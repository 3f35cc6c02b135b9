import type { IdentifyingKind, ProposalStatus, Visibility } from '@guichet/contracts';

export const identifyingLabels: Record<IdentifyingKind, string> = {
  name: $localize`:@@proposals.kind.name:Noms et prénoms`,
  email: $localize`:@@proposals.kind.email:Adresses e-mail`,
  phone: $localize`:@@proposals.kind.phone:Téléphones`,
  address: $localize`:@@proposals.kind.address:Adresses`,
  school: $localize`:@@proposals.kind.school:Écoles`,
  health: $localize`:@@proposals.kind.health:Santé`,
  date: $localize`:@@proposals.kind.date:Dates`,
};

export const statusLabels: Record<ProposalStatus, string> = {
  open: $localize`:@@proposals.status.open:à relire`,
  returned: $localize`:@@proposals.status.returned:à corriger`,
  approved: $localize`:@@proposals.status.approved:partagée`,
  withdrawn: $localize`:@@proposals.status.withdrawn:retirée`,
};

export const visibilityLabels: Record<Visibility, string> = {
  centre: $localize`:@@proposals.visibility.centre:Centre`,
  network: $localize`:@@proposals.visibility.network:Réseau`,
  public: $localize`:@@proposals.visibility.public:Public`,
};

/** Who will read it. */
export const readers: Record<Visibility, string> = {
  centre: $localize`:@@proposals.readers.centre:Seules les personnes de votre centre la verront.`,
  network: $localize`:@@proposals.readers.network:Les conseiller·ères de tous les centres du réseau la verront.`,
  public: $localize`:@@proposals.readers.public:Tout le réseau la verra, et elle pourra être publiée\u00a0: tout le monde pourra la lire.`,
};

export function passagesCounted(count: number): string {
  if (count === 0) return $localize`:@@proposals.count.none:Plus rien à traiter`;
  return count === 1
    ? $localize`:@@proposals.count.one:1 passage à traiter`
    : $localize`:@@proposals.count.many:${count}:count: passages à traiter`;
}

export const timesFound = (count: number): string =>
  count === 1 ? $localize`:@@proposals.times.one:1 fois` : $localize`:@@proposals.times.many:${count}:count: fois`;
