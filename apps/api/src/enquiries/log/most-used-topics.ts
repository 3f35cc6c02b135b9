// The topics a centre logs most, for the digits of quick capture: counted over its latest enquiries of the last
// ninety days, and filled up from the taxonomy so that every digit means something from the first day on.
import { Injectable } from '@nestjs/common';
import { mostUsedTopics } from '@guichet/contracts';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Database } from '../../database/database';

const days = 90;
/** Enough to tell what is asked most, and a bounded walk along `enquiry_received`. */
const latest = 2_000;

@Injectable()
export class MostUsedTopics {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser): Promise<string[]> {
    // Until this morning: a digit keeps its meaning for a whole day.
    const until = zonedInstant(brusselsDay(this.clock.now()));
    const since = new Date(until.getTime() - days * 86_400_000);
    return this.database.transaction(user, async (tx) => {
      const rows: { key: string }[] = await tx.query(
        `SELECT topic.key FROM topic
         LEFT JOIN (
           SELECT unnest(topics) AS key, count(*) AS uses FROM (
             SELECT topics FROM enquiry WHERE centre_id = $1 AND received_at >= $2 AND received_at < $5 ORDER BY received_at DESC, id DESC LIMIT $3
           ) AS recent GROUP BY 1
         ) AS used USING (key)
         WHERE topic.key LIKE '%.%'
         ORDER BY used.uses DESC NULLS LAST, topic.position LIMIT $4`,
        [user.centreId, since, latest, mostUsedTopics, until],
      );
      return rows.map(({ key }) => key);
    });
  }
}
