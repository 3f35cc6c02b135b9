import { startEmbedded } from '../../src/database/embedded';
import { migrate } from '../../src/database/migrate';
import { Passwords } from '../../src/users/passwords';
import type { ClusterAddresses } from './addresses';

/** The password of every user that tests make; hashed once, because a hash takes its time. */
const password = 'correct horse battery staple';

/** A server whose data may be lost, with a migrated template database named `guichet`. */
export async function startTestCluster(folder: string): Promise<{ addresses: ClusterAddresses; stop(): Promise<void> }> {
  const server = await startEmbedded(folder, [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=128MB',
  ]);
  try {
    await migrate(server.ownerUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { url, ownerUrl, superuserUrl } = server;
  const passwordHash = await new Passwords().hash(password);
  return { addresses: { url, ownerUrl, superuserUrl, password, passwordHash }, stop: () => server.stop() };
}
