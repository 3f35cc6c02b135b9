// One's own sign of life in the open case: reading, or writing once something is written. While a colleague holds the pen
// one reads, until one takes it over.
import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { presence, type Doing } from '@guichet/contracts';
import { Session } from '../../../core/session';
import { EnquiriesApi } from '../../enquiries-api';
import { Colleagues } from '../../presence/colleagues';
import { DraftKeeper } from '../editor/draft-keeper';
import { OpenCase } from '../open-case';

/** Who has not typed for so long only reads. */
const idleAfter = 120_000;

@Service({ autoProvided: false })
export class CasePresence {
  private readonly api = inject(EnquiriesApi);
  private readonly colleagues = inject(Colleagues);
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly session = inject(Session);

  readonly others = computed(() => this.colleagues.inCase(this.open.id()));
  /** The colleague who holds the pen. */
  readonly writer = computed(() => this.others().find(({ doing }) => doing === 'writing'));

  private readonly doing = signal<Doing>('looking');
  private typedAt = 0;
  private readonly there = computed(() => (this.session.signedIn() && this.open.detail() ? this.open.id() : ''));

  constructor() {
    effect((onCleanup) => {
      const id = this.there();
      if (!id) return;
      untracked(() => void this.sign(id));
      onCleanup(() => void this.api.leave(id).catch(() => undefined));
    });
    effect(() => {
      if (!this.keeper.dirty() || !this.keeper.text()) return;
      this.typedAt = Date.now();
      if (untracked(this.doing) === 'looking' && !untracked(this.writer)) untracked(() => this.put('writing'));
    });
    effect(() => {
      if (this.writer()) this.doing.set('looking');
    });
    // What was sent or submitted is not written any more.
    effect(() => {
      if (this.open.can().has('draft') || untracked(this.doing) === 'looking') return;
      untracked(() => this.put('looking'));
    });
    const timer = setInterval(() => this.beat(), presence.beat * 1_000);
    const gone = () => this.there() && void this.api.leave(this.there()).catch(() => undefined);
    addEventListener('pagehide', gone);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      removeEventListener('pagehide', gone);
    });
  }

  /** Takes the pen out of a colleague's hand; what they wrote is saved, and they are told why. */
  async takeOver(reason: string): Promise<void> {
    this.doing.set('writing');
    await this.sign(this.there(), reason);
    this.open.reload();
  }

  /** Somebody else goes on writing. */
  putDown(): void {
    if (this.doing() === 'writing') this.put('looking');
  }

  private put(doing: Doing): void {
    this.doing.set(doing);
    if (this.there()) void this.sign(this.there());
  }

  private beat(): void {
    const id = this.there();
    if (!id || document.hidden) return;
    if (Date.now() - this.typedAt > idleAfter) this.doing.set('looking');
    void this.sign(id);
  }

  private async sign(id: string, takeOver?: string): Promise<void> {
    const input = { doing: this.doing(), ...(takeOver ? { takeOver } : {}) };
    const reply = await this.api.sign(id, input).catch(() => null);
    if (!reply || id !== this.there()) return;
    this.doing.set(reply.doing);
    this.colleagues.take(id, reply.others);
  }
}
