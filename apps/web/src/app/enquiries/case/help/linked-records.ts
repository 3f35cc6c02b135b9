import { Component, computed, ElementRef, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideDynamicIcon, LucideX } from '@lucide/angular';
import type { EnquiryRecord, RecordReferenceInput, RecordSummary } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { Preferences } from '../../../core/preferences';
import { KeyHint } from '../../../ui/key-hint';
import { kinds } from '../../../records/kinds';
import { factsInWords, recordPath } from '../../../records/record-labels';
import { Pen } from '../editor/pen';
import { OpenCase } from '../open-case';
import { recordIcons, recordTypeLabels } from '../record-labels';
import { RecordSearch } from '../record-search';

/** The records the case is about; each can be opened, cited, taken off. */
@Component({
  selector: 'app-linked-records',
  imports: [KeyHint, LucideDynamicIcon, LucideX, RecordSearch, RouterLink],
  templateUrl: './linked-records.html',
  styleUrl: './linked-records.scss',
})
export class LinkedRecords {
  private readonly open = inject(OpenCase);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly pen = inject(Pen);

  readonly cited = output<void>();

  protected readonly records = computed(() => this.open.detail()?.records ?? []);
  protected readonly canEdit = computed(() => this.open.can().has('edit'));
  protected readonly canCite = computed(() => this.open.can().has('draft'));
  protected readonly adding = signal(false);
  protected readonly busy = signal(false);
  protected readonly icons = recordIcons;
  private readonly locale = inject(Preferences).locale;
  protected readonly path = recordPath;
  protected readonly finder = kinds['bridging-programmes'].path;
  protected readonly searchLabel = $localize`:@@case.linkSearch:Métier, formation, établissement…`;

  constructor() {
    inject(Keys).use([{ keys: '@', when: () => this.canCite() && this.focused() !== undefined, run: () => this.cite(this.focused()) }]);
  }

  protected about({ type, facts }: EnquiryRecord): string {
    return [recordTypeLabels[type], factsInWords(facts, this.locale())].filter(Boolean).join(', ');
  }

  protected cite(record: EnquiryRecord | undefined): void {
    if (!record) return;
    const { type, id, version, label } = record;
    this.pen.cite({ type, id, version, label, currentVersion: version, stale: false, warnings: [] });
    this.cited.emit();
  }

  protected async link(record: RecordSummary): Promise<void> {
    this.adding.set(false);
    const added = { type: record.type, id: record.id } as RecordReferenceInput;
    await this.set([...this.records().map(({ type, id }) => ({ type, id })), added]);
  }

  protected async unlink(record: EnquiryRecord): Promise<void> {
    await this.set(
      this.records()
        .filter(({ id }) => id !== record.id)
        .map(({ type, id }) => ({ type, id })),
    );
  }

  private async set(recordIds: RecordReferenceInput[]): Promise<void> {
    this.busy.set(true);
    try {
      await this.open.change({ recordIds });
    } catch (error) {
      this.open.fail(error);
    } finally {
      this.busy.set(false);
    }
  }

  private focused(): EnquiryRecord | undefined {
    const row = this.host.nativeElement.ownerDocument.activeElement?.closest<HTMLElement>('[data-record]');
    return row && this.host.nativeElement.contains(row) ? this.records().find(({ id }) => id === row.dataset['record']) : undefined;
  }
}
