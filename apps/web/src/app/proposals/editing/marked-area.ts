import { afterRenderEffect, Component, computed, type ElementRef, input, output, viewChild } from '@angular/core';
import type { DeidentifiedField, IdentifyingPassage } from '@guichet/contracts';
import { piecesOf } from '../passages/passages';

/** A text being written, with the passages that were found marked under its words; it grows with what it holds. */
@Component({
  selector: 'app-marked-area',
  template: `
    <div class="sheet" [class.refused]="!!error()">
      <div class="under" aria-hidden="true" dir="auto">
        @for (piece of pieces(); track $index) {
          @if (piece.key === null) {
            <span [textContent]="piece.text"></span>
          } @else {
            <mark [class.kept]="keptKeys().has(piece.key)" [class.current]="piece.key === current()" [textContent]="piece.text"></mark>
          }
        }
        &#8203;
      </div>
      <textarea
        #area
        dir="auto"
        spellcheck="true"
        [id]="areaId()"
        [value]="text()"
        [attr.aria-invalid]="error() ? true : null"
        [attr.aria-describedby]="error() ? areaId() + '-error' : null"
        (input)="typed.emit(area.value)"
        (click)="point(area.selectionStart)"
      ></textarea>
    </div>
    @if (error(); as words) {
      <p class="error" [id]="areaId() + '-error'">{{ words }}</p>
    }
  `,
  styleUrl: './marked-area.scss',
})
export class MarkedArea {
  readonly areaId = input.required<string>();
  readonly field = input.required<DeidentifiedField>();
  readonly text = input.required<string>();
  readonly passages = input.required<readonly IdentifyingPassage[]>();
  readonly keptKeys = input.required<ReadonlySet<string>>();
  /** The finding one stands at. */
  readonly current = input<string>();
  /** Counts up when one is to see it. */
  readonly shown = input(0);
  readonly error = input<string>();
  readonly typed = output<string>();
  /** One pointed at a passage. */
  readonly pointed = output<string>();

  private readonly sheet = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly pieces = computed(() => piecesOf(this.text(), this.field(), this.passages()));
  private seen = 0;

  constructor() {
    afterRenderEffect(() => {
      this.pieces();
      this.current();
      if (this.shown() === this.seen) return;
      this.seen = this.shown();
      this.first()?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected point(offset: number): void {
    let position = 0;
    for (const { text, key } of this.pieces()) {
      position += text.length;
      if (offset > position) continue;
      if (key !== null) this.pointed.emit(key);
      return;
    }
  }

  private first(): Element | null | undefined {
    return this.sheet().nativeElement.parentElement?.querySelector('mark.current');
  }
}
