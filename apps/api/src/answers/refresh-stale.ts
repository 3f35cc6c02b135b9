import type { EntityManager } from 'typeorm';

/** Lets a case and its answers say whether anything in them is amber. */
export async function refreshStale(tx: EntityManager, enquiryId: string): Promise<void> {
  await tx.query('SELECT refresh_stale($1)', [enquiryId]);
}
