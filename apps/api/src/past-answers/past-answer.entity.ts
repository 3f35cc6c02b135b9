import type { Validity, Visibility } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A de-identified question and answer that centres share. */
@Entity('past_answer')
export class PastAnswerEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  question!: string;

  @Column('text')
  answer!: string;

  @Column('text', { nullable: true })
  topic!: string | null;

  @Column('text')
  visibility!: Visibility;

  @Column('text')
  validity!: Validity;

  @Column('text', { nullable: true })
  academicYear!: string | null;

  @Column('text')
  authorName!: string;

  @Column('date')
  answeredOn!: string;

  @Column('integer')
  timesReused!: number;

  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('integer')
  version!: number;

  /** Why it is no longer used. */
  @Column('text', { nullable: true })
  retiredReason!: string | null;

  @Column({ type: 'timestamptz', precision: 3, insert: false, update: false })
  createdAt!: Date;
}
