import type { CitationType, Jurisdiction, RecordFacts, RecordStatus } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Anything an answer may cite, at its current version. */
@Entity('record')
export class RecordEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  type!: CitationType;

  @Column('text')
  code!: string;

  @Column('text')
  label!: string;

  @Column('integer')
  version!: number;

  /** The version in which its content last changed; a citation of an earlier one is stale. */
  @Column('integer')
  contentVersion!: number;

  @Column('text')
  jurisdiction!: Jurisdiction;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  @Column('date', { nullable: true })
  sourceDate!: string | null;

  @Column('date', { nullable: true })
  checkedOn!: string | null;

  @Column('text')
  status!: RecordStatus;

  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('text', { nullable: true })
  validFromYear!: string | null;

  @Column('text', { nullable: true })
  validUntilYear!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  retiredAt!: Date | null;

  @Column('text', { nullable: true })
  retiredReason!: string | null;

  /** What took its place. */
  @Column('uuid', { nullable: true })
  successorId!: string | null;

  /** The fields of its kind. */
  @Column('jsonb')
  content!: Record<string, unknown>;

  @Column('jsonb')
  facts!: RecordFacts;

  /** Other names it is found by. */
  @Column('text')
  names!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}
