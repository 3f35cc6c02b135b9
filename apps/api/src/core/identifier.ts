import { Param } from '@nestjs/common';
import { NotFound } from './errors';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id in the path. What is not a UUID cannot exist, so it is not found. */
export const Id = (name = 'id'): ParameterDecorator =>
  Param(name, {
    transform: (value: unknown): string => {
      if (typeof value !== 'string' || !uuid.test(value)) throw new NotFound(name);
      return value.toLowerCase();
    },
  });
