// Moving an enquiry to another centre: what was asked, drafted and answered goes along (foreign keys follow the centre),
// people are copied, and the sending centre sees it no more.
import { Injectable } from '@nestjs/common';
import type { EnquiryDetail } from '@guichet/contracts';
import type { TransferInput } from '@guichet/contracts/inputs';
import { CentresService } from '../centres/centres.service';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { PeopleService } from '../people/people.service';
import { EnquiryReader } from './enquiry-reader';
import { EnquirySteps } from './enquiry-steps';

@Injectable()
export class EnquiryTransfer {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly reader: EnquiryReader,
    private readonly centres: CentresService,
    private readonly people: PeopleService,
    private readonly database: Database,
  ) {}

  /** Returns the case as it was handed over; from then on it is the other centre's. */
  transfer(user: CurrentUser, id: string, version: number, { centreId, note }: TransferInput): Promise<EnquiryDetail> {
    return this.steps.transaction(user, async (tx) => {
      const enquiry = await this.steps.lock(tx, user, id, 'transfer');
      requireVersion(enquiry.version, version);
      if (centreId === user.centreId) throw InvalidInput.field('centreId', 'same', 'centreId is your own centre: choose another.');
      const to = await this.centres.require(tx, centreId);
      await this.database.include(tx, user, centreId);
      await this.steps.save(tx, enquiry, {
        centreId,
        status: 'new',
        assigneeId: null,
        reviewKept: false,
        askerId: enquiry.askerId && (await this.people.copy(tx, enquiry.askerId, centreId)),
        studentId: enquiry.studentId && (await this.people.copy(tx, enquiry.studentId, centreId)),
      });
      const details = { fromCentre: user.centre.name, toCentre: to.name };
      await this.steps.record(tx, user, { id, centreId }, { type: 'transferred', text: note, details });
      const handedOver = await this.reader.detail(tx, { ...user, centreId, centre: to }, id);
      return { ...handedOver, can: [] };
    });
  }
}
