// What one writes of a proposal, and what it comes from: a sent answer, or a proposal that is put right.
import type { Citation, CitationInput, KeptPassage, PastAnswer, Proposal, ProposalInput, Visibility } from '@guichet/contracts';
import type { Texts } from '../passages/passages';

export interface Written extends Texts {
  topic: string | null;
  academicYear: string | null;
  visibility: Visibility;
  citations: Citation[];
  kept: KeptPassage[];
}

export interface Source {
  answerId: string;
  enquiry: { id: string; number: number } | null;
  /** What is put right; nothing when it is proposed for the first time. */
  proposal: Proposal | null;
  /** What was written so far. */
  written: Written;
}

export const nothingWritten: Written = {
  ...{ question: '', answer: '', topic: null, academicYear: null, visibility: 'network', citations: [], kept: [] },
};

export function sourceOfAnswer({ id, enquiry, ...sent }: PastAnswer): Source {
  const { topic, academicYear, citations } = sent;
  const [question, answer] = [lines(sent.question), lines(sent.answer)];
  const written: Written = { question, answer, topic, academicYear, visibility: 'network', citations, kept: [] };
  return { answerId: id, enquiry, proposal: null, written };
}

export function sourceOfProposal(proposal: Proposal): Source {
  const { answerId, enquiry, question, answer, topic, academicYear, visibility, citations, kept } = proposal;
  return { answerId, enquiry, proposal, written: { question, answer, topic, academicYear, visibility, citations, kept } };
}

/** As it is sent; of what was kept on purpose, only what is still there. */
export function inputOf(written: Written, kept: KeptPassage[]): Omit<ProposalInput, 'answerId'> {
  const { question, answer, topic, academicYear, visibility, citations } = written;
  return { question, answer, topic, academicYear, visibility, citations: citations.map(cited), kept };
}

/** As a text area has them, so that nothing seems to change when one types. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const cited = ({ type, id, version }: Citation): CitationInput => ({ type, id, version });
