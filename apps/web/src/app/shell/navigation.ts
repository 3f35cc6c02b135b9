import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { Session } from '../core/session';
import { type Destination, destinations } from './destinations';

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
    const open = destinations.filter(({ needs }) => may.includes(needs));
    // Of a place and a place within it, one is at the inner one.
    const here = open.findLast((entry) => this.at(entry) === Math.max(...open.map((other) => this.at(other))) && this.at(entry) > 0);
    return open.map((entry) => ({
      ...entry,
      link: entry.first && may.includes(entry.first.needs) ? entry.first.path : entry.path,
      here: entry === here,
      children: entry.children?.map((child) => ({ ...child, here: this.under(child.path) })) ?? [],
    }));
  });

  /** How far into the address the entry reaches; 0 where one is elsewhere. */
  private at({ path, also }: Destination): number {
    return Math.max(...[path, also ?? ''].map((one) => (one && this.under(one) ? one.length : 0)));
  }

  private under(path: string): boolean {
    return this.path() === path || this.path().startsWith(`${path}/`);
  }
}
