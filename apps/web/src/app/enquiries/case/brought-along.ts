// What one brings to a case from another page: a past answer to use, a record to cite, a verdict with its rules. It waits until one may write.
import { effect, inject, Service, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { citationTypes } from '@guichet/contracts';
import { Carried } from '../../core/carried';
import { CurrentCase } from '../../core/current-case';
import { EnquiriesApi } from '../enquiries-api';
import { Pen } from './editor/pen';
import { OpenCase } from './open-case';

@Service({ autoProvided: false })
export class BroughtAlong {
  private readonly api = inject(EnquiriesApi);
  private readonly open = inject(OpenCase);
  private readonly pen = inject(Pen);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentCase);
  private readonly carried = inject(Carried);

  /** The id of a past answer. */
  readonly pastAnswer = signal<string | undefined>(undefined);
  /** `type/id` of a record. */
  readonly record = signal<string | undefined>(undefined);

  constructor() {
    effect(() => {
      const detail = this.open.detail();
      if (!detail) return;
      if (detail.can.includes('draft')) this.current.set(detail.id, detail.number);
      else if (untracked(this.current.value)?.id === detail.id) this.current.clear();
    });
    effect(() => {
      if (this.carried.value() && this.open.can().has('draft')) untracked(() => void this.unload());
    });
    effect(() => {
      const [pastAnswer, record] = [this.pastAnswer(), this.record()];
      if ((pastAnswer || record) && this.open.can().has('draft')) untracked(() => void this.take(pastAnswer, record));
    });
  }

  private async unload(): Promise<void> {
    const load = this.carried.unload();
    if (!load) return;
    try {
      this.pen.add({ text: load.text, citations: [] }, load.academicYear);
      for (const { type, id } of load.records) await this.cite(`${type}/${id}`);
    } catch (error) {
      this.open.fail(error);
    }
  }

  private async take(pastAnswer: string | undefined, record: string | undefined): Promise<void> {
    this.pastAnswer.set(undefined);
    this.record.set(undefined);
    try {
      if (pastAnswer) {
        this.pen.reuse(await this.api.reuse(pastAnswer, this.open.id()));
        this.open.reloadTimeline();
      }
      if (record) await this.cite(record);
    } catch (error) {
      this.open.fail(error);
    }
    const queryParams = { reprendre: null, citer: null, repondre: 1 };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private async cite(record: string): Promise<void> {
    const [kind, id] = record.split('/');
    const type = citationTypes.find((known) => known === kind);
    if (!type || !id) return;
    const { label, version, source: said, sourceUrl, checkedOn, warnings } = await this.api.record(type, id);
    const source = { source: said, ...(sourceUrl ? { url: sourceUrl } : {}), ...(checkedOn ? { accessedOn: checkedOn } : {}) };
    this.pen.cite({ type, id, version, label, currentVersion: version, stale: false, warnings, ...source });
  }
}
