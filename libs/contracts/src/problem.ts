/** Why a request was refused; the web translates codes, never `detail`. */
export const problemCodes = [
  'INVALID_INPUT',
  'INVALID_CHARACTER',
  'MALFORMED_REQUEST',
  'NOT_SIGNED_IN',
  'WRONG_CREDENTIALS',
  'NOT_ALLOWED',
  'CROSS_SITE',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'WRONG_STATE',
  'CONFLICT',
  'STALE_VERSION',
  'VERSION_REQUIRED',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA',
  'IDEMPOTENCY_MISMATCH',
  'TOO_MANY_ATTEMPTS',
  'BUSY',
  'INTERNAL',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What the rule that was broken allows, and what was found: characters of a text, entries of a list, or a number itself. */
export interface BrokenLimits {
  min?: number;
  max?: number;
  found?: number;
}

export interface FieldError {
  /** Path of the field in the body or query, such as `asker.email`. */
  field: string;
  code: string;
  message: string;
  limits?: BrokenLimits;
}

/** RFC 9457 problem details. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  requestId: string;
  errors: FieldError[];
}
