// The OpenAPI 3.1 document, put together from the running handlers, the input classes and the types of the replies.
import { problemCodes } from '@guichet/contracts';
import type { Handler } from './handlers';
import { inputSchemas, type Schema } from './input-schemas';

/** What the build reads out of the sources: summaries and reply types by handler, and the schemas these refer to. */
export interface ApiTypes {
  operations: Record<string, { summary: string; reply: Schema | null }>;
  schemas: Record<string, Schema>;
}

const outsidePrefix = /^\/health\//;
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };

export const fullPath = ({ path }: Pick<Handler, 'path'>): string => (outsidePrefix.test(path) ? path : `/api${path}`);

export function documentOf(handlers: Handler[], types: ApiTypes): Schema {
  const inputs = inputSchemas();
  const paths: Record<string, Record<string, Schema>> = {};
  for (const handler of handlers) {
    const path = fullPath(handler).replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[handler.method] = operation(handler, types, inputs);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guichet',
      version: '1',
      description:
        'Lists are paged: `nextCursor` of one page is `cursor` of the next. `total` is exact up to 1000 and absent beyond. ' +
        'A thing that is not visible to you does not exist (404). Unknown fields are refused (400).',
    },
    paths,
    components: {
      schemas: { ...types.schemas, ...inputs, ...ownSchemas },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'guichet' } },
      responses: { Problem: { description: 'Refused', content: { 'application/problem+json': { schema: reference('ProblemDocument') } } } },
    },
  };
}

const ownSchemas = {
  ProblemDocument: {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail', 'requestId', 'errors'],
    properties: {
      ...{ type: text, title: text, status: { type: 'integer' }, code: { enum: problemCodes }, detail: text, requestId: text },
      errors: {
        type: 'array',
        items: { type: 'object', required: ['field', 'code', 'message'], properties: { field: text, code: text, message: text } },
      },
    },
  },
};

function operation(handler: Handler, types: ApiTypes, inputs: Record<string, Schema>): Schema {
  const known = types.operations[handler.name];
  const [controller = '', method = ''] = handler.name.split('.');
  return {
    operationId: handler.name.replace('Controller.', '_'),
    tags: [controller.replace('Controller', '')],
    summary: known?.summary ?? words(method),
    security: handler.rule === 'public' ? [] : [{ session: [] }],
    ...(handler.rule === 'public' || handler.rule === 'signed-in' ? {} : { 'x-permission': handler.rule }),
    parameters: [...pathParameters(handler), ...queryParameters(handler, inputs), ...headerParameters(handler)],
    ...(handler.body ? { requestBody: { required: true, content: { 'application/json': { schema: reference(handler.body.name) } } } } : {}),
    responses: { [handler.status]: success(handler, known?.reply ?? null), ...refusals(handler) },
  };
}

/** `endOtherSessions` as "End other sessions". */
export const words = (name: string): string => {
  const spaced = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

function pathParameters({ path }: Handler): Schema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'token' ? text : { type: 'string', format: 'uuid' },
  }));
}

function queryParameters({ query }: Handler, inputs: Record<string, Schema>): Schema[] {
  const schema = query && inputs[query.name];
  const required = (schema?.['required'] ?? []) as string[];
  return Object.entries((schema?.['properties'] ?? {}) as Record<string, Schema>).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

function headerParameters({ ifMatch, idempotent }: Handler): Schema[] {
  const header = (name: string, description: string, required = false): Schema => ({
    name,
    in: 'header',
    required,
    description,
    schema: text,
  });
  return [
    ...(ifMatch ? [header('If-Match', 'The ETag that was read; missing is 428, stale is 412.', ifMatch === 'required')] : []),
    ...(ifMatch === 'or-none' ? [header('If-None-Match', '`*` where nothing is there yet.')] : []),
    ...(idempotent ? [header('Idempotency-Key', 'The same key and body give the same reply and one effect, for 24 hours.')] : []),
  ];
}

function success({ status, versioned, stream, sends }: Handler, reply: Schema | null): Schema {
  const type = stream ? 'text/event-stream' : sends;
  const content = type === undefined ? { 'application/json': { schema: reply ?? { type: 'object' } } } : { [type]: { schema: text } };
  return {
    description: status === 201 ? 'Made' : status === 204 ? 'Done' : 'As asked',
    ...(versioned ? { headers: { ETag: { description: 'The version, for If-Match.', schema: text } } } : {}),
    ...(status === 204 ? {} : { content }),
  };
}

function refusals({ method, path, rule, body, query, ifMatch, idempotent }: Handler): Schema {
  const unsafe = method !== 'get';
  const statuses = [
    ...(unsafe || query || path.includes(':') ? [400] : []),
    ...(rule === 'public' && !body ? [] : [401]),
    ...(unsafe || (rule !== 'public' && rule !== 'signed-in') ? [403] : []),
    ...(path.includes(':') ? [404] : []),
    ...(ifMatch ? [409, 412, 428] : []),
    ...(body ? [413, 415] : []),
    ...(idempotent ? [422] : []),
    ...(rule === 'public' && (body || path.includes(':')) ? [429] : []),
    503,
  ];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]));
}
