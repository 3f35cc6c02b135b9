import { getMetadataStorage, type ValidationError } from 'class-validator';
import { characters, type BrokenLimits } from '@guichet/contracts';

type Reading = (numbers: (number | undefined)[]) => BrokenLimits;
const least: Reading = ([min]) => (min === undefined ? {} : { min });
const most: Reading = ([max]) => (max === undefined ? {} : { max });
const both: Reading = ([min, max]) => ({ ...least([min]), ...most([max]) });

const readings: Record<string, Reading> = {
  ...{ lengthInCharacters: both, minLength: least, maxLength: most },
  ...{ arrayMinSize: least, arrayMaxSize: most, min: least, max: most },
};

/** The limits a refused value did not keep; `undefined` for rules that are not about how much. */
export function brokenLimits({ target, property, value }: ValidationError, code: string): BrokenLimits | undefined {
  const read = readings[code];
  if (!read || !target) return undefined;
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const rule = rules.find(({ propertyName, name }) => propertyName === property && name === code);
  if (!rule) return undefined;
  const numbers = ((rule.constraints ?? []) as unknown[]).map((one) => (typeof one === 'number' ? one : undefined));
  const found = amount(value, code);
  return { ...read(numbers), ...(found === undefined ? {} : { found }) };
}

function amount(value: unknown, code: string): number | undefined {
  if (code.startsWith('array')) return Array.isArray(value) ? value.length : undefined;
  if (code === 'min' || code === 'max') return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' ? characters(value) : undefined;
}
