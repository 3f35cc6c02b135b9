import type { AgeBand, Audience, Channel, EnquiryLanguage, EnquiryStatus, Outcome, Relation, ReviewState, Sex } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('enquiry')
export class EnquiryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column({ type: 'integer', insert: false, update: false })
  number!: number;

  @Column('text')
  status!: EnquiryStatus;

  @Column('text')
  channel!: Channel;

  @Column('text', { nullable: true })
  question!: string | null;

  @Column({ type: 'text', array: true })
  topics!: string[];

  @Column('text', { nullable: true })
  audience!: Audience | null;

  @Column('text', { nullable: true })
  ageBand!: AgeBand | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('text', { nullable: true })
  language!: EnquiryLanguage | null;

  @Column('uuid', { nullable: true })
  askerId!: string | null;

  @Column('text', { nullable: true })
  askerRelation!: Relation | null;

  @Column('uuid', { nullable: true })
  studentId!: string | null;

  @Column('uuid', { nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  assignedAt!: Date | null;

  @Column('uuid', { nullable: true })
  previousAssigneeId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  dueAt!: Date;

  @Column('date', { nullable: true })
  deadline!: string | null;

  @Column('text', { nullable: true })
  outcome!: Outcome | null;

  @Column('text', { nullable: true })
  referredTo!: string | null;

  @Column('integer', { nullable: true })
  effortMinutes!: number | null;

  @Column('text', { nullable: true })
  reviewState!: ReviewState | null;

  /** Who wrote what is being reviewed: nobody approves their own. */
  @Column('uuid', { nullable: true })
  submittedById!: string | null;

  @Column('text', { nullable: true })
  submittedByName!: string | null;

  /** A reviewed topic was taken off by somebody whose answers to it are reviewed. */
  @Column('boolean')
  reviewKept!: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  escalatedAt!: Date | null;

  /** `null` for all who supervise. */
  @Column('uuid', { nullable: true })
  escalatedToId!: string | null;

  @Column('boolean')
  stale!: boolean;

  @Column('uuid')
  createdById!: string;

  @Column('text')
  createdByName!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;

  @Column('integer')
  version!: number;
}
