// What reviewers said of somebody's answers, and how many of those that were submitted came back: to learn from, not to rank by.
import { Injectable } from '@nestjs/common';
import type { ReceivedReview, ReviewsReceived } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { Database } from '../../database/database';
import { UserEntity } from '../../users/user.entity';

type Figures = Record<'submitted30' | 'returned30' | 'submitted90' | 'returned90', number>;
interface Row extends Pick<ReceivedReview, 'id' | 'kind' | 'comment' | 'comments' | 'checks'> {
  at: Date;
  byId: string;
  byName: string;
  enquiryId: string;
  number: number;
  acknowledgedAt: Date | null;
}

const day = 86_400_000;

@Injectable()
export class ReceivedReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  own(user: CurrentUser): Promise<ReviewsReceived> {
    return this.database.transaction(user, (tx) => this.of(tx, user, user.id));
  }

  /** A colleague's, for who supervises them. */
  ofMember(user: CurrentUser, id: string): Promise<ReviewsReceived> {
    return this.database.transaction(user, async (tx) => {
      if (!(await tx.existsBy(UserEntity, { id, centreId: user.centreId }))) throw new NotFound('user', id);
      await audit(tx, user, { action: 'read-reviews', objectType: 'user', objectId: id });
      return this.of(tx, user, id);
    });
  }

  private async of(tx: EntityManager, { centreId }: CurrentUser, author: string): Promise<ReviewsReceived> {
    const before = (days: number): Date => new Date(this.clock.now().getTime() - days * day);
    const [[counted], rows] = await Promise.all([
      tx.query<[Figures]>(figures, [centreId, author, before(30), before(90)]),
      tx.query<Row[]>(received, [centreId, author]),
    ]);
    return {
      last30Days: { submitted: counted.submitted30, returned: counted.returned30 },
      last90Days: { submitted: counted.submitted90, returned: counted.returned90 },
      reviews: rows.map(view),
    };
  }
}

/** $1 centre, $2 author, $3 thirty and $4 ninety days ago. A case counts once, however often it came back. */
const figures = `
  SELECT count(DISTINCT enquiry_id) FILTER (WHERE decided_at >= $3)::int AS submitted30,
    count(DISTINCT enquiry_id) FILTER (WHERE decided_at >= $3 AND decision = 'returned')::int AS returned30,
    count(DISTINCT enquiry_id)::int AS submitted90,
    count(DISTINCT enquiry_id) FILTER (WHERE decision = 'returned')::int AS returned90
  FROM draft_review WHERE centre_id = $1 AND submitted_by_id = $2 AND decided_at >= $4`;

/** $1 centre, $2 author. */
const received = `
  SELECT r.id, 'returned' AS kind, r.decided_at AS at, r.decided_by_id AS "byId", r.decided_by_name AS "byName", e.id AS "enquiryId", e.number,
    r.comment, r.comments, NULL::jsonb AS checks, NULL::timestamptz AS "acknowledgedAt"
  FROM draft_review r JOIN enquiry e ON e.id = r.enquiry_id
  WHERE r.centre_id = $1 AND r.submitted_by_id = $2 AND r.decision = 'returned'
  UNION ALL
  SELECT q.id, 'quality', q.reviewed_at, q.reviewed_by_id, q.reviewed_by_name, e.id, e.number, q.comment, '[]'::jsonb, q.checks, q.acknowledged_at
  FROM quality_review q JOIN answer a ON a.id = q.answer_id JOIN enquiry e ON e.id = a.enquiry_id
  WHERE q.centre_id = $1 AND a.author_id = $2 AND q.reviewed_at IS NOT NULL
  ORDER BY at DESC, id LIMIT 50`;

function view({ at, byId, byName, enquiryId, number, acknowledgedAt, ...row }: Row): ReceivedReview {
  return {
    ...row,
    at: at.toISOString(),
    by: { id: byId, name: byName },
    enquiry: { id: enquiryId, number },
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
  };
}
