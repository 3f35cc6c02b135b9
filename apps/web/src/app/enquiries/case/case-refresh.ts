// A case that changed elsewhere is shown anew by itself. While somebody types nothing moves: a button shows it then.
import { DOCUMENT, inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { EnquiriesApi } from '../enquiries-api';
import { DraftKeeper } from './editor/draft-keeper';
import { Pen } from './editor/pen';
import { OpenCase } from './open-case';

const field = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button])';

@Service({ autoProvided: false })
export class CaseRefresh {
  private readonly api = inject(EnquiriesApi);
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly pen = inject(Pen);
  private readonly document = inject(DOCUMENT);

  constructor() {
    this.open.moved$.pipe(takeUntilDestroyed()).subscribe(() => void this.follow());
  }

  /** Shows the case as it is; the focus goes to the text, or to the title. */
  async show(): Promise<void> {
    this.open.noteNews();
    await this.open.reread().catch((error: unknown) => this.open.fail(error));
    if (this.pen.canWrite && !this.open.can().has('approve')) this.pen.focus();
    else this.open.land();
  }

  private async follow(): Promise<void> {
    const known = this.open.detail();
    if (!known) return this.open.reload();
    const read = await this.api.read(known.id).catch(() => null);
    const version = this.open.detail()?.version ?? 0;
    if (!read || read.id !== this.open.id() || read.version < version) return;
    if (!this.isTyping()) {
      const held = this.document.activeElement !== this.document.body;
      this.open.detail.set(read);
      if (held) this.open.land();
    } else if (read.version > version) {
      this.open.outdated.set(true);
    }
  }

  private isTyping(): boolean {
    if (this.keeper.dirty()) return true;
    return this.document.hasFocus() && (this.document.activeElement?.matches(field) ?? false);
  }
}
