import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, Service, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** How much room there is, for what style sheets alone cannot decide. */
@Service()
export class Screen {
  private readonly breakpoints = inject(BreakpointObserver);
  /** A list and what is chosen in it fit side by side. */
  readonly wide = this.matches('(min-width: 1280px)');
  /** The same, where the list may be narrow. */
  readonly paired = this.matches('(min-width: 1024px)');
  /** A phone. */
  readonly compact = this.matches('(max-width: 599px)');

  private matches(query: string): Signal<boolean> {
    const changes = this.breakpoints.observe(query).pipe(map(({ matches }) => matches));
    return toSignal(changes, { initialValue: this.breakpoints.isMatched(query) });
  }
}
