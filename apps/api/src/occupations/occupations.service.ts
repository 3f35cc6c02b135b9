import { Injectable } from '@nestjs/common';
import type { Occupation, Offer } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { linkedFrom, RecordReader } from '../records/record-reader';

@Injectable()
export class OccupationsService {
  constructor(private readonly records: RecordReader) {}

  read(user: CurrentUser, id: string): Promise<Occupation> {
    return this.records.read(user, 'occupation', id, async (tx) => ({
      programmes: await linkedFrom(tx, id, 'programme'),
      related: await linkedFrom(tx, id, 'related'),
      offers: await offers(tx, id),
    }));
  }
}

/** Where the programmes of an occupation are taught. */
function offers(tx: EntityManager, id: string): Promise<Offer[]> {
  return tx.query(
    `SELECT p.to_id AS "programmeId",
            jsonb_build_object('type', r.type, 'id', r.id, 'label', r.label, 'facts', r.facts, 'jurisdiction', r.jurisdiction,
                               'checkedOn', r.checked_on, 'status', r.status) AS institution
     FROM record_link p JOIN record_link o ON o.from_id = p.to_id AND o.role = 'offer' JOIN record r ON r.id = o.to_id
     WHERE p.from_id = $1 AND p.role = 'programme' ORDER BY r.search_text, p.to_id`,
    [id],
  );
}
