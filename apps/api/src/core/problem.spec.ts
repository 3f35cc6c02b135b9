import { connect } from 'node:net';
import type { Problem } from '@guichet/contracts';
import { problemCodes } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { type Reply } from '../../testing/client';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('problem documents', () => {
  let test: TestApp;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser();
  });
  afterAll(() => test.close());

  function expectProblem(reply: Reply<Problem>, status: number, code: string): void {
    expect([reply.status, reply.body?.code]).toEqual([status, code]);
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.body.requestId).toBe(reply.headers['x-request-id']);
    expect(problemCodes).toContain(reply.body.code);
    expect(reply.body.type).toBe(`urn:guichet:problem:${code.toLowerCase().replaceAll('_', '-')}`);
    expect(reply.body.status).toBe(status);
    expect(reply.text).not.toMatch(/SELECT|INSERT|node_modules|\bat \/|\.ts:|QueryFailed|stack/);
  }

  const send = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, headers = {}): Promise<Reply<Problem>> =>
    adviser.send<Problem>(method, path, body, headers);

  it.each([
    ['no such route', 'GET', 'nothing', undefined, {}, 404, 'NOT_FOUND'],
    ['an id of 5,000 characters', 'GET', `enquiries/${'x'.repeat(5_000)}`, undefined, {}, 404, 'NOT_FOUND'],
    ['outside the API', 'GET', '/nothing', undefined, {}, 404, 'NOT_FOUND'],
    ['a doubled slash', 'GET', '//api/topics', undefined, {}, 404, 'NOT_FOUND'],
    ['capitals', 'GET', '/API/topics', undefined, {}, 404, 'NOT_FOUND'],
    ['a slash too many', 'GET', '/api/topics/', undefined, {}, 404, 'NOT_FOUND'],
    ['a path that is no UTF-8', 'GET', '/api/%zz', undefined, {}, 400, 'MALFORMED_REQUEST'],
    ['half a character in the path', 'GET', '/api/enquiries/%ED%A0%80', undefined, {}, 400, 'MALFORMED_REQUEST'],
    ['U+0000 in the path', 'GET', '/api/enquiries/%00', undefined, {}, 400, 'INVALID_CHARACTER'],
    ['U+0000 in the query', 'GET', '/api/enquiries?q=a%00b', undefined, {}, 400, 'INVALID_CHARACTER'],
    ['broken JSON', 'POST', 'enquiries', '{"channel":', {}, 400, 'MALFORMED_REQUEST'],
    ['an empty body', 'POST', 'enquiries', '', {}, 400, 'MALFORMED_REQUEST'],
    ['a poisoned prototype', 'POST', 'enquiries', '{"channel":"phone","__proto__":{"x":1}}', {}, 400, 'MALFORMED_REQUEST'],
    [
      'a poisoned constructor',
      'POST',
      'enquiries',
      '{"channel":"phone","constructor":{"prototype":{"x":1}}}',
      {},
      400,
      'MALFORMED_REQUEST',
    ],
    ['U+0000 in the body', 'POST', 'enquiries', '{"channel":"phone","question":"a\\u0000"}', {}, 400, 'INVALID_CHARACTER'],
    ['half a character in the body', 'POST', 'enquiries', '{"channel":"phone","question":"a\\ud800"}', {}, 400, 'INVALID_CHARACTER'],
    ['half a character in a key', 'POST', 'enquiries', '{"a\\udc00":1}', {}, 400, 'INVALID_CHARACTER'],
    ['text instead of an object', 'POST', 'enquiries', '"phone"', {}, 400, 'INVALID_INPUT'],
    ['a number instead of an object', 'POST', 'enquiries', '7', {}, 400, 'INVALID_INPUT'],
    ['null instead of an object', 'POST', 'enquiries', 'null', {}, 400, 'INVALID_INPUT'],
    ['a list instead of an object', 'POST', 'enquiries', '[{"channel":"phone"}]', {}, 400, 'INVALID_INPUT'],
    ['an empty list', 'POST', 'enquiries', '[]', {}, 400, 'INVALID_INPUT'],
    ['no body', 'POST', 'enquiries', undefined, {}, 400, 'INVALID_INPUT'],
    ['deep nesting', 'POST', 'enquiries', `${'[1,'.repeat(30)}1${']'.repeat(30)}`, {}, 400, 'MALFORMED_REQUEST'],
    ['a form', 'POST', 'enquiries', 'channel=phone', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA'],
    ['plain text', 'POST', 'enquiries', '{}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA'],
    ['a method nobody declared', 'PUT', 'enquiries', {}, {}, 404, 'NOT_FOUND'],
    ['another method by header', 'POST', 'topics', {}, { 'x-http-method-override': 'GET' }, 404, 'NOT_FOUND'],
  ] as const)('for %s', async (_, method, path, body, headers, status, code) => {
    expectProblem(await send(method, path, body, headers), status, code);
  });

  it('name every refused field and its rule', async () => {
    const reply = await send('POST', 'enquiries', { channel: 'fax', asker: { email: 'x', age: 3 }, topics: ['A'], nonsense: 1 });
    expectProblem(reply, 400, 'INVALID_INPUT');
    expect(Object.fromEntries(reply.body.errors.map(({ field, code }) => [field, code]))).toEqual({
      nonsense: 'whitelistValidation',
      channel: 'isIn',
      topics: 'matches',
      'asker.email': 'isEmail',
      'asker.age': 'whitelistValidation',
    });
  });

  it('say where the whole body is not what is asked for', async () => {
    const reply = await send('POST', 'enquiries', '[]');
    expect(reply.body.detail).not.toMatch(/undefined/);
    expect(reply.body.errors.every(({ field }) => typeof field === 'string')).toBe(true);
  });

  it('leave the prototype alone', async () => {
    await send('GET', `enquiries?__proto__[polluted]=1&constructor[prototype][polluted]=1`);
    await send('POST', 'enquiries', '{"channel":"phone","__proto__":{"polluted":1}}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuse a body of more than a megabyte', async () => {
    expectProblem(await send('POST', 'enquiries', { channel: 'phone', question: 'x'.repeat(1_050_000) }), 413, 'TOO_LARGE');
  });

  it('hide the cause of a failure, which the log tells without what people wrote', async () => {
    const before = test.log.lines.length;
    test.statements.failAtWrite(2);
    const reply = await send('POST', 'enquiries', { channel: 'phone', question: 'Un secret de famille' });
    test.statements.heal();
    expectProblem(reply, 500, 'INTERNAL');
    const lines = test.log.lines.slice(before).filter((line) => line.includes(reply.body.requestId));
    expect(lines.some((line) => line.includes('"level":50') && line.includes('at '))).toBe(true);
    expect(test.log.lines.join('\n')).not.toMatch(/secret de famille|secret of a family/);
  });

  it('carry an id that the log knows, for whatever is refused', async () => {
    const replies = [
      await send('GET', '/api/%zz'),
      await send('GET', 'nothing'),
      await send('POST', 'enquiries', '{'),
      await test.as.anonymous().get<Problem>('enquiries?q=un-mot-tape'),
      await test.as.anonymous().post<Problem>('enquiries', {}, { 'sec-fetch-site': 'cross-site' }),
    ];
    for (const { body, status } of replies) {
      const line = test.log.lines.find((candidate) => candidate.includes(body.requestId)) ?? '{}';
      expect(JSON.parse(line)).toMatchObject({ requestId: body.requestId, status });
    }
    expect(test.log.lines.join('\n')).not.toContain('un-mot-tape');
  });

  it('keep one line of the log for each request, whatever the client calls itself', async () => {
    const before = test.log.lines.length;
    await adviser.get('topics', { 'user-agent': 'a"\u0009,"level":"60' });
    const lines = test.log.lines.slice(before);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, path: '/api/topics' });
  });

  it.each([
    ['what is no HTTP', 'nonsense\r\n\r\n', 400],
    ['two lengths', 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    [
      'a length and chunks',
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['64 kB of headers', `GET /api/topics HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`, 431],
  ])('answer %s too', async (_, raw, status) => {
    const url = new URL(await test.listen());
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(url.port), url.hostname, () => socket.write(raw));
      let received = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
      socket.on('close', () => resolve(received));
      socket.on('error', reject);
    });
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(text.split('\r\n\r\n')[0]).toMatch(/content-type: application\/problem\+json/);
  });
});

