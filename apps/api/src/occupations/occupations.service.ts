import { Injectable } from '@nestjs/common';
import type { Occupation } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { headView } from '../records/record-head';
import { linked, linkedIds } from '../records/record-search';
import { OccupationEntity } from './occupation.entity';

@Injectable()
export class OccupationsService {
  constructor(private readonly database: Database) {}

  read(user: CurrentUser, id: string): Promise<Occupation> {
    return this.database.transaction(user, async (tx) => {
      const occupation = await tx.findOneBy(OccupationEntity, { id });
      if (!occupation) throw new NotFound('occupation', id);
      const { labelMasculine, labelFeminine, description, regulated, regulationReference, shortages } = occupation;
      const { escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks } = occupation;
      return {
        ...headView(occupation),
        ...{ labelMasculine, labelFeminine, description, regulated, regulationReference, shortages },
        ...{ escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks },
        programmes: await linked(tx, 'study-programme', await linkedIds(tx, 'programmesOf', id)),
        related: await linked(tx, 'occupation', await linkedIds(tx, 'relatedTo', id)),
      };
    });
  }
}
