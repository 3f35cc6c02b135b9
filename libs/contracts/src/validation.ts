import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsUUID,
  registerDecorator,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { characters } from './characters';
import { isAcademicYear } from './academic-year';

function rule(
  name: string,
  message: string,
  constraints: unknown[],
  validate: (value: unknown) => boolean,
  options?: ValidationOptions,
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      constraints,
      ...(options ? { options } : {}),
      validator: { validate, defaultMessage: () => message },
    });
}

/** May be left out, but not `null`; use `IsOptional` where `null` clears the field. */
export function Optional(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** A string of `min` to `max` characters, counted as Unicode code points like the database counts them. */
export function LengthInCharacters(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return rule(
    'lengthInCharacters',
    min > 0 ? `$property must be text of ${min} to ${max} characters` : `$property must be text of at most ${max} characters`,
    [min, max],
    (value) => typeof value === 'string' && characters(value) >= min && characters(value) <= max,
    options,
  );
}

/** Text of 1 to `max` characters after trimming; white space around it is removed. */
export function IsText(max: number, min = 1): PropertyDecorator {
  const trim = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
  const length = LengthInCharacters(min, max);
  return (target, property) => {
    trim(target, property);
    length(target, property);
  };
}

/** A UUID in either case; small letters inside, as the database writes them. */
export function IsId(options?: ValidationOptions): PropertyDecorator {
  const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
  const lower = Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lowered) : lowered(value)));
  const shape = IsUUID(undefined, options);
  return (target, property) => {
    lower(target, property);
    shape(target, property);
  };
}

/** An academic year written `2026-2027`. */
export function IsAcademicYear(options?: ValidationOptions): PropertyDecorator {
  return rule(
    'isAcademicYear',
    '$property must be an academic year such as 2026-2027',
    [],
    (value) => typeof value === 'string' && isAcademicYear(value),
    options,
  );
}

const all =
  (...rules: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const apply of rules) apply(target, property);
  };

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** At most `most` different texts of 1 to `max` characters each, white space around them removed; may be left out. */
export function IsTexts(most: number, max: number): PropertyDecorator {
  const trim = Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(trimmed) : value));
  return all(Optional(), trim, IsArray(), ArrayMaxSize(most), ArrayUnique(), LengthInCharacters(1, max, { each: true }));
}

/** At most `most` different UUIDs; may be left out. */
export function IsIds(most: number): PropertyDecorator {
  return all(Optional(), IsArray(), ArrayMaxSize(most), ArrayUnique(), IsId({ each: true }));
}

/** Any of these literals, each once; may be left out. */
export function IsChoices(choices: readonly string[]): PropertyDecorator {
  return all(Optional(), IsArray(), ArrayMaxSize(choices.length), ArrayUnique(), IsIn(choices, { each: true }));
}

/** At most `most` objects of a class with rules of its own; may be left out. */
export function IsListOf(type: () => new () => object, most: number): PropertyDecorator {
  return all(Optional(), IsArray(), ArrayMaxSize(most), ValidateNested({ each: true }), Type(type));
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar day written `2026-09-30`, between 1900 and 2199. */
export function IsDay(): PropertyDecorator {
  return rule('isDay', '$property must be a day such as 2026-09-30', [], (value) => {
    return typeof value === 'string' && isDay(value);
  });
}

/** JavaScript reads 30 February as 2 March. */
function isDay(value: string): boolean {
  return isoDate.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value) && value >= '1900' && value < '2200';
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in ISO 8601 with a zone, between 1900 and 2199: `2026-09-14T08:00:00Z`. */
export function IsInstant(): PropertyDecorator {
  return rule('isInstant', '$property must be an ISO 8601 time with its zone, such as 2026-09-14T08:00:00Z', [], (value) => {
    return typeof value === 'string' && isoInstant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
  });
}
