import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, type ElementRef, input, model, output, viewChild } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { beginsText, digitOf } from './topics/digits';

/** The question as it is told. While it is empty, digits choose topics and Enter makes a tally of them. */
@Component({
  selector: 'app-question-field',
  imports: [CdkTextareaAutosize, MatFormField, MatInput],
  template: `
    <div class="field">
      <label for="capture-question" i18n="@@capture.question">Question</label>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <textarea
          #box
          matInput
          id="capture-question"
          data-first-focus
          cdkTextareaAutosize
          cdkAutosizeMinRows="4"
          cdkAutosizeMaxRows="9"
          spellcheck="true"
          [attr.aria-invalid]="error() ? true : null"
          [attr.aria-describedby]="error() ? 'capture-question-error' : null"
          [value]="value()"
          (input)="value.set(box.value)"
          (keydown)="press($event, box)"
        ></textarea>
      </mat-form-field>
      @if (error(); as words) {
        <p class="refused" id="capture-question-error">{{ words }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      --mat-form-field-container-text-size: 1rem;
      --mat-form-field-container-text-line-height: 1.5625rem;

      display: block;
    }
    .refused {
      color: var(--late);
      font-size: var(--fs-13);
    }
  `,
})
export class QuestionField {
  readonly value = model.required<string>();
  readonly error = input<string>();
  /** A digit that chooses a topic, or takes it back. */
  readonly digit = output<number>();
  readonly tally = output<void>();

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private typed = '';
  private digits: number[] = [];

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected press(event: KeyboardEvent, box: HTMLTextAreaElement): void {
    if (event.isComposing || this.value() !== '') return this.forget();
    const digit = digitOf(event);
    if (digit !== null) {
      event.preventDefault();
      this.typed += event.key;
      this.digits.push(digit);
      this.digit.emit(digit);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      if (!event.repeat) this.tally.emit();
    } else if (beginsText(this.typed, event.key)) {
      event.preventDefault();
      for (const one of this.digits) this.digit.emit(one);
      // At once: the next key may come before the next drawing.
      box.value = this.typed + event.key;
      this.value.set(box.value);
      this.forget();
    } else if (event.key.length === 1) {
      this.forget();
    }
  }

  private forget(): void {
    this.typed = '';
    this.digits = [];
  }
}
