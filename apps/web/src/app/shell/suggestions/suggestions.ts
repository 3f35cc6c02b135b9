import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideDynamicIcon, LucideHash, LucideLibrary, type LucideIcon, LucideMessagesSquare } from '@lucide/angular';
import type { Hit, Page } from '@guichet/contracts';
import { failureOf } from '../../core/problem';
import { GapRecording } from '../../past-answers/gaps/gap-recording';
import { reused } from '../../past-answers/past-answer-labels';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { ValidityMark } from '../../ui/validity-mark';
import { SuggestionsApi } from './suggestions-api';

const pause = 150;

export interface Suggestion {
  link: string;
  params?: { q: string };
  label: string;
  /** A past answer, which may be copied or used from here. */
  hit?: Hit;
}

interface Group {
  label: string;
  icon: LucideIcon;
  options: (Suggestion & { id: string; index: number })[];
}

const recordPaths: Partial<Record<string, string>> = {
  occupation: '/fiches/metiers/',
  'study-programme': '/fiches/formations/',
  institution: '/fiches/etablissements/',
  'bridging-programme': '/fiches/passerelles/',
  document: '/fiches/sources/',
  'legal-text': '/fiches/sources/',
  'web-page': '/fiches/sources/',
  'funding-rule': '/fiches/sources/',
};

/** What the typed words may mean: a case by its number, past answers, records. */
@Component({
  selector: 'app-suggestions',
  imports: [KeyHint, LucideDynamicIcon, MatButton, ProgressLine, RouterLink, ValidityMark],
  templateUrl: './suggestions.html',
  styleUrl: './suggestions.scss',
})
export class Suggestions {
  private readonly api = inject(SuggestionsApi);
  private readonly recording = inject(GapRecording);
  private readonly notice = inject(Notice);
  readonly text = input.required<string>();
  readonly numbersOnly = input(false);
  /** One of them was clicked. */
  readonly chosen = output<void>();

  private readonly settled = signal('');
  private readonly number = computed(() => /^#?(\d{1,9})$/.exec(this.settled())?.[1]);
  private readonly words = computed(() => (this.numbersOnly() ? undefined : this.settled()));
  private readonly answers = this.api.answers(this.words);
  private readonly records = this.api.records(this.words);
  private readonly enquiries = this.api.enquiries(this.number);
  private readonly shownAnswers = kept(() => (this.answers.hasValue() ? this.answers.value() : undefined));
  private readonly shownRecords = kept(() => (this.records.hasValue() ? this.records.value() : undefined));

  protected readonly loading = computed(() => this.answers.isLoading() || this.records.isLoading() || this.enquiries.isLoading());
  protected readonly groups = computed(() => numbered([this.cases(), this.pastAnswers(), this.recordsFound()]));
  /** Words for which there is nothing, here or in the list of all results. */
  protected readonly nothing = computed(
    () =>
      !this.numbersOnly() &&
      this.groups().length === 0 &&
      !this.loading() &&
      this.answers.hasValue() &&
      this.records.hasValue() &&
      this.number() === undefined &&
      this.settled() === this.text().trim(),
  );
  private readonly options = computed(() => this.groups().flatMap(({ options }) => options));
  protected readonly active = linkedSignal({ source: this.settled, computation: () => -1 });
  readonly activeId = computed(() => this.options()[this.active()]?.id ?? null);
  /** The past answer that is marked. */
  readonly hit = computed(() => this.options()[this.active()]?.hit);
  protected readonly counted = computed(() => {
    const count = this.options().length;
    return count === 1 ? $localize`:@@shell.suggest.one:1 suggestion` : $localize`:@@shell.suggest.many:${count}:count: suggestions`;
  });
  protected readonly reused = reused;
  /** Where Enter goes: what is marked, or the case whose number was typed. */
  readonly marked = computed<Suggestion | null>(() => this.options()[this.active()] ?? this.cases().options[0] ?? null);

  constructor() {
    effect((onCleanup) => {
      const text = this.text().trim();
      const timer = setTimeout(() => this.settled.set(text), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Around the list, with one place for no mark at all. */
  move(step: number): void {
    const places = this.options().length + 1;
    this.active.update((at) => ((at + 1 + step + places) % places) - 1);
  }

  /** The same act as on the page of results, which nobody has to open for it. */
  protected async recordGap(): Promise<void> {
    const query = this.recording.queryOf(this.settled());
    this.chosen.emit();
    const note = await this.recording.note(query);
    if (note === null) return;
    try {
      await this.recording.record(query, note);
      void this.notice.say($localize`:@@gaps.recorded:Enregistrée comme question sans réponse\u00a0: la supervision la verra.`);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
  }

  private cases(): { label: string; icon: LucideIcon; options: Suggestion[] } {
    const found = this.number() && this.enquiries.hasValue() ? this.enquiries.value().items : [];
    return {
      label: $localize`:@@shell.suggest.cases:Demande`,
      icon: LucideHash,
      options: found
        .filter(({ number }) => String(number) === this.number())
        .map(({ id, number, question }) => ({ link: `/demandes/${id}`, label: `${number} · ${question ?? '…'}` })),
    };
  }

  private pastAnswers(): { label: string; icon: LucideIcon; options: Suggestion[] } {
    const found = this.words() ? (this.shownAnswers()?.items ?? []) : [];
    return {
      label: $localize`:@@shell.pastAnswers:Réponses passées`,
      icon: LucideMessagesSquare,
      options: found.map((hit) => ({
        link: `/reponses/${hit.kind}/${hit.id}`,
        params: { q: this.settled() },
        label: hit.question,
        hit,
      })),
    };
  }

  private recordsFound(): { label: string; icon: LucideIcon; options: Suggestion[] } {
    const found = this.words() ? (this.shownRecords()?.items ?? []) : [];
    return {
      label: $localize`:@@shell.records:Fiches`,
      icon: LucideLibrary,
      options: found.map(({ type, id, label }) => ({ link: `${recordPaths[type] ?? '/fiches/'}${id}`, label })),
    };
  }
}

function numbered(groups: { label: string; icon: LucideIcon; options: Suggestion[] }[]): Group[] {
  let index = 0;
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ options, ...group }) => ({
      ...group,
      options: options.map((option) => ({ ...option, id: `suggestion-${index}`, index: index++ })),
    }));
}

/** What was last found stays until something else is. */
function kept<T extends Page<unknown>>(found: () => T | undefined) {
  return linkedSignal<T | undefined, T | undefined>({ source: found, computation: (now, before) => now ?? before?.value });
}
