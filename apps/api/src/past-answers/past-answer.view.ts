import type { Highlight, Hit, Validity } from '@guichet/contracts';
import { brusselsDay } from '../core/brussels';
import { excerpt, oneLine, type Mark } from './excerpt';

export interface HitRow {
  kind: 'answer' | 'reusable';
  id: string;
  position: number;
  score: number;
  question: string;
  answer: string;
  topic: string | null;
  validity: Validity;
  academicYear: string | null;
  answeredAt: Date;
  centreId: string;
  centreName: string;
  timesReused: number;
  externalId: string | null;
  citationCount: number;
  contradicted: boolean;
  enquiryId: string | null;
  enquiryNumber: number | null;
}

/** @param searched words that answer to what was typed, folded */
export function hitView(row: HitRow, searched: ReadonlySet<string>): Omit<Hit, 'close'> {
  const question = excerpt(oneLine(row.question), searched, false);
  const answer = excerpt(oneLine(row.answer), searched, true);
  return {
    id: row.id,
    kind: kindOf(row.kind),
    question: question.text,
    answerSnippet: answer.text,
    highlights: [...highlights('question', question.marks), ...highlights('answerSnippet', answer.marks)],
    topic: row.topic,
    validity: row.validity,
    academicYear: row.academicYear,
    centre: { id: row.centreId, name: row.centreName },
    answeredOn: brusselsDay(row.answeredAt),
    timesReused: row.timesReused,
    citationCount: row.citationCount,
    contradicted: row.contradicted,
    ...(row.enquiryId && row.enquiryNumber !== null ? { enquiry: { id: row.enquiryId, number: row.enquiryNumber } } : {}),
    ...(row.externalId ? { externalId: row.externalId } : {}),
    score: row.score,
  };
}

export const kindOf = (kind: HitRow['kind']): Hit['kind'] => (kind === 'answer' ? 'enquiry' : 'reusable');

const highlights = (field: Highlight['field'], marks: Mark[]): Highlight[] => marks.map((mark) => ({ field, ...mark }));
