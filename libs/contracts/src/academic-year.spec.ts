import { academicYearOf, isAcademicYear } from './academic-year';

describe('an academic year', () => {
  it.each(['1950-1951', '1999-2000', '2026-2027', '2199-2200'])('is %s', (value) => expect(isAcademicYear(value)).toBe(true));

  it.each(['1949-1950', '2200-2201', '2026-2026', '2026-2028', '2027-2026', '2026', '26-27', '2026/2027', ' 2026-2027', '2026-2027\n', ''])(
    'is not "%s"',
    (value) => expect(isAcademicYear(value)).toBe(false),
  );

  it.each([
    ['2026-09-13', '2025-2026'],
    ['2026-09-14', '2026-2027'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027'],
    ['2028-02-29', '2027-2028'],
  ])('of %s is %s', (day, year) => expect(academicYearOf(day)).toBe(year));
});
