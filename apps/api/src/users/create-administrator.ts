// Makes the first administrator of a database that is not the demo: node dist/api/create-administrator.mjs CENTRE_CODE "Centre name" EMAIL "Name"
import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { passwordLimits } from '@guichet/contracts';
import { readConfig } from '../config';
import { createDataSource } from '../database/data-source';
import { migrate } from '../database/migrate';
import { Passwords } from './passwords';

async function main(): Promise<void> {
  const [code, centreName, email, name] = process.argv.slice(2);
  if (!code || !centreName || !email || !name) throw new Error('Usage: create-administrator CENTRE_CODE "Centre name" EMAIL "Name"');
  const config = readConfig();
  const ownerUrl = config.databaseOwnerUrl ?? config.databaseUrl;
  if (ownerUrl === null) throw new Error('DATABASE_URL: set it to the database that gets the administrator');
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const password = await prompt.question(`Password of ${email} (at least ${passwordLimits.min} characters): `);
  prompt.close();
  if (password.length < passwordLimits.min) throw new Error(`The password needs at least ${passwordLimits.min} characters`);
  await migrate(ownerUrl);
  const owner = await createDataSource(ownerUrl, 'owner').initialize();
  try {
    await owner.query(`INSERT INTO centre (code, name) VALUES ($1, $2) ON CONFLICT (code) DO NOTHING`, [code, centreName]);
    await owner.query(
      `INSERT INTO app_user (centre_id, email, name, role, password_hash) SELECT id, $2, $3, 'administrator', $4 FROM centre WHERE code = $1`,
      [code, email, name, await new Passwords().hash(password)],
    );
  } finally {
    await owner.destroy();
  }
  process.stdout.write(`${email} may now sign in.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
