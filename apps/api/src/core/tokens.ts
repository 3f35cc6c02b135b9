/** Injection token of the validated settings. */
export const CONFIG = Symbol('config');
/** Injection token of the URL the application connects to. */
export const DATABASE_URL = Symbol('database url');
