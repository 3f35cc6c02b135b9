import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, effect, type ElementRef, inject, input, model, output, signal, viewChild, viewChildren } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatOption } from '@angular/material/core';
import { LucideCheck, LucideX } from '@lucide/angular';
import { topicsMax } from '@guichet/contracts';
import { folded, Topics } from '../../../core/topics';
import { KeyHint } from '../../../ui/key-hint';
import { digitOf } from './digits';

const columns = 3;
const matchesShown = 8;
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };

/** The centre's most used topics by digit, all the others by a word. Enter in here notes and closes. */
@Component({
  selector: 'app-topic-picker',
  imports: [KeyHint, LucideCheck, LucideX, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  templateUrl: './topic-picker.html',
  styleUrl: './topic-picker.scss',
})
export class TopicPicker {
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly topics = inject(Topics);
  private readonly choices = viewChildren<ElementRef<HTMLElement>>('choice');
  private readonly words = viewChild.required<ElementRef<HTMLInputElement>>('words');

  /** Keys of the most used topics, in the order of their digits; none while they are on their way. */
  readonly offered = input.required<readonly string[]>();
  readonly chosen = model.required<string[]>();
  /** There is no question yet: digits are heard from there too. */
  readonly empty = input(false);
  readonly error = input<string>();
  readonly note = output<void>();

  protected readonly at = signal(0);
  protected readonly typed = signal('');
  /** Under the pointer, in focus, or first among what was found. */
  protected readonly pointed = signal<string | null>(null);
  /** The topic whose definition is shown: while nothing is pointed at, the one chosen last. */
  protected readonly described = computed(() => this.pointed() ?? this.chosen().at(-1));
  /** Digits pressed before anybody knew what they mean. */
  private readonly early = signal<number[]>([]);
  readonly isWaiting = computed(() => this.early().length > 0);
  protected readonly others = computed(() => this.chosen().filter((key) => !this.offered().includes(key)));
  protected readonly matches = computed(() => {
    const terms = folded(this.typed()).split(/\s+/).filter(Boolean);
    if (terms.length === 0) return [];
    const free = this.topics.topics().filter(({ key }) => !this.isChosen(key));
    return free.filter(({ words }) => terms.every((term) => words.includes(term))).slice(0, matchesShown);
  });

  constructor() {
    effect(() => {
      if (this.offered().length === 0 || this.early().length === 0) return;
      for (const digit of this.early()) this.pressDigit(digit);
      this.early.set([]);
    });
  }

  pressDigit(digit: number): void {
    const key = this.offered()[digit - 1];
    if (key) this.toggle(key);
    else if (this.offered().length === 0) this.early.update((digits) => [...digits, digit]);
  }

  /** What somebody took from outside the grid. */
  take(key: string): void {
    if (!this.isChosen(key)) this.toggle(key);
  }

  protected isChosen(key: string): boolean {
    return this.chosen().includes(key);
  }

  protected toggle(key: string): void {
    const taken = this.isChosen(key);
    if (!taken && this.chosen().length >= topicsMax) return;
    this.chosen.update((keys) => (taken ? keys.filter((one) => one !== key) : [...keys, key]));
    const label = this.topics.label(key);
    void this.announcer.announce(
      taken ? $localize`:@@capture.unchosen:${label}:topic:, retiré` : $localize`:@@capture.chosen:${label}:topic:, choisi`,
    );
  }

  protected choose(key: string): void {
    this.toggle(key);
    this.typed.set('');
    this.words().nativeElement.value = '';
  }

  protected press(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.choices()[this.at() + step]?.nativeElement.focus();
    } else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey && digitOf(event) === null) {
      this.words().nativeElement.focus();
    } else {
      this.hear(event);
    }
  }

  /** Enter that takes what was found is heard here as well, with the words gone already. */
  protected pressInWords(event: KeyboardEvent): void {
    if (this.typed() === '' && !event.defaultPrevented) this.hear(event);
  }

  protected groupLabel(key: string): string {
    return this.topics.label(key.split('.')[0] ?? key);
  }

  protected removeLabel(key: string): string {
    return $localize`:@@capture.removeTopic:Retirer ${this.topics.label(key)}:topic:`;
  }

  private hear(event: KeyboardEvent): void {
    const digit = digitOf(event);
    if (digit !== null) {
      event.preventDefault();
      this.pressDigit(digit);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      if (!event.repeat) this.note.emit();
    }
  }
}
