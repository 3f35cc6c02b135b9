import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { EnquiryCounts } from '@guichet/contracts';
import { auditTime, merge } from 'rxjs';
import { Events } from './events';
import { Session } from './session';

const none: EnquiryCounts = { unassigned: 0, mine: 0, inReview: 0, overdue: 0, waiting: 0, staleAnswers: 0 };

/** How many enquiries each named queue holds, kept current by what happens elsewhere. */
@Service()
export class QueueCounts {
  private readonly session = inject(Session);
  private readonly events = inject(Events);
  private readonly resource = httpResource<EnquiryCounts>(() => (this.session.signedIn() ? '/api/enquiries/counts' : undefined));

  readonly known = computed(() => this.resource.hasValue());
  readonly counts = computed(() => (this.resource.hasValue() ? this.resource.value() : none));

  constructor() {
    merge(this.events.enquiry$, this.events.resumed$)
      .pipe(auditTime(400), takeUntilDestroyed())
      .subscribe(() => this.refresh());
  }

  /** To call after one's own change. */
  refresh(): void {
    this.resource.reload();
  }
}
