// The path as it stands on the page: typed once, computed as it is typed, kept by the browser for this tab and this case.
import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import type { Assessment } from '@guichet/contracts';
import {
  assessFunding,
  newEnrolment,
  parsePathLine,
  type FundingInput,
  type FundingVerdict,
  type PastEnrolment,
} from '@guichet/funding-rules';
import { KeptText } from '../../core/kept-text';
import { Preferences } from '../../core/preferences';
import { Clock } from '../../ui/time/clock';
import { currentAcademicYear } from '../academic-years';

/** A verdict that the one on the page is held against. */
export interface Compared {
  input: FundingInput;
  verdict: FundingVerdict;
  /** Where it is kept; `null` for what was on the page a moment ago. */
  saved: Assessment | null;
}

const empty = (academicYear: string): FundingInput => ({
  academicYear,
  target: { educationForm: 'full_time', cycle: 1, programme: '', programmeCredits: 180, extraCredits: 0 },
  nationality: 'eu',
  degreesSameLevelLast5Years: 0,
  enrolments: [],
});

@Service({ autoProvided: false })
export class StudyPath {
  private readonly kept = inject(KeptText);
  private readonly language = inject(Preferences).language;
  private readonly clock = inject(Clock);
  /** Each case has a path of its own: two students are never mixed. */
  readonly caseId = signal('');
  readonly input = linkedSignal<string, FundingInput>({
    source: this.caseId,
    computation: (id) => this.kept.find<FundingInput>(place(id), 'path') ?? this.empty(),
  });
  /** Said to have no enrolment behind them; until then a path without years is one that was not told. */
  readonly firstEnrolment = linkedSignal<string, boolean>({
    source: this.caseId,
    computation: (id) => this.kept.find<boolean>(place(id), 'first') ?? false,
  });
  readonly verdict = computed(() => assessFunding(this.input(), this.language));
  /** Whether enough was told for the verdict to be about somebody. */
  readonly told = computed(() => this.input().enrolments.length > 0 || this.firstEnrolment() || settled.has(this.verdict().outcome));
  readonly compared = linkedSignal<string, Compared | null>({ source: this.caseId, computation: () => null });

  constructor() {
    effect(() => this.kept.keep(place(this.caseId()), 'path', this.input()));
    effect(() => this.kept.keep(place(this.caseId()), 'first', this.firstEnrolment()));
  }

  /** What was not understood is handed back. */
  read(line: string): string[] {
    const { enrolments, notUnderstood } = parsePathLine(line);
    this.merge(enrolments);
    return notUnderstood.map(({ text }) => text);
  }

  /** Years are added; one that stands there already in the same studies is written over, as when a line is corrected. */
  merge(enrolments: readonly PastEnrolment[]): void {
    const rows = this.input().enrolments;
    const again = (row: PastEnrolment): PastEnrolment => enrolments.find((one) => isSameYear(one, row)) ?? row;
    const added = enrolments.filter((one) => !rows.some((row) => isSameYear(one, row)));
    if (enrolments.length > 0) this.change({ enrolments: [...rows.map(again), ...added] });
  }

  /** A saved path on the page, held against its saved verdict. */
  takeUp(saved: Assessment): void {
    const input = saved.input as FundingInput;
    this.input.set(input);
    this.firstEnrolment.set(input.enrolments.length === 0);
    this.compared.set({ input, verdict: saved.verdict as FundingVerdict, saved });
  }

  /** What stands now stays beside what is tried next. */
  holdAgainst(): void {
    this.compared.set({ input: this.input(), verdict: this.verdict(), saved: null });
  }

  change(part: Partial<FundingInput>): void {
    this.input.update((input) => ({ ...input, ...part }));
  }

  aim(part: Partial<FundingInput['target']>): void {
    this.change({ target: { ...this.input().target, ...part } });
  }

  edit(index: number, part: Partial<PastEnrolment>): void {
    this.change({ enrolments: this.input().enrolments.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  }

  /** The year after the last one, in the same studies. */
  add(): void {
    const rows = this.input().enrolments;
    const last = rows.at(-1);
    const start = last ? Number(last.academicYear.slice(0, 4)) + 1 : Number(this.input().academicYear.slice(0, 4)) - 1;
    const row = newEnrolment(`${start}-${start + 1}`, last?.programme ?? this.input().target.programme);
    this.change({ enrolments: [...rows, { ...row, creditsEnrolled: 60 }] });
  }

  remove(index: number): void {
    this.change({ enrolments: this.input().enrolments.filter((_, at) => at !== index) });
  }

  clear(): void {
    this.input.set(this.empty());
    this.firstEnrolment.set(false);
    this.compared.set(null);
  }

  private empty(): FundingInput {
    return empty(currentAcademicYear(untracked(this.clock.now)));
  }
}

/** Without an enrolment only nationality, degrees or the kind of studies lead here. */
const settled: ReadonlySet<FundingVerdict['outcome']> = new Set(['not_applicable', 'not_eligible']);

const isSameYear = (a: PastEnrolment, b: PastEnrolment): boolean =>
  a.academicYear === b.academicYear && a.programme.trim().toLowerCase() === b.programme.trim().toLowerCase();

const place = (caseId: string): string => `finançabilité.${caseId}`;
