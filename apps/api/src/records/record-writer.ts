// Writes records of every kind. A change of content makes a version that turns the answers citing it amber; a small
// change, and a change of source, dates or status alone, makes a version that does not.
import { Injectable } from '@nestjs/common';
import type { Changed, RecordHead, RestingAnswers, VersionChange } from '@guichet/contracts';
import type { RecordCheck, RecordRetirement } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import { audit } from '../core/audit';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { Conflict, InvalidInput, NotFound } from '../core/errors';
import { once } from '../core/idempotency';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { freeCode } from './record-code';
import { freshRecord } from './record-head';
import { toldBy, type RecordKind } from './record-kind';
import { changedLinks, keptLinks, noLinks, writeLinks } from './record-links';
import { RecordReader } from './record-reader';
import { RecordEntity } from './record.entity';
import { settleDue, turnStale } from './turn-stale';
import { differencesBetween, provenanceFields, snapshotOf, type Snapshot } from './versions/snapshot';
import { keepFirst, keepVersion } from './versions/version-writer';

type Kind<T extends RecordHead> = RecordKind<T>;
const none = { reusable: 0, enquiries: 0, drafts: 0 };

@Injectable()
export class RecordWriter {
  constructor(
    private readonly database: Database,
    private readonly reader: RecordReader,
    private readonly clock: Clock,
  ) {}

