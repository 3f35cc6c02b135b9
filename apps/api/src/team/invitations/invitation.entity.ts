import type { Role } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('boolean')
  reviewRequired!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column('uuid')
  createdById!: string;

  @Column('text')
  createdByName!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  /** Accepted, withdrawn or replaced by a newer one. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt!: Date | null;
}
