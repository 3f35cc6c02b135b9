import { Controller, Get } from '@nestjs/common';
import { HealthCheckService, TypeOrmHealthIndicator, type HealthCheckResult } from '@nestjs/terminus';
import { Public } from '../core/allow';
import { EventLoop } from './event-loop';

@Controller('health')
export class HealthController {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly eventLoop: EventLoop,
  ) {}

  /** The process answers and its event loop turns; the database does not matter here. */
  @Get('live')
  @Public()
  live(): Promise<HealthCheckResult> {
    return this.checks.check([() => this.eventLoop.check()]);
  }

  /** It can serve: the database answers and no shutdown has begun. */
  @Get('ready')
  @Public()
  ready(): Promise<HealthCheckResult> {
    return this.checks.check([() => this.database.pingCheck('database', { timeout: 1_500 })]);
  }
}
