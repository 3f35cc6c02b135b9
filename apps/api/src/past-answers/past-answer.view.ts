import type { Highlight, Hit, Validity } from '@guichet/contracts';
import { brusselsDay } from '../core/brussels';

export interface HitRow {
  kind: 'answer' | 'reusable';
  id: string;
  position: number;
  score: number;
  question: string;
  answerSnippet: string;
  topic: string | null;
  validity: Validity;
  academicYear: string | null;
  answeredAt: Date;
  centreId: string;
  centreName: string;
  timesReused: number;
  externalId: string | null;
  citationCount: number;
}

export function hitView(row: HitRow): Hit {
  const question = unmark(row.question, 'question');
  const snippet = unmark(plain(row.answerSnippet), 'answerSnippet');
  return {
    id: row.id,
    kind: kindOf(row.kind),
    question: question.text,
    answerSnippet: snippet.text,
    highlights: [...question.highlights, ...snippet.highlights],
    topic: row.topic,
    validity: row.validity,
    academicYear: row.academicYear,
    centre: { id: row.centreId, name: row.centreName },
    answeredOn: brusselsDay(row.answeredAt),
    timesReused: row.timesReused,
    citationCount: row.citationCount,
    ...(row.externalId ? { externalId: row.externalId } : {}),
    score: row.score,
  };
}

export const kindOf = (kind: HitRow['kind']): Hit['kind'] => (kind === 'answer' ? 'enquiry' : 'reusable');

/** Markdown signs are of no use in two lines of a list. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|^[ \t]*(?:[-*]|#{1,6})[ \t]+/gm, '')
    .replace(/\s+/g, ' ');

/** Takes the marks of the database out of a text and says where they stood. */
function unmark(marked: string, field: Highlight['field']): { text: string; highlights: Highlight[] } {
  const highlights: Highlight[] = [];
  let text = '';
  for (const part of marked.split(/(\x02[^\x03]*\x03)/)) {
    const word = part.startsWith('\x02') ? part.slice(1, -1) : part;
    if (word !== part) highlights.push({ field, start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, highlights };
}
