import { Component, type ElementRef, input, model, output, viewChild } from '@angular/core';
import { LucideSearch, LucideX } from '@lucide/angular';
import { KeyHint } from './key-hint';

/** A search box: writes `value` as one types, says `search` on Enter. */
@Component({
  selector: 'app-search-field',
  imports: [KeyHint, LucideSearch, LucideX],
  host: { role: 'search', '[attr.aria-label]': 'label()' },
  template: `
    <svg lucideSearch size="20"></svg>
    <input
      #box
      type="text"
      inputmode="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      [value]="value()"
      [attr.maxlength]="maxLength()"
      [placeholder]="label()"
      [attr.aria-label]="label()"
      [attr.role]="combobox() ? 'combobox' : null"
      [attr.aria-autocomplete]="combobox() ? 'list' : null"
      [attr.aria-expanded]="combobox()?.open"
      [attr.aria-controls]="combobox()?.open ? combobox()?.list : null"
      [attr.aria-activedescendant]="combobox()?.active"
      (input)="value.set(box.value)"
      (keydown.enter)="searched.emit(box.value.trim())"
      (keydown.escape)="leave($event)"
    />
    @if (value()) {
      <button type="button" (click)="clear()" i18n-aria-label="@@search.clear" aria-label="Effacer la recherche">
        <svg lucideX size="18"></svg>
      </button>
    } @else if (keys()) {
      <app-key-hint [keys]="keys()" />
    }
  `,
  styleUrl: './search-field.scss',
})
export class SearchField {
  readonly label = input.required<string>();
  readonly keys = input('');
  readonly maxLength = input(10_000);
  readonly value = model('');
  /** When a list of suggestions hangs below it: the ids of that list and of the marked option. */
  readonly combobox = input<{ list: string; open: boolean; active: string | null }>();
  readonly searched = output<string>();
  /** Escape was pressed. */
  readonly left = output<void>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(): void {
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }

  blur(): void {
    this.box().nativeElement.blur();
  }

  protected clear(): void {
    this.value.set('');
    this.searched.emit('');
    this.focus();
  }

  protected leave(event: Event): void {
    event.stopPropagation();
    this.blur();
    this.left.emit();
  }
}
