import { computed, debounced, effect, inject, Injectable, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { EnquiryDetail } from '@guichet/contracts';
import { filter } from 'rxjs';
import { Events } from '../../core/events';
import { failureOf } from '../../core/problem';
import { Session } from '../../core/session';
import { QueueAddress } from './queue-address';
import { QueueApi } from './queue-api';

const pause = 120;
const similarShown = 3;

/** The case one looks at without taking it. Each look is recorded as a read, so passing over rows quickly asks for none. */
@Injectable()
export class PreviewedCase {
  private readonly api = inject(QueueApi);
  private readonly session = inject(Session);
  private readonly address = inject(QueueAddress);
  private readonly id = this.address.selected;
  private readonly settled = debounced(this.id, pause);
  private readonly settledId = computed(() => (this.settled.hasValue() ? this.settled.value() : null));
  private readonly resource = this.api.detail(() => (this.session.signedIn() ? this.settledId() : null));

  readonly detail = computed(() => {
    const detail = this.resource.hasValue() ? this.resource.value() : undefined;
    return detail?.id === this.id() ? detail : undefined;
  });
  readonly error = computed(() => (this.settledId() === this.id() ? this.resource.error() : undefined));
  readonly loading = computed(() => this.id() !== null && !this.error() && (this.resource.isLoading() || !this.detail()));

  private readonly similarTo = computed(() => this.question(), {
    equal: (one, other) => one?.id === other?.id && one?.text === other?.text,
  });
  private readonly similarHits = this.api.similar(() => {
    const asked = this.similarTo();
    return asked && { text: asked.text, topics: asked.topics, limit: similarShown };
  });
  readonly similar = computed(() => (this.similarHits.hasValue() ? this.similarHits.value().items : []));
  readonly similarLoading = computed(() => this.similarHits.isLoading());

  constructor() {
    // It went to another centre, or is not to be seen any more: nothing is left to preview.
    effect(() => {
      const error = this.error();
      if (error && failureOf(error).status === 404) untracked(() => this.address.select(null));
    });
    inject(Events)
      .enquiry$.pipe(
        filter(({ enquiryId, actorId }) => enquiryId === this.id() && actorId !== this.session.user()?.id),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.reload());
  }

  reload(): void {
    this.resource.reload();
  }

  /** After a change of one's own, what the API answered. */
  put(detail: EnquiryDetail): void {
    if (detail.id === this.settledId()) this.resource.set(detail);
  }

  private question(): { id: string; text: string; topics: string[] } | undefined {
    const detail = this.detail();
    return detail?.question ? { id: detail.id, text: detail.question, topics: detail.topics } : undefined;
  }
}
