import type { Hit } from '@guichet/contracts';

/** It has words in common with what was sought, and is not close to it. */
export const isFar = ({ close }: Pick<Hit, 'close'>): boolean => close === false;

/** The close ones, then the others, each in the order they came. */
export const nearFirst = <T extends Pick<Hit, 'close'>>(hits: readonly T[]): T[] => [
  ...hits.filter((hit) => !isFar(hit)),
  ...hits.filter(isFar),
];

export function farHeading(nothingClose: boolean): string {
  return nothingClose
    ? $localize`:@@pastAnswers.onlyFar:Rien de vraiment proche. Ces réponses ont des mots en commun\u00a0:`
    : $localize`:@@pastAnswers.far:Moins proches`;
}
