import { Injectable } from '@nestjs/common';
import type { Institution } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { linkedTo, RecordReader } from '../records/record-reader';

@Injectable()
export class InstitutionsService {
  constructor(private readonly records: RecordReader) {}

  read(user: CurrentUser, id: string): Promise<Institution> {
    return this.records.read(user, 'institution', id, async (tx) => ({ programmes: await linkedTo(tx, id, 'offer') }));
  }
}
