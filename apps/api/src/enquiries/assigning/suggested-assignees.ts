// Who could take these cases: what is known of each colleague, in one statement; the ranking is next door.
import { Injectable } from '@nestjs/common';
import type { SuggestedAssignee } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import { AbsencesService } from '../../absences/absences.service';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { Database } from '../../database/database';
import { EnquiryStanding } from '../enquiry-standing';
import { EnquiryEntity } from '../enquiry.entity';
import { touches, visibleTo } from '../enquiry.policy';
import { suggestAssignees, type Candidate } from './ranking';

const year = 365 * 86_400_000;

@Injectable()
export class SuggestedAssignees {
  constructor(
    private readonly database: Database,
    private readonly absences: AbsencesService,
    private readonly standing: EnquiryStanding,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when one of the cases is not to be seen, without saying which */
  list(user: CurrentUser, ids: string[]): Promise<SuggestedAssignee[]> {
    const now = this.clock.now();
    return this.database.transaction(user, async (tx) => {
      const cases = await tx.find(EnquiryEntity, {
        where: { id: In(ids), ...visibleTo(user) },
        select: { id: true, topics: true, assigneeId: true },
      });
      if (cases.length < ids.length) throw new NotFound('enquiry');
      const topics = [...new Set(cases.flatMap((one) => one.topics))];
      const [cover, { reviewedTopics }, team] = await Promise.all([
        this.absences.cover(tx, user),
        this.standing.settings(tx, user),
        candidates(tx, user, topics, new Date(now.getTime() - year)),
      ]);
      const holdsAll = (id: string): boolean => cases.every(({ assigneeId }) => assigneeId === id);
      const there = team.filter(({ id }) => cover.of(id) === null && !holdsAll(id));
      return suggestAssignees(there, { now, reviewed: touches(topics, reviewedTopics) });
    });
  }
}

const candidates = (tx: EntityManager, { centreId }: CurrentUser, topics: string[], since: Date): Promise<Candidate[]> =>
  tx.query(team, [centreId, topics, since]);

/** $1 centre, $2 topics, $3 a year ago. The answers are counted in their index alone. */
const team = `
  SELECT u.id, u.name, u.review_required AS "reviewRequired", coalesce(known.answers, 0) AS "answersOnTopic",
    greatest(u.last_seen_at, (SELECT max(s.last_seen_at) FROM session s WHERE s.centre_id = $1 AND s.user_id = u.id)) AS "seenAt",
    (SELECT count(*)::int FROM enquiry e WHERE e.centre_id = $1 AND e.assignee_id = u.id
       AND e.status IN ('new', 'in_progress', 'waiting', 'in_review')) AS "openCases",
    (SELECT max(e.assigned_at) FROM enquiry e WHERE e.centre_id = $1 AND e.assignee_id = u.id AND e.assigned_at IS NOT NULL) AS "assignedAt"
  FROM app_user u LEFT JOIN (
    SELECT assignee_id, count(*)::int AS answers FROM enquiry
    WHERE centre_id = $1 AND received_at >= $3 AND assignee_id IS NOT NULL AND (status = 'answered' OR outcome = 'answered') AND topics && $2
    GROUP BY 1
  ) AS known ON known.assignee_id = u.id
  WHERE u.centre_id = $1 AND u.disabled_at IS NULL`;
