// A citation pins what was read: type, id, version, and what the record said of itself then. It becomes stale by a
// cause that the record's change wrote beside it, and stays so until somebody confirms.
import { Injectable } from '@nestjs/common';
import type { Citation, CitationType, StaleCause } from '@guichet/contracts';
import type { CitationInput } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { InvalidInput } from '../core/errors';
import { requireVersion } from '../core/versions';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import { warningsOf } from '../records/record-head';
import { RecordEntity } from '../records/record.entity';
import { RecordVersionEntity } from '../records/versions/record-version.entity';

/** How a citation is kept. */
export interface PinnedCitation {
  type: CitationType;
  recordId: string;
  version: number;
  label: string;
  source: string | null;
  url: string | null;
  accessedOn: string | null;
  pinnedAt: Date;
  staleCause: StaleCause | null;
  staleSince: Date | null;
}

@Injectable()
export class CitationsService {
  constructor(private readonly clock: Clock) {}

  /**
   * `parent` is the path of the object that holds the citations, with its dot; `kept` are those that stand there
   * already: one that is cited again at the same version keeps what became of it.
   * @throws InvalidInput naming the first citation that points to nothing, or to a version that is not there yet
   */
  async pin(tx: EntityManager, inputs: CitationInput[], parent = '', kept: PinnedCitation[] = []): Promise<PinnedCitation[]> {
    const ids = inputs.map(({ id }) => id);
    // Whoever changes a record waits until what cites it is written, and finds it then.
    const records = await this.current(tx, ids, { mode: 'pessimistic_read' });
    const cited = inputs.map((input, index) => {
      const path = `${parent}citations[${index}]`;
      const record = records.get(`${input.type}/${input.id}`);
      if (!record) throw InvalidInput.field(`${path}.id`, 'unknown', `${path}: there is no such ${input.type}.`);
      const version = input.version ?? record.version;
      if (version > record.version) {
        throw InvalidInput.field(`${path}.version`, 'unknown', `${path}: version ${version} does not exist yet.`);
      }
      return { record, version };
    });
    const earlier = await this.earlier(tx, cited);
    const now = this.clock.now();
    return cited.map(({ record, version }) => {
      const same = kept.find((citation) => citation.recordId === record.id && citation.version === version);
      return same ?? pinned({ ...record, ...earlier.get(`${record.id}/${version}`) }, record.type, version, now);
    });
  }

  /**
   * What was compared is pinned at its version of today; the others stay as they are.
   * @throws InvalidInput naming what is not cited here
   * @throws Conflict (412) when a record has moved on since it was compared
   */
  async confirm<T extends PinnedCitation>(tx: EntityManager, kept: T[], compared: CitationInput[]): Promise<T[]> {
    const today = await this.pin(
      tx,
      compared.map(({ type, id }) => ({ type, id })),
    );
    compared.forEach(({ id, version }, index) => {
      const field = `citations[${index}].id`;
      if (!kept.some(({ recordId }) => recordId === id)) throw InvalidInput.field(field, 'unknown', `${field}: it is not cited here.`);
      if (version !== undefined) requireVersion(today[index]?.version ?? 0, version);
    });
    return kept.map((citation) => ({ ...citation, ...today.find(({ recordId }) => recordId === citation.recordId) }));
  }

  /** Citations as they are shown, with the state of their records today. */
  async show(tx: EntityManager, pinned: PinnedCitation[]): Promise<Citation[]> {
    const current = await this.current(
      tx,
      pinned.map(({ recordId }) => recordId),
    );
    const today = brusselsDay(this.clock.now());
    return pinned.map((citation): Citation => {
      const { type, recordId: id, version, label, source, url, accessedOn } = citation;
      const record = current.get(`${type}/${id}`);
      const reason = reasonOf(citation, record);
      return {
        ...{ type, id, version, label, currentVersion: record?.version ?? version, stale: reason !== null },
        warnings: record ? warningsOf(record, today) : [],
        ...(reason ? { reason } : {}),
        ...(source ? { source } : {}),
        ...(url ? { url } : {}),
        ...(accessedOn ? { accessedOn } : {}),
      };
    });
  }

  private async current(tx: EntityManager, ids: string[], lock?: { mode: 'pessimistic_read' }): Promise<Map<string, RecordEntity>> {
    if (ids.length === 0) return new Map();
    const records = await tx.find(RecordEntity, { where: { id: In([...new Set(ids)]) }, order: { id: 'ASC' }, ...(lock ? { lock } : {}) });
    return new Map(records.map((record) => [`${record.type}/${record.id}`, record]));
  }

  /** What records said of themselves at the earlier versions that are cited, by `id/version`. */
  private async earlier(tx: EntityManager, cited: { record: RecordEntity; version: number }[]): Promise<Map<string, object>> {
    const wanted = cited
      .filter(({ record, version }) => version < record.version)
      .map(({ record, version }) => ({ recordId: record.id, version }));
    if (wanted.length === 0) return new Map();
    const versions = await tx.findBy(RecordVersionEntity, wanted);
    return new Map(
      versions.map(({ recordId, version, snapshot }) => {
        const { label, source, sourceUrl, checkedOn } = snapshot;
        return [`${recordId}/${version}`, { label, source, sourceUrl, checkedOn, content: snapshot }];
      }),
    );
  }
}

function pinned(record: RecordEntity, type: CitationType, version: number, now: Date): PinnedCitation {
  const { id: recordId, label, source, checkedOn: accessedOn, contentVersion } = record;
  const staleCause = contentVersion > version ? (record.retiredAt ? 'retired' : 'new_version') : null;
  return {
    ...{ type, recordId, version, label, source, url: linkOf(record), accessedOn },
    ...{ pinnedAt: now, staleCause, staleSince: staleCause && now },
  };
}

function reasonOf({ version, staleCause }: PinnedCitation, record: RecordEntity | undefined): StaleCause | null {
  if (!record) return 'removed';
  return staleCause ?? (record.contentVersion > version ? 'new_version' : null);
}

/** Where one reads more: an institution's own site before the page it was found on. */
const linkOf = ({ content, sourceUrl }: RecordEntity): string | null =>
  typeof content['website'] === 'string' ? content['website'] : sourceUrl;
