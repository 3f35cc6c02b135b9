import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';

const stuckAfterMs = 2_000;

@Injectable()
export class EventLoop {
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });

  constructor(private readonly indicators: HealthIndicatorService) {
    this.delay.enable();
  }

  /** Down when the event loop stood still for two seconds since the last look. */
  check(): HealthIndicatorResult {
    const indicator = this.indicators.check('eventLoop');
    const stuck = this.delay.max / 1e6 > stuckAfterMs;
    this.delay.reset();
    return stuck ? indicator.down() : indicator.up();
  }
}
