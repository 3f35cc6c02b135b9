import { DestroyRef, inject, Service, signal } from '@angular/core';

/** Now, twice a minute: enough for "en retard de 25 min". */
@Service()
export class Clock {
  private readonly time = signal(new Date());
  readonly now = this.time.asReadonly();

  constructor() {
    const timer = setInterval(() => this.time.set(new Date()), 30_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
