import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';
import { SnakeNaming } from './naming';

// A calendar day has no time zone: it stays the text `YYYY-MM-DD`.
types.setTypeParser(types.builtins.DATE, (day) => day);

/** Limits in milliseconds that keep one slow statement from becoming everybody's. */
export const timeouts = { connect: 2_500, statement: 5_000, lock: 2_500, idleInTransaction: 10_000 } as const;

/** `app` obeys row-level security; `owner` owns the schema and migrates. */
export type DatabaseRole = 'app' | 'owner';

export function dataSourceOptions(url: string, role: DatabaseRole, pool: number, onPoolError: (error: Error) => void): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: role === 'owner' ? migrations : [],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolErrorHandler: onPoolError,
    applicationName: `guichet-${role}`,
    connectTimeoutMS: timeouts.connect,
    extra: {
      max: pool,
      pipeline: true,
      options: `-c role=guichet_${role}`,
      connectionTimeoutMillis: timeouts.connect,
      idle_in_transaction_session_timeout: timeouts.idleInTransaction,
      ...(role === 'app' ? { statement_timeout: timeouts.statement, lock_timeout: timeouts.lock } : {}),
    },
  };
}

export function createDataSource(
  url: string,
  role: DatabaseRole,
  pool = 2,
  onPoolError: (error: Error) => void = () => undefined,
): DataSource {
  return new DataSource(dataSourceOptions(url, role, pool, onPoolError));
}
