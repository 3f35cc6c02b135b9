// Fills an empty embedded database with the demo network, in one transaction: all of it or nothing.
import type { EntityManager } from 'typeorm';
import { CentreEntity } from '../centres/centre.entity';
import { createDataSource } from '../database/data-source';
import { PastAnswerCitationEntity } from '../past-answers/past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answers/past-answer.entity';
import { keepVersions } from '../past-answers/versions/keep-version';
import { Passwords } from '../users/passwords';
import { UserEntity } from '../users/user.entity';
import { pastAnswers } from './demo-data';
import { centres, users } from './network';
import { seedProposals } from './past-answers/seed-proposals';
import { seedChanges } from './seed-changes';
import { seedEnquiries, type Network } from './seed-enquiries';
import { pinned, seedRecords, type RecordIds } from './seed-records';

export const demoPassword = 'guichet-demo-local';
export const demoLogins = users.map(({ login, name }) => ({ email: `${login}@guichet.example`, name }));

/** @returns whether anything was written: a database that holds a centre is left alone */
export async function seedDemo(ownerUrl: string, now = new Date()): Promise<boolean> {
  const owner = await createDataSource(ownerUrl, 'owner').initialize();
  try {
    if (await owner.manager.exists(CentreEntity)) return false;
    await owner.transaction(async (tx) => {
      const network = await seedNetwork(tx);
      const records = await seedRecords(tx);
      await seedEnquiries(tx, network, records, now);
      await seedPastAnswers(tx, network, records);
      await seedProposals(tx, network, now);
      await seedChanges(tx, records, now);
    });
    await owner.query('ANALYZE');
    return true;
  } finally {
    await owner.destroy();
  }
}

async function seedNetwork(tx: EntityManager): Promise<Network> {
  const network: Network = { centreIds: new Map(), users: new Map() };
  for (const centre of centres) {
    const { identifiers } = await tx.insert(CentreEntity, centre);
    network.centreIds.set(centre.code, (identifiers[0] as { id: string }).id);
  }
  const passwordHash = await new Passwords().hash(demoPassword);
  for (const { login, centre, ...user } of users) {
    const centreId = network.centreIds.get(centre);
    const { identifiers } = await tx.insert(UserEntity, {
      ...user,
      centreId,
      email: `${login}@guichet.example`,
      passwordHash,
      preferences: {},
      disabledAt: null,
    });
    network.users.set(login, { id: (identifiers[0] as { id: string }).id, name: user.name });
  }
  return network;
}

async function seedPastAnswers(tx: EntityManager, { centreIds, users: staff }: Network, records: RecordIds): Promise<void> {
  for (const { centre, author, citations, ...rest } of pastAnswers) {
    const centreId = centreIds.get(centre);
    const authorName = staff.get(author)?.name ?? author;
    const { identifiers } = await tx.insert(PastAnswerEntity, { ...rest, centreId, authorName, externalId: null, version: 1 });
    const pastAnswerId = (identifiers[0] as { id: string }).id;
    const rows = citations.map((citation, position) => ({ pastAnswerId, position, centreId, ...pinned(records, citation) }));
    if (rows.length > 0) await tx.insert(PastAnswerCitationEntity, rows);
    await keepVersions(tx, null, [pastAnswerId], { change: 'created', at: new Date(rest.answeredOn) });
  }
}
