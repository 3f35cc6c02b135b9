// What was typed stays until it is saved: in memory, and in this tab's storage under the person's own name, so that it
// outlives a reload and an ended session. Signing out clears it.
import { DOCUMENT, effect, inject, linkedSignal, Service, untracked } from '@angular/core';
import { channels, type Channel } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { Session } from '../../core/session';
import { type CaptureFields, emptyFields, hasWords } from './capture-fields';

interface Kept {
  fields: CaptureFields;
  key: string;
}

const draftPrefix = 'guichet.capture.';
const channelPrefix = 'guichet.channel.';

@Service()
export class CaptureDraft {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly session = inject(Session);
  private readonly userId = () => this.session.user()?.id;

  private readonly kept = linkedSignal<string | undefined, Kept>({ source: this.userId, computation: () => this.restored() });
  readonly fields = linkedSignal(() => this.kept().fields);

  constructor() {
    effect(() => this.store(this.fields(), this.kept().key));
  }

  /** One key for as long as the same thing is being sent. */
  get key(): string {
    return this.kept().key;
  }

  /** Whether words of an earlier time stand there. Without words nothing of it is brought back. */
  resume(): boolean {
    const words = hasWords(this.fields());
    if (!words) this.fields.set(emptyFields(this.lastChannel()));
    return words;
  }

  startAfresh(): void {
    this.kept.set({ fields: emptyFields(this.lastChannel()), key: newIdempotencyKey() });
  }

  /** It is saved: the next one starts empty, on the same channel. */
  saved(): void {
    this.write('localStorage', channelPrefix, this.fields().channel);
    this.startAfresh();
  }

  /** What was sent under the old key is there already; from now on it is another enquiry. */
  renewKey(): void {
    this.kept.set({ fields: this.fields(), key: newIdempotencyKey() });
  }

  private lastChannel(): Channel {
    const last = this.read('localStorage', channelPrefix);
    return channels.find((channel) => channel === last) ?? 'phone';
  }

  private store(fields: CaptureFields, key: string): void {
    if (untracked(this.userId)) this.write('sessionStorage', draftPrefix, hasWords(fields) ? JSON.stringify({ fields, key }) : null);
  }

  private restored(): Kept {
    const blank = { fields: emptyFields(this.lastChannel()), key: newIdempotencyKey() };
    try {
      const { fields, key } = JSON.parse(this.read('sessionStorage', draftPrefix) ?? '{}') as Partial<Kept>;
      return fields && key ? { fields: { ...blank.fields, ...fields }, key } : blank;
    } catch {
      return blank;
    }
  }

  private read(store: 'localStorage' | 'sessionStorage', prefix: string): string | null {
    try {
      return this.window?.[store].getItem(prefix + this.userId()) ?? null;
    } catch {
      return null;
    }
  }

  private write(store: 'localStorage' | 'sessionStorage', prefix: string, value: string | null): void {
    try {
      if (value === null) this.window?.[store].removeItem(prefix + this.userId());
      else this.window?.[store].setItem(prefix + this.userId(), value);
    } catch {
      // Without storage it lasts as long as the page.
    }
  }
}
