// What quick capture holds while somebody talks, and what of it is sent.
import type {
  AgeBand,
  Audience,
  Channel,
  Citation,
  EnquiryLanguage,
  LogEnquiryInput,
  PersonInput,
  Relation,
  Sex,
} from '@guichet/contracts';

/** Empty text stands for "not known", as in a form. */
export interface CaptureFields {
  channel: Channel;
  question: string;
  topics: string[];
  askerName: string;
  relation: Relation | '';
  studentName: string;
  email: string;
  phone: string;
  audience: Audience | '';
  ageBand: AgeBand | '';
  sex: Sex | '';
  language: EnquiryLanguage | '';
  deadline: string;
  /** Minutes, as typed; empty while the timer guesses. */
  effort: string;
  answer: string;
  citations: Citation[];
  /** Past answers whose words went into the answer. */
  reused: string[];
}

/** `close`: noted as answered · `reply`: taken, to be answered now · `queue`: left for whoever takes it. */
export type CaptureEnd = 'close' | 'reply' | 'queue';

export function emptyFields(channel: Channel): CaptureFields {
  return {
    channel,
    question: '',
    topics: [],
    askerName: '',
    relation: '',
    studentName: '',
    email: '',
    phone: '',
    audience: '',
    ageBand: '',
    sex: '',
    language: '',
    deadline: '',
    effort: '',
    answer: '',
    citations: [],
    reused: [],
  };
}

/** Whether something was written that must not be lost; chosen topics alone would only spoil the next tally. */
export function hasWords({ question, answer, askerName, studentName, email, phone }: CaptureFields): boolean {
  return [question, answer, askerName, studentName, email, phone].some((text) => text.trim() !== '');
}

/** Only what is known; a bare tally is channel, topics and outcome. */
export function bodyOf(fields: CaptureFields, end: CaptureEnd): LogEnquiryInput {
  const { channel, topics, citations } = fields;
  const text = (value: string): string | undefined => value.trim() || undefined;
  const answer = text(fields.answer);
  return withoutUnknown({
    channel,
    topics: topics.length > 0 ? topics : undefined,
    question: text(fields.question),
    asker: askerOf(fields),
    student: studentOf(fields),
    audience: fields.audience || undefined,
    ageBand: fields.ageBand || undefined,
    sex: fields.sex || undefined,
    language: fields.language || undefined,
    deadline: text(fields.deadline),
    effortMinutes: fields.effort.trim() === '' ? undefined : Number(fields.effort),
    answer:
      answer === undefined
        ? undefined
        : {
            text: answer,
            citations: citations.map(({ type, id, version }) => ({ type, id, version })),
            ...(fields.reused.length > 0 ? { reused: fields.reused } : {}),
          },
    outcome: end === 'close' ? 'answered' : undefined,
    claim: end === 'reply' ? true : undefined,
  });
}

function askerOf({ askerName, relation, email, phone }: CaptureFields): LogEnquiryInput['asker'] {
  return orNothing({
    name: askerName.trim() || undefined,
    relation: relation || undefined,
    email: email.trim() || undefined,
    phone: phone.trim() || undefined,
  });
}

function studentOf({ relation, studentName }: CaptureFields): PersonInput | undefined {
  return relation === 'self' ? undefined : orNothing({ name: studentName.trim() || undefined });
}

function orNothing<T extends object>(values: T): T | undefined {
  const known = withoutUnknown(values);
  return Object.keys(known).length > 0 ? known : undefined;
}

function withoutUnknown<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
