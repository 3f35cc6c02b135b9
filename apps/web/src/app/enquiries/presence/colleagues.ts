// Who else is in which case, kept current by what happens elsewhere. Whoever gives no sign any more is told by nobody:
// the list is read again now and then.
import { computed, DestroyRef, inject, linkedSignal, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { presence, type Presence, type PresenceEvent } from '@guichet/contracts';
import { Events } from '../../core/events';
import { Session } from '../../core/session';
import { EnquiriesApi } from '../enquiries-api';

@Service()
export class Colleagues {
  private readonly session = inject(Session);
  private readonly read = inject(EnquiriesApi).presence(this.session.signedIn);
  private readonly known = linkedSignal<Presence[] | undefined, Presence[]>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (read, previous) => read ?? previous?.value ?? [],
  });
  private readonly byCase = computed(() => Map.groupBy(this.others(), ({ enquiryId }) => enquiryId));
  private readonly others = computed(() => this.known().filter(({ user }) => user.id !== this.session.user()?.id));

  constructor() {
    const events = inject(Events);
    events.presence$.pipe(takeUntilDestroyed()).subscribe((event) => this.note(event));
    events.resumed$.pipe(takeUntilDestroyed()).subscribe(() => this.read.reload());
    const timer = setInterval(() => this.others().length > 0 && !document.hidden && this.read.reload(), presence.lasts * 1_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  inCase(id: string): Presence[] {
    return this.byCase().get(id) ?? [];
  }

  /** What a sign of life was answered with. */
  take(id: string, others: Presence[]): void {
    this.known.update((known) => [...known.filter(({ enquiryId }) => enquiryId !== id), ...others]);
  }

  private note({ enquiryId, user, doing, at }: PresenceEvent): void {
    this.known.update((known) => {
      const rest = known.filter((one) => one.enquiryId !== enquiryId || one.user.id !== user.id);
      return doing ? [...rest, { enquiryId, user, doing, since: at }] : rest;
    });
  }
}

/** The one that matters: who writes before who reads. */
export const foremost = (there: Presence[]): Presence | undefined => there.find(({ doing }) => doing === 'writing') ?? there[0];

/** "Maud lit", "Thomas répond", "Thomas répond, 1 autre lit". */
export function presenceInWords(there: Presence[]): string {
  const first = foremost(there);
  if (!first) return '';
  const name = first.user.name;
  const words =
    first.doing === 'writing' ? $localize`:@@presence.writes:${name}:name: répond` : $localize`:@@presence.looks:${name}:name: lit`;
  if (there.length === 1) return words;
  return there.length === 2
    ? $localize`:@@presence.andOne:${words}:words:, 1 autre est là`
    : $localize`:@@presence.andMore:${words}:words:, ${there.length - 1}:count: autres sont là`;
}
