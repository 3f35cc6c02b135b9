// The path as it stands on the page: typed once, computed as it is typed, kept by the browser for this tab.
import { computed, effect, inject, Service, signal } from '@angular/core';
import { assessFunding, newEnrolment, parsePathLine, ruleSets, type FundingInput, type PastEnrolment } from '@guichet/funding-rules';
import { KeptText } from '../core/kept-text';
import { Preferences } from '../core/preferences';

const place = 'finançabilité';

/** The year after the last one whose rules are loaded can be asked for: the answer is that nobody knows yet. */
export const yearsOffered = [...ruleSets.map(({ academicYear }) => academicYear), '2026-2027'].reverse();

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
  private readonly language = inject(Preferences).locale;
  readonly input = signal<FundingInput>(this.kept.find<FundingInput>(place, 'path') ?? empty());
  readonly verdict = computed(() => assessFunding(this.input(), this.language().startsWith('en') ? 'en' : 'fr'));

  constructor() {
    effect(() => this.kept.keep(place, 'path', this.input()));
  }

  /** Years read out of a line are added; what was not understood is handed back. */
  read(line: string): string[] {
    const { enrolments, notUnderstood } = parsePathLine(line);
    if (enrolments.length > 0) this.change({ enrolments: [...this.input().enrolments, ...enrolments] });
    return notUnderstood.map(({ text }) => text);
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
  }
}
