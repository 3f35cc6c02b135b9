import type { FieldError, ProblemCode } from '@guichet/contracts';

/** A request that is refused, with the reason a client can act on. */
export abstract class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    detail: string,
    readonly errors: FieldError[] = [],
  ) {
    super(detail);
  }
}

/** 400, 413, 415 or 422: what was sent cannot be used. */
export class InvalidInput extends Refusal {
  constructor(detail: string, errors: FieldError[] = [], code: ProblemCode = 'INVALID_INPUT', status = 400) {
    super(status, code, detail, errors);
  }
  static field(field: string, code: string, message: string): InvalidInput {
    return new InvalidInput(message, [{ field, code, message }]);
  }
}

/** 401: nobody is signed in, or the credentials are wrong. 429 when there were too many attempts. */
export class NotSignedIn extends Refusal {
  constructor(
    detail = 'Sign in first.',
    code: ProblemCode = 'NOT_SIGNED_IN',
    status = 401,
    readonly retryAfterSeconds?: number,
  ) {
    super(status, code, detail);
  }
}

/** 403: this user may not do that. */
export class NotAllowed extends Refusal {
  constructor(detail = 'Your role does not allow this.', code: ProblemCode = 'NOT_ALLOWED') {
    super(403, code, detail);
  }
}

/** 404: it does not exist, or this user may not know that it does. */
export class NotFound extends Refusal {
  constructor(
    readonly objectType: string,
    readonly objectId?: string,
  ) {
    super(404, 'NOT_FOUND', 'There is nothing here for you.');
  }
}

/** 409, 412 or 428: it has changed, or is not in a state that allows this. */
export class Conflict extends Refusal {
  constructor(
    detail: string,
    code: ProblemCode,
    readonly currentVersion?: number,
    errors: FieldError[] = [],
  ) {
    super(code === 'STALE_VERSION' ? 412 : code === 'VERSION_REQUIRED' ? 428 : 409, code, detail, errors);
  }
}
