import { fieldErrors } from '../../core/problem';
import type { CaptureFields } from './capture-fields';

/** Where each field of the form stands in what is sent. */
const paths = {
  question: 'question',
  askerName: 'asker.name',
  studentName: 'student.name',
  email: 'asker.email',
  phone: 'asker.phone',
  deadline: 'deadline',
  effort: 'effortMinutes',
  answer: 'answer.text',
} as const satisfies Partial<Record<keyof CaptureFields, string>>;

export type RefusedName = keyof typeof paths;
export const refusedNames = Object.keys(paths) as RefusedName[];

/** Why a field was refused, and the value it had: once that changes, it is no longer wrong. */
export type Refused = Partial<Record<RefusedName | 'topics', { text: string; value: string }>>;

export function refusedFields(error: unknown, fields: CaptureFields): Refused {
  const errors = fieldErrors(error);
  const refused: Refused = {};
  for (const name of refusedNames) {
    const text = errors[paths[name]];
    if (text) refused[name] = { text, value: fields[name] };
  }
  const topics = Object.entries(errors).find(([path]) => path.startsWith('topics'))?.[1];
  return topics ? { ...refused, topics: { text: topics, value: '' } } : refused;
}
