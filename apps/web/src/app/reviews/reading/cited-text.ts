import type { StaleCitation } from '@guichet/contracts';

/** The text with what its amber markers point to written out, so that one sees what rests on them. */
export function citedText(text: string, citations: readonly StaleCitation[]): string {
  const labels = new Map(citations.map(({ number, citation }) => [number, citation.label]));
  return text.replace(/\[(\d{1,2})\](?!\()/g, (marker, digits: string) => {
    const label = labels.get(Number(digits));
    return label === undefined ? marker : `**[${digits}, ${escaped(label)}\u00a0: ${review}]**`;
  });
}

const review = $localize`:@@reviews.marker:à revoir`;

/** A label is no Markdown. */
const escaped = (label: string): string => label.replace(/[\\`*_[\]<>~#|]/g, '\\$&');
