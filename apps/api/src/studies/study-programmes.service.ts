import { Injectable } from '@nestjs/common';
import type { StudyProgramme } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { headView } from '../records/record-head';
import { linked, linkedIds } from '../records/record-search';
import { StudyProgrammeEntity } from './study-programme.entity';

@Injectable()
export class StudyProgrammesService {
  constructor(private readonly database: Database) {}

  read(user: CurrentUser, id: string): Promise<StudyProgramme> {
    return this.database.transaction(user, async (tx) => {
      const programme = await tx.findOneBy(StudyProgrammeEntity, { id });
      if (!programme) throw new NotFound('study-programme', id);
      const { officialTitle, cycle, degreeType, credits, durationYears, teachingLanguage, educationForm, domain, accessRequirements } =
        programme;
      return {
        ...headView(programme),
        ...{ officialTitle, cycle, degreeType, credits, teachingLanguage, educationForm, domain, accessRequirements },
        durationYears: durationYears === null ? null : Number(durationYears),
        institutions: await linked(tx, 'institution', await linkedIds(tx, 'institutionsOf', id)),
        occupations: await linked(tx, 'occupation', await linkedIds(tx, 'occupationsOf', id)),
      };
    });
  }
}
