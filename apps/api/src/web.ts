// The built web application, from the same port as the API. Hashed files are kept for ever by browsers, pages never.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotFound } from './core/errors';
import { answerTo, send } from './core/problem.filter';

const hashed = /-[A-Z0-9]{8}\.[a-z0-9]+$/;

export async function serveWeb(fastify: FastifyInstance, webDir: string): Promise<void> {
  if (!existsSync(webDir)) return;
  const files = new Set(readdirSync(webDir, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`));
  await fastify.register(fastifyStatic, { root: webDir, serve: false, preCompressed: true });
  fastify.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: (request, reply) => {
      const path = posix.normalize(decodeURIComponent(request.url.split('?')[0] ?? '/'));
      if (files.has(path) && posix.extname(path) !== '') return sendFile(reply, path);
      if (/^\/(api|health)(\/|$)/.test(path) || posix.extname(path) !== '') return send(reply, request.id, answerTo(new NotFound('route')));
      return sendFile(reply, path === '/en' || path.startsWith('/en/') ? '/en/index.html' : '/index.html');
    },
  });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const immutable = hashed.test(path);
  return reply
    .header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    .sendFile(join('.', path), { cacheControl: false });
}
