import { createHash, randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiClient, type ClientOptions } from './client';
import type { Given, GivenUser, UserOverrides } from './given';

/** A client that is signed in. */
export class SignedIn extends ApiClient {
  constructor(
    app: NestFastifyApplication,
    readonly user: GivenUser,
    options: ClientOptions,
  ) {
    super(app, options);
  }
}

/** Whatever the clock of a test says, the session goes on. */
const lasting = new Date('2100-01-01T00:00:00Z');

/** Clients who are signed in as somebody new, or as a given user. */
export class As {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly given: Given,
  ) {}

  async adviser(overrides: UserOverrides = {}): Promise<SignedIn> {
    return this.user(await this.given.adviser(overrides));
  }
  async trainee(overrides: UserOverrides = {}): Promise<SignedIn> {
    return this.user(await this.given.trainee(overrides));
  }
  async supervisor(overrides: UserOverrides = {}): Promise<SignedIn> {
    return this.user(await this.given.supervisor(overrides));
  }
  async administrator(overrides: UserOverrides = {}): Promise<SignedIn> {
    return this.user(await this.given.administrator(overrides));
  }
  anonymous(options: ClientOptions = {}): ApiClient {
    return new ApiClient(this.app, options);
  }

  /** A session is put into the database: signing in through the API takes a password hash. */
  async user(user: GivenUser, session: { lastSeenAt?: Date; expiresAt?: Date } = {}): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    await this.given.row('session', {
      token_hash: createHash('sha256').update(token).digest(),
      centre_id: user.centreId,
      user_id: user.id,
      last_seen_at: session.lastSeenAt ?? lasting,
      expires_at: session.expiresAt ?? lasting,
    });
    return new SignedIn(this.app, user, { cookie: `guichet=${token}` });
  }
}
