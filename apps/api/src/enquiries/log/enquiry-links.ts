// What an enquiry is linked to when it is logged or changed: topics, people, records.
import { Injectable } from '@nestjs/common';
import type { AskerInput, LoggedFieldsInput, PersonInput, RecordReferenceInput } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { RecordEntity } from '../../records/record.entity';
import { InvalidInput } from '../../core/errors';
import { PeopleService } from '../../people/people.service';
import { TopicsService } from '../../topics/topics.service';
import { EnquiryRecordEntity } from './enquiry-record.entity';
import type { EnquiryEntity } from '../enquiry.entity';

type Linked = Pick<EnquiryEntity, 'askerId' | 'askerRelation' | 'studentId'>;

@Injectable()
export class EnquiryLinks {
  constructor(
    private readonly people: PeopleService,
    private readonly topics: TopicsService,
  ) {}

  /** The columns that the given topics and people lead to; what is `undefined` is left alone. */
  async resolve(tx: EntityManager, centreId: string, input: LoggedFieldsInput, current: Linked): Promise<Partial<EnquiryEntity>> {
    if (input.topics) await this.topics.requireKnown(tx, input.topics);
    return {
      ...(input.topics ? { topics: input.topics } : {}),
      ...(await this.asker(tx, centreId, input.asker, current)),
      ...(await this.student(tx, centreId, input.student, current)),
    };
  }

  /** Replaces the linked records. @throws InvalidInput naming the first that does not exist */
  async linkRecords(tx: EntityManager, enquiry: Pick<EnquiryEntity, 'id' | 'centreId'>, records: RecordReferenceInput[]): Promise<void> {
    const { id: enquiryId, centreId } = enquiry;
    await tx.delete(EnquiryRecordEntity, { enquiryId });
    if (records.length === 0) return;
    const known = await tx.findBy(RecordEntity, { id: In(records.map(({ id }) => id)) });
    const links = records.map(({ type, id }, position) => {
      const record = known.find((candidate) => candidate.id === id && candidate.type === type);
      if (!record) throw InvalidInput.field(`recordIds[${position}].id`, 'unknown', `recordIds[${position}]: there is no such ${type}.`);
      return { enquiryId, centreId, type, recordId: id, position, version: record.version };
    });
    const distinct = links.filter(
      (link, index) => links.findIndex(({ type, recordId }) => type === link.type && recordId === link.recordId) === index,
    );
    await tx.insert(EnquiryRecordEntity, distinct);
  }

  private async asker(
    tx: EntityManager,
    centreId: string,
    input: AskerInput | null | undefined,
    current: Linked,
  ): Promise<Partial<EnquiryEntity>> {
    if (input === undefined) return {};
    if (input === null) return { askerId: null, askerRelation: null };
    const { relation, ...person } = input;
    return {
      askerId: await this.person(tx, centreId, person, current.askerId),
      ...(relation !== undefined ? { askerRelation: relation } : {}),
    };
  }

  private async student(
    tx: EntityManager,
    centreId: string,
    input: PersonInput | null | undefined,
    current: Linked,
  ): Promise<Partial<EnquiryEntity>> {
    if (input === undefined) return {};
    return { studentId: input === null ? null : await this.person(tx, centreId, input, current.studentId) };
  }

  private async person(tx: EntityManager, centreId: string, input: PersonInput, current: string | null): Promise<string | null> {
    if (current === null) return this.people.note(tx, centreId, input);
    await this.people.change(tx, centreId, current, input);
    return current;
  }
}
