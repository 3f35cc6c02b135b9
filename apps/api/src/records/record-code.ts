import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../core/errors';
import { RecordEntity } from './record.entity';

const longest = 80;

/** The code that was asked for, or one out of the label that nobody has. @throws InvalidInput when it is taken */
export async function freeCode(tx: EntityManager, { type, label }: RecordEntity, asked: string | undefined): Promise<string> {
  const code = asked ?? slug(label);
  const taken = await tx.existsBy(RecordEntity, { type, code });
  if (!taken) return code;
  if (asked !== undefined) throw InvalidInput.field('code', 'taken', `code: another ${type} has the code ${asked}.`);
  return `${code}-${randomBytes(3).toString('hex')}`;
}

/** Letters and digits of a label, as a code. */
export const slug = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, longest) || 'fiche';
