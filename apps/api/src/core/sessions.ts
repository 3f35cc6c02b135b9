// Sessions are opaque tokens; the database holds only their hash, so a stolen backup opens nothing.
import { createHash, randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Preferences, Role } from '@guichet/contracts';
import type { FastifyReply } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../config';
import { Clock } from './clock';
import type { CurrentUser, SignedInRequest } from './current-user';
import { NotSignedIn } from './errors';
import { permissionsOf } from './permissions';
import { CONFIG } from './tokens';

const tokenShape = /^[A-Za-z0-9_-]{43}$/;

interface SessionRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  review_required: boolean;
  preferences: Partial<Preferences>;
  centre_id: string;
  centre_name: string;
  centre_code: string;
}

@Injectable()
export class Sessions {
  private readonly asked = new Set<string>();
  private asking: Promise<ReadonlySet<string>> | undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Who sent this request.
   * @throws NotSignedIn when the cookie is missing, unknown, idle for too long or past its end
   */
  async resume(request: SignedInRequest): Promise<CurrentUser> {
    const token = request.cookies[this.cookieName];
    if (token === undefined || !tokenShape.test(token)) throw new NotSignedIn();
    const listening = request.headers.accept === 'text/event-stream';
    const row = await this.find(token, !listening);
    if (!row) throw new NotSignedIn();
    request.sessionToken = token;
    return {
      id: row.id,
      email: row.email,
      name: row.name,
      role: row.role,
      reviewRequired: row.review_required,
      preferences: row.preferences,
      centreId: row.centre_id,
      centre: { id: row.centre_id, name: row.centre_name, code: row.centre_code },
      can: permissionsOf[row.role],
      address: request.ip,
      requestId: request.id,
    };
  }

  /** Whether the session of this request still goes on; asking does not keep it open. All who ask at once, as listeners do, are answered by one query. */
  async goesOn({ sessionToken }: SignedInRequest): Promise<boolean> {
    if (sessionToken === undefined) return false;
    this.asking ??= setImmediate().then(() => this.goingOn());
    this.asked.add(sessionToken);
    return (await this.asking).has(sessionToken);
  }

  /** Starts a session for a user of the transaction's centre and returns its token. */
  async open(tx: EntityManager, user: { id: string; centreId: string }): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const end = new Date(now.getTime() + this.config.sessionHours * 3_600_000);
    await tx.query(
      `INSERT INTO session (token_hash, centre_id, user_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
      [hash(token), user.centreId, user.id, now, end],
    );
    return token;
  }

  async end(tx: EntityManager, token: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE token_hash = $1`, [hash(token)]);
  }

  /** Ends every session of a user, or all but one. */
  async endAll(tx: EntityManager, userId: string, except?: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE user_id = $1 AND token_hash <> $2`, [userId, except ? hash(except) : Buffer.alloc(0)]);
  }

  setCookie(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.cookieName, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }

  clearCookie(reply: FastifyReply): void {
    void reply.clearCookie(this.cookieName, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }

  private async goingOn(): Promise<ReadonlySet<string>> {
    const tokens = [...this.asked];
    this.asked.clear();
    this.asking = undefined;
    const rows: { at: number }[] = await this.dataSource.query(
      `SELECT at::int FROM unnest($1::bytea[]) WITH ORDINALITY AS asked (hash, at) WHERE EXISTS (SELECT FROM resume_session(hash, $2, $3, false))`,
      [tokens.map(hash), this.clock.now(), this.idle],
    );
    return new Set(rows.map(({ at }) => tokens[at - 1] ?? ''));
  }

  private async find(token: string, touch: boolean): Promise<SessionRow | undefined> {
    const rows: SessionRow[] = await this.dataSource.query(`SELECT * FROM resume_session($1, $2, $3, $4)`, [
      hash(token),
      this.clock.now(),
      this.idle,
      touch,
    ]);
    return rows[0];
  }

  private get idle(): string {
    return `${this.config.sessionIdleMinutes} minutes`;
  }

  private get secure(): boolean {
    return this.config.publicUrl.protocol === 'https:';
  }

  private get cookieName(): string {
    return this.secure ? '__Host-guichet' : 'guichet';
  }
}

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();