describe('requests from other sites', () => {
  let test: TestApp;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp({ publicUrl: new URL('http://guichet.example') });
    adviser = await test.as.adviser();
  });
  afterAll(() => test.close());

  it.each([
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of a sister site', { 'sec-fetch-site': 'same-site' }],
    ['of another origin', { origin: 'https://evil.example' }],
    ['of an origin that looks alike', { origin: 'http://guichet.example.evil' }],
    ['of an origin before ours', { origin: 'http://xguichet.example' }],
    ['of no origin', { origin: 'null' }],
    ['of a foreign origin that calls itself same', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
  ])('%s are refused, by every unsafe method', async (_, headers) => {
    const before = (await test.owner.query('SELECT count(*) FROM enquiry')).rows;
    for (const [method, path] of [
      ['POST', 'enquiries'],
      ['POST', 'session'],
      ['PATCH', 'account'],
      ['PUT', `enquiries/${crypto.randomUUID()}/draft`],
      ['DELETE', 'session'],
    ] as const) {
      const reply = await test.app.inject({
        method,
        url: `/api/${path}`,
        headers: { cookie: adviser.options.cookie, 'content-type': 'application/json', ...headers },
        payload: '{"channel":"phone"}',
      });
      expect([method, reply.statusCode, reply.json<Problem>().code]).toEqual([method, 403, 'CROSS_SITE']);
    }
    expect((await test.owner.query('SELECT count(*) FROM enquiry')).rows).toEqual(before);
    expect((await adviser.get('session')).status).toBe(200);
  });

  it('with a cookie and neither header are refused; a program without cookie is not', async () => {
    const raw = { 'content-type': 'application/json' };
    const payload = '{"email":"a@mail.test","password":"x"}';
    const withCookie = await test.app.inject({ method: 'POST', url: '/api/session', headers: { ...raw, cookie: 'a=b' }, payload });
    const without = await test.app.inject({ method: 'POST', url: '/api/session', headers: raw, payload });
    expect([withCookie.statusCode, without.statusCode]).toEqual([403, 401]);
  });

  it.each(['https://evil.example', 'null', 'http://guichet.example.evil', 'http://guichet.example'])(
    'get no permission to read: origin %s',
    async (origin) => {
      const reply = await adviser.get('session', { origin });
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it('never see a reply framed, sniffed or kept', async () => {
    for (const path of ['session', 'nothing', 'enquiries']) {
      const { headers } = await adviser.get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringMatching(/script-src 'self';.*object-src 'none';.*frame-ancestors 'none'/),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
    const secure = await test.another({ publicUrl: new URL('https://guichet.example') });
    const { headers } = await secure.as.anonymous().get('session');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });
});
