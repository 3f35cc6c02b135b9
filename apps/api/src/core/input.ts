import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '@guichet/contracts';
import { brokenLimits } from './broken-limits';
import { InvalidInput } from './errors';

function fieldErrors(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : parent ? `${parent}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]): FieldError => {
      const limits = brokenLimits(error, code);
      return { field, code, message, ...(limits ? { limits } : {}) };
    });
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
  // They tell the limits that were broken, and go no further than that.
  validationError: { target: true, value: true },
  exceptionFactory: (errors) => {
    const fields = fieldErrors(errors);
    const names = [...new Set(fields.map((error) => error.field))].join(', ');
    return new InvalidInput(`Correct these fields: ${names}.`, fields);
  },
});
