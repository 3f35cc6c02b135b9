import type { Problem } from '@guichet/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export type Headers = Record<string, string>;
export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'TRACE';

/** A reply; `body` is the parsed JSON, or `null` where there is none. */
export interface Reply<T = Record<string, never>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  body: T;
}

/** The body of a reply that may be a problem instead: either's fields can be looked at. */
export type OrProblem<T> = Omit<T, 'status'> & Omit<Problem, 'status'> & { status: unknown };

export interface ClientOptions {
  cookie?: string;
  remoteAddress?: string;
}

/** Speaks to the application like the browser does: holds the session and says that the page is ours. */
export class ApiClient {
  constructor(
    protected readonly app: NestFastifyApplication,
    readonly options: ClientOptions = {},
  ) {}

  get<T>(path: string, headers?: Headers): Promise<Reply<T>> {
    return this.send('GET', path, undefined, headers);
  }
  post<T>(path: string, body?: unknown, headers?: Headers): Promise<Reply<T>> {
    return this.send('POST', path, body, headers);
  }
  patch<T>(path: string, body: unknown, headers?: Headers): Promise<Reply<T>> {
    return this.send('PATCH', path, body, headers);
  }
  put<T>(path: string, body: unknown, headers?: Headers): Promise<Reply<T>> {
    return this.send('PUT', path, body, headers);
  }
  delete<T>(path: string, headers?: Headers): Promise<Reply<T>> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Sends `body` as JSON, or as it is when it is text. */
  async send<T>(method: Method, path: string, body?: unknown, headers: Headers = {}): Promise<Reply<T>> {
    const { cookie, remoteAddress } = this.options;
    const response = await this.app.inject({
      method: method as 'GET',
      url: path.startsWith('/') ? path : `/api/${path}`,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(remoteAddress === undefined ? {} : { remoteAddress }),
      ...(body === undefined ? {} : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const json = /json/.test(String(response.headers['content-type'] ?? '')) && response.payload !== '';
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.payload,
      body: (json ? JSON.parse(response.payload) : null) as T,
    };
  }
}

export const ifMatch = (version: number | string): Headers => ({ 'if-match': typeof version === 'number' ? `"${version}"` : version });
export const ifAbsent: Headers = { 'if-none-match': '*' };
export const idempotencyKey = (key: string): Headers => ({ 'idempotency-key': key });
