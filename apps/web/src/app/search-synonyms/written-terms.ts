import { characters, synonymLimits } from '@guichet/contracts';

/** One form per line, or several parted by `=` or `;`. */
export function termsOf(written: string): string[] {
  const seen = new Set<string>();
  return written
    .split(/[\n=;]/)
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '' && !seen.has(term.toLowerCase()) && seen.add(term.toLowerCase()));
}

/** Why these cannot be saved yet, if they cannot. One that leads to others is enough. */
export function problemOf(terms: readonly string[], lead = false): string | null {
  const { termsMin, termsMax } = synonymLimits;
  if (lead && terms.length === 0) return $localize`:@@words.none:Écrivez au moins une forme.`;
  if (!lead && terms.length < termsMin) return $localize`:@@words.tooFew:Écrivez au moins deux formes, une par ligne.`;
  if (terms.length > termsMax) return $localize`:@@words.tooMany:Douze formes au plus\u00a0: répartissez-les en deux groupes.`;
  return problemOfEach(terms);
}

export function leadsToProblemOf(terms: readonly string[]): string | null {
  if (terms.length > synonymLimits.leadsToMax) return $localize`:@@words.leadsToTooMany:Quatre formes au plus.`;
  return problemOfEach(terms);
}

function problemOfEach(terms: readonly string[]): string | null {
  const long = terms.find((term) => characters(term) > synonymLimits.term);
  if (long) return $localize`:@@words.tooLong:Une forme a plus de 80 caractères\u00a0: raccourcissez-la.`;
  const mute = terms.find((term) => !/[\p{L}\p{N}]/u.test(term));
  return mute ? $localize`:@@words.mute:«\u00a0${mute}:term:\u00a0» n’a ni lettre ni chiffre.` : null;
}
