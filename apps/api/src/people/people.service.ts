// People who ask, or whom a question concerns. Nothing about them is required: somebody of whom nothing is known has no row.
import { Injectable } from '@nestjs/common';
import type { PersonInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { PersonEntity } from './person.entity';

@Injectable()
export class PeopleService {
  /**
   * The row for what was noted: a known person of the centre with the same e-mail address and no other name, else a
   * new one. `null` when nothing is known.
   */
  async note(tx: EntityManager, centreId: string, input: PersonInput): Promise<string | null> {
    const { name = null, email = null, phone = null } = input;
    if (name === null && email === null && phone === null) return null;
    const known = email === null ? null : await this.withEmail(tx, centreId, email, name);
    if (known) {
      await tx.update(PersonEntity, { id: known.id, centreId }, { name: known.name ?? name, phone: phone ?? known.phone });
      return known.id;
    }
    return this.insert(tx, centreId, { name, email, phone });
  }

  /** Changes what is noted of a person; `undefined` leaves a field alone, `null` clears it. */
  async change(tx: EntityManager, centreId: string, id: string, input: PersonInput): Promise<void> {
    const { name, email, phone } = input;
    const changed = Object.fromEntries(Object.entries({ name, email, phone }).filter(([, value]) => value !== undefined));
    if (Object.keys(changed).length > 0) await tx.update(PersonEntity, { id, centreId }, changed);
  }

  /** The same person in another centre: what was noted goes along, the history stays. */
  async copy(tx: EntityManager, id: string, toCentreId: string): Promise<string> {
    const { name, email, phone } = await tx.findOneByOrFail(PersonEntity, { id });
    return this.insert(tx, toCentreId, { name, email, phone });
  }

  private withEmail(tx: EntityManager, centreId: string, email: string, name: string | null): Promise<PersonEntity | null> {
    return tx
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.centreId = :centreId AND lower(person.email) = lower(:email)', { centreId, email })
      .andWhere(name === null ? 'true' : '(person.name IS NULL OR lower(person.name) = lower(:name))', { name })
      .orderBy('person.createdAt')
      .getOne();
  }

  private async insert(tx: EntityManager, centreId: string, values: Pick<PersonEntity, 'name' | 'email' | 'phone'>): Promise<string> {
    const { identifiers } = await tx.insert(PersonEntity, { centreId, ...values });
    return (identifiers[0] as { id: string }).id;
  }
}
