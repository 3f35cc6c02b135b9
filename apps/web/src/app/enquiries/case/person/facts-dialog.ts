import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { topicsMax } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { failureOf, fieldErrors } from '../../../core/problem';
import { Session } from '../../../core/session';
import { Topics } from '../../../core/topics';
import { KeyHint } from '../../../ui/key-hint';
import { KeptText } from '../../../core/kept-text';
import type { OpenCase } from '../open-case';
import { changedFacts, factsOf, inputOf, type Facts } from './facts';
import { type FactField, factFields } from './facts-fields';

/** Completes what is known; when a colleague did so meanwhile, theirs is shown and one's own stays. */
@Component({
  selector: 'app-facts-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatOptgroup, MatOption, MatSelect],
  templateUrl: './facts-dialog.html',
  styleUrl: './facts-dialog.scss',
})
export class FactsDialog {
  private readonly dialog = inject<MatDialogRef<FactsDialog, boolean>>(MatDialogRef);
  private readonly open = inject<OpenCase>(MAT_DIALOG_DATA);
  private readonly kept = inject(KeptText);
  private readonly session = inject(Session);
  private readonly topics = inject(Topics);

  private base = this.read();
  protected readonly facts = signal<Facts>({ ...this.base, ...this.kept.find<Partial<Facts>>(this.open.id(), 'facts') });
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly failure = signal<string | null>(null);
  protected readonly busy = signal(false);

  protected readonly fields = factFields;
  protected readonly topicGroups = computed(() =>
    this.topics.groups().map((group) => ({ ...group, topics: this.topics.topics().filter(({ key }) => key.startsWith(`${group.key}.`)) })),
  );

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
    this.dialog.afterClosed().subscribe(() => {
      if (this.session.signedIn()) this.kept.forget(this.open.id(), 'facts');
    });
  }

  protected set(field: keyof Facts, value: string | string[]): void {
    this.facts.update((facts) => ({ ...facts, [field]: value }));
    this.kept.keep(this.open.id(), 'facts', changedFacts(this.base, this.facts()));
  }

  protected choicesOf({ type }: FactField): { value: string; label: string }[] | null {
    return Array.isArray(type) ? type : null;
  }

  protected full(key: string): boolean {
    return this.facts().topics.length >= topicsMax && !this.facts().topics.includes(key);
  }

  protected async save(): Promise<void> {
    const changed = changedFacts(this.base, this.facts());
    if (Object.keys(changed).length === 0) return this.dialog.close(false);
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.errors.set({});
    try {
      await this.open.change(inputOf(changed));
      this.dialog.close(true);
    } catch (error) {
      this.errors.set(fieldErrors(error));
      this.failure.set(failureOf(error).text);
      if (failureOf(error).code === 'STALE_VERSION') this.rebase(changed);
    } finally {
      this.busy.set(false);
    }
  }

  /** The case has been read again: what one typed stays, everything else is as it is now. */
  private rebase(changed: Partial<Facts>): void {
    this.base = this.read();
    this.facts.set({ ...this.base, ...changed });
    this.failure.set(overtaken);
  }

  private read(): Facts {
    const detail = this.open.detail();
    if (!detail) throw new Error('No case is open.');
    return factsOf(detail);
  }
}

const overtaken = $localize`:@@case.factsOvertaken:Un·e collègue a complété la demande entre-temps\u00a0: ses changements sont affichés, les vôtres sont gardés. Vérifiez, puis enregistrez.`;
