import { Agent, request } from 'node:http';

export interface Reply {
  status: number;
  etag: string;
  cookie: string;
  body: string;
}

/** A signed-in client over one kept-alive connection. */
export class BenchClient {
  private cookie = '';
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get session(): string {
    return this.cookie;
  }

  async login(email: string, password: string): Promise<void> {
    const reply = await this.send('POST', '/api/session', { email, password });
    if (reply.status !== 200) throw new Error(`Login failed: ${reply.status} ${reply.body}`);
    this.cookie = reply.cookie;
  }

  /** @throws when the reply is not a success */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const reply = await this.send(method, path, body, headers);
    if (reply.status >= 400) throw new Error(`${method} ${path}: ${reply.status} ${reply.body}`);
    return reply;
  }

  private send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.origin}${path}`, {
        method,
        agent: this.agent,
        headers: {
          ...(this.cookie ? { cookie: this.cookie } : {}),
          ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      });
      outgoing.once('error', reject);
      outgoing.once('response', (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.once('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            etag: reply.headers.etag ?? '',
            cookie: reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      outgoing.end(payload);
    });
  }
}
