import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { academicYearOf, characters, enquiryLimits, isAcademicYear } from './index';
import { LogEnquiryInput, SaveDraftInput } from './inputs';

const refused = (body: object): string[] =>
  validateSync(plainToInstance(LogEnquiryInput, body), { whitelist: true, forbidNonWhitelisted: true }).map(({ property }) => property);

describe('characters', () => {
  it.each([
    ['', 0],
    ['été', 3],
    ['e\u0301te\u0301', 5],
    ['👩‍🎓', 3],
    ['𝒜', 1],
  ])('counts %j as PostgreSQL does: %i', (text, count) => {
    expect(characters(text)).toBe(count);
  });
});

describe('academic years', () => {
  it('begin on 14 September', () => {
    expect(academicYearOf('2026-09-13')).toBe('2025-2026');
    expect(academicYearOf('2026-09-14')).toBe('2026-2027');
    expect(academicYearOf('2024-02-29')).toBe('2023-2024');
  });

  it.each(['2026-2028', '2026-2026', '26-27', '2026/2027', '1900-1901', ''])('refuse %j', (year) => {
    expect(isAcademicYear(year)).toBe(false);
  });
});

describe('logging an enquiry', () => {
  it('asks for a channel and nothing else', () => {
    expect(refused({ channel: 'phone' })).toEqual([]);
    expect(refused({})).toEqual(['channel']);
  });

  it('lets null clear what may be unknown, and nothing else', () => {
    expect(refused({ channel: 'phone', question: null, deadline: null, asker: null })).toEqual([]);
    expect(refused({ channel: 'phone', topics: null, receivedAt: null })).toEqual(['topics', 'receivedAt']);
  });

  it('counts a question in code points, after trimming', () => {
    const longest = '𝒜'.repeat(enquiryLimits.question);
    expect(refused({ channel: 'phone', question: `  ${longest}\n` })).toEqual([]);
    expect(refused({ channel: 'phone', question: `${longest}a` })).toEqual(['question']);
    expect(refused({ channel: 'phone', question: '   ' })).toEqual(['question']);
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-09-30T00:00:00Z'])('refuses the day %s', (deadline) => {
    expect(refused({ channel: 'phone', deadline })).toEqual(['deadline']);
  });

  it.each(['2026-09-14', '2026-09-14T08:00:00', 'yesterday', '2026-09-14T25:00:00Z'])('refuses the time %s', (receivedAt) => {
    expect(refused({ channel: 'phone', receivedAt })).toEqual(['receivedAt']);
  });
});

it('a draft may be empty, an answer may not', () => {
  const draft = plainToInstance(SaveDraftInput, { text: '', citations: [] });
  expect(validateSync(draft)).toEqual([]);
  expect(refused({ channel: 'phone', answer: { text: '' } })).toEqual(['answer']);
});
