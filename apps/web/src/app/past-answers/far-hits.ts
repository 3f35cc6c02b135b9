import type { Hit } from '@guichet/contracts';

/** It has words in common with what was sought, and is not close to it. Such hits come last. */
export const isFar = ({ close }: Pick<Hit, 'close'>): boolean => !close;

export function farHeading(nothingClose: boolean): string {
  return nothingClose
    ? $localize`:@@pastAnswers.onlyFar:Rien de vraiment proche. Ces réponses ont des mots en commun\u00a0:`
    : $localize`:@@pastAnswers.far:Moins proches`;
}
