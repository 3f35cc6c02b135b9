import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { Session } from '../core/session';
import { destinations } from './destinations';

/** How many places the bar of a phone has room for. */
export const placesInBar = 3;

/** Where this user may go, and where they are. */
@Service()
export class Navigation {
  private readonly router = inject(Router);
  private readonly user = inject(Session).user;
  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
      startWith(this.router.url),
      map((url) => url.split(/[?#]/)[0] ?? ''),
    ),
    { requireSync: true },
  );

  readonly entries = computed(() => {
    const may = this.user()?.can ?? [];
    return destinations
      .filter(({ needs }) => may.includes(needs))
      .map((entry) => ({
        ...entry,
        here: this.under(entry.path) || (!!entry.also && this.under(entry.also)),
        children: entry.children?.map((child) => ({ ...child, here: this.under(child.path) })) ?? [],
      }));
  });

  private under(path: string): boolean {
    return this.path() === path || this.path().startsWith(`${path}/`);
  }
}
