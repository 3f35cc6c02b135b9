// What a centre says of itself: when it is open, how fast it answers, what is reviewed. Changing it touches no due time
// that was reckoned before.
import { Injectable } from '@nestjs/common';
import { networkOpeningHours, type CentreSettings, type ChangeEntry, type FieldChange } from '@guichet/contracts';
import type { ChangeCentreSettingsInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { brusselsDay } from '../../core/brussels';
import { changesOf } from '../../core/changes';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { CentreEntity } from '../centre.entity';
import { CentreSettingEntity } from './centre-setting.entity';
import { publicHolidays } from './public-holidays';
import { requireSound } from './sound-settings';

export type Stored = Omit<CentreSettingEntity, 'centreId'>;
export const networkSettings: Stored = {
  openingHours: [...networkOpeningHours],
  closingDays: [],
  openHolidays: [],
  answeringTimes: [],
  reviewedTopics: [],
  reviewSampleRate: 0,
  qualityPerWeek: 5,
  samplingSecret: Buffer.alloc(0),
  escalationHours: 8,
  escalateToId: null,
  version: 1,
};

@Injectable()
export class CentreSettingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(user: CurrentUser): Promise<CentreSettings> {
    return this.database.transaction(user, (tx) => this.view(tx, user.centreId));
  }

  change(user: CurrentUser, version: number, input: ChangeCentreSettingsInput): Promise<CentreSettings> {
    return this.database.transaction(user, async (tx) => {
      const { centreId } = user;
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('settings:' || $1, 0))`, [centreId]);
      const { samplingSecret: _kept, ...before } = await this.of(tx, centreId);
      requireVersion(before.version, version);
      const { name, ...parts } = input;
      await requireSound(tx, user.centreId, parts);
      const centre = await tx.findOneByOrFail(CentreEntity, { id: centreId });
      const changes = [...differences({ name: centre.name }, { name }), ...(await named(tx, differences(before, parts)))];
      if (changes.length === 0) return this.view(tx, centreId);
      if (name !== undefined) await tx.query('SELECT rename_centre($1, $2)', [centreId, name]);
      await tx.upsert(CentreSettingEntity, { ...before, ...definedOnly(parts), centreId, version: version + 1 }, ['centreId']);
      await audit(tx, user, { action: 'centre.changed', objectType: 'centre', objectId: centreId, details: { changes } });
      return this.view(tx, centreId);
    });
  }

  changes(user: CurrentUser): Promise<ChangeEntry[]> {
    return this.database.transaction(user, (tx) => changesOf(tx, user.centreId));
  }

  /** What holds for a centre of the transaction’s scope. */
  async of(tx: EntityManager, centreId: string): Promise<Stored> {
    const found = await tx.findOneBy(CentreSettingEntity, { centreId });
    if (!found) return networkSettings;
    const { centreId: _centre, ...stored } = found;
    return stored;
  }

  private async view(tx: EntityManager, centreId: string): Promise<CentreSettings> {
    const { openHolidays, samplingSecret: _secret, ...stored } = await this.of(tx, centreId);
    const { name } = await tx.findOneByOrFail(CentreEntity, { id: centreId });
    const year = Number(brusselsDay(this.clock.now()).slice(0, 4));
    const holidays = [year, year + 1].flatMap(publicHolidays);
    return { name, ...stored, holidays: holidays.map((holiday) => ({ ...holiday, open: openHolidays.includes(holiday.day) })) };
  }
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** The history names people, as it stands by itself. */
async function named(tx: EntityManager, changes: FieldChange[]): Promise<FieldChange[]> {
  const people = await tx.query<{ id: string; name: string }[]>('SELECT id, name FROM app_user WHERE id = ANY ($1)', [
    changes.filter(({ field }) => field === 'escalateToId').flatMap((change) => [change.old, change.new]),
  ]);
  const nameOf = (id: unknown): string | null => people.find((one) => one.id === id)?.name ?? null;
  return changes.map((change) =>
    change.field === 'escalateToId' ? { field: 'escalateTo', old: nameOf(change.old), new: nameOf(change.new) } : change,
  );
}

function differences(before: object, after: object): FieldChange[] {
  const old = new Map(Object.entries(before));
  return Object.entries(definedOnly(after))
    .map(([field, value]) => ({ field, old: old.get(field) as unknown, new: value as unknown }))
    .filter((change) => comparable(change.old) !== comparable(change.new));
}

/** The same text for the same value, whatever the order of its properties. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one.localeCompare(other)))
      : inner,
  );
