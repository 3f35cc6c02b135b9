import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Carried } from '../core/carried';
import { CurrentCase } from '../core/current-case';
import { Keys } from '../core/keys';
import { failureOf } from '../core/problem';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';
import { FundingApi } from './funding-api';
import { PathTable } from './path-table';
import { StudyPath } from './study-path';
import { TargetFields } from './target-fields';
import { VerdictView } from './verdict-view';

/** A study path, and whether it can be funded: computed in the browser as one types, nothing is sent. */
@Component({
  selector: 'app-funding-page',
  imports: [KeyHint, MatButton, PathTable, RouterLink, TargetFields, VerdictView],
  providers: [StudyPath],
  templateUrl: './funding-page.html',
  styleUrl: './funding-page.scss',
})
export class FundingPage {
  private readonly api = inject(FundingApi);
  private readonly carried = inject(Carried);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  protected readonly path = inject(StudyPath);
  protected readonly currentCase = inject(CurrentCase).value;

  protected readonly notUnderstood = signal<string[]>([]);

  constructor() {
    const group = $localize`:@@title.funding:Finançabilité`;
    inject(Keys).use([
      {
        keys: 'u',
        does: $localize`:@@funding.insert:Insérer dans la réponse`,
        group,
        when: () => this.currentCase() !== null,
        run: () => void this.insert(),
      },
      { keys: 'c', does: $localize`:@@funding.copy:Copier`, group, run: () => this.copy() },
    ]);
  }

  protected read(line: HTMLInputElement): void {
    this.notUnderstood.set(this.path.read(line.value));
    if (this.notUnderstood().length === 0) line.value = '';
  }

  protected copy(): void {
    const copied = this.clipboard.copy(this.path.verdict().studentParagraph);
    void this.notice.say(
      copied ? $localize`:@@funding.copied:Paragraphe copié` : $localize`:@@pastAnswers.copy.failed:Le navigateur n’a pas permis la copie.`,
    );
  }

  /** The paragraph and the rules it rests on, into the draft of the case one works on. */
  protected async insert(): Promise<void> {
    const target = this.currentCase();
    if (!target) return;
    const { studentParagraph: text, steps } = this.path.verdict();
    try {
      const { rules } = await this.api.rulesOf(this.path.input().academicYear);
      const decisive = new Set(steps.filter((step) => step.decisive).map(({ rule }) => rule as string));
      const records = rules.flatMap(({ id, recordId }) =>
        decisive.has(id) && recordId ? [{ type: 'funding-rule' as const, id: recordId }] : [],
      );
      this.carried.take({ text, records });
      await this.router.navigate(['/demandes', target.id], { queryParams: { repondre: 1 } });
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
  }
}
