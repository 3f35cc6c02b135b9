// What a case records of a person and a situation, as text fields: how they are read, and what of them was changed.
import type {
  AgeBand,
  Asker,
  AskerInput,
  Audience,
  ChangeEnquiryInput,
  Channel,
  EnquiryDetail,
  EnquiryLanguage,
  Person,
  Relation,
  Sex,
} from '@guichet/contracts';

/** Every field as it stands in the form; empty is unknown. */
export interface Facts {
  question: string;
  channel: Channel;
  topics: string[];
  name: string;
  email: string;
  phone: string;
  relation: Relation | '';
  studentName: string;
  studentEmail: string;
  audience: Audience | '';
  ageBand: AgeBand | '';
  sex: Sex | '';
  language: EnquiryLanguage | '';
  deadline: string;
  effort: string;
}

export function factsOf(enquiry: EnquiryDetail): Facts {
  const asker: Partial<Asker> = enquiry.asker ?? {};
  const student: Partial<Person> = enquiry.student ?? {};
  return {
    question: enquiry.question ?? '',
    channel: enquiry.channel,
    topics: enquiry.topics,
    name: asker.name ?? '',
    email: asker.email ?? '',
    phone: asker.phone ?? '',
    relation: asker.relation ?? '',
    studentName: student.name ?? '',
    studentEmail: student.email ?? '',
    audience: enquiry.audience ?? '',
    ageBand: enquiry.ageBand ?? '',
    sex: enquiry.sex ?? '',
    language: enquiry.language ?? '',
    deadline: enquiry.deadline ?? '',
    effort: enquiry.effortMinutes === null ? '' : String(enquiry.effortMinutes),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was changed in the form: only that is sent, so that a colleague's other changes stay. */
export function changedFacts(before: Facts, after: Facts): Partial<Facts> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !same(value, before[name as keyof Facts])));
}

export function inputOf(changed: Partial<Facts>): ChangeEnquiryInput {
  const { question, channel, topics, audience, ageBand, sex, language, deadline, effort } = changed;
  const asker = known<AskerInput>({ name: changed.name, email: changed.email, phone: changed.phone, relation: changed.relation });
  const student = known<AskerInput>({ name: changed.studentName, email: changed.studentEmail });
  return {
    ...known<ChangeEnquiryInput>({ question, audience, ageBand, sex, language, deadline }),
    ...(channel ? { channel } : {}),
    ...(topics ? { topics } : {}),
    ...(effort === undefined ? {} : { effortMinutes: effort.trim() === '' ? null : Number(effort) }),
    ...(Object.keys(asker).length > 0 ? { asker } : {}),
    ...(Object.keys(student).length > 0 ? { student } : {}),
  };
}

/** Leaves out what was not changed; what was emptied becomes `null`. */
function known<T>(texts: Record<string, string | undefined>): T {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, text]) => [name, text.trim() === '' ? null : text.trim()])) as T;
}
