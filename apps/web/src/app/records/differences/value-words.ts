// What stands in a field of a record, as lines of words; no line is "unknown".
import { plainDay } from '../../ui/time/when';
import { degreeLabel, educationFormLabels, institutionLabel, outside, regionLabels, shortageLabels } from '../record-labels';
import { codeLabels } from './code-labels';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

const known: Record<string, (code: string, locale: string) => string> = {
  degreeType: degreeLabel,
  institutionType: institutionLabel,
  educationForm: (code) => (code in educationFormLabels ? educationFormLabels[code as 'full_time'] : code),
  jurisdiction: (code) => outside(code as 'CH')?.name ?? $localize`:@@differences.fwb:Fédération Wallonie-Bruxelles`,
  teachingLanguage: (code, locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code,
  region: (code) => (code in regionLabels ? regionLabels[code as 'wallonia'] : code),
  shortage: (code) => (code in shortageLabels ? shortageLabels[code as 'none'] : code),
};

/** The lines of a value; what is unknown has none. */
export function linesOf(field: string, value: unknown, locale: string): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => wordsOf(field, item, locale)).filter((line) => line !== '');
}

function wordsOf(field: string, value: unknown, locale: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? $localize`:@@differences.yes:oui` : $localize`:@@differences.no:non`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textOf(field, value, locale);
  if (Array.isArray(value)) return value.map((item) => wordsOf(field, item, locale)).join(', ');
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'type')
    .map(([key, item]) => wordsOf(field === 'shortages' && key === 'status' ? 'shortage' : key, item, locale))
    .filter((words) => words !== '')
    .join(', ');
}

function textOf(field: string, value: string, locale: string): string {
  if (isDay.test(value)) return plainDay(value, locale);
  return known[field]?.(value, locale) ?? codeLabels[field]?.[value] ?? value;
}
