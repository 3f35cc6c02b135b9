import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { activityKindDefinitions, activityKinds, audiences, groupActivityLimits, topicsMax, type GroupActivity } from '@guichet/contracts';
import { newIdempotencyKey } from '../core/concurrency';
import { Keys } from '../core/keys';
import { Preferences } from '../core/preferences';
import { failureOf, fieldErrors } from '../core/problem';
import { Topics } from '../core/topics';
import { audienceLabels } from '../enquiries/enquiry-labels';
import { activityKindLabels } from '../statistics/statistics-words';
import { Ask } from '../ui/ask/ask';
import { KeyHint } from '../ui/key-hint';
import { Segmented } from '../ui/segmented';
import { type ActivityForm, type ActivityTextField, formOf, inputOf, problemsOf } from './activity-form';
import { GroupActivitiesApi } from './group-activities-api';
import { LastKind } from './last-kind';

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());

/** One activity, of the kind noted last. Closes with true once it is saved or taken out. */
@Component({
  selector: 'app-activity-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatOptgroup, MatOption, MatSelect, Segmented],
  templateUrl: './activity-dialog.html',
  styleUrl: './activity-dialog.scss',
})
export class ActivityDialog {
  private readonly api = inject(GroupActivitiesApi);
  private readonly ask = inject(Ask);
  private readonly dialog = inject<MatDialogRef<ActivityDialog, boolean>>(MatDialogRef);
  private readonly lastKind = inject(LastKind);
  private readonly language = inject(Preferences).language;
  private readonly topics = inject(Topics);
  protected readonly known = inject<GroupActivity | null>(MAT_DIALOG_DATA);
  private key = newIdempotencyKey();

  protected readonly today = today();
  protected readonly form = signal<ActivityForm>(
    this.known
      ? formOf(this.known)
      : { kind: this.lastKind.get(), day: this.today, title: '', place: '', topics: [], audience: '', participants: '', minutes: '' },
  );
  protected readonly problems = signal<Record<string, string>>({});
  protected readonly failure = signal<string | null>(null);
  protected readonly busy = signal(false);

  protected readonly limits = groupActivityLimits;
  protected readonly kinds = activityKinds.map((value) => ({ value, label: activityKindLabels[value] }));
  protected readonly meaning = computed(() => activityKindDefinitions[this.form().kind][this.language]);
  protected readonly audiences = audiences.map((value) => ({ value, label: audienceLabels[value] }));
  protected readonly topicGroups = computed(() =>
    this.topics.groups().map((group) => ({ ...group, topics: this.topics.topics().filter(({ key }) => key.startsWith(`${group.key}.`)) })),
  );
  protected readonly texts: readonly { name: ActivityTextField; label: string; type: string; max?: number }[] = [
    { name: 'title', label: $localize`:@@activities.title:Ce que c’était`, type: 'text', max: groupActivityLimits.title },
    { name: 'place', label: $localize`:@@activities.place:Où (facultatif)`, type: 'text', max: groupActivityLimits.place },
    { name: 'day', label: $localize`:@@activities.day:Jour`, type: 'date' },
    { name: 'participants', label: $localize`:@@activities.present:Personnes présentes`, type: 'number' },
    { name: 'minutes', label: $localize`:@@activities.minutes:Durée, en minutes`, type: 'number' },
  ];

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
  }

  protected set(field: keyof ActivityForm, value: string | string[]): void {
    this.form.update((form) => ({ ...form, [field]: value }));
    this.key = newIdempotencyKey();
  }

  protected full(key: string): boolean {
    return this.form().topics.length >= topicsMax && !this.form().topics.includes(key);
  }

  protected save(): Promise<void> {
    this.problems.set(problemsOf(this.form(), this.today));
    if (Object.keys(this.problems()).length > 0) return Promise.resolve();
    const input = inputOf(this.form());
    return this.send(async () => {
      await (this.known ? this.api.change(this.known, input) : this.api.note(input, this.key));
      this.lastKind.keep(input.kind);
    });
  }

  protected async remove(known: GroupActivity): Promise<void> {
    const sure = await this.ask.confirm({
      title: $localize`:@@activities.removeTitle:Supprimer cette activité\u202f?`,
      text: $localize`:@@activities.removeText:Elle ne comptera plus. Les rapports figés gardent leurs chiffres.`,
      action: $localize`:@@activities.remove:Supprimer`,
    });
    if (sure) await this.send(() => this.api.remove(known));
  }

  private async send(write: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await write();
      this.dialog.close(true);
    } catch (error) {
      this.problems.set(fieldErrors(error));
      this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
