import { Component, computed, effect, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatListOption, MatSelectionList } from '@angular/material/list';
import type { AssigneeReason, AssignInput } from '@guichet/contracts';
import { AbsencesApi } from '../../absences/absences-api';
import { awayInWords, isAway } from '../../absences/absence-words';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { Ask } from '../../ui/ask/ask';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { Clock } from '../../ui/time/clock';
import { digitOf } from '../capture/topics/digits';
import { QueueApi } from '../queue/queue-api';
import { reasonInWords } from './assignee-words';

export interface AssignData {
  /** The cases that go to somebody. */
  ids: readonly string[];
}
export interface AssignChoice extends AssignInput {
  assigneeName: string;
}

interface Person {
  id: string;
  name: string;
}

/** Who gets them: the best first, each with what speaks for them, by digit; then everybody. Whoever opened it writes. */
@Component({
  selector: 'app-assign-dialog',
  imports: [ErrorState, KeyHint, MatButton, MatDialogModule, MatListOption, MatSelectionList, ProgressLine],
  templateUrl: './assign-dialog.html',
  styleUrl: './assign-dialog.scss',
  host: { '(keydown)': 'press($event)' },
})
export class AssignDialog {
  private readonly dialog = inject<MatDialogRef<AssignDialog, AssignChoice>>(MatDialogRef);
  private readonly ask = inject(Ask);
  private readonly clock = inject(Clock);
  private readonly locale = inject(Preferences).locale;
  protected readonly ids = inject<AssignData>(MAT_DIALOG_DATA).ids;
  private readonly api = inject(QueueApi);
  protected readonly colleagues = this.api.colleagues();
  protected readonly suggestions = this.api.suggestedAssignees(this.ids);
  private readonly absences = inject(AbsencesApi).absences();
  protected readonly me = inject(Session).user()?.id;
  protected readonly mine = $localize`:@@queue.assignMe: (moi)`;

  protected readonly suggested = computed(() => (this.suggestions.hasValue() ? this.suggestions.value() : []));
  protected readonly failed = computed(() => this.suggestions.error() ?? this.colleagues.error());
  protected readonly others = computed(() => {
    const above = new Set(this.suggested().map(({ id }) => id));
    const all = this.colleagues.hasValue() && !this.suggestions.isLoading() ? this.colleagues.value() : [];
    return all.filter(({ id }) => !above.has(id)).map(({ id, name }) => ({ id, name, away: this.away(id) }));
  });

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let focused = false;
    effect(() => {
      if (focused || this.suggested().length === 0) return;
      focused = true;
      setTimeout(() => element.querySelector<HTMLElement>('.suggestion')?.focus());
    });
  }

  protected reasons(reasons: readonly AssigneeReason[]): string[] {
    return reasons.map((reason) => reasonInWords(reason, this.clock.now(), this.locale()));
  }

  protected press(event: KeyboardEvent): void {
    const digit = digitOf(event);
    const chosen = digit === null ? undefined : this.suggested()[digit - 1];
    if (!chosen) return;
    event.preventDefault();
    void this.choose(chosen);
  }

  /** Who is away gets it only on purpose. */
  protected async choose(person: (Person & { away?: string | null }) | undefined): Promise<void> {
    if (!person) return;
    if (person.away && !(await this.ask.confirm(this.question(person.name, person.away)))) return;
    this.dialog.close({ assigneeId: person.id, assigneeName: person.name });
  }

  protected retry(): void {
    this.suggestions.reload();
    this.colleagues.reload();
  }

  private question(name: string, away: string): { title: string; text: string; action: string } {
    return {
      title: $localize`:@@assignee.awayTitle:Attribuer à ${name}:name:, ${away}:away:\u202f?`,
      text: $localize`:@@assignee.awayText:La personne qui remplace la trouvera dans sa file\u202f; sans remplacement, elle attend le retour.`,
      action: $localize`:@@assignee.awayAction:Attribuer quand même`,
    };
  }

  private away(id: string): string | null {
    const all = this.absences.hasValue() ? this.absences.value() : [];
    const absence = all.find(({ user, firstDay, lastDay }) => user.id === id && isAway({ firstDay, lastDay }, this.clock.now()));
    return absence ? awayInWords(absence.lastDay, this.locale()) : null;
  }
}
