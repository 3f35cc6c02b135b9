import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { Page } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';

export interface ListRequest {
  url: string;
  params: Record<string, string | number | readonly string[]>;
}

/**
 * A list read page by page. What is shown stays until its replacement has come, so nothing blinks while one types.
 * To be made where `inject()` works; no request, no list.
 */
export class GrowingList<T, P extends Page<T> = Page<T>> {
  private readonly http = inject(HttpClient);
  private readonly first = httpResource<P>(() => this.request());
  private readonly arrived = computed(() => (this.first.hasValue() ? this.first.value() : undefined));
  /** The latest first page. */
  readonly page = linkedSignal<P | undefined, P | undefined>({
    source: this.arrived,
    computation: (now, before) => now ?? before?.value,
  });
  private readonly rest = linkedSignal<P | undefined, Page<T>[]>({ source: this.page, computation: () => [] });

  readonly items = computed<T[]>(() => [...(this.page()?.items ?? []), ...this.rest().flatMap(({ items }) => items)]);
  readonly hasMore = computed(() => this.cursor() !== null);
  readonly loading = computed(() => this.first.isLoading() || this.growing());
  readonly error = computed(() => this.failure() ?? this.first.error());

  private readonly growing = signal(false);
  private readonly failure = linkedSignal<P | undefined, unknown>({ source: this.page, computation: () => undefined });
  private readonly cursor = computed(() => (this.rest().at(-1) ?? this.page())?.nextCursor ?? null);

  constructor(private readonly request: () => ListRequest | undefined) {}

  retry(): void {
    if (this.failure()) void this.more();
    else this.first.reload();
  }

  async more(): Promise<void> {
    const request = this.request();
    const cursor = this.cursor();
    const page = this.page();
    if (!request || !cursor || this.growing()) return;
    this.growing.set(true);
    this.failure.set(undefined);
    try {
      const next = await firstValueFrom(this.http.get<Page<T>>(request.url, { params: { ...request.params, cursor } }));
      if (this.page() === page) this.rest.update((pages) => [...pages, next]);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.growing.set(false);
    }
  }
}
