// What a limit allows and what was found, for rules that are about how much.
import type { BrokenLimits } from '@guichet/contracts';

const texts = ['lengthInCharacters', 'minLength', 'maxLength'];
const lists = ['arrayMinSize', 'arrayMaxSize'];

/** `undefined` where the rule is about something else, or its limits are not known. */
export function limitSentence(code: string, limits: BrokenLimits = {}): string | undefined {
  if (texts.includes(code)) return ofText(limits);
  if (lists.includes(code)) return ofList(limits);
  if (limits.found === undefined) return undefined;
  if (code === 'max' && limits.max !== undefined) return $localize`:@@field.atMost:${counted(limits.max)}:max: au plus.`;
  if (code === 'min' && limits.min !== undefined) return $localize`:@@field.atLeast:${counted(limits.min)}:min: au moins.`;
  return undefined;
}

function ofText({ min = 0, max, found }: BrokenLimits): string | undefined {
  if (found === undefined) return max === undefined ? undefined : between(min, max);
  if (max !== undefined && found > max) {
    return $localize`:@@field.tooLong:${counted(max)}:max: caractères au plus (${counted(found)}:found: écrits).`;
  }
  if (found < min && min > 1) return $localize`:@@field.tooShort:${counted(min)}:min: caractères au moins.`;
  return found < min ? $localize`:@@field.required:Ce champ est nécessaire.` : undefined;
}

const between = (min: number, max: number): string =>
  min > 0
    ? $localize`:@@field.between:De ${counted(min)}:min: à ${counted(max)}:max: caractères.`
    : $localize`:@@field.charactersAtMost:${counted(max)}:max: caractères au plus.`;

function ofList({ min, max, found = 0 }: BrokenLimits): string | undefined {
  if (max !== undefined && found > max) {
    return $localize`:@@field.tooMany:${counted(max)}:max: au plus (il y en a ${counted(found)}:found:).`;
  }
  return min !== undefined && found < min ? $localize`:@@field.tooFew:${counted(min)}:min: au moins.` : undefined;
}

const counted = (number: number): string =>
  new Intl.NumberFormat(document.documentElement.lang.startsWith('en') ? 'en-GB' : 'fr-BE').format(number);
