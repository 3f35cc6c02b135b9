import type { PastAnswer } from '@guichet/contracts';

/** An answer as it is pasted into a message: plain text, then its sources with the day they were read. */
export function copiedText({ answer, citations, academicYear }: PastAnswer, said: (day: string) => string): string {
  const sources = citations.map(({ label, source, url, accessedOn }, index) => {
    const read = accessedOn ? $localize`:@@pastAnswers.copy.read:, page lue le ${said(accessedOn)}:day:` : '';
    const from = source && source !== label ? `, ${source}` : '';
    return `${index + 1}. ${label}${from}${read}${url ? `\n   ${url}` : ''}`;
  });
  return [
    plainText(answer),
    ...(academicYear ? [$localize`:@@pastAnswers.copy.year:Valable pour l’année académique ${academicYear}:academicYear:.`] : []),
    ...(sources.length > 0 ? [`${$localize`:@@pastAnswers.copy.sources:Sources\u00a0:`}\n${sources.join('\n')}`] : []),
  ].join('\n\n');
}

/** Markdown as one would write it in a message. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, url: string) => (label === url ? url : `${label} (${url})`))
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(^|[^\w*])\*([^*\n]+)\*/g, '$1$2')
    .replace(/^#{1,6}[ \t]+/gm, '')
    .trim();
}
