// Who stands in for whom on a day. Pure: an absent substitute passes the cases on to their own, and people who stand in
// for each other in a ring while all are away leave them to nobody.
import type { HolderAbsence, UserReference } from '@guichet/contracts';

export interface Away {
  userId: string;
  until: string | null;
  substitute: UserReference | null;
}

export class Cover {
  private readonly away: ReadonlyMap<string, Away>;

  /** @param away who is away that day, each once */
  constructor(away: readonly Away[]) {
    this.away = new Map(away.map((one) => [one.userId, one]));
  }

  /** How somebody is away, or `null` when they are there. */
  of(userId: string | null): HolderAbsence | null {
    const absence = userId === null ? undefined : this.away.get(userId);
    return absence ? { until: absence.until, coveredBy: this.standIn(absence) } : null;
  }

  /** Whose cases are somebody's own as well that day. */
  coveredBy(userId: string): string[] {
    return this.ids((absence) => this.standIn(absence)?.id === userId);
  }

  /** Who is away while nobody stands in. */
  uncovered(): string[] {
    return this.ids((absence) => this.standIn(absence) === null);
  }

  private ids(wanted: (absence: Away) => boolean): string[] {
    return [...this.away.values()].filter(wanted).map(({ userId }) => userId);
  }

  private standIn(absence: Away): UserReference | null {
    const asked = new Set([absence.userId]);
    let next = absence.substitute;
    while (next !== null && !asked.has(next.id)) {
      const theirs = this.away.get(next.id);
      if (!theirs) return next;
      asked.add(next.id);
      next = theirs.substitute;
    }
    return null;
  }
}
