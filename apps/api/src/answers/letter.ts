// What a student receives: the answer, then what its `[1]`, `[2]` point to, in the language of the enquiry.
import type { EnquiryLanguage } from '@guichet/contracts';
import type { PinnedCitation } from '../citations/citations.service';

type Source = Pick<PinnedCitation, 'label' | 'source' | 'accessedOn' | 'url'>;

interface Words {
  sources: string;
  checked: (day: string) => string;
}

const words: Record<Exclude<EnquiryLanguage, 'other'>, Words> = {
  fr: { sources: 'Sources', checked: (day) => `vérifié le ${day}` },
  en: { sources: 'Sources', checked: (day) => `checked on ${day}` },
  nl: { sources: 'Bronnen', checked: (day) => `nagekeken op ${day}` },
  de: { sources: 'Quellen', checked: (day) => `geprüft am ${day}` },
};

/** In French where the language is another, or unknown. */
export function withSources(text: string, citations: readonly Source[], language: EnquiryLanguage | null): string {
  if (citations.length === 0) return text;
  const { sources, checked } = words[language === null || language === 'other' ? 'fr' : language];
  const lines = citations.map(({ label, source, accessedOn, url }, index) => {
    const says = source && source !== label ? `, ${source}` : '';
    const day = accessedOn ? ` (${checked(accessedOn.split('-').reverse().join('/'))})` : '';
    return `[${index + 1}] ${label}${says}${day}${url ? `\n    ${url}` : ''}`;
  });
  return `${text}\n\n${sources}\n${lines.join('\n')}`;
}
