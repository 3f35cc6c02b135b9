import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Config } from './config';
import { readable, registerEdge } from './core/edge';
import { InvalidInput } from './core/errors';
import { inputPipe } from './core/input';
import { acceptUploads } from './core/upload';
import { logRequests } from './core/logging';
import { answerTo, problemOf } from './core/problem.filter';
import { serveWeb } from './web';

const megabyte = 1024 * 1024;

function adapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: megabyte,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    // Longer than any address: what is no id is not found by the rules of ids, not by the router's.
    routerOptions: { maxParamLength: 16_384, ignoreTrailingSlash: false, caseSensitive: true },
    genReqId: (raw: IncomingMessage) => {
      const id = randomUUID();
      Object.assign(raw, { id });
      return id;
    },
    rewriteUrl: ({ url = '/' }) => readable(url),
    clientErrorHandler: refuseUnreadable,
  });
}

/** What is no HTTP gets the same kind of answer as everything else. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify({
    ...problemOf(randomUUID(), answerTo(new InvalidInput('This is not HTTP.', [], 'MALFORMED_REQUEST'))),
    status: parseInt(status),
  });
  const head = ['content-type: application/problem+json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Everything from our own origin; styles inline, because components bring theirs. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** The application over HTTP, ready to listen; tests use the very same. */
export async function createHttpApp(
  config: Config,
  databaseUrl: string,
  onPoolError: (error: Error) => void = () => undefined,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, databaseUrl, onPoolError), adapter(config), {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(inputPipe);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy,
    hsts: config.publicUrl.protocol === 'https:' ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify, app.get(Logger));
  registerEdge(fastify, config.publicUrl.origin);
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  await acceptUploads(app);
  await serveWeb(fastify, config.webDir);
  return app;
}
