// The path as it stands on the page: typed once, computed as it is typed, kept by the browser for this tab and this case.
import { computed, effect, inject, linkedSignal, Service, signal } from '@angular/core';
import type { Assessment } from '@guichet/contracts';
import {
  assessFunding,
  newEnrolment,
  parsePathLine,
  ruleSets,
  type FundingInput,
  type FundingVerdict,
  type PastEnrolment,
} from '@guichet/funding-rules';
import { KeptText } from '../../core/kept-text';
import { Preferences } from '../../core/preferences';

/** The year after the last one whose rules are loaded can be asked for: the answer is that nobody knows yet. */
export const yearsOffered = [...ruleSets.map(({ academicYear }) => academicYear), '2026-2027'].reverse();

/** A verdict that the one on the page is held against. */
export interface Compared {
  input: FundingInput;
  verdict: FundingVerdict;
  /** Where it is kept; `null` for what was on the page a moment ago. */
  saved: Assessment | null;
}

const empty = (): FundingInput => ({
  academicYear: '2025-2026',
  target: { educationForm: 'full_time', cycle: 1, programme: '', programmeCredits: 180, extraCredits: 0 },
  nationality: 'eu',
  degreesSameLevelLast5Years: 0,
  enrolments: [],
});

@Service({ autoProvided: false })
export class StudyPath {
  private readonly kept = inject(KeptText);
  private readonly language = inject(Preferences).language;
  /** Each case has a path of its own: two students are never mixed. */
  readonly caseId = signal('');
  readonly input = linkedSignal<string, FundingInput>({
    source: this.caseId,
    computation: (id) => this.kept.find<FundingInput>(place(id), 'path') ?? empty(),
  });
  readonly verdict = computed(() => assessFunding(this.input(), this.language));
  readonly compared = linkedSignal<string, Compared | null>({ source: this.caseId, computation: () => null });

  constructor() {
    effect(() => this.kept.keep(place(this.caseId()), 'path', this.input()));
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
    this.input.set(empty());
    this.compared.set(null);
  }
}

const isSameYear = (a: PastEnrolment, b: PastEnrolment): boolean =>
  a.academicYear === b.academicYear && a.programme.trim().toLowerCase() === b.programme.trim().toLowerCase();

const place = (caseId: string): string => `finançabilité.${caseId}`;
