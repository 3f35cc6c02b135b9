import { Component, input, output, signal } from '@angular/core';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { Timeline } from '../person/timeline';
import { CaseAssessments } from './case-assessments';
import { LinkedRecords } from './linked-records';
import { SimilarAnswers } from './similar-answers';

type Tab = 'similar' | 'records' | 'timeline';

/** What helps to answer: beside the draft on a desk, under three tabs on a phone. */
@Component({
  selector: 'app-help-pane',
  imports: [CaseAssessments, LinkedRecords, MatTabLink, MatTabNav, MatTabNavPanel, SimilarAnswers, Timeline],
  template: `
    @if (tabbed()) {
      <nav mat-tab-nav-bar [tabPanel]="panel" mat-stretch-tabs i18n-aria-label="@@case.help" aria-label="Aide à la réponse">
        <button mat-tab-link type="button" [active]="tab() === 'similar'" (click)="pick('similar')">
          <ng-container i18n="@@case.tabSimilar">Proches</ng-container>&nbsp;<span class="figures">{{ count() || '' }}</span>
        </button>
        <button mat-tab-link type="button" [active]="tab() === 'records'" (click)="pick('records')">
          <ng-container i18n="@@case.tabRecords">Fiches</ng-container>&nbsp;<span class="figures">{{ records() || '' }}</span>
        </button>
        <button mat-tab-link type="button" [active]="tab() === 'timeline'" (click)="pick('timeline')" i18n="@@case.timeline">
          Déroulement
        </button>
      </nav>
    }
    <mat-tab-nav-panel #panel class="panel" [class.away]="folded()">
      <app-case-similar [hidden]="tabbed() && tab() !== 'similar'" (count)="count.set($event)" (opened)="show('similar')" />
      <app-case-assessments [class.away]="tabbed() && tab() !== 'records'" />
      <app-linked-records [hidden]="tabbed() && tab() !== 'records'" (cited)="cited.emit()" />
      @if (tabbed() && tab() === 'timeline') {
        <app-timeline [heading]="false" />
      }
    </mat-tab-nav-panel>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    nav {
      flex: none;
    }
    .panel {
      display: block;
      min-height: 0;
      overflow: auto;
      background: inherit;
    }
    app-case-similar,
    app-case-assessments,
    app-linked-records,
    app-timeline {
      padding: var(--s-5) var(--s-6);
    }
    app-case-assessments,
    app-linked-records {
      border-top: 1px solid var(--line);
    }
    .away,
    [hidden] {
      display: none;
    }
    @media (max-width: 599px) {
      .panel {
        display: flex;
        flex: 1;
        flex-direction: column;
      }
      .panel.away {
        display: none;
      }
      .panel:has(app-case-similar.reading:not([hidden])) :is(app-linked-records, app-case-assessments) {
        display: none;
      }
      app-case-similar,
      app-case-assessments,
      app-linked-records,
      app-timeline {
        padding: var(--s-4);
        border: 0;
      }
    }
  `,
})
export class HelpPane {
  readonly tabbed = input(false);
  /** Only its tabs are there, until one is chosen. */
  readonly folded = input(false);
  readonly records = input(0);
  /** A drawer that holds it must open. */
  readonly shown = output<void>();
  readonly cited = output<void>();

  protected readonly tab = signal<Tab>('similar');
  protected readonly count = signal(0);

  protected pick(tab: Tab): void {
    if (this.folded()) this.show(tab);
    else this.tab.set(tab);
  }

  protected show(tab: Tab): void {
    this.tab.set(tab);
    this.shown.emit();
  }
}
