import type { QualityCheck, QualityChecks, ReviewFigures } from '@guichet/contracts';

/** What is looked at in a sent answer. */
export const checkLabels: Record<QualityCheck, string> = {
  clear: $localize`:@@quality.clear:Compréhensible`,
  correct: $localize`:@@quality.correct:Exacte et à jour`,
  sourced: $localize`:@@quality.sourced:Sources citées`,
  helpful: $localize`:@@quality.helpful:Suite proposée, ton juste`,
};

/** "3 sur 12, soit 25 %". */
export function shareInWords({ submitted, returned }: ReviewFigures): string {
  if (submitted === 0) return $localize`:@@received.noneSubmitted:aucune réponse relue`;
  const share = Math.round((100 * returned) / submitted);
  return $localize`:@@received.share:${returned}:returned: sur ${submitted}:submitted:, soit ${share}:share:\u00a0%`;
}

/** What is to be mended; or that nothing is. */
export function checksInWords(checks: QualityChecks): string {
  const no = (Object.keys(checkLabels) as QualityCheck[]).filter((check) => checks[check] === 'no').map((check) => checkLabels[check]);
  return no.length === 0
    ? $localize`:@@received.allGood:Rien à redire.`
    : $localize`:@@received.toMend:À améliorer\u00a0: ${no.join(', ').toLowerCase()}:points:.`;
}
