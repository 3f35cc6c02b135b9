// The hand on the list: which row is meant, how keys move it, and what they do to it. On a wide screen the preview follows.
import { computed, DOCUMENT, inject, Injectable, Injector, linkedSignal, runInInjectionContext } from '@angular/core';
import { Router } from '@angular/router';
import type { EnquirySummary } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Screen } from '../../ui/screen';
import { CaseActions } from './case-actions';
import { PreviewedCase } from './previewed-case';
import { QueueAddress } from './queue-address';
import { QueueList } from './queue-list';
import { QueueSelection } from './selection/queue-selection';

@Injectable()
export class QueueCursor {
  private readonly list = inject(QueueList);
  private readonly address = inject(QueueAddress);
  private readonly previewed = inject(PreviewedCase);
  private readonly actions = inject(CaseActions);
  private readonly selection = inject(QueueSelection);
  private readonly screen = inject(Screen);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  /** The row last reached, by focus or by selection. */
  private readonly reached = linkedSignal<string | null>(() => this.address.selected());
  private readonly current = computed<EnquirySummary | undefined>(() => {
    const detail = this.previewed.detail();
    return detail?.id === this.reached() ? detail : this.list.row(this.reached());
  });

  constructor() {
    this.registerKeys();
  }

  /** Focus came to something in the list. */
  noteFocus(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest('[id^="demande-"]') : null;
    if (row) this.reached.set(row.id.slice('demande-'.length));
  }

  peek(): void {
    const id = this.reached();
    if (!id) return;
    if (id === this.address.selected()) this.document.getElementById('apercu')?.focus();
    else this.address.select(id);
  }

  leavePreview(): void {
    const id = this.address.selected();
    this.address.select(null);
    if (id) this.focus(id);
  }

  focus(id: string): void {
    const row = this.document.getElementById(`demande-${id}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: 'nearest' });
  }

  async assignSelected(): Promise<void> {
    const { assignSelected } = await import('./selection/assign-selected');
    await runInInjectionContext(this.injector, assignSelected);
  }

  async act(action: 'claim' | 'assign' | 'close'): Promise<void> {
    if (action === 'assign' && this.selection.count() > 0) return this.assignSelected();
    const one = this.current();
    if (!one) return;
    const detail = this.previewed.detail();
    if (detail?.id === one.id && !detail.can.includes(action)) this.actions.refuse(one);
    else await this.actions[action](one);
  }

  private step(by: 1 | -1): void {
    const rows = this.list.rows();
    const from = rows.findIndex(({ id }) => id === this.reached());
    const next = rows[from < 0 ? 0 : from + by];
    if (!next) {
      if (by === 1) void this.list.more();
      return;
    }
    this.reached.set(next.id);
    if (this.screen.wide()) this.address.select(next.id);
    this.focus(next.id);
  }

  private mark(how: 'toggle' | 'extendTo'): void {
    const id = this.reached();
    if (id && this.list.row(id)) this.selection[how](id);
  }

  private open(): void {
    const one = this.current();
    if (one) void this.router.navigate(['/demandes', one.id]);
  }

  private async reply(): Promise<void> {
    const one = this.current();
    if (!one) return;
    const free = one.status === 'new' && !one.assignee;
    if (free && !(await this.actions.claim(one))) return;
    await this.router.navigate(['/demandes', one.id], { queryParams: { repondre: 1 } });
  }

  private registerKeys(): void {
    const group = $localize`:@@queue.keys:File d’attente`;
    const some = () => this.current() !== undefined;
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@queue.key.next:Demande suivante`, group, repeats: true, run: () => this.step(1) },
      { keys: 'k', does: $localize`:@@queue.key.previous:Demande précédente`, group, repeats: true, run: () => this.step(-1) },
      { keys: 'space', does: $localize`:@@queue.key.peek:Lire sans prendre en charge`, group, run: () => this.peek() },
      { keys: 'enter', does: $localize`:@@queue.key.open:Ouvrir la demande`, group, when: some, run: () => this.open() },
      { keys: 'a', does: $localize`:@@queue.key.claim:Prendre en charge`, group, run: () => void this.act('claim') },
      { keys: 'shift+a', does: $localize`:@@queue.key.assign:Attribuer`, group, run: () => void this.act('assign') },
      { keys: 'x', does: $localize`:@@queue.key.mark:Sélectionner`, group, run: () => this.mark('toggle') },
      { keys: 'shift+x', does: $localize`:@@queue.key.markTo:Sélectionner jusqu’ici`, group, run: () => this.mark('extendTo') },
      { keys: 'r', does: $localize`:@@queue.key.reply:Répondre`, group, run: () => void this.reply() },
      { keys: 'c', does: $localize`:@@queue.key.close:Clôturer`, group, run: () => void this.act('close') },
      { keys: 'escape', when: () => this.address.selected() !== null, run: () => this.leavePreview() },
      { keys: 'escape', when: () => this.selection.count() > 0, run: () => this.selection.clear() },
    ]);
  }
}
