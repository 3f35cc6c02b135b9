// What changed, told to every listening client of the centre over every API instance: a notice is part of the
// transaction (PostgreSQL sends it at commit), and each instance listens on one connection of its own.
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { LiveEvent } from '@guichet/contracts';
import { Client } from 'pg';
import { filter, map, Subject, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { DATABASE_URL } from './tokens';

const channel = 'guichet_events';
const retryAfter = 1_000;

interface Notice {
  centreId: string;
  event: LiveEvent;
}

@Injectable()
export class Events implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger(Events.name);
  private readonly notices = new Subject<Notice>();
  /** Emits when no more notices will come. */
  readonly closing = new Subject<void>();
  private client: Client | undefined;
  private stopped = false;

  constructor(@Inject(DATABASE_URL) private readonly url: string) {}

  onApplicationBootstrap(): void {
    void this.listen();
  }

  /** Streams end before the server waits for its open requests. */
  onModuleDestroy(): void {
    this.stopped = true;
    this.closing.next();
    this.notices.complete();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  /** Tells the centre's clients at commit. */
  async tell(tx: EntityManager, centreId: string, event: LiveEvent): Promise<void> {
    await tx.query(`SELECT pg_notify('${channel}', $1)`, [JSON.stringify({ centreId, event } satisfies Notice)]);
  }

  of(centreId: string): Observable<LiveEvent> {
    return this.notices.pipe(
      filter((notice) => notice.centreId === centreId),
      map((notice) => notice.event),
    );
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.url,
      application_name: 'guichet-events',
      options: '-c role=guichet_app',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.notices.next(JSON.parse(payload ?? '{}') as Notice));
    client.on('error', (error) => this.logger.warn({ err: error }));
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen(), retryAfter).unref();
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
