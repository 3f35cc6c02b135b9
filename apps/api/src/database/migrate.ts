// Makes the two roles if they are missing, and brings the schema up to date. Several instances may start together: one migrates.
import { Client } from 'pg';
import { createDataSource } from './data-source';

const migrationLock = 7_140_921;

const roles = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guichet_owner') THEN CREATE ROLE guichet_owner NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guichet_app') THEN CREATE ROLE guichet_app NOLOGIN; END IF;
    IF NOT pg_has_role(current_user, 'guichet_owner', 'SET') THEN EXECUTE format('GRANT guichet_owner, guichet_app TO %I', current_user); END IF;
    EXECUTE format('GRANT CREATE ON DATABASE %I TO guichet_owner', current_database());
    GRANT CREATE, USAGE ON SCHEMA public TO guichet_owner;
    GRANT USAGE ON SCHEMA public TO guichet_app;
  END $$;
`;

/**
 * Creates what is missing and applies the pending migrations.
 * @param ownerUrl a login that may create roles, or is a member of `guichet_owner` when the roles exist
 * @returns names of the migrations applied
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 1_500 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const ready = await client.query(`SELECT FROM pg_roles WHERE rolname = 'guichet_owner' AND pg_has_role(current_user, oid, 'SET')
      AND has_schema_privilege('guichet_owner', 'public', 'CREATE')`);
    if (ready.rowCount === 0) await client.query(roles);
    const owner = await createDataSource(ownerUrl, 'owner').initialize();
    try {
      const applied = await owner.runMigrations();
      return applied.map((migration) => migration.name);
    } finally {
      await owner.destroy();
    }
  } finally {
    await client.end();
  }
}
