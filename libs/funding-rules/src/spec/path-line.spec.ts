import fc from 'fast-check';
import { parsePathLine } from '../path/path-line';

const read = (line: string) =>
  parsePathLine(line).enrolments.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([key, value]) => value !== null && value !== false && value !== 0 && !(key === 'country' && value === 'BE'),
      ),
    ),
  );
const droit = { academicYear: '2021-2022', programme: 'droit', educationForm: 'full_time', cycle: 1 };

describe('a path typed as one line', () => {
  it('reads the example of the case screen', () => {
    const { enrolments, notUnderstood } = parsePathLine('2021-22 droit 12cr; 2022-23 psycho 0cr, 2023-24 AS 45/60');
    expect(enrolments).toMatchObject([
      { academicYear: '2021-2022', programme: 'droit', creditsAcquired: 12, creditsEnrolled: null, block1CreditsAcquired: null },
      { academicYear: '2022-2023', programme: 'psycho', creditsAcquired: 0 },
      { academicYear: '2023-2024', programme: 'AS', creditsAcquired: 45, creditsEnrolled: 60 },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    ['2021-2022 droit 25/60 b1 20', { creditsAcquired: 25, creditsEnrolled: 60, block1CreditsAcquired: 20 }],
    ['2021/22 droit 25 sur 60 dont 20 du bloc 1', { creditsAcquired: 25, creditsEnrolled: 60, block1CreditsAcquired: 20 }],
    ['21-22 droit 7,5 crédits', { creditsAcquired: 7.5 }],
    ['2021–2022 : droit, 3 UE', { unitsAcquired: 3 }],
    ['2021-22 droit 60/60 diplômée', { creditsAcquired: 60, creditsEnrolled: 60, ledToDegree: true }],
    ['2021-22 droit 40/45 allégé', { creditsAcquired: 40, creditsEnrolled: 45, lightened: true }],
    ['2021-22 droit 30/60 + 15 cr valorisés', { creditsAcquired: 30, creditsEnrolled: 60, creditsTransferred: 15 }],
    ['2021-22 droit 30/60 valorisé', { creditsAcquired: 30, creditsEnrolled: 60, creditsTransferredToDegree: true }],
    ['2021-22 droit promsoc', { educationForm: 'adult_education' }],
    ['2021-22 master en droit 30/60', { cycle: 2, creditsAcquired: 30, creditsEnrolled: 60 }],
    ['2021-22 droit 30/60 en France', { country: 'FR', creditsAcquired: 30, creditsEnrolled: 60 }],
    ['2021-22 droit changé le 5/2', { changedProgrammeOn: '2022-02-05' }],
  ])('%s', (line, known) => {
    expect(read(line)).toEqual([{ ...droit, ...known }]);
    expect(parsePathLine(line).notUnderstood).toEqual([]);
  });

  it('finds the path in a student’s own words, and hands back the rest', () => {
    const { enrolments, notUnderstood } = parsePathLine(
      'Bonjour, en 2021-2022 j’ai fait droit, en 2022-23 psycho (malade) et en 23-24 rien.',
    );
    expect(enrolments.map(({ academicYear, programme }) => `${academicYear} ${programme}`)).toEqual([
      '2021-2022 droit',
      '2022-2023 psycho',
    ]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Bonjour', 'malade']);
  });

  it('ends a programme where its sentence ends', () => {
    const { enrolments, notUnderstood } = parsePathLine('J’ai fait 2021-22 droit, 2022-23 psycho. Suis-je encore finançable ?');
    expect(enrolments.map(({ programme }) => programme)).toEqual(['droit', 'psycho']);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Suis-je encore finançable']);
  });

  it('keeps the place of what it did not understand', () => {
    const line = '2021-22 droit (arrêt en mars) 0/60';
    const [first] = parsePathLine(line).notUnderstood;
    expect(line.slice(first?.start, first?.end)).toBe(first?.text);
  });

  it('takes 45-46 and 2023-2025 for no academic year', () => {
    expect(parsePathLine('45-46 droit, 2023-2025 psycho').enrolments).toEqual([]);
  });

  it('never throws, and never invents a number', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('2021-22', ' droit', '12cr', '45/60', 'b1', ';', ' 3', 'bloc 1', '+', 'valorisés'))
            .map((parts) => parts.join(' ')),
        ),
        (line) => {
          const { enrolments, notUnderstood } = parsePathLine(line);
          for (const { start, end } of notUnderstood) expect(start <= end && end <= line.length).toBe(true);
          for (const { creditsAcquired } of enrolments) if (creditsAcquired !== null) expect(line).toContain(String(creditsAcquired));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('reads a very long line in no time', () => {
    const started = performance.now();
    parsePathLine('2021-22 droit '.repeat(100_000));
    parsePathLine('en '.repeat(100_000));
    parsePathLine('1'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
