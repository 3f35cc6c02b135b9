import type { PastAnswerChangeKind } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerSnapshot } from './differences';

/** A reusable answer as it was at one version. Only added to. */
@Entity('past_answer_version')
export class PastAnswerVersionEntity {
  @PrimaryColumn('uuid')
  pastAnswerId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  change!: PastAnswerChangeKind;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb')
  snapshot!: AnswerSnapshot;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column('uuid', { nullable: true })
  byId!: string | null;
}
