import { afterRenderEffect, Component, computed, DestroyRef, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideBold, LucideDynamicIcon, LucideEye, LucideLink, LucideList, LucidePencilLine, LucideTextQuote } from '@lucide/angular';
import { enquiryLimits, type Citation, type RecordSummary } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { KeyHint } from '../../../ui/key-hint';
import { Markdown } from '../../../ui/markdown/markdown';
import { RecordSearch } from '../record-search';
import { CitationChips } from './citation-chips';
import { DraftKeeper } from './draft-keeper';
import { piecesOf } from './draft-text';
import { Pen } from './pen';
import { Sources } from '../answer/sources';

/** The text with its tools. Markers and gaps are tinted by a copy of the text that lies under it. */
@Component({
  selector: 'app-draft-editor',
  imports: [
    ...[CitationChips, KeyHint, Markdown, MatButton, RecordSearch, Sources],
    ...[LucideBold, LucideDynamicIcon, LucideLink, LucideList, LucideTextQuote],
  ],
  templateUrl: './draft-editor.html',
  styleUrls: ['./paper.scss', './draft-editor.scss'],
})
export class DraftEditor {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly pen = inject(Pen);

  private readonly area = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly pieces = computed(() => piecesOf(this.keeper.written()));
  protected readonly limit = enquiryLimits.answer;
  protected readonly icons = { write: LucidePencilLine, preview: LucideEye };
  protected readonly previewing = signal(false);
  protected readonly searching = signal<'typed' | 'asked' | null>(null);
  protected readonly searchLabel = $localize`:@@editor.citeSearch:Citer une fiche\u00a0: métier, formation, école, texte…`;

  constructor() {
    const group = $localize`:@@editor.keys:Réponse`;
    const free = () => !this.previewing() && !this.searching();
    inject(Keys).use([
      { keys: '@', does: $localize`:@@editor.cite:Citer une fiche`, group, when: free, run: () => this.search('asked') },
      { keys: 'ctrl+b', when: free, run: () => this.pen.bold() },
      { keys: 'alt+p', does: $localize`:@@editor.previewKey:Voir la réponse telle qu’elle partira`, group, run: () => this.preview() },
    ]);
    afterRenderEffect(() => this.follow());
    inject(DestroyRef).onDestroy(() => void this.keeper.save());
  }

  protected typed(area: HTMLTextAreaElement): void {
    this.note(area);
    if (area.value !== this.keeper.text()) this.keeper.write({ text: area.value });
  }

  protected note({ selectionStart, selectionEnd }: HTMLTextAreaElement): void {
    this.pen.selection.set({ start: selectionStart, end: selectionEnd });
  }

  /** An `@` at the start of a word asks for a source; inside one (an address) it is just an `@`. */
  protected before(event: Event, area: HTMLTextAreaElement): void {
    if (!(event instanceof InputEvent) || event.data !== '@') return;
    if (!/(^|[\s([«])$/.test(area.value.slice(0, area.selectionStart))) return;
    event.preventDefault();
    this.note(area);
    this.search('typed');
  }

  protected search(how: 'typed' | 'asked'): void {
    this.previewing.set(false);
    this.searching.set(how);
  }

  protected cite(record: RecordSummary): void {
    this.searching.set(null);
    this.pen.cite(citationOf(record));
  }

  /** What was typed after an `@` that meant an `@` stays. */
  protected leaveSearch(words: string): void {
    const typed = this.searching() === 'typed';
    this.searching.set(null);
    if (typed) this.pen.insert(`@${words}`);
    else this.pen.focus();
  }

  protected preview(): void {
    this.previewing.update((shown) => !shown);
    if (!this.previewing()) this.pen.focus();
  }

  protected saveNow(): void {
    void this.keeper.save();
  }

  /** Shows what the pen wrote, in a way the browser can undo, and puts the caret where it left it. */
  private follow(): void {
    const area = this.area()?.nativeElement;
    const text = this.keeper.text();
    const moved = this.pen.moved();
    if (!area) return;
    const { start, end } = this.pen.selection();
    if (area.value !== text) rewrite(area, text);
    if (moved === this.pen.followed) return;
    this.pen.followed = moved;
    this.previewing.set(false);
    area.focus();
    area.setSelectionRange(start, end);
  }
}

export function citationOf({ type, id, version, label, url, checkedOn, warnings }: RecordSummary): Citation {
  return {
    ...{ type, id, version, label, currentVersion: version, stale: false, warnings },
    ...(url ? { url } : {}),
    ...(checkedOn ? { accessedOn: checkedOn } : {}),
  };
}

/** Replaces only what differs, as if it were typed. */
function rewrite(area: HTMLTextAreaElement, text: string): void {
  const old = area.value;
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from++;
  let tail = 0;
  while (tail < old.length - from && tail < text.length - from && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const focused = area.ownerDocument.activeElement === area;
  if (focused && typeof document.execCommand === 'function') {
    area.setSelectionRange(from, old.length - tail);
    document.execCommand('insertText', false, text.slice(from, text.length - tail));
  }
  if (area.value !== text) area.value = text;
}
