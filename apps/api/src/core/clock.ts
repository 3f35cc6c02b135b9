import { Injectable } from '@nestjs/common';

/** Now; replaced in tests. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
