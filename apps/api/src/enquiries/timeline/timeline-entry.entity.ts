import type { TimelineDetails, TimelineType } from '@guichet/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What happened to an enquiry; only ever added to. */
@Entity('timeline_entry')
export class TimelineEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;

  @Column('uuid')
  centreId!: string;

  @Column('uuid')
  enquiryId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column('text')
  type!: TimelineType;

  @Column('uuid')
  actorId!: string;

  @Column('text')
  actorName!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('jsonb')
  details!: TimelineDetails;
}
