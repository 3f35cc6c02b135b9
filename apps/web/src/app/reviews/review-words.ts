import type { StaleAnswer, StaleAnswerKind, StaleCause, StaleCitation } from '@guichet/contracts';

export const kindLabels: Record<StaleAnswerKind, string> = {
  reusable: $localize`:@@reviews.kind.reusable:Réponses réutilisables`,
  enquiry: $localize`:@@reviews.kind.enquiry:Réponses envoyées`,
  draft: $localize`:@@reviews.kind.draft:Brouillons`,
  assessment: $localize`:@@reviews.kind.assessment:Calculs de finançabilité`,
};

export const causeLabels: Record<StaleCause, string> = {
  new_version: $localize`:@@reviews.cause.newVersion:Fiche modifiée`,
  retired: $localize`:@@reviews.cause.retired:Fiche retirée`,
  expired: $localize`:@@reviews.cause.expired:Validité dépassée`,
  check_due: $localize`:@@reviews.cause.checkDue:Vérification annuelle due`,
  removed: $localize`:@@reviews.cause.removed:Fiche supprimée`,
};

/** It repeats a past answer that nobody had checked. */
export const doubtedLabel = $localize`:@@reviews.cause.doubted:Reprise d’une réponse non vérifiée`;

/** What it is: "réponse réutilisable", "réponse donnée, demande n° 12". */
export function kindInWords({ kind, enquiry }: StaleAnswer): string {
  if (kind === 'reusable') return $localize`:@@reviews.one.reusable:réponse réutilisable`;
  const number = enquiry?.number ?? '';
  if (kind === 'assessment') return $localize`:@@reviews.one.assessment:calcul de finançabilité, demande n°\u00a0${number}:number:`;
  return kind === 'draft'
    ? $localize`:@@reviews.one.draft:brouillon, demande n°\u00a0${number}:number:`
    : $localize`:@@reviews.one.enquiry:réponse envoyée, demande n°\u00a0${number}:number:`;
}

/** Why a source is amber, in a sentence; `on` is the day as people say it. */
export function causeInWords({ cause, successor }: StaleCitation, on: string): string {
  switch (cause) {
    case 'new_version':
      return $localize`:@@reviews.why.newVersion:La fiche a changé\u00a0: ${on}:day:.`;
    case 'retired':
      return successor
        ? $localize`:@@reviews.why.replaced:Fiche retirée (${on}:day:), remplacée par\u00a0:`
        : $localize`:@@reviews.why.retired:Fiche retirée (${on}:day:), sans remplaçante.`;
    case 'expired':
      return $localize`:@@reviews.why.expired:Validité dépassée\u00a0: ${on}:day:.`;
    case 'check_due':
      return $localize`:@@reviews.why.checkDue:Vérification annuelle due\u00a0: ${on}:day:.`;
    case 'removed':
      return $localize`:@@reviews.why.removed:La fiche n’existe plus.`;
  }
}

export function answersCounted(count: number): string {
  if (count === 0) return $localize`:@@reviews.count.none:rien à revoir`;
  return count === 1 ? $localize`:@@reviews.count.one:1 à revoir` : $localize`:@@reviews.count.many:${count}:count: à revoir`;
}
