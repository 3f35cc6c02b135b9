import type { RecordHead, StudyProgramme } from '@guichet/contracts';
import { joined, known, type RecordKind } from '../records/record-kind';
import { linkedTo } from '../records/record-links';
import { bridgesOf } from '../records/bridges';

type Own = Omit<StudyProgramme, keyof RecordHead | 'institutions' | 'occupations' | 'bridgesTo' | 'bridgesFrom'>;
const blank: Own = {
  ...{ officialTitle: null, shortTitle: null, cycle: null, degreeType: null, credits: null, durationYears: null },
  ...{ teachingLanguage: null, educationForm: null, schedules: [], domain: null, sector: null, cfcLevel: null, iscedF: null },
  ...{ authorisationYear: null, accessRequirements: null, regulatedTitle: null, internship: null, fees: [], specialisations: [] },
};

export const studyProgrammeKind: RecordKind<StudyProgramme> = {
  types: ['study-programme'],
  blank,
  rows: { fees: { source: null } },
  links: [{ field: 'institutions', input: 'offers', role: 'offer', type: 'institution', many: true }],
  facts: ({ degreeType, credits, educationForm, teachingLanguage }) => known({ degreeType, credits, educationForm, teachingLanguage }),
  names: ({ officialTitle, shortTitle, specialisations }) => joined(officialTitle, shortTitle, specialisations),
  derived: async (tx, id, today) => ({
    occupations: await linkedTo(tx, id, 'programme', today),
    bridgesTo: await bridgesOf(tx, id, 'bridge-from', today),
    bridgesFrom: await bridgesOf(tx, id, 'bridge-to', today),
  }),
};
