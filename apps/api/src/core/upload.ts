// Files come as multipart/form-data or as text/csv, and only on the routes that say so here.
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { importLimits } from '@guichet/contracts';
import { InvalidInput } from './errors';

const routes = /^\/api\/imports\/[a-z-]+(\?|$)/;
const types = /^(multipart\/form-data|text\/csv)\s*(;|$)/i;

export interface Upload {
  name: string;
  bytes: Buffer;
  /** The other fields of the form. */
  fields: Record<string, string>;
}

export const isUpload = ({ url, method }: Pick<FastifyRequest, 'url' | 'method'>, type: string): boolean =>
  method === 'POST' && routes.test(url) && types.test(type);

const tooLarge = (): InvalidInput => {
  const message = `file is larger than ${importLimits.bytes / 1024 / 1024} MB: split it.`;
  return new InvalidInput(message, [{ field: 'file', code: 'too_large', message }], 'TOO_LARGE', 413);
};

export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  const limits = { fileSize: importLimits.bytes, files: 1, fields: 5, fieldSize: 100_000, parts: 6 };
  await app.register(multipart, { limits });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: importLimits.bytes }, (_request, body, done) =>
    done(null, body),
  );
}

/** @throws InvalidInput where there is no file, or one that is too large */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (Buffer.isBuffer(request.body)) return { name: 'import.csv', bytes: request.body, fields: {} };
  if (!request.isMultipart()) throw missing();
  const fields: Record<string, string> = {};
  let file: { name: string; bytes: Buffer } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { name: part.filename || 'import', bytes: await part.toBuffer() };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
    throw new InvalidInput('The form cannot be read: send one file and its mapping.', [], 'MALFORMED_REQUEST');
  }
  if (!file) throw missing();
  return { ...file, fields };
}

const missing = (): InvalidInput => InvalidInput.field('file', 'required', 'file: choose a CSV or XLSX file.');
