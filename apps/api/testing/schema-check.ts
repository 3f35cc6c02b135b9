// Enough of JSON Schema to hold a reply against the API description.
type Schema = Record<string, unknown>;

export function mismatches(value: unknown, schema: Schema, root: Schema, path = '$'): string[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return mismatches(value, resolve(root, reference), root, path);
  const any = schema['anyOf'] as Schema[] | undefined;
  if (any) return any.some((option) => mismatches(value, option, root, path).length === 0) ? [] : [`${path}: none of the options`];
  const allowed = schema['enum'] as unknown[] | undefined;
  if (allowed && !allowed.includes(value)) return [`${path}: ${JSON.stringify(value)} is not listed`];
  if ('const' in schema && schema['const'] !== value) return [`${path}: is not ${JSON.stringify(schema['const'])}`];
  const types = [schema['type'] ?? []].flat() as string[];
  if (types.length > 0 && !types.some((type) => isA(value, type)))
    return [`${path}: ${JSON.stringify(value)} is not ${types.join(' or ')}`];
  if (Array.isArray(value)) {
    const items = schema['items'] as Schema | undefined;
    return items ? value.flatMap((item, index) => mismatches(item, items, root, `${path}[${index}]`)) : [];
  }
  return typeof value === 'object' && value !== null ? objectMismatches(value as Schema, schema, root, path) : [];
}

/** @throws Error when the reference leads nowhere */
export function resolve(root: Schema, reference: string): Schema {
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Schema | undefined)?.[name], root);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return found as Schema;
}

function objectMismatches(value: Schema, schema: Schema, root: Schema, path: string): string[] {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const missing = ((schema['required'] ?? []) as string[]).filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`);
  const unknown =
    schema['additionalProperties'] === false
      ? Object.keys(value)
          .filter((name) => !(name in properties))
          .map((name) => `${path}.${name}: not described`)
      : [];
  const inside = Object.entries(properties).flatMap(([name, property]) =>
    name in value ? mismatches(value[name], property, root, `${path}.${name}`) : [],
  );
  return [...missing, ...unknown, ...inside];
}

function isA(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
