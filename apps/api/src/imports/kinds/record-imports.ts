import type { ImportKind } from '@guichet/contracts';
import type { RecordImport } from './import-kind';
import { occupationsImport } from './occupations.import';
import { bridgingProgrammesImport, institutionsImport, studyProgrammesImport } from './studies.import';

/** The kinds of files that hold records; past answers are another matter. */
export const recordImports: Partial<Record<ImportKind, RecordImport>> = {
  occupations: occupationsImport,
  'study-programmes': studyProgrammesImport,
  institutions: institutionsImport,
  'bridging-programmes': bridgingProgrammesImport,
};
