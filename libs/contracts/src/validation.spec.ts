import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IsAcademicYear, IsDay, IsId, IsInstant, IsText, LengthInCharacters, Optional } from './validation';

class Everything {
  @Optional()
  @IsAcademicYear()
  year?: unknown;
  @Optional()
  @IsDay()
  day?: unknown;
  @Optional()
  @IsInstant()
  instant?: unknown;
  @Optional()
  @IsId()
  id?: unknown;
  @Optional()
  @IsText(5)
  text?: unknown;
  @Optional()
  @LengthInCharacters(2, 3)
  length?: unknown;
}

const refused = (input: Partial<Record<keyof Everything, unknown>>): string[] =>
  validateSync(plainToInstance(Everything, input)).map(({ property }) => property);

describe('the rules of the contract', () => {
  it.each([
    ['year', '2026-2027'],
    ['day', '2028-02-29'],
    ['day', '1900-01-01'],
    ['instant', '2026-09-14T08:00:00Z'],
    ['instant', '2026-09-14T08:00+02:00'],
    ['instant', '2026-09-14T08:00:00.123456-11:30'],
    ['id', 'B2A7C9D0-3F4E-4A5B-8C6D-7E8F90A1B2C3'],
    ['text', '  12345  '],
    ['text', '🙂🙂🙂🙂🙂'],
    ['length', 'é🙂'],
    ['length', '   '],
  ] as const)('accept as %s: %p', (field, value) => expect(refused({ [field]: value })).toEqual([]));

  it.each([
    ['year', '2026-2028'],
    ['year', 2026],
    ['day', '2026-02-29'],
    ['day', '2026-13-01'],
    ['day', '1899-12-31'],
    ['day', '2200-01-01'],
    ['day', '2026-9-1'],
    ['day', 20260901],
    ['day', ['2026-09-01']],
    ['instant', '2026-09-14'],
    ['instant', '2026-09-14T08:00:00'],
    ['instant', '2026-02-30T08:00:00Z'],
    ['instant', '2026-09-14T25:00:00Z'],
    ['instant', '2026-09-14T08:00:00+99:99'],
    ['instant', '1776-07-04T08:00:00Z'],
    ['instant', 1_789_000_000],
    ['id', 'not-an-id'],
    ['id', ''],
    ['id', {}],
    ['text', '   '],
    ['text', '123456'],
    ['text', null],
    ['text', 12345],
    ['length', 'x'],
    ['length', '1234'],
    ['length', ['a', 'b']],
  ] as const)('refuse as %s: %p', (field, value) => expect(refused({ [field]: value })).toEqual([field]));

  it('trim texts and write ids in small letters', () => {
    const { text, id } = plainToInstance(Everything, { text: ' a ', id: 'AB' });
    expect({ text, id }).toEqual({ text: 'a', id: 'ab' });
  });
});
