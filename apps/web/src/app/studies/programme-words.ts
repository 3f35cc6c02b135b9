// The codes and figures of a study programme, as people say them.
import type { StudyProgramme } from '@guichet/contracts';
import { cycleLabels, degreeLabels, educationFormLabels, scheduleLabels, sectorLabels } from '../records/choice-labels';
import { credited, taughtIn } from '../records/record-labels';

export function programmeInWords(programme: StudyProgramme | undefined, locale: string): Record<ProgrammeWord, string | null> {
  if (!programme) return { length: null, form: null, schedules: null, language: null, degree: null, cycle: null, sector: null };
  const { durationYears, credits, educationForm, schedules, teachingLanguage, degreeType, cycle, sector } = programme;
  return {
    length: [durationYears === null ? '' : years(durationYears, locale), credits === null ? '' : credited(credits)]
      .filter(Boolean)
      .join(', '),
    form: educationForm && educationFormLabels[educationForm],
    schedules: schedules.map((one) => scheduleLabels[one]).join(', '),
    language: teachingLanguage && taughtIn(teachingLanguage, locale),
    degree: degreeType && degreeLabels[degreeType],
    cycle: cycle && cycleLabels[cycle],
    sector: sector && sectorLabels[sector],
  };
}

type ProgrammeWord = 'length' | 'form' | 'schedules' | 'language' | 'degree' | 'cycle' | 'sector';

function years(count: number, locale: string): string {
  const figure = new Intl.NumberFormat(locale).format(count);
  return count === 1 ? $localize`:@@studyProgramme.year:1 an` : $localize`:@@studyProgramme.years:${figure}:years: ans`;
}
