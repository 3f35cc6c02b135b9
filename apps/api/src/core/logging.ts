import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';

/** Structured lines with request ids. No query string, no header, no body: they hold what people wrote. */
export function loggerParams(level: string): Params {
  return {
    pinoHttp: {
      level,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      autoLogging: { ignore: (request: IncomingMessage) => !request.url?.startsWith('/api') },
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
        res: (response: ServerResponse) => ({ status: response.statusCode }),
        err: (error: { type?: string; message?: string; stack?: string; code?: string }) => ({
          type: error.type,
          code: error.code,
          stack: withoutValues(error.stack ?? error.message ?? ''),
        }),
      },
    },
  };
}

/** Frames only: PostgreSQL and validators put values into the message. */
const withoutValues = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
