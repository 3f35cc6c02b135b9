import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import { Carried } from '../core/carried';
import { newIdempotencyKey } from '../core/concurrency';
import { CurrentCase } from '../core/current-case';
import { Keys } from '../core/keys';
import { failureOf } from '../core/problem';
import { EmptyState } from '../ui/empty-state';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';
import { lastYearWithRules } from './academic-years';
import { FundingApi } from './funding-api';
import { focusField } from './path/fields';
import { KnownPaths } from './path/known-paths';
import { PathTable } from './path/path-table';
import { StudyPath } from './path/study-path';
import { TargetFields } from './path/target-fields';
import { ComparedVerdicts } from './verdict/compared';
import { FactsBeside } from './verdict/facts-beside';
import { VerdictView } from './verdict/verdict-view';

/** A study path, and whether it can be funded: computed in the browser as one types; saved and inserted on demand. */
@Component({
  selector: 'app-funding-page',
  imports: [
    ComparedVerdicts,
    EmptyState,
    FactsBeside,
    KeyHint,
    KnownPaths,
    LucideTriangleAlert,
    MatButton,
    PathTable,
    RouterLink,
    TargetFields,
    VerdictView,
  ],
  providers: [StudyPath],
  templateUrl: './funding-page.html',
  styleUrl: './funding-page.scss',
})
export class FundingPage {
  private readonly api = inject(FundingApi);
  private readonly carried = inject(Carried);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  protected readonly path = inject(StudyPath);
  protected readonly lastYear = lastYearWithRules;
  private readonly current = inject(CurrentCase).value;

  /** The case it is for, and an assessment to take up; by default the case one works on. */
  readonly demande = input<string>();
  readonly calcul = input<string>();

  protected readonly caseId = computed(() => this.demande() ?? this.current()?.id ?? '');
  private readonly reading = this.api.enquiry(this.caseId);
  protected readonly enquiry = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  protected readonly notUnderstood = signal<string[]>([]);
  /** Pieces of the line that look like a year or a number of credits: the verdict is without them. */
  protected readonly unread = computed(() => this.notUnderstood().filter((piece) => /\d/.test(piece)));
  /** What leaves the page rests on all that was typed. */
  protected readonly canTake = computed(() => this.path.told() && this.unread().length === 0);
  protected readonly canInsert = computed(() => this.canTake() && (this.enquiry()?.can.includes('draft') ?? false));
  protected readonly canSave = computed(() => this.canTake() && (this.enquiry()?.can.includes('note') ?? false));
  protected readonly facts = signal<readonly string[]>([]);
  protected readonly busy = signal(false);

  constructor() {
    const group = $localize`:@@title.funding:Finançabilité`;
    inject(Keys).use([
      { keys: 'u', does: $localize`:@@funding.insert:Insérer dans la réponse`, group, when: this.canInsert, run: () => void this.insert() },
      { keys: 's', does: $localize`:@@funding.save:Enregistrer dans la demande`, group, when: this.canSave, run: () => void this.save() },
      {
        keys: 'm',
        does: $localize`:@@funding.hold:Comparer à partir d’ici`,
        group,
        when: this.path.told,
        run: () => this.path.holdAgainst(),
      },
      { keys: 'c', does: $localize`:@@funding.copy:Copier`, group, when: this.canTake, run: () => this.copy() },
    ]);
    effect(() => {
      const id = this.caseId();
      untracked(() => this.path.caseId.set(id));
    });
    effect(() => {
      const [enquiry, wanted] = [this.enquiry(), this.calcul()];
      if (!enquiry || !wanted) return;
      const saved = [...enquiry.assessments, enquiry.earlierAssessment].find((one) => one?.id === wanted);
      untracked(() => {
        if (saved && saved.replacedAt === null) this.path.takeUp(saved);
        void this.router.navigate([], { queryParams: { demande: enquiry.id }, replaceUrl: true });
      });
    });
  }

  protected read(line: HTMLInputElement): void {
    this.notUnderstood.set(this.path.read(line.value));
    if (this.notUnderstood().length === 0) line.value = '';
  }

  protected clear(line: HTMLInputElement): void {
    this.path.clear();
    this.notUnderstood.set([]);
    line.value = '';
  }

  protected goTo(path: string): void {
    focusField(this.document, path);
  }

  protected copy(): void {
    const copied = this.clipboard.copy(this.path.verdict().studentParagraph);
    void this.notice.say(
      copied ? $localize`:@@funding.copied:Paragraphe copié` : $localize`:@@pastAnswers.copy.failed:Le navigateur n’a pas permis la copie.`,
    );
  }

  /** An assessment of this case whose rules were corrected gives way to the new one; any other stays beside it. */
  protected async save(): Promise<void> {
    const enquiry = this.enquiry();
    if (!enquiry || this.busy()) return;
    this.busy.set(true);
    try {
      const old = this.path.compared()?.saved;
      const replaces = old?.stale && old.enquiry.id === enquiry.id ? { replaces: old.id } : {};
      await this.api.save(enquiry.id, newIdempotencyKey(), { ...this.path.input(), ...replaces });
      if (old?.stale) this.path.compared.set(null);
      this.reading.reload();
      void this.notice.say($localize`:@@funding.saved:Calcul enregistré dans la demande n°\u00a0${enquiry.number}:number:`);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }

  /** The paragraph and the rules it rests on, with the facts that were chosen, into the draft of the case. */
  protected async insert(): Promise<void> {
    const enquiry = this.enquiry();
    if (!enquiry) return;
    const { studentParagraph, steps } = this.path.verdict();
    const { academicYear } = this.path.input();
    try {
      const { rules, facts } = await this.api.rulesOf(academicYear);
      const decisive = new Set(steps.filter((step) => step.decisive).map(({ rule }) => rule as string));
      const chosen = facts.filter(({ id }) => this.facts().includes(id));
      const cited = [...rules.filter(({ id }) => decisive.has(id)), ...chosen];
      const records = cited.flatMap(({ recordId }) => (recordId ? [{ type: 'funding-rule' as const, id: recordId }] : []));
      this.carried.take({ text: [studentParagraph, ...chosen.map(({ text }) => text)].join('\n\n'), records, academicYear });
      await this.router.navigate(['/demandes', enquiry.id], { queryParams: { repondre: 1 } });
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
  }
}
