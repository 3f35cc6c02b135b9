// A citation pins what was read: type, id, version, and the label it had then. Whether it has become stale is
// answered when it is shown, by comparing with the record of today.
import { Injectable } from '@nestjs/common';
import type { Citation, CitationType } from '@guichet/contracts';
import type { CitationInput } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { InvalidInput } from '../core/errors';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import { warningsOf } from '../records/record-head';
import { RecordEntity } from '../records/record.entity';

/** How a citation is kept. */
export interface PinnedCitation {
  type: CitationType;
  recordId: string;
  version: number;
  label: string;
  url: string | null;
  accessedOn: string | null;
}

@Injectable()
export class CitationsService {
  constructor(private readonly clock: Clock) {}

  /** `parent` is the path of the object that holds the citations, with its dot. @throws InvalidInput naming the first citation that points to nothing, or to a version that is not there yet */
  async pin(tx: EntityManager, inputs: CitationInput[], parent = ''): Promise<PinnedCitation[]> {
    const current = await this.current(
      tx,
      inputs.map(({ id }) => id),
    );
    return inputs.map((input, index) => {
      const record = current.get(`${input.type}/${input.id}`);
      if (!record)
        throw InvalidInput.field(
          `${parent}citations[${index}].id`,
          'unknown',
          `${parent}citations[${index}]: there is no such ${input.type}.`,
        );
      if (input.version !== undefined && input.version > record.version) {
        throw InvalidInput.field(
          `${parent}citations[${index}].version`,
          'unknown',
          `${parent}citations[${index}]: version ${input.version} does not exist yet.`,
        );
      }
      return {
        type: input.type,
        recordId: record.id,
        version: input.version ?? record.version,
        label: record.label,
        url: linkOf(record),
        accessedOn: record.checkedOn,
      };
    });
  }

  /** Citations as they are shown, with the state of their records today. */
  async show(tx: EntityManager, pinned: PinnedCitation[]): Promise<Citation[]> {
    const current = await this.current(
      tx,
      pinned.map(({ recordId }) => recordId),
    );
    return pinned.map((citation): Citation => {
      const { type, recordId: id, version, label, url, accessedOn } = citation;
      const record = current.get(`${type}/${id}`);
      const currentVersion = record?.version ?? version;
      const stale = !record || record.contentVersion > version;
      return {
        type,
        id,
        version,
        label,
        currentVersion,
        stale,
        warnings: record ? warningsOf(record, brusselsDay(this.clock.now())) : [],
        ...(stale ? { reason: record ? 'new_version' : 'removed' } : {}),
        ...(url ? { url } : {}),
        ...(accessedOn ? { accessedOn } : {}),
      };
    });
  }

  private async current(tx: EntityManager, ids: string[]): Promise<Map<string, RecordEntity>> {
    if (ids.length === 0) return new Map();
    const records = await tx.findBy(RecordEntity, { id: In([...new Set(ids)]) });
    return new Map(records.map((record) => [`${record.type}/${record.id}`, record]));
  }
}

/** Where one reads more: an institution's own site before the page it was found on. */
const linkOf = ({ content, sourceUrl }: RecordEntity): string | null =>
  typeof content['website'] === 'string' ? content['website'] : sourceUrl;
