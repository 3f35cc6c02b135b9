// The small pieces every sentence is made of.
import { academicYear } from './academic-years';
import { type Row } from './path/path';
import { type Language, type Text } from './types';

/** 1 crédit, 2 crédits, 7,5 crédits. */
export function credits(count: number): Text {
  return { fr: `${decimal(count)} crédit${count < 2 ? '' : 's'}`, en: `${count} credit${count === 1 ? '' : 's'}` };
}

/** 1 inscription, 2 inscriptions. */
export function enrolments(count: number): Text {
  return { fr: `${count} inscription${count < 2 ? '' : 's'}`, en: `${count} enrolment${count === 1 ? '' : 's'}` };
}

function decimal(count: number): string {
  return String(count).replace('.', ',');
}

/** The academic years of some enrolments, each once: `2021-2022, 2022-2023`. */
export function yearsOf(rows: readonly Row[]): string {
  return [...new Set(rows.map(({ year }) => academicYear(year)))].join(', ');
}

/** Puts the non-breaking spaces of French where they belong; English is left as it is. */
export function typeset(text: Text, language: Language): string {
  if (language === 'en') return text.en;
  return text.fr
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:%»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (crédit|inscription)/g, '$1\u00a0$2');
}

/** Sentences one after another. */
export function sentences(parts: readonly Text[]): Text {
  return { fr: parts.map(({ fr }) => fr).join(' '), en: parts.map(({ en }) => en).join(' ') };
}
