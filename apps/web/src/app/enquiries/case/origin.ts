// The queue one came from, to go back to it as it was and on to its next enquiry.
import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { namedQueues } from '../queue/named-queues';
import { QueueApi } from '../queue/queue-api';

const storedAt = 'guichet.origin';
const filters = ['status', 'topic', 'channel', 'assignee', 'due', 'person', 'q', 'sort'];

@Service()
export class Origin {
  private readonly router = inject(Router);
  private readonly api = inject(QueueApi);
  private remembered = this.stored();

  /** To call while the case is being navigated to. */
  arrive(): void {
    const from = this.router.currentNavigation()?.previousNavigation?.finalUrl?.toString();
    if (!from?.startsWith('/file')) return;
    this.remembered = from;
    try {
      sessionStorage.setItem(storedAt, from);
    } catch {
      // Without storage, a reload leads back to the plain queue.
    }
  }

  back(): Promise<boolean> {
    return this.router.navigateByUrl(this.remembered);
  }

  get url(): string {
    return this.remembered;
  }

  /** The id of the first other enquiry of that queue. */
  async next(current: string): Promise<string | null> {
    const given = this.router.parseUrl(this.remembered).queryParamMap;
    const queue = namedQueues.find(({ slug }) => slug === given.get('file')) ?? namedQueues[0];
    const own = Object.fromEntries(filters.filter((name) => given.has(name)).map((name) => [name, given.getAll(name)]));
    const { items } = await this.api.page({ sort: queue?.sort, ...own, ...queue?.query, limit: 2 });
    return items.find(({ id }) => id !== current)?.id ?? null;
  }

  private stored(): string {
    try {
      return sessionStorage.getItem(storedAt) ?? '/file';
    } catch {
      return '/file';
    }
  }
}
