// What is true of every request before a route sees it: same site, clean text. Registered on Fastify itself, so that
// no route can be declared around it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidInput, NotAllowed } from './errors';
import { isUpload } from './upload';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const deepest = 20;

export function registerEdge(fastify: FastifyInstance, origin: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    refuseCrossSite(request, origin);
    refuseForeignBodies(request);
    refuseCharacters(decodePath(request.url), 'path');
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (!Buffer.isBuffer(request.body)) request.body = clean(request.body, '', 0);
    request.query = clean(request.query, '', 0);
    done();
  });
}

/** A browser must say that the page is ours; a program sends neither header and no cookie. */
function refuseCrossSite(request: FastifyRequest, origin: string): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const from = request.headers.origin;
  const sameSite = site === undefined ? undefined : site === 'same-origin' || site === 'none';
  const sameOrigin = from === undefined ? undefined : from === origin || isOwnHost(from, request);
  if (sameSite === false || sameOrigin === false) throw new NotAllowed('Requests from other sites are refused.', 'CROSS_SITE');
  if (sameSite === undefined && sameOrigin === undefined && request.headers.cookie !== undefined) {
    throw new NotAllowed('Send Origin or Sec-Fetch-Site with the session cookie.', 'CROSS_SITE');
  }
}

function isOwnHost(from: string, request: FastifyRequest): boolean {
  return URL.canParse(from) && new URL(from).host === request.headers.host && /^https?:$/.test(new URL(from).protocol);
}

/** Only JSON crosses, and files where a route takes them: a form of another site cannot send JSON without asking first. */
function refuseForeignBodies(request: FastifyRequest): void {
  const type = request.headers['content-type'];
  if (safeMethods.has(request.method) || type === undefined) return;
  if (!/^application\/json\s*(;|$)/i.test(type) && !isUpload(request, type)) {
    throw new InvalidInput('Send the body as application/json.', [], 'UNSUPPORTED_MEDIA', 415);
  }
}

/** No address of a request can hold this character undecoded. */
const unreadable = '/api/\ufffd';

/** The address of a request; what cannot be decoded is renamed, or the router would answer before any hook. */
export function readable(url: string): string {
  try {
    decodeURIComponent(url);
    return url;
  } catch {
    return unreadable;
  }
}

function decodePath(url: string): string {
  if (url === unreadable) throw new InvalidInput('The path is not valid UTF-8.', [], 'MALFORMED_REQUEST');
  return decodeURIComponent(url);
}

function refuseCharacters(text: string, field: string): void {
  if (text.includes('\u0000') || !text.isWellFormed()) {
    const message = `${field || 'body'} holds U+0000 or half a character pair, which no text may hold.`;
    throw new InvalidInput(message, [{ field, code: 'character', message }], 'INVALID_CHARACTER');
  }
}

/** Every text in NFC, so that what looks equal is equal. */
function clean(value: unknown, path: string, depth: number): unknown {
  if (typeof value === 'string') {
    refuseCharacters(value, path);
    return value.normalize('NFC');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) throw new InvalidInput(`The body is nested deeper than ${deepest} levels.`, [], 'MALFORMED_REQUEST');
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}[${index}]`, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      refuseCharacters(key, path);
      return [key, clean(item, path ? `${path}.${key}` : key, depth + 1)];
    }),
  );
}
