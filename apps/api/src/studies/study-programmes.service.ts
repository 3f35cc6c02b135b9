import { Injectable } from '@nestjs/common';
import type { StudyProgramme } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { linkedFrom, linkedTo, RecordReader } from '../records/record-reader';

@Injectable()
export class StudyProgrammesService {
  constructor(private readonly records: RecordReader) {}

  read(user: CurrentUser, id: string): Promise<StudyProgramme> {
    return this.records.read(user, 'study-programme', id, async (tx) => ({
      institutions: await linkedFrom(tx, id, 'offer'),
      occupations: await linkedTo(tx, id, 'programme'),
    }));
  }
}
