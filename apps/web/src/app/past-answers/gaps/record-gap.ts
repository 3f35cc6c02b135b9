import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideCircleCheck } from '@lucide/angular';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { GapRecording } from './gap-recording';

/** Nothing useful was found: leaves the words with the supervisors, so that somebody answers once for all. */
@Component({
  selector: 'app-record-gap',
  imports: [KeyHint, LucideCircleCheck, MatButton],
  template: `@if (recorded()) {
      <p role="status">
        <svg lucideCircleCheck size="18"></svg
        ><span i18n="@@gaps.recorded">Enregistrée comme question sans réponse&nbsp;: la supervision la verra.</span>
      </p>
    } @else {
      <button matButton="outlined" type="button" aria-keyshortcuts="Shift+G" [disabled]="busy()" (click)="record()">
        <ng-container i18n="@@gaps.record">Enregistrer comme question sans réponse</ng-container> <app-key-hint keys="shift+g" />
      </button>
    }`,
  styles: `
    :host {
      display: block;
    }
    button {
      height: auto;
      min-height: var(--h-control);
      padding-block: 6px;
    }
    p {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      min-height: var(--h-control);
      color: var(--valid);
      font-weight: 550;
    }
    svg {
      flex: none;
    }
  `,
})
export class RecordGap {
  private readonly recording = inject(GapRecording);
  private readonly notice = inject(Notice);
  /** What was looked for. */
  readonly words = input.required<string>();

  private readonly query = computed(() => this.recording.queryOf(this.words()));
  protected readonly busy = signal(false);
  protected readonly recorded = linkedSignal<string, boolean>({ source: this.query, computation: () => false });

  constructor() {
    inject(Keys).use([
      {
        keys: 'shift+g',
        does: $localize`:@@gaps.record:Enregistrer comme question sans réponse`,
        group: $localize`:@@title.pastAnswers:Réponses passées`,
        when: () => !this.recorded() && !this.busy(),
        run: () => void this.record(),
      },
    ]);
  }

  protected async record(): Promise<void> {
    const query = this.query();
    const note = await this.recording.note(query);
    if (note === null) return;
    this.busy.set(true);
    try {
      await this.recording.record(query, note);
      if (this.query() === query) this.recorded.set(true);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
