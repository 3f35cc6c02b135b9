import { createHash } from 'node:crypto';
import { ImportedPastAnswer } from '@guichet/contracts/inputs';
import { choice, day, text, texts, written, type ImportField } from './import-kind';

const fields: ImportField[] = [
  { name: 'question', aliases: [], required: true, read: text },
  { name: 'answer', aliases: ['réponse'], required: true, read: text },
  { name: 'answeredOn', aliases: ['date', 'répondu le'], required: true, read: day },
  { name: 'topic', aliases: ['thème', 'sujet'], read: text },
  { name: 'academicYear', aliases: ['année académique', 'année'], read: text },
  { name: 'centre', aliases: [], read: text },
  { name: 'visibility', aliases: ['visibilité'], read: choice({ centre: ['centre'], network: ['réseau'], public: ['public'] }) },
  { name: 'externalId', aliases: ['identifiant', 'id'], read: text },
  { name: 'citations', aliases: ['sources', 'fiches'], read: texts },
];

export const pastAnswersImport = {
  fields,
  input: ImportedPastAnswer,
  /** Its own number, or one that follows from what is asked, and for which year. */
  code: ({ externalId, question, academicYear }: Record<string, unknown>): string =>
    typeof externalId === 'string'
      ? externalId
      : `import-${createHash('sha256')
          .update(`${written(question)} ${written(academicYear)}`)
          .digest('hex')
          .slice(0, 16)}`,
};