  create<T extends RecordHead>(user: CurrentUser, kind: Kind<T>, input: object & { code?: string }, key: string | undefined): Promise<T> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: `POST ${kind.types[0]}`, key, body: input }, async () => {
        const { head, content, links: told } = toldBy(kind, input);
        const links = await changedLinks(tx, kind.links, noLinks(kind.links), told);
        const label = head.label ?? kind.label?.(links) ?? '';
        const type = 'type' in input ? (input.type as RecordEntity['type']) : kind.types[0];
        const record = this.composed(kind, { ...freshRecord(), type, ...head, label, content: { ...kind.blank, ...content } });
        record.code = await freeCode(tx, record, input.code);
        await tx.insert(RecordEntity, record as never);
        await writeLinks(tx, kind.links, record.id, links);
        await keepVersion(tx, user, record, { change: 'created', reason: null, snapshot: snapshotOf(record, links) });
        await audit(tx, user, { action: 'record.created', objectType: type, objectId: record.id });
        return this.reader.view(tx, user, kind, record);
      }),
    );
  }

  change<T extends RecordHead>(
    ...[user, kind, id, read, input]: [CurrentUser, Kind<T>, string, number, object & { minor?: boolean; reason?: string }]
  ): Promise<Changed<T>> {
    return this.database.transaction(user, async (tx) => {
      const record = await this.lock(tx, kind, id, read);
      const { head, content, links: told } = toldBy(kind, input);
      const linksBefore = await keptLinks(tx, kind.links, id);
      const links = await changedLinks(tx, kind.links, linksBefore, told);
      const named = kind.label && record.label === kind.label(linksBefore) ? { label: kind.label(links) } : {};
      const next = this.composed(kind, { ...record, ...named, ...head, content: { ...record.content, ...content } });
      const { minor = false, reason = null } = input;
      return this.keep(tx, user, kind, { before: record, linksBefore, next, links, minor, reason });
    });
  }

  /** Somebody compared it with its source: it still holds. */
  check<T extends RecordHead>(...[user, kind, id, read, input]: [CurrentUser, Kind<T>, string, number, RecordCheck]): Promise<Changed<T>> {
    return this.database.transaction(user, async (tx) => {
      const record = await this.lock(tx, kind, id, read);
      const today = brusselsDay(this.clock.now());
      const { checkedOn = today, ...provenance } = input;
      if (checkedOn > today) throw InvalidInput.field('checkedOn', 'future', `checkedOn must not lie in the future: it is ${today}.`);
      const links = await keptLinks(tx, kind.links, id);
      const next = { ...record, ...provenance, checkedOn };
      return this.keep(tx, user, kind, { before: record, linksBefore: links, next, links, minor: false, reason: null });
    });
  }

  /** Takes it out of use; citations stay readable and point to the successor. */
  retire<T extends RecordHead>(
    ...[user, kind, id, read, { reason, successorId }]: [CurrentUser, Kind<T>, string, number, RecordRetirement]
  ): Promise<Changed<T>> {
    return this.database.transaction(user, async (tx) => {
      const record = await this.lock(tx, kind, id, read);
      if (successorId !== undefined) await this.requireSuccessor(tx, record, successorId);
      const links = await keptLinks(tx, kind.links, id);
      const snapshot = snapshotOf(record, links);
      await keepFirst(tx, record, snapshot);
      const next = {
        ...record,
        ...{ retiredAt: this.clock.now(), retiredReason: reason, successorId: successorId ?? null },
      };
      return this.store(tx, user, kind, { next, change: 'retired', reason, snapshot });
    });
  }

  private async keep<T extends RecordHead>(tx: EntityManager, user: CurrentUser, kind: Kind<T>, work: Change): Promise<Changed<T>> {
    const { before, linksBefore, next, links, minor, reason } = work;
    const snapshot = snapshotOf(next, links);
    const earlier = snapshotOf(before, linksBefore);
    const fields = differencesBetween(earlier, snapshot).map(({ field }) => field);
    if (fields.length === 0) return { ...(await this.reader.view(tx, user, kind, before)), turnedStale: none };
    const provenance = fields.every((field) => (provenanceFields as readonly string[]).includes(field));
    const change = provenance ? 'checked' : minor ? 'minor' : 'content';
    if (change === 'minor' && reason === null) {
      throw InvalidInput.field('reason', 'required', 'reason must say why this change is a small one.');
    }
    await keepFirst(tx, before, earlier);
    await writeLinks(tx, kind.links, next.id, links);
    return this.store(tx, user, kind, { next, change, reason, snapshot });
  }

  private async store<T extends RecordHead>(tx: EntityManager, user: CurrentUser, kind: Kind<T>, step: Step): Promise<Changed<T>> {
    const { change, reason, snapshot } = step;
    const version = step.next.version + 1;
    const amber = change === 'content' || change === 'retired';
    const next = { ...step.next, version, contentVersion: amber ? version : step.next.contentVersion, updatedAt: this.clock.now() };
    const { id, type, ...columns } = next;
    await tx.update(RecordEntity, { id }, columns as never);
    await keepVersion(tx, user, next, { change, reason, snapshot });
    await audit(tx, user, { action: `record.${change}`, objectType: type, objectId: id, details: { version } });
    const turnedStale = await this.tell(tx, next, change);
    return { ...(await this.reader.view(tx, user, kind, next)), turnedStale };
  }

  /** What cites it learns what happened. */
  private async tell(tx: EntityManager, { id, updatedAt }: RecordEntity, change: VersionChange): Promise<RestingAnswers> {
    if (change === 'content') return turnStale(tx, [id], 'new_version', updatedAt);
    if (change === 'retired') return turnStale(tx, [id], 'retired', updatedAt);
    if (change === 'checked') await settleDue(tx, id);
    return none;
  }

  private async lock(tx: EntityManager, kind: RecordKind, id: string, read: number): Promise<RecordEntity> {
    const where = { id, type: In([...kind.types]) };
    const record = await tx.findOne(RecordEntity, { where, lock: { mode: 'pessimistic_write' } });
    if (!record) throw new NotFound(kind.types[0], id);
    requireVersion(record.version, read);
    if (record.retiredAt) throw new Conflict('This record is retired: change its successor, or make a new one.', 'WRONG_STATE');
    if (record.type === 'funding-rule')
      throw new Conflict('Funding rules come with their rule set and are not changed here.', 'WRONG_STATE');
    return record;
  }

  private async requireSuccessor(tx: EntityManager, record: RecordEntity, id: string): Promise<void> {
    const successor = id === record.id ? null : await tx.findOneBy(RecordEntity, { id, type: record.type });
    if (!successor || successor.retiredAt) {
      throw InvalidInput.field('successorId', 'unknown', `successorId must be another ${record.type} that is in use.`);
    }
  }

  /** What is computed from the fields of its kind. */
  private composed(kind: RecordKind, record: RecordEntity): RecordEntity {
    kind.check?.({ ...record, ...record.content });
    requirePeriod(record);
    return { ...record, facts: kind.facts(record.content), names: kind.names(record.content), updatedAt: this.clock.now() };
  }
}

interface Change {
  before: RecordEntity;
  linksBefore: Snapshot;
  next: RecordEntity;
  links: Snapshot;
  minor: boolean;
  reason: string | null;
}

interface Step {
  next: RecordEntity;
  change: VersionChange;
  reason: string | null;
  snapshot: Snapshot;
}

function requirePeriod({ validFrom, validUntil, validFromYear, validUntilYear }: RecordEntity): void {
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    throw InvalidInput.field('validUntil', 'order', 'validUntil must not lie before validFrom.');
  }
  if (validFromYear !== null && validUntilYear !== null && validUntilYear < validFromYear) {
    throw InvalidInput.field('validUntilYear', 'order', 'validUntilYear must not lie before validFromYear.');
  }
}
