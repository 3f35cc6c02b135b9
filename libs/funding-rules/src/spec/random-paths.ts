// Random students: complete, coherent paths, leaning towards the numbers where rules change.
import fc from 'fast-check';
import { newEnrolment } from '../path/path-line';
import { type EducationForm, type FundingInput, type Nationality, type PastEnrolment } from '../types';

const programmes = ['droit', 'psycho', 'AS'];

// Per hundred: nothing, all, a half, or anything in between.
const share = fc.oneof(fc.constantFrom(0, 0, 50, 75, 100), fc.integer({ min: 0, max: 100 }));

const plain: Partial<PastEnrolment> = {};
const oddity = fc.constantFrom<Partial<PastEnrolment>>(
  ...Array.from({ length: 24 }, () => plain),
  { educationForm: 'adult_education' },
  { cycle: 2 },
  { country: 'FR' },
  { lightened: true },
  { ledToDegree: true },
  { creditsTransferredToDegree: true },
  { creditsTransferred: 15 },
  { changedProgrammeOn: '12-01' },
);

const year = fc.record({
  skipped: fc.nat(3),
  programme: fc.constantFrom(...programmes, 'droit', 'droit'),
  enrolled: fc.constantFrom(45, 60, 60, 60, 75),
  share,
  ofBlock1: fc.oneof(fc.constant(100), share),
  first: oddity,
  second: oddity,
});
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

function enrolmentsOf(drawn: Year, start: number): PastEnrolment[] {
  if (drawn.skipped === 0) return [];
  const academicYear = `${start}-${start + 1}`;
  const acquired = Math.round((drawn.enrolled * drawn.share) / 100);
  const odd = { ...drawn.first, ...drawn.second };
  const row = newEnrolment(academicYear, drawn.programme, {
    creditsEnrolled: drawn.enrolled,
    creditsAcquired: acquired,
    block1CreditsAcquired: Math.min(60, Math.round((acquired * drawn.ofBlock1) / 100)),
    ...odd,
    changedProgrammeOn: odd.changedProgrammeOn ? `${start}-${odd.changedProgrammeOn}` : null,
  });
  const before = newEnrolment(academicYear, 'gestion', { creditsEnrolled: 60, creditsAcquired: 0, block1CreditsAcquired: 0 });
  return odd.changedProgrammeOn && row.educationForm === 'full_time' && row.cycle === 1 ? [before, row] : [row];
}

/** Paths of up to fourteen years before 2025-2026, mostly short; a target the student knows, or new studies. */
export const student: fc.Arbitrary<FundingInput> = fc
  .record({
    programme: fc.constantFrom(...programmes, 'droit', 'droit', 'droit', 'kiné'),
    nationality: fc.constantFrom<Nationality>(...Array.from({ length: 20 }, () => 'eu' as const), 'assimilated', 'non_eu'),
    educationForm: fc.constantFrom<EducationForm>(...Array.from({ length: 30 }, () => 'full_time' as const), 'adult_education'),
    degrees: fc.constantFrom(...Array.from({ length: 20 }, () => 0), 1, 2, 3),
    years: fc.oneof(
      { weight: 3, arbitrary: fc.array(year, { maxLength: 4 }) },
      { weight: 2, arbitrary: fc.array(year, { maxLength: 14 }) },
    ),
  })
  .map(({ programme, nationality, educationForm, degrees, years }) => ({
    academicYear: '2025-2026',
    target: { educationForm, cycle: 1 as const, programme, programmeCredits: 180, extraCredits: 0 },
    nationality,
    degreesSameLevelLast5Years: degrees,
    enrolments: years.flatMap((drawn, index) => enrolmentsOf(drawn, 2025 - years.length + index)),
  }));

/** What is typed may be shown back as it is, so a year that reads like a bug of ours is none of its making. */
const typed = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string(maxLength === undefined ? {} : { maxLength }).filter((text) => !/undefined|NaN|Infinity|\[object/.test(text));

/** Anything the types allow: broken years, numbers that are none, empty names. */
export const anything: fc.Arbitrary<FundingInput> = fc.record({
  academicYear: fc.oneof(fc.constantFrom('2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026', '2026-2027'), typed()),
  target: fc.record({
    educationForm: fc.constantFrom('full_time' as const, 'full_time' as const, 'full_time' as const, 'adult_education' as const),
    cycle: fc.constantFrom(1 as const, 2 as const),
    programme: fc.constantFrom('droit', 'psycho', ''),
    programmeCredits: fc.oneof(fc.constantFrom(60, 120, 180, 240), fc.double()),
    extraCredits: fc.oneof(fc.constantFrom(0, 0, 15, 45), fc.double()),
  }),
  nationality: fc.constantFrom('eu' as const, 'assimilated' as const, 'eu' as const, 'non_eu' as const),
  degreesSameLevelLast5Years: fc.oneof(fc.constantFrom(0, 1, 3), fc.double()),
  enrolments: fc.array(
    fc.record({
      academicYear: fc.oneof(
        fc.integer({ min: 2015, max: 2026 }).map((year) => `${year}-${year + 1}`),
        typed(9),
      ),
      country: fc.constantFrom('BE', 'FR', ''),
      educationForm: fc.constantFrom('full_time' as const, 'full_time' as const, 'adult_education' as const),
      cycle: fc.constantFrom(1 as const, 2 as const),
      programme: fc.constantFrom('droit', 'Droit ', 'psycho', ''),
      creditsEnrolled: fc.oneof(fc.constantFrom(null, 45, 60), fc.double()),
      creditsAcquired: fc.oneof(fc.constantFrom(null, 0, 30, 60, 75), fc.double()),
      block1CreditsAcquired: fc.oneof(fc.constantFrom(null, 0, 30, 60), fc.double()),
      creditsTransferred: fc.oneof(fc.constantFrom(0, 0, 10), fc.double()),
      unitsAcquired: fc.oneof(fc.constantFrom(null, 0, 3), fc.double()),
      lightened: fc.boolean(),
      changedProgrammeOn: fc.oneof(fc.constantFrom(null, null, '2023-12-01', '2024-05-01'), typed()),
      ledToDegree: fc.boolean(),
      creditsTransferredToDegree: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
});
