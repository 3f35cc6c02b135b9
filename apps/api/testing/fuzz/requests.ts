// Requests out of the API description: mostly what is asked for, often at its bounds, and in part hostile.
import fc, { type Arbitrary } from 'fast-check';
import { resolve } from '../schema-check';

type Schema = Record<string, unknown>;
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}
export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | undefined;
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
export interface FuzzedRequest {
  operation: Operation;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  signedIn: boolean;
}
export interface Pools {
  ids: string[];
  topics: string[];
}

export function operationsOf(document: Schema): Operation[] {
  const paths = document['paths'] as Record<string, Record<string, Schema>>;
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, operation]): Operation => {
      const content = (operation['requestBody'] as { content?: Record<string, { schema: Schema }> } | undefined)?.content;
      return {
        ...{ method: method.toUpperCase(), path, body: content?.['application/json']?.schema },
        parameters: operation['parameters'] as Parameter[],
        responses: operation['responses'] as Operation['responses'],
      };
    }),
  );
}

const hostileTexts = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00',
    '\uffff',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'undefined',
    'null',
  ],
  ...['NaN', 'Infinity', '-1', '0', '1e309', '9223372036854775808', '2147483648', '0x10', '1.5', 'true', '[]', '{}', '[object Object]'],
  ...["'", '"', '\\', '%', '_', "'; DROP TABLE enquiry; --", "' OR '1'='1", '1; SELECT pg_sleep(5)', '$1', '&|!():*<->', "a' <-> 'b:*"],
  ...[
    '\u202egnal',
    '\u200b',
    '\ufeff',
    '👩🏽‍🎓',
    'e\u0301',
    'ﬁ',
    'ß',
    'x'.repeat(10_000),
    '🙂'.repeat(10_001),
    'é '.repeat(5_001),
    '\n'.repeat(100),
  ],
  ...['../../../etc/passwd', '<script>alert(1)</script>', '=1+1', 'x\r\nset-cookie: a=b', '${7*7}', '{{7*7}}', 'javascript:alert(1)'],
  ...[
    '2026-02-30',
    '2026-13-01',
    '0000-01-01',
    '9999-12-31',
    '2026-02-30T25:61:00Z',
    '0000-01-01T00:00:00.000Z',
    '2026-2028',
    'a@b',
    'é@é.be',
  ],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '123', 'me', 'none'],
];
const hostileText = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileTexts) }, fc.string({ unit: 'binary', maxLength: 40 }));
const hostileJson: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e308, -0, 5e-324),
  fc.constantFrom<unknown>([], {}, [[]], [null], [{}], { length: 1 }, { id: {} }, { $ne: null }, { toString: 1 }, Array(1_000).fill('x')),
  fc.jsonValue({ maxDepth: 3 }),
);
const deep = '['.repeat(500) + ']'.repeat(500);
const hostileBodies = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '7',
    '"x"',
    deep,
    '{"__proto__":{"polluted":1}}',
    '{"a":1}garbage',
    '\u0000',
    '{"constructor":{"prototype":{"polluted":1}}}',
  ),
  fc.json({ maxDepth: 4 }),
  hostileJson.map((value) => JSON.stringify(value) ?? 'null'),
);

/** A value as the schema wants it, now and then just outside its bounds. */
function wanted(schema: Schema, root: Schema, pools: Pools): Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') return wanted(resolve(root, schema['$ref']), root, pools);
  const options = schema['anyOf'] as Schema[] | undefined;
  if (options) return fc.oneof(...options.map((option) => wanted(option, root, pools)));
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'integer':
    case 'number':
      return integer(Number(schema['minimum'] ?? 0), Number(schema['maximum'] ?? 1_000));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(wanted((schema['items'] ?? {}) as Schema, root, pools), {
        maxLength: Math.min(Number(schema['maxItems'] ?? 3) + 1, 12),
      });
    case 'object':
      return object(schema, root, pools);
    case 'string':
      return words(schema, pools);
    default:
      return fc.constant(null);
  }
}

const integer = (least: number, most: number): Arbitrary<number> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 3) }) },
    fc.constantFrom(least, most, least - 1, most + 1),
  );

function words(schema: Schema, { ids, topics }: Pools): Arbitrary<string> {
  if (schema['format'] === 'uuid') return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, fc.uuid());
  if (schema['format'] === 'email') return fc.constantFrom('eva@mail.test', 'EVA@MAIL.TEST', `${'x'.repeat(60)}@mail.test`);
  if (schema['format'] === 'date') return fc.constantFrom('2026-11-30', '1900-01-01', '2199-12-31', '2028-02-29');
  if (schema['format'] === 'date-time') return fc.constantFrom('2026-09-14T08:00:00Z', '1900-01-01T00:00:00Z', '2026-10-25T02:30:00+01:00');
  const pattern = schema['pattern'];
  if (typeof pattern === 'string') {
    const known = pattern.includes('d{4}') ? ['2026-2027', '1950-1951'] : topics;
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, fc.stringMatching(new RegExp(pattern)));
  }
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 80)];
  return fc.oneof(
    { weight: 16, arbitrary: fc.string({ unit: 'grapheme', minLength: Math.max(least, 1), maxLength: Math.max(least + 1, 30) }) },
    fc.constantFrom('x'.repeat(least), 'é'.repeat(most), 'x'.repeat(most + 1)),
  );
}

