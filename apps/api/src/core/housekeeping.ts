import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from './clock';

const hour = 3_600_000;

/** Forgets ended sessions, idempotency keys after 24 hours and login attempts after a day, withdrawn proposals after a month and closed search gaps after half a year; tells what cites a record that its date has passed; sums up what changed in the search index. Several instances may do it at once. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Housekeeping.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), hour).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async run(): Promise<void> {
    try {
      await this.dataSource.query(
        'SELECT purge_expired($1), forget_withdrawn_proposals($1), purge_search_gaps($1), raise_due($1), fold_search_counts()',
        [this.clock.now()],
      );
    } catch (error) {
      this.logger.error({ err: error });
    }
  }
}
