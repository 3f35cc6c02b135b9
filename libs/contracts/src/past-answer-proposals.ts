import type { AcademicYear } from './academic-year';
import type { Citation } from './citations';
import type { Page } from './paging';
import type { Hit, Visibility } from './past-answers';
import type { FieldDifference } from './records';

export const identifyingKinds = ['name', 'email', 'phone', 'address', 'school', 'health', 'date'] as const;
/** What in a text may tell whose story it is. */
export type IdentifyingKind = (typeof identifyingKinds)[number];

export const deidentifiedFields = ['question', 'answer'] as const;
export type DeidentifiedField = (typeof deidentifiedFields)[number];

/** A passage that may identify somebody, and what may take its place. */
export interface IdentifyingPassage {
  kind: IdentifyingKind;
  field: DeidentifiedField;
  /** Offsets in UTF-16 units, `end` excluded. */
  start: number;
  end: number;
  text: string;
  replacement: string;
}

/** What the check of a text finds: passages to resolve or keep on purpose, and reusable answers that say nearly the same. */
export interface DeidentificationCheck {
  passages: IdentifyingPassage[];
  similar: Hit[];
}

/** A passage that was kept on purpose, wherever it stands in the text. */
export interface KeptPassage {
  kind: IdentifyingKind;
  text: string;
}
export const keptPassagesMax = 200;

export const proposalStatuses = ['open', 'returned', 'approved', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];
export const proposalActions = ['change', 'approve', 'return', 'withdraw'] as const;
export type ProposalAction = (typeof proposalActions)[number];

/** A sent answer that somebody proposes to share, until a colleague has decided. */
export interface ProposalSummary {
  id: string;
  status: ProposalStatus;
  question: string;
  topic: string | null;
  visibility: Visibility;
  academicYear: AcademicYear | null;
  proposedBy: { id: string; name: string };
  proposedAt: string;
  enquiry: { id: string; number: number };
  version: number;
}

export interface Proposal extends ProposalSummary {
  answer: string;
  citations: Citation[];
  /** Of the answer that was sent. */
  answerId: string;
  /** What was sent, to hold against what is proposed. */
  original: { question: string; answer: string };
  passages: IdentifyingPassage[];
  kept: KeptPassage[];
  similar: Hit[];
  /** What the reviewer asked for. */
  comment: string | null;
  /** What came of it. */
  pastAnswerId: string | null;
  can: ProposalAction[];
}

export type ProposalPage = Page<ProposalSummary> & { total: number };

export const pastAnswerChanges = ['created', 'edited', 'confirmed', 'retired'] as const;
export type PastAnswerChangeKind = (typeof pastAnswerChanges)[number];

/** One version of a reusable answer, and what is different from the one before. */
export interface PastAnswerVersion {
  version: number;
  change: PastAnswerChangeKind;
  reason: string | null;
  at: string;
  /** Who did it, in one's own centre. */
  by: string | null;
  /** `question`, `answer`, `topic`, `academicYear`, `visibility`, `citations` (labels). */
  differences: FieldDifference[];
}

export type PastAnswerVersionPage = Page<PastAnswerVersion>;