function object(schema: Schema, root: Schema, pools: Pools): Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = (schema['required'] ?? []) as string[];
  // What may be left out mostly is; `undefined` does not survive JSON.
  const usual = fc.record(
    Object.fromEntries(
      properties.map(([name, property]) => {
        const value = wanted(property, root, pools);
        return [name, required.includes(name) ? value : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, value)];
      }),
    ),
  );
  if (properties.length === 0) return usual;
  const spoiled = fc
    .tuple(usual, fc.constantFrom(...properties.map(([name]) => name), 'unknown', 'id', 'centreId', 'version'), hostileJson)
    .map(([value, name, bad]) => ({ ...(value as object), [name]: bad }));
  return fc.oneof({ weight: 4, arbitrary: usual }, spoiled);
}

/** Percent-encoded, half character pairs as the bytes they would be. */
const encode = (text: string): string =>
  [...text].map((part) => (part.isWellFormed() ? encodeURIComponent(part) : `%ED%${part < '\udc00' ? 'A0' : 'B0'}%80`)).join('');

const hostileHeaders: Record<string, string[]> = {
  'if-match': ['"1"', '"2"', '"0"', 'W/"1"', '*', '1', '""', '"1", "2"', '"9999999999"', '"-1"', "'1'", 'x'.repeat(1_000), '"1'],
  'if-none-match': ['*', '"1"', 'x'],
  'idempotency-key': ['k1', 'k2', '', ' ', 'a b', 'x'.repeat(200), 'x'.repeat(201), 'caf\u00e9', '__proto__'],
  'content-type': [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/json; charset=latin1',
    'multipart/form-data',
    'x',
    'application/x-www-form-urlencoded',
  ],
  origin: ['https://evil.example', 'null', 'x', ''],
  'sec-fetch-site': ['cross-site', 'none', 'x'],
  accept: ['*/*', 'text/event-stream', 'text/html', 'x'],
  cookie: ['guichet=', 'guichet=x', `guichet=${'A'.repeat(43)}`, 'a=b; =; ;;', `guichet=${'%00'.repeat(10)}`],
  'x-forwarded-for': ['127.0.0.1', '<b>', '::1, x'],
  'accept-encoding': ['gzip', 'x', 'identity;q=0'],
  'content-encoding': ['gzip', 'x'],
  expect: ['100-continue'],
};

/** The first mostly, the others now and then. */
const usually = ([first = '', ...others]: string[]): Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(first) }, fc.constantFrom(first, ...others));

function headers(operation: Operation): Arbitrary<Record<string, string>> {
  const header = (name: string): Arbitrary<[string, string]> => {
    const value = usually(hostileHeaders[name] ?? ['x']);
    // A key that was used before mostly leads to a refusal.
    const fresh = name === 'idempotency-key' ? fc.oneof({ weight: 4, arbitrary: fc.uuid() }, value) : value;
    return fresh.map((given): [string, string] => [name, given]);
  };
  const declared = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => header(name.toLowerCase()));
  const extra = fc.constantFrom(...Object.keys(hostileHeaders)).chain(header);
  return fc
    .tuple(fc.tuple(...declared), fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(extra, { maxLength: 2 })))
    .map(([named, more]) => Object.fromEntries([...named, ...more]));
}

function url(operation: Operation, root: Schema, pools: Pools): Arbitrary<string> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pools.ids) },
    hostileText.map((text) => text.slice(0, 300)),
  );
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const value = fc.oneof({ weight: 2, arbitrary: wanted(schema, root, pools) }, hostileText);
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        value.map((given) =>
          [given]
            .flat()
            .map((one) => `${encode(name)}=${encode(String(one)).slice(0, 8_000)}`)
            .join('&'),
        ),
      );
    });
  const strange = fc.constantFrom(
    '',
    '',
    '',
    '',
    'unknown=1',
    '__proto__[x]=1',
    'q[]=1',
    'limit=1&limit=2',
    '%zz',
    '&&==',
    'constructor=1',
    'cursor=W10',
  );
  return fc.tuple(id, fc.tuple(...query), strange).map(([one, parts, odd]) => {
    const asked = [...parts, odd].filter(Boolean).join('&');
    return operation.path.replaceAll(/\{\w+\}/g, encode(one)) + (asked ? `?${asked}` : '');
  });
}

export function requestOf(operations: Operation[], root: Schema, pools: Pools): Arbitrary<FuzzedRequest> {
  return fc.oneof(...operations.map((operation) => requestTo(operation, root, pools)));
}

function requestTo(operation: Operation, root: Schema, pools: Pools): Arbitrary<FuzzedRequest> {
  const proper = operation.body ? wanted(operation.body, root, pools).map((value) => JSON.stringify(value)) : fc.constant('{}');
  const body =
    operation.method === 'GET' || operation.method === 'DELETE'
      ? fc.constant(undefined)
      : fc.oneof({ weight: 10, arbitrary: proper }, hostileBodies, fc.constant(undefined));
  return fc.record({
    operation: fc.constant(operation),
    url: url(operation, root, pools),
    headers: headers(operation),
    body,
    signedIn: fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, fc.constant(false)),
  });
}
