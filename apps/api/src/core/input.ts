import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '@guichet/contracts';
import { InvalidInput } from './errors';

function fieldErrors(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : parent ? `${parent}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ field, code, message }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

/** Unknown fields are refused, never ignored; every refused field is named. */
export const inputPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: false,
  validationError: { target: false, value: false },
  exceptionFactory: (errors) => {
    const fields = fieldErrors(errors);
    const names = [...new Set(fields.map((error) => error.field))].join(', ');
    return new InvalidInput(`Correct these fields: ${names}.`, fields);
  },
});
