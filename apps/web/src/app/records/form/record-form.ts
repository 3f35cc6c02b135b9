// A record being written: what it was, what stands in its controls, what the API refused. Nothing typed is ever lost.
import { computed, inject, Service, signal } from '@angular/core';
import type { Changed, FieldDifference, RecordHead } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { KeptText } from '../../core/kept-text';
import { failureOf } from '../../core/problem';
import { fieldsOf } from '../fields/fields';
import type { RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { refusals } from './refusals';
import { changedBetween, differencesBetween, missingIn, valuesOf, type Fields, type FormValue, type FormValues } from './form-values';

export interface SmallChange {
  minor: boolean;
  reason: string;
}

/** What a record is until it is told otherwise. */
const fresh = { jurisdiction: 'FWB', status: 'unverified' };
const kept = 'record';

@Service({ autoProvided: false })
export class RecordForm {
  private readonly api = inject(RecordsApi);
  private readonly keeper = inject(KeptText);
  private kind: RecordKind = 'sources';
  private key = newIdempotencyKey();
  private readonly base = signal<FormValues>({});

  readonly fields = signal<Fields>({});
  readonly record = signal<RecordHead | null>(null);
  readonly values = signal<FormValues>({});
  readonly ready = signal(false);
  readonly unreadable = signal<unknown>(null);
  readonly busy = signal(false);
  readonly failure = signal<string | null>(null);
  readonly errors = signal<Readonly<Record<string, string>>>({});
  /** What somebody else changed since one began. */
  readonly overtaken = signal<readonly FieldDifference[]>([]);
  /** What was typed before a reload is there again. */
  readonly restored = signal(false);

  readonly changed = computed(() => changedBetween(this.fields(), this.base(), this.values()));
  readonly dirty = computed(() => Object.keys(this.changed()).length > 0);

  /** Without an id: a new one. */
  async open(kind: RecordKind, id: string | undefined): Promise<void> {
    this.kind = kind;
    this.ready.set(false);
    this.unreadable.set(null);
    try {
      this.begin(id === undefined ? null : await this.api.read(kind, id));
    } catch (error) {
      this.unreadable.set(error);
    }
  }

  set(name: string, value: FormValue): void {
    this.values.update((values) => ({ ...values, [name]: value }));
    this.errors.update((errors) => Object.fromEntries(Object.entries(errors).filter(([path]) => path.split(/[[.]/)[0] !== name)));
    this.keep();
  }

  /** Back to what is stored. */
  discard(): void {
    this.values.set(this.base());
    this.errors.set({});
    this.restored.set(false);
    this.forget();
  }

  /** The record as it is now; `null` when it was refused, which is then said at the fields. */
  async save({ minor, reason }: SmallChange): Promise<RecordHead | Changed<RecordHead> | null> {
    if (this.busy() || this.lacking(minor, reason)) return null;
    this.busy.set(true);
    this.failure.set(null);
    const why = { ...(minor ? { minor } : {}), ...(reason.trim() ? { reason: reason.trim() } : {}) };
    try {
      const record = this.record();
      const saved = record
        ? await this.api.change(this.kind, record, { ...this.changed(), ...why })
        : await this.api.create(this.kind, { ...this.changed(), ...this.told() }, this.key);
      this.values.set(this.base());
      this.forget();
      return saved;
    } catch (error) {
      await this.refuse(error);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private begin(record: RecordHead | null): void {
    const all = fieldsOf[this.kind];
    this.fields.set(record ? Object.fromEntries(Object.entries(all).filter(([, { fixed }]) => !fixed)) : all);
    this.record.set(record);
    this.base.set(valuesOf(this.fields(), record ?? fresh));
    const typed = this.keeper.find<FormValues>(this.place(), kept);
    this.values.set({ ...this.base(), ...typed });
    this.restored.set(typed !== null && this.dirty());
    this.ready.set(true);
  }

  /** A new record says its kind of source, whatever was there before. */
  private told(): object {
    return this.kind === 'sources' ? { type: this.values()['type'] } : {};
  }

  private lacking(minor: boolean, reason: string): boolean {
    const missing = missingIn(this.fields(), this.values());
    if (minor && !reason.trim()) missing.push('reason');
    this.errors.set(Object.fromEntries(missing.map((path) => [path, refusals.required])));
    if (missing.length > 0) this.failure.set(refusals.some);
    return missing.length > 0;
  }

  private async refuse(error: unknown): Promise<void> {
    const { code, text, errors } = failureOf(error);
    if (code === 'IDEMPOTENCY_MISMATCH') this.key = newIdempotencyKey();
    this.failure.set(errors.length > 0 ? refusals.some : text);
    this.errors.set(refusals.byField(error));
    if (code === 'STALE_VERSION') await this.rebase();
  }

  /** Somebody else saved first: theirs is shown, and what one typed stays. */
  private async rebase(): Promise<void> {
    const before = this.record();
    if (!before) return;
    const now = await this.api.read(this.kind, before.id);
    const mine = Object.fromEntries(Object.keys(this.changed()).map((name) => [name, this.values()[name] ?? '']));
    this.overtaken.set(differencesBetween(this.fields(), before, now));
    this.record.set(now);
    this.base.set(valuesOf(this.fields(), now));
    this.values.set({ ...this.base(), ...mine });
    this.failure.set(refusals.overtaken);
  }

  private keep(): void {
    const changed = Object.keys(this.changed());
    if (changed.length === 0) this.forget();
    else this.keeper.keep(this.place(), kept, Object.fromEntries(changed.map((name) => [name, this.values()[name]])));
  }

  private forget(): void {
    this.keeper.forget(this.place(), kept);
  }

  private place(): string {
    return this.record()?.id ?? `nouvelle-${this.kind}`;
  }
}
