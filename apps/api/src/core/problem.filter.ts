import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FieldError, Problem, ProblemCode } from '@guichet/contracts';
import type { FastifyReply } from 'fastify';
import { sqlState } from '../database/database';
import type { SignedInRequest } from './current-user';
import { DeniedAccess } from './denied-access';
import { Conflict, NotAllowed, NotFound, NotSignedIn, Refusal } from './errors';

interface Answer {
  status: number;
  code: ProblemCode;
  detail: string;
  errors?: FieldError[];
  retryAfter?: number;
}

const busy: Answer = { status: 503, code: 'BUSY', detail: 'The database is busy or restarting: try again in a moment.', retryAfter: 2 };
const internal: Answer = { status: 500, code: 'INTERNAL', detail: 'Something went wrong on our side; nothing was changed.' };

/** SQLSTATEs (and driver codes) that mean "not now": locks, time limits, restarts. */
const passing =
  /^(55P03|57014|57P0[1-5]|40001|40P01|53[0-9]{3}|08[0-9A-Z]{3}|25006|25P0[23]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const lostConnection =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable|already released|Query read timeout/i;

/** Raised by the database when a case would go to a disabled account. */
const inactiveAssignee = 'GU001';

const statusCodes: Partial<Record<number, ProblemCode>> = {
  400: 'MALFORMED_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA',
  503: 'BUSY',
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly denied: DeniedAccess) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<SignedInRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = answerTo(error);
    if (answer.status >= 500) this.logger.error({ err: error, requestId: request.id });
    if (request.user && (error instanceof NotAllowed || error instanceof NotFound)) this.denied.record(request.user, request, error);
    send(reply, request.id, answer, error);
  }
}

export function answerTo(error: unknown): Answer {
  if (error instanceof Refusal) {
    const answer: Answer = { status: error.status, code: error.code, detail: error.message, errors: error.errors };
    return error instanceof NotSignedIn && error.retryAfterSeconds !== undefined
      ? { ...answer, retryAfter: error.retryAfterSeconds }
      : answer;
  }
  const state = sqlState(error);
  if (state === '22021' || state === '22P05')
    return { status: 400, code: 'INVALID_CHARACTER', detail: 'A text holds a character that cannot be stored.' };
  if (state === inactiveAssignee)
    return { status: 409, code: 'WRONG_STATE', detail: 'Their account has been disabled: choose somebody else.' };
  if (passing.test(state) || lostConnection.test(error instanceof Error ? error.message : '')) return busy;
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  const code = statusCodes[status];
  if (code === undefined) return internal;
  if (code === 'BUSY') return busy;
  return { status, code, detail: detailOf(status) };
}

function fastifyStatus(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function detailOf(status: number): string {
  if (status === 413) return 'The body is larger than 1 MB.';
  if (status === 415) return 'Send the body as application/json.';
  if (status === 404) return 'There is nothing here for you.';
  if (status === 405) return 'This route does not know that method.';
  return 'The request cannot be read: is the body valid JSON?';
}

export function problemOf(requestId: string, answer: Answer): Problem {
  return {
    type: `urn:guichet:problem:${answer.code.toLowerCase().replaceAll('_', '-')}`,
    title: answer.code.toLowerCase().replaceAll('_', ' '),
    status: answer.status,
    code: answer.code,
    detail: answer.detail,
    requestId,
    errors: answer.errors ?? [],
  };
}

/** Writes the problem document; also used where Nest is not reached. */
export function send(reply: FastifyReply, requestId: string, answer: Answer, error?: unknown): void {
  if (answer.retryAfter !== undefined) void reply.header('retry-after', String(answer.retryAfter));
  if (error instanceof Conflict && error.currentVersion !== undefined) void reply.header('etag', `"${error.currentVersion}"`);
  void reply
    .status(answer.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemOf(requestId, answer));
}
