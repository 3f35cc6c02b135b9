// What to say at a field that was refused.
import { limitSentence } from '../../core/limit-sentences';
import { failureOf, fieldErrors } from '../../core/problem';

const sentences: Record<string, string> = {
  isUrl: $localize`:@@records.refused.url:Indiquez une adresse complète, comme https://exemple.be/page.`,
  matches: $localize`:@@records.refused.matches:Ce n’est pas la forme attendue.`,
  order: $localize`:@@records.refused.order:La fin ne peut pas venir avant le début.`,
  contradiction: $localize`:@@records.refused.contradiction:Cela contredit un autre champ.`,
  taken: $localize`:@@records.refused.taken:Une autre fiche porte déjà ce code.`,
  unknown: $localize`:@@records.refused.unknown:Cette fiche n’existe plus\u00a0: choisissez-en une autre.`,
  isInt: $localize`:@@records.refused.number:Indiquez un nombre entier.`,
  isNumber: $localize`:@@records.refused.decimal:Indiquez un nombre.`,
  min: $localize`:@@records.refused.min:C’est trop peu.`,
  max: $localize`:@@records.refused.max:C’est trop.`,
  arrayUnique: $localize`:@@records.refused.twice:La même valeur s’y trouve deux fois.`,
  required: $localize`:@@field.required:Ce champ est nécessaire.`,
};

export const refusals = {
  required: sentences['required'] as string,
  some: $localize`:@@records.refused.some:Certains champs sont à corriger\u00a0: ils sont marqués ci-dessous.`,
  overtaken: $localize`:@@records.refused.overtaken:Quelqu’un a modifié la fiche entre-temps. Ses changements sont affichés, les vôtres sont gardés. Vérifiez, puis enregistrez.`,

  /** By the path of the field in what was sent. */
  byField(error: unknown): Record<string, string> {
    const found = fieldErrors(error);
    for (const { field, code, limits } of failureOf(error).errors.toReversed()) {
      found[field] = limitSentence(code, limits) ?? sentences[code] ?? found[field] ?? '';
    }
    return found;
  },
};
