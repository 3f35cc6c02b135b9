import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger, Params } from 'nestjs-pino';

/** Structured lines with request ids. No query string, no header, no body: they hold what people wrote. */
export function loggerParams(level: string): Params {
  return {
    pinoHttp: {
      level,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      // Under its usual key pino would copy the message of an error into the line.
      errorKey: 'cause',
      customAttributeKeys: { reqId: 'requestId' },
      autoLogging: false,
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request.url) }),
        err: withoutWords,
        cause: withoutWords,
      },
    },
  };
}

/** One line for each request to the API, those that are refused before a route sees them too. */
export function logRequests(fastify: FastifyInstance, logger: Pick<Logger, 'log'>): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { id: requestId, method, url } = request;
    if (url.startsWith('/api')) {
      logger.log({ requestId, method, path: pathOf(url), status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) });
    }
    done();
  });
}

/** The link of an invitation opens an account: its token stands in no line. */
const pathOf = (url: string): string => (url.split('?')[0] ?? '').replace(/(\/invitations\/)[\w-]{43}(?=\/|$)/, '$1…');

const withoutWords = (error: { type?: string; message?: string; stack?: string; code?: string }): object => ({
  type: error.type,
  code: error.code,
  stack: withoutValues(error.stack ?? error.message ?? ''),
});

/** Frames only: PostgreSQL and validators put values into the message. */
const withoutValues = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
