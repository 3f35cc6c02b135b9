import type { Doing } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is in a case. Of no worth after a minute: the table is not written to the log of the database. */
@Entity('presence')
export class PresenceEntity {
  @PrimaryColumn('uuid')
  enquiryId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  userName!: string;

  @Column('text')
  doing!: Doing;

  /** When they began that. */
  @Column({ type: 'timestamptz', precision: 3 })
  since!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  seenAt!: Date;
}
