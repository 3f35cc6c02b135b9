// Attempts to get in, counted per secret (an account, an invitation) and address, so that nobody can lock a colleague
// out from elsewhere, and per address alone.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../core/clock';
import { NotSignedIn } from '../core/errors';

export const loginLimits = { windowMinutes: 15, perAccountAndAddress: 10, perAddress: 100 } as const;

@Injectable()
export class Attempts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts the attempt before the secret is looked at: parallel guesses all count. @throws NotSignedIn (429) when there were too many */
  async count(wanted: string, address: string): Promise<void> {
    const account = keyOf(wanted);
    const now = this.clock.now();
    const since = new Date(now.getTime() - loginLimits.windowMinutes * 60_000);
    await this.dataSource.query('INSERT INTO login_attempt (account, address, at) VALUES ($1, $2, $3)', [account, address, now]);
    const { perAccountAndAddress, perAddress } = loginLimits;
    const rows: { here: number; everywhere: number; free: Date }[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE account = $1)::int AS here, count(*)::int AS everywhere,
              greatest((array_agg(at ORDER BY at DESC) FILTER (WHERE account = $1))[$4::int], (array_agg(at ORDER BY at DESC))[$5::int]) AS free
       FROM login_attempt WHERE address = $2 AND at > $3`,
      [account, address, since, perAccountAndAddress, perAddress],
    );
    const seen = rows[0];
    if (!seen || (seen.here <= perAccountAndAddress && seen.everywhere <= perAddress)) return;
    // The attempts up to this one must have left the window before another counts as allowed.
    const wait = Math.max(1, Math.ceil((seen.free.getTime() - since.getTime()) / 1000));
    throw new NotSignedIn('Too many attempts: wait before trying again.', 'TOO_MANY_ATTEMPTS', 429, wait);
  }

  /** It succeeded: the earlier attempts count no more. */
  async forget(wanted: string, address: string): Promise<void> {
    await this.dataSource.query('DELETE FROM login_attempt WHERE account = $1 AND address = $2', [keyOf(wanted), address]);
  }
}

const keyOf = (wanted: string): string => createHash('sha256').update(wanted).digest('hex');
