import { Injectable } from '@nestjs/common';
import type { Institution } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { headView } from '../records/record-head';
import { linked, linkedIds } from '../records/record-search';
import { InstitutionEntity } from './institution.entity';

@Injectable()
export class InstitutionsService {
  constructor(private readonly database: Database) {}

  read(user: CurrentUser, id: string): Promise<Institution> {
    return this.database.transaction(user, async (tx) => {
      const institution = await tx.findOneBy(InstitutionEntity, { id });
      if (!institution) throw new NotFound('institution', id);
      const { shortName, institutionType, fase, towns, address, website, contact } = institution;
      return {
        ...headView(institution),
        ...{ shortName, institutionType, fase, towns, address, website, contact },
        programmes: await linked(tx, 'study-programme', await linkedIds(tx, 'taughtAt', id)),
      };
    });
  }
}
