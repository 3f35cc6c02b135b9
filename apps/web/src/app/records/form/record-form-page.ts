import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideTriangleAlert } from '@lucide/angular';
import { recordLimits } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { Ask } from '../../ui/ask/ask';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { Differences } from '../differences/differences';
import { sectionLabels, type Field, type FieldSection } from '../fields/field';
import { kinds, type RecordKind } from '../kinds';
import { Amber } from '../resting/amber';
import { RestingNote } from '../resting/resting-note';
import { RecordLoading } from '../sheet/record-loading';
import { FieldBox } from './field-box';
import { FieldRows } from './field-rows';
import { RecordForm } from './record-form';

/** Writes a record, new or known: by keyboard, in sections, saying what the change will ask of others. */
@Component({
  selector: 'app-record-form-page',
  imports: [
    Differences,
    ErrorState,
    FieldBox,
    FieldRows,
    KeyHint,
    LucideArrowLeft,
    LucideTriangleAlert,
    MatButton,
    MatCheckbox,
    RecordLoading,
    RestingNote,
    RouterLink,
  ],
  providers: [RecordForm],
  host: { '(window:beforeunload)': 'form.dirty() && $event.preventDefault()' },
  templateUrl: './record-form-page.html',
  styleUrl: './record-form-page.scss',
})
export class RecordFormPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);
  private readonly amber = inject(Amber);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly form = inject(RecordForm);
  readonly kind = input.required<RecordKind>();
  readonly id = input<string>();

  protected readonly reasonMax = recordLimits.reason;
  protected readonly reasonNeeded = $localize`:@@records.reason.needed:Pourquoi ce changement est petit`;
  protected readonly reasonFree = $localize`:@@records.reason.free:Ce qui change, et pourquoi (facultatif)`;
  protected readonly minor = signal(false);
  protected readonly reason = signal('');
  protected readonly heading = computed(() => this.form.record()?.label ?? kinds[this.kind()].fresh);
  protected readonly back = computed(() => (this.id() ? `${kinds[this.kind()].path}/${this.id()}` : kinds[this.kind()].path));
  protected readonly mayEdit = computed(
    () => this.form.record()?.can.includes('edit') ?? this.session.user()?.can.includes('records:edit'),
  );
  protected readonly sections = computed(() => {
    const sections = new Map<FieldSection, { name: string; field: Field }[]>();
    for (const [name, field] of Object.entries(this.form.fields())) {
      sections.set(field.section, [...(sections.get(field.section) ?? []), { name, field }]);
    }
    return [...sections].map(([key, fields]) => ({ key, label: sectionLabels[key], fields }));
  });

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} · Guichet`));
    effect(() => {
      const [kind, id] = [this.kind(), this.id()];
      untracked(() => void this.begin(kind, id));
    });
    const group = $localize`:@@records.group:Fiche`;
    const does = $localize`:@@records.save:Enregistrer`;
    inject(Keys).use([{ keys: 'ctrl+enter', does, group, run: () => void this.save() }]);
  }

  /** Whether the page may be left: what was typed is not saved by itself. */
  mayLeave(): Promise<boolean> | boolean {
    if (!this.form.dirty() || !this.session.signedIn()) return true;
    return this.ask.confirm({
      title: $localize`:@@records.leave.title:Quitter sans enregistrer\u202f?`,
      text: $localize`:@@records.leave.text:Vos changements ne sont pas enregistrés. Ils restent gardés dans cet onglet, et reviennent si vous rouvrez ce formulaire.`,
      action: $localize`:@@records.leave.action:Quitter`,
    });
  }

  protected async save(): Promise<void> {
    if (!this.mayEdit()) return;
    if (this.id() && !this.form.dirty()) {
      void this.notice.say($localize`:@@records.unchanged:Rien n’a changé`);
      return;
    }
    const saved = await this.form.save({ minor: this.minor(), reason: this.reason() });
    if (!saved) return this.showFailure();
    await this.router.navigateByUrl(`${kinds[this.kind()].path}/${saved.id}`);
    const done = this.id() ? $localize`:@@records.saved:Fiche enregistrée` : $localize`:@@records.created:Fiche créée`;
    await this.amber.say(done, saved.id, 'turnedStale' in saved ? saved.turnedStale : { reusable: 0, enquiries: 0, drafts: 0 });
  }

  protected async begin(kind: RecordKind, id: string | undefined): Promise<void> {
    await this.form.open(kind, id);
    this.afterRender(() => this.host.querySelector<HTMLElement>('.fields :is(input, select, textarea)')?.focus({ preventScroll: true }));
  }

  protected jump(event: Event, key: string): void {
    event.preventDefault();
    const section = this.host.querySelector<HTMLElement>(`#section-${key}`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
  }

  /** To the first field that was refused, or to what was said. */
  private showFailure(): void {
    this.afterRender(() => {
      const wrong = this.host.querySelector<HTMLElement>('[aria-invalid="true"]') ?? this.host.querySelector<HTMLElement>('.failure');
      wrong?.focus();
      wrong?.scrollIntoView({ block: 'center' });
    });
  }

  private afterRender(act: () => void): void {
    afterNextRender(act, { injector: this.injector });
  }
}
