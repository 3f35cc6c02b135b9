import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideDynamicIcon, LucideEye, LucideMessageSquarePlus, LucideTextCursor } from '@lucide/angular';
import { Keys } from '../../../core/keys';
import { KeyHint } from '../../../ui/key-hint';
import { Markdown } from '../../../ui/markdown/markdown';
import { DraftYear } from '../answer/draft-year';
import { Sources } from '../answer/sources';
import { DraftKeeper } from '../editor/draft-keeper';
import { piecesOf } from '../editor/draft-text';
import { marked } from './passages';
import { ReviewComments } from './review-comments';
import { ReviewRemarks } from './review-remarks';

/** The draft under review: read, selected and commented, but not written in. */
@Component({
  selector: 'app-review-sheet',
  imports: [DraftYear, KeyHint, LucideDynamicIcon, LucideMessageSquarePlus, Markdown, MatButton, ReviewRemarks, Sources],
  templateUrl: './review-sheet.html',
  styleUrls: ['../editor/paper.scss', './review-sheet.scss'],
})
export class ReviewSheet {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly comments = inject(ReviewComments);
  private readonly announcer = inject(LiveAnnouncer);

  private readonly area = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly previewing = signal(false);
  protected readonly icons = { text: LucideTextCursor, preview: LucideEye };
  protected readonly pieces = computed(() => marked(piecesOf(this.keeper.written()), this.comments.places()));

  constructor() {
    const group = $localize`:@@editor.keys:Réponse`;
    inject(Keys).use([
      { keys: 'c', does: $localize`:@@review.commentPassage:Commenter ce passage`, group, run: () => void this.comment() },
      { keys: 'alt+p', does: $localize`:@@editor.previewKey:Voir la réponse telle qu’elle partira`, group, run: () => this.preview() },
    ]);
  }

  protected note({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement): void {
    this.comments.selection.set(end > start ? { start, end } : null);
  }

  /** With nothing selected the caret goes to the text, from where the keyboard selects as well. */
  protected async comment(): Promise<void> {
    if (this.previewing()) this.previewing.set(false);
    else if (await this.comments.add()) return;
    setTimeout(() => this.area()?.nativeElement.focus());
    void this.announcer.announce(this.hint);
  }

  protected preview(): void {
    this.previewing.update((shown) => !shown);
    this.comments.selection.set(null);
  }

  protected readonly hint = $localize`:@@review.select:Sélectionnez un passage, à la souris ou avec Maj et les flèches, puis commentez-le.`;
}
