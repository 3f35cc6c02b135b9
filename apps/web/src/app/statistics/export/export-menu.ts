import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { LucideDownload } from '@lucide/angular';
import { failureOf } from '../../core/problem';
import { Notice } from '../../ui/notice';
import type { StatisticsQuestion } from '../statistics-address';
import { StatisticsApi, type StatisticsFile } from '../statistics-api';
import { saved } from '../../core/saved-file';

/** The table or its cases as a file, and how much of it has come. */
@Component({
  selector: 'app-export-menu',
  imports: [LucideDownload, MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <span class="meta" role="status">{{ exporting() }}</span>
    <button matButton="outlined" type="button" [matMenuTriggerFor]="files" [disabled]="disabled() || exporting() !== ''">
      <svg lucideDownload matButtonIcon size="18"></svg><span i18n="@@statistics.export">Exporter</span>
    </button>
    <mat-menu #files="matMenu">
      <button mat-menu-item type="button" (click)="download('statistics.xlsx')" i18n="@@statistics.tableXlsx">Ce tableau (XLSX)</button>
      <button mat-menu-item type="button" (click)="download('statistics.csv')" i18n="@@statistics.tableCsv">Ce tableau (CSV)</button>
      <button mat-menu-item type="button" (click)="download('statistics/cases.xlsx')" i18n="@@statistics.casesXlsx">
        Une ligne par demande du centre (XLSX)
      </button>
      <button mat-menu-item type="button" (click)="download('statistics/cases.csv')" i18n="@@statistics.casesCsv">
        Une ligne par demande du centre (CSV)
      </button>
    </mat-menu>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ExportMenu {
  private readonly api = inject(StatisticsApi);
  private readonly notice = inject(Notice);

  readonly question = input.required<StatisticsQuestion>();
  readonly disabled = input(false);
  protected readonly exporting = signal('');

  protected async download(file: StatisticsFile): Promise<void> {
    if (this.exporting()) return;
    const say = (bytes: number): void => {
      const size = (bytes / 1_000_000).toFixed(1);
      this.exporting.set($localize`:@@statistics.exporting:Export en cours\u00a0: ${size}:size: Mo`);
    };
    say(0);
    try {
      saved(await this.api.file(file, this.question(), say), file.replace('/', '-'));
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    } finally {
      this.exporting.set('');
    }
  }
}
