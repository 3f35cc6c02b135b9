// The only reader of process.env. A wrong value ends the start with one line that names the variable.
import { resolve } from 'node:path';

export interface Config {
  host: string;
  port: number;
  /** Where the embedded database keeps its files. */
  dataDir: string;
  /** The application's login; `null` means the embedded demo database. */
  databaseUrl: string | null;
  /** The login that migrates: owner of the schema, never used to serve. */
  databaseOwnerUrl: string | null;
  databasePool: number;
  /** Where browsers reach Guichet; decides whether cookies are `Secure`. */
  publicUrl: URL;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  sessionIdleMinutes: number;
  sessionHours: number;
  logLevel: string;
  webDir: string;
  /** What the build has read out of the sources for the API description. */
  apiTypesFile: string;
}

export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

function integer(env: Environment, name: string, fallback: number, min: number, max: number): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) throw new ConfigError(`${name} must be a whole number from ${min} to ${max}`);
  return value;
}

function databaseUrl(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol !== 'postgres:' && protocol !== 'postgresql:')
    throw new ConfigError(`${name} must look like postgresql://user:password@host:5432/database`);
  return text;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function oneOf(env: Environment, name: string, allowed: string[], fallback: string): string {
  const text = env[name]?.trim() || fallback;
  if (!allowed.includes(text)) throw new ConfigError(`${name} must be one of ${allowed.join(', ')}`);
  return text;
}

/**
 * The settings of this process, validated.
 * @throws ConfigError naming the variable and the expected form
 */
export function readConfig(env: Environment = process.env): Config {
  const port = integer(env, 'PORT', 3000, 0, 65_535);
  const host = env['HOST']?.trim() || '127.0.0.1';
  const publicUrl = env['PUBLIC_URL']?.trim() || `http://localhost:${port}`;
  if (!URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol))
    throw new ConfigError('PUBLIC_URL must look like https://guichet.example');
  const url = databaseUrl(env, 'DATABASE_URL');
  if (url === null && !['127.0.0.1', 'localhost', '::1'].includes(host)) {
    throw new ConfigError('HOST may only leave loopback when DATABASE_URL is set: the embedded demo has known passwords');
  }
  return {
    host,
    port,
    dataDir: resolve(env['DATA_DIR']?.trim() || '.data'),
    databaseUrl: url,
    databaseOwnerUrl: databaseUrl(env, 'DATABASE_OWNER_URL'),
    databasePool: integer(env, 'DATABASE_POOL', 10, 2, 200),
    publicUrl: new URL(publicUrl),
    trustedProxies: (env['TRUSTED_PROXIES'] ?? '')
      .split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    sessionIdleMinutes: integer(env, 'SESSION_IDLE_MINUTES', 30, 5, 600),
    sessionHours: integer(env, 'SESSION_HOURS', 10, 1, 24),
    logLevel: oneOf(env, 'LOG_LEVEL', logLevels, 'info'),
    webDir: resolve(env['WEB_DIR']?.trim() || 'dist/web'),
    apiTypesFile: resolve(env['API_TYPES_FILE']?.trim() || 'dist/api/api-types.json'),
  };
}
