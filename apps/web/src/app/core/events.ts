import { DestroyRef, inject, InjectionToken, Service, signal } from '@angular/core';
import type { EnquiryEvent, LiveEvent, PresenceEvent, ReviewEvent } from '@guichet/contracts';
import { Subject } from 'rxjs';

export const EVENT_SOURCE = new InjectionToken<(url: string) => EventSource>('EVENT_SOURCE', {
  providedIn: 'root',
  factory: () => (url: string) => new EventSource(url),
});

const firstRetry = 5_000;
const lastRetry = 60_000;

/** What changes elsewhere, as it happens. Without it everything works, only later. */
@Service()
export class Events {
  private readonly open = inject(EVENT_SOURCE);
  private readonly enquiries = new Subject<EnquiryEvent>();
  private readonly presences = new Subject<PresenceEvent>();
  private readonly reviews = new Subject<ReviewEvent>();
  private readonly resumptions = new Subject<void>();
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = firstRetry;
  private interrupted = false;

  readonly enquiry$ = this.enquiries.asObservable();
  readonly presence$ = this.presences.asObservable();
  /** An answer that was sent has been looked at again. */
  readonly review$ = this.reviews.asObservable();
  /** The connection is back after a gap: what is shown may have missed something. */
  readonly resumed$ = this.resumptions.asObservable();
  readonly live = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  start(): void {
    if (this.source || typeof EventSource === 'undefined') return;
    const source = this.open('/api/events');
    this.source = source;
    source.onopen = () => this.opened();
    source.onerror = () => this.failed(source);
    source.onmessage = (message: MessageEvent<string>) => this.receive(message);
    source.addEventListener('enquiry', (message: MessageEvent<string>) => this.receive(message));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
    this.live.set(false);
  }

  private opened(): void {
    this.wait = firstRetry;
    this.live.set(true);
    if (this.interrupted) this.resumptions.next();
    this.interrupted = false;
  }

  /** The browser reconnects by itself after a cut, but gives up on a refusal. */
  private failed(source: EventSource): void {
    this.live.set(false);
    this.interrupted = true;
    if (source.readyState !== source.CLOSED) return;
    this.source = null;
    this.timer = setTimeout(() => this.start(), this.wait);
    this.wait = Math.min(this.wait * 2, lastRetry);
  }

  private receive(message: MessageEvent<string>): void {
    const event = parsed(message.data);
    if (event?.type === 'enquiry') this.enquiries.next(event);
    else if (event?.type === 'presence') this.presences.next(event);
    else if (event) this.reviews.next(event);
  }
}

const types: readonly string[] = ['enquiry', 'presence', 'review'] satisfies LiveEvent['type'][];

function parsed(data: string): LiveEvent | null {
  try {
    const event = JSON.parse(data) as Partial<LiveEvent> | null;
    return event?.type && types.includes(event.type) && event.enquiryId ? (event as LiveEvent) : null;
  } catch {
    return null;
  }
}
