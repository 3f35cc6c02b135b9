import type { EnquiryDetail } from '@guichet/contracts';
import { ifAbsent } from '../../testing/client';
import { mismatches, resolve } from '../../testing/schema-check';
import { startTestApp, type TestApp } from '../../testing/test-app';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Record<string, unknown>;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security: unknown[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
  responses: Record<string, { $ref?: string; headers?: object; content?: Record<string, { schema: Record<string, unknown> }> }>;
}
interface Document extends Record<string, unknown> {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, Record<string, unknown>>; required?: string[] }> };
}

describe('the API description', () => {
  let test: TestApp;
  let document: Document;
  let operations: [string, Operation][];
  beforeAll(async () => {
    test = await startTestApp();
    const reply = await test.as.anonymous().get<Document>('openapi.json');
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    document = reply.body;
    operations = Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, operation]): [string, Operation] => [`${verb.toUpperCase()} ${path}`, operation]),
    );
  });
  afterAll(() => test.close());

  const operation = (name: string): Operation => {
    const found = operations.find(([route]) => route === name);
    if (!found) throw new Error(`${name} is not described`);
    return found[1];
  };
  const headers = (name: string): string[] =>
    operation(name)
      .parameters.filter((parameter) => parameter.in === 'header')
      .map((p) => p.name);

  it('describes each route of the running router, and no other', () => {
    const live = test.routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(operations.map(([route]) => route).sort()).toEqual(live.sort());
    expect(document.openapi).toBe('3.1.0');
  });

  it('gives each operation a name of its own, a summary, its security and its replies', () => {
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
    for (const [route, { summary, security, responses, parameters, tags }] of operations) {
      const invited = ['GET /api/invitations/{token}', 'POST /api/invitations/{token}/accept'];
      const open = ['GET /health/live', 'GET /health/ready', 'POST /api/session', 'GET /api/openapi.json', ...invited].includes(route);
      expect([route, security]).toEqual([route, open ? [] : [{ session: [] }]]);
      expect([route, summary.length > 2, tags.length, '503' in responses, open || '401' in responses]).toEqual([
        route,
        true,
        1,
        true,
        true,
      ]);
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name, required }) => [name, required]);
      expect([route, inPath]).toEqual([route, [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true])]);
      expect([route, Object.keys(responses).filter((status) => status.startsWith('2')).length]).toEqual([route, 1]);
    }
  });

  it('points to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? '');
    expect(references.length).toBeGreaterThan(200);
    for (const reference of references) expect(resolve(document, reference)).toBeDefined();
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('says which headers count', () => {
    expect(headers('POST /api/enquiries')).toEqual(['Idempotency-Key']);
    expect(headers('PATCH /api/enquiries/{id}')).toEqual(['If-Match']);
    expect(headers('PUT /api/enquiries/{id}/draft')).toEqual(['If-Match', 'If-None-Match']);
    expect(headers('GET /api/enquiries')).toEqual([]);
    expect(operation('GET /api/enquiries/{id}').responses['200']?.headers).toHaveProperty('ETag');
    for (const status of ['400', '404', '409', '412', '413', '415', '428']) {
      expect(operation('POST /api/enquiries/{id}/answer').responses[status]).toEqual({ $ref: '#/components/responses/Problem' });
    }
  });

  it('takes its summaries from the words beside the handlers', () => {
    expect(operation('GET /api/records').summary).toBe('Everything an answer may cite, of all kinds.');
    expect(operation('DELETE /api/account/sessions').summary).toBe('End other sessions');
  });

  it('reads the rules of the input classes, our own among them', () => {
    const { LogEnquiryInput, ChangePasswordInput, AssignInput, SendDraftInput, ChangeEnquiryInput } = document.components.schemas;
    expect(LogEnquiryInput?.required).toEqual(['channel']);
    expect(LogEnquiryInput?.properties).toMatchObject({
      channel: { type: 'string', enum: expect.arrayContaining(['phone', 'web_form']) },
      question: { anyOf: [{ type: 'string', minLength: 1, maxLength: 20_000 }, { type: 'null' }] },
      receivedAt: { type: 'string', format: 'date-time' },
      deadline: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
      topics: { type: 'array', maxItems: 10, uniqueItems: true, items: { type: 'string', pattern: expect.any(String) } },
      answer: { $ref: '#/components/schemas/GivenAnswerInput' },
      effortMinutes: { anyOf: [{ type: 'integer', minimum: 0, maximum: 1440 }, { type: 'null' }] },
    });
    expect(ChangeEnquiryInput?.required).toBeUndefined();
    expect(ChangePasswordInput?.properties['newPassword']).toMatchObject({ type: 'string', minLength: 12, maxLength: 256 });
    expect(AssignInput).toMatchObject({ required: ['assigneeId'], properties: { assigneeId: { type: 'string', format: 'uuid' } } });
    expect(SendDraftInput?.required).toEqual(['draftVersion']);
    const sort = operation('GET /api/enquiries').parameters.find(({ name }) => name === 'sort');
    expect(sort).toMatchObject({ in: 'query', required: false, schema: { enum: expect.arrayContaining(['dueAt', '-updatedAt']) } });
  });

  it('holds for the replies that are really given', async () => {
    const { given } = test;
    const adviser = await test.as.adviser();
    const source = await given.source();
    const occupation = await given.occupation();
    await given.row('record_link', { from_id: occupation.id, role: 'programme', to_id: (await given.studyProgramme()).id });
    const citations = [{ type: 'legal-text', id: source.id }];
    const body = {
      ...{ channel: 'email', question: 'Q', asker: { name: 'A', relation: 'self' }, claim: true },
      recordIds: [{ type: 'occupation', id: occupation.id }],
    };
    const logged = await adviser.post<EnquiryDetail>('enquiries', body);
    await adviser.put(`enquiries/${logged.body.id}/draft`, { text: 'x', citations }, ifAbsent);
    await adviser.post('enquiries', { channel: 'phone', question: 'Q', answer: { text: 'Une réponse', citations } });
    const pastAnswer = await given.pastAnswer({ topic: 'access' });
    const replies: [string, string][] = [
      ['session', 'session'],
      ['colleagues', 'colleagues'],
      ['centres', 'centres'],
      ['topics', 'topics'],
      ['records', 'records'],
      ['occupations/{id}', `occupations/${occupation.id}`],
      ['enquiries', 'enquiries'],
      ['enquiries/counts', 'enquiries/counts'],
      ['enquiries/{id}', `enquiries/${logged.body.id}`],
      ['enquiries/{id}/timeline', `enquiries/${logged.body.id}/timeline`],
      ['past-answers', 'past-answers?q=r%C3%A9ponse'],
      ['past-answers/{id}', `past-answers/${pastAnswer.id}`],
    ];
    for (const [template, path] of replies) {
      const reply = await adviser.get<unknown>(path);
      const schema = operation(`GET /api/${template}`).responses['200']?.content?.['application/json']?.schema ?? {};
      expect([path, reply.status, mismatches(reply.body, schema, document)]).toEqual([path, 200, []]);
      expect([path, mismatches({ unexpected: 1 }, schema, document).length > 0]).toEqual([path, true]);
    }
    const problem = await adviser.get('enquiries?limit=0');
    expect(mismatches(problem.body, resolve(document, '#/components/schemas/ProblemDocument'), document)).toEqual([]);
  });

  it('is served without the types of the replies where the build left none', async () => {
    const bare = await test.another({ apiTypesFile: '/nonexistent' });
    const reply = await bare.as.anonymous().get<Document>('openapi.json');
    expect([reply.status, Object.keys(reply.body.paths).length]).toEqual([200, Object.keys(document.paths).length]);
  });
});
