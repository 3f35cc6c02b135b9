import { Injectable } from '@nestjs/common';
import type { Occupation, Offer } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
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
      const programmes = await linked(tx, 'study-programme', await linkedIds(tx, 'programmesOf', id));
      const { escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks } = occupation;
      return {
        ...headView(occupation),
        ...{ labelMasculine, labelFeminine, description, regulated, regulationReference, shortages },
        ...{ escoUri, isco08, rome, riasec, howToGetThere, whereOneWorks },
        programmes,
        offers: await this.offers(
          tx,
          programmes.map((programme) => programme.id),
        ),
        related: await linked(tx, 'occupation', await linkedIds(tx, 'relatedTo', id)),
      };
    });
  }
  private async offers(tx: EntityManager, programmeIds: string[]): Promise<Offer[]> {
    const rows: { programmeId: string; institutionId: string }[] = await tx.query(
      'SELECT programme_id AS "programmeId", institution_id AS "institutionId" FROM offer WHERE programme_id = ANY ($1)',
      [programmeIds],
    );
    const institutions = await linked(
      tx,
      'institution',
      rows.map(({ institutionId }) => institutionId),
    );
    return institutions.flatMap((institution) =>
      rows.filter(({ institutionId }) => institutionId === institution.id).map(({ programmeId }) => ({ programmeId, institution })),
    );
  }
}
