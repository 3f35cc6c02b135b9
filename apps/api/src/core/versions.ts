import {
  createParamDecorator,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Conflict, InvalidInput } from './errors';

const strongTag = /^"(\d{1,9})"$/;

function versionFrom(header: string): number {
  const match = strongTag.exec(header.trim());
  if (!match) throw InvalidInput.field('If-Match', 'format', 'If-Match must hold the ETag that was read, such as "3".');
  return Number(match[1]);
}

export function readVersion(_: unknown, context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Conflict('Send If-Match with the ETag that was read.', 'VERSION_REQUIRED');
  return versionFrom(header);
}

/** The version the client has read, from `If-Match`. Missing: 428. */
export const IfMatch = createParamDecorator(readVersion);

export function readVersionOrNone(_: unknown, context: ExecutionContext): number {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (headers['if-none-match']?.trim() === '*' && headers['if-match'] === undefined) return 0;
  const header = headers['if-match'];
  if (header === undefined)
    throw new Conflict('Send If-Match with the ETag that was read, or If-None-Match: * for the first time.', 'VERSION_REQUIRED');
  return versionFrom(header);
}

/** Like `IfMatch`, where `If-None-Match: *` says that nothing is there yet (version 0). */
export const IfMatchOrNone = createParamDecorator(readVersionOrNone);

@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: { version: number }) => {
        void reply.header('etag', `"${body.version}"`);
        return body;
      }),
    );
  }
}

/** Sends the `version` of the body as ETag too. */
export const Versioned = (): MethodDecorator => UseInterceptors(VersionTag);

/** @throws Conflict (412) when somebody else has written in between */
export function requireVersion(current: number, read: number): void {
  if (current !== read) throw new Conflict('It has changed since it was read: read it again.', 'STALE_VERSION', current);
}
