import type { RecordHead, StudyProgramme } from '@guichet/contracts';

const head: RecordHead = {
  ...{ id: 'p1', code: 'as', label: 'Bachelier : assistant·e social·e', version: 3, currentVersion: 3, contentVersion: 3 },
  ...{ jurisdiction: 'FWB', source: 'mesetudes.be', sourceUrl: null, sourceDate: null, checkedOn: '2026-09-02', status: 'verified' },
  ...{ validFrom: null, validUntil: null, validFromYear: null, validUntilYear: null, retired: null, warnings: [] },
  ...{ updatedAt: '2026-11-01T10:00:00.000Z', can: ['edit', 'check', 'retire'] },
};

/** A study programme of which little is known. */
export const programme: StudyProgramme = {
  ...head,
  ...{ officialTitle: null, shortTitle: null, cycle: 1, degreeType: 'bachelor_professional', credits: 180, durationYears: 3 },
  ...{ teachingLanguage: 'fr', educationForm: 'full_time', schedules: ['day'], domain: null, sector: null, cfcLevel: null },
  ...{ iscedF: null, authorisationYear: null, accessRequirements: 'Le CESS ou un examen d’entrée.', regulatedTitle: null },
  ...{ internship: null, fees: [{ academicYear: '2025-2026', amount: '175,01 €', source: null }], specialisations: ['A', 'B'] },
  institutions: [
    {
      ...{ type: 'institution', id: 'i1', label: 'HELMo', version: 1, facts: {}, jurisdiction: 'FWB', checkedOn: null },
      ...{ status: 'verified', warnings: [], sites: ['Liège'] },
    },
  ],
  ...{ occupations: [], bridgesTo: [], bridgesFrom: [] },
};
