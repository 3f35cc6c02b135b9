import { Component, computed, input, resource } from '@angular/core';
import { Unknown } from '../sheet/unknown';
import type { Compared, Part } from './word-differences';

/** Words of one side, one item a line; `null` is "unknown", empty is nothing that the other side has not. */
export type Side = string | null;

/** One field before and after. The text is there before its marks are, so nothing moves when they come. */
@Component({
  selector: 'div[appDifference]',
  imports: [Unknown],
  template: `
    <dt>{{ label() }}</dt>
    @if (before() !== '') {
      <dd class="before">
        <span class="when">{{ beforeWord() }}</span>
        <span class="words" dir="auto">
          @for (part of parts().before; track $index) {
            @if (part.changed) {
              <del [textContent]="part.text"></del>
            } @else {
              <span [textContent]="part.text"></span>
            }
          } @empty {
            <app-unknown />
          }
        </span>
      </dd>
    }
    @if (after() !== '') {
      <dd class="after">
        <span class="when">{{ afterWord() }}</span>
        <span class="words" dir="auto">
          @for (part of parts().after; track $index) {
            @if (part.changed) {
              <ins [textContent]="part.text"></ins>
            } @else {
              <span [textContent]="part.text"></span>
            }
          } @empty {
            <app-unknown />
          }
        </span>
      </dd>
    }
  `,
  styleUrl: './difference.scss',
})
export class Difference {
  readonly label = input.required<string>();
  readonly before = input.required<Side>();
  readonly after = input.required<Side>();
  readonly beforeWord = input($localize`:@@differences.before:Avant`);
  readonly afterWord = input($localize`:@@differences.after:Maintenant`);

  private readonly compared = resource<Compared, { before: string; after: string } | undefined>({
    params: () => {
      const [before, after] = [this.before(), this.after()];
      return before && after ? { before, after } : undefined;
    },
    loader: async ({ params }) => (await import('./word-differences')).compareWords(params.before, params.after),
  });
  protected readonly parts = computed<Compared>(() =>
    this.compared.hasValue() ? this.compared.value() : { before: plain(this.before()), after: plain(this.after()) },
  );
}

const plain = (text: Side): Part[] => (text ? [{ text, changed: false }] : []);
