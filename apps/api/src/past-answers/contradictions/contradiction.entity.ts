import type { ContradictionOutcome } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A pair of reusable answers, as who marked it saw them. Its centre is that of who marked it. */
@Entity('past_answer_contradiction')
export class ContradictionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  firstId!: string;

  @Column('uuid')
  secondId!: string;

  @Column('text')
  note!: string;

  @Column('uuid')
  byId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  markedAt!: Date;

  @Column('text', { nullable: true })
  outcome!: ContradictionOutcome | null;

  /** What was found when it was settled. */
  @Column('text', { nullable: true })
  settlement!: string | null;

  @Column('uuid', { nullable: true })
  settledById!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
