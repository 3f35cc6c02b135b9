import type { Preferences, Role } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('app_user')
export class UserEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('boolean')
  reviewRequired!: boolean;

  /** Who reads their drafts before others do. */
  @Column('uuid', { nullable: true })
  reviewerId!: string | null;

  @Column('text', { select: false })
  passwordHash!: string;

  @Column('jsonb')
  preferences!: Partial<Preferences>;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** When a session of theirs that has ended was last used. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastSeenAt!: Date | null;

  @Column('integer')
  version!: number;
}
