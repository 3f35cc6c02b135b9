import type { RecordKind } from '../kinds';
import { bridgingProgrammeFields } from './bridging-programme-fields';
import type { Field } from './field';
import { institutionFields } from './institution-fields';
import { occupationFields } from './occupation-fields';
import { sourceFields } from './source-fields';
import { studyProgrammeFields } from './study-programme-fields';

/** All that can be told of a record of each kind, by name. */
export const fieldsOf: Record<RecordKind, Readonly<Record<string, Field>>> = {
  occupations: occupationFields,
  'study-programmes': studyProgrammeFields,
  institutions: institutionFields,
  'bridging-programmes': bridgingProgrammeFields,
  sources: sourceFields,
};
