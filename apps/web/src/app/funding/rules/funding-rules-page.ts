import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { statusLabels } from '../../records/choice-labels';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { FundingApi } from '../funding-api';
import { themeWords } from '../funding-words';
import { Clock } from '../../ui/time/clock';
import { lastYearWithRules, yearsOffered } from '../academic-years';

/** The rules of an academic year, with their reference and how sure they are; and what is not loaded. */
@Component({
  selector: 'app-funding-rules-page',
  imports: [EmptyState, ErrorState, LucideArrowLeft, MatButton, ProgressLine, RouterLink],
  templateUrl: './funding-rules-page.html',
  styleUrl: './funding-rules-page.scss',
})
export class FundingRulesPage {
  private readonly router = inject(Router);
  readonly annee = input<string>();

  private readonly clock = inject(Clock);
  protected readonly years = computed(() => yearsOffered(this.clock.now()));
  protected readonly themes = themeWords;
  protected readonly statuses = statusLabels;
  protected readonly year = computed(() => this.annee() ?? lastYearWithRules);
  protected readonly resource = inject(FundingApi).rules(this.year);
  protected readonly rules = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly notLoaded = $localize`:@@funding.notLoaded:Les règles de cette année ne sont pas chargées`;

  protected turnTo(annee: string): void {
    void this.router.navigate([], { queryParams: { annee }, replaceUrl: true });
  }
}
