// What waits for a supervisor in the morning: how much of each, and since when.
import { Injectable } from '@nestjs/common';
import { roundItems, type Round, type RoundItemKey, type Surge } from '@guichet/contracts';
import { AbsencesService } from '../../absences/absences.service';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Database } from '../../database/database';
import { QualityDraw } from '../quality/quality-draw';
import { items, topics } from './round.queries';
import { surgesOf } from './surge';

interface Row {
  key: RoundItemKey;
  count: number;
  oldest: Date | null;
}

@Injectable()
export class RoundService {
  constructor(
    private readonly database: Database,
    private readonly absences: AbsencesService,
    private readonly clock: Clock,
    private readonly quality: QualityDraw,
  ) {}

  read(user: CurrentUser): Promise<Round> {
    const now = this.clock.now();
    const today = brusselsDay(now);
    const [weekBegan, weeksBegan] = [zonedInstant(today, -6), zonedInstant(today, -6 - 8 * 7)];
    return this.database.transaction(user, async (tx) => {
      const uncovered = (await this.absences.cover(tx, user)).uncovered();
      const { week } = await this.quality.ofThisWeek(tx, user);
      const rows: Row[] = await tx.query(items, [user.centreId, null, null, null, now, uncovered, week, user.id]);
      const asked: Omit<Surge, 'since'>[] = await tx.query(topics, [user.centreId, weekBegan, weeksBegan]);
      const found = new Map(rows.map((row) => [row.key, row]));
      return {
        items: roundItems.map((key) => {
          const { count = 0, oldest } = found.get(key) ?? {};
          return { key, count, oldest: oldest?.toISOString() ?? null };
        }),
        surges: surgesOf(asked.map((topic) => ({ ...topic, since: brusselsDay(weekBegan) }))),
      };
    });
  }
}
