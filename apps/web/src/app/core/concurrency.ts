/** Headers for a write to what was read at `version`; a stale one is refused with 412. */
export function ifMatch(version: number): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${version}"` } };
}

/** Headers for a write that must be the first one. */
export function ifAbsent(): { headers: Record<string, string> } {
  return { headers: { 'If-None-Match': '*' } };
}

/** A key that makes a repeated POST one effect: keep it for as long as the same thing is being sent. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

export function idempotent(key: string): { headers: Record<string, string> } {
  return { headers: { 'Idempotency-Key': key } };
}
