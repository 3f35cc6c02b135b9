// The input classes as JSON Schema, read from the rules that validate them.
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

export type Schema = Record<string, unknown>;

interface Rule {
  type: string;
  name?: string;
  propertyName: string;
  constraints: unknown[];
}

const lengths = ({ constraints: [min, max] }: Rule): Schema => ({ type: 'string', minLength: min, maxLength: max });

/** The rules of our own, by the name they are registered under. */
const converters = {
  lengthInCharacters: lengths,
  isAcademicYear: { type: 'string', pattern: '^\\d{4}-\\d{4}$', example: '2026-2027' },
  isDay: { type: 'string', format: 'date' },
  isInstant: { type: 'string', format: 'date-time' },
  isUuid: { type: 'string', format: 'uuid' },
  isEmail: { type: 'string', format: 'email' },
};

/** Schemas by class name. */
export function inputSchemas(): Record<string, Schema> {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: converters as never,
  }) as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas)) {
    schema['additionalProperties'] = false;
    const properties = schema['properties'] as Record<string, Schema>;
    for (const property of nullableOf(name)) {
      const known = properties[property];
      if (known) properties[property] = { anyOf: [known, { type: 'null' }] };
    }
  }
  return schemas;
}

/** `IsOptional` lets `null` through, which clears a field. */
function nullableOf(name: string): string[] {
  const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<{ name: string; prototype: unknown }, Rule[]> };
  const found: string[] = [];
  const wanted = [...storage.validationMetadatas.keys()].find((target) => target.name === name);
  for (let target: unknown = wanted; typeof target === 'function' && target.name; target = Object.getPrototypeOf(target)) {
    const rules = storage.validationMetadatas.get(target) ?? [];
    found.push(...rules.filter((rule) => rule.name === 'isOptional').map(({ propertyName }) => propertyName));
  }
  return found;
}
