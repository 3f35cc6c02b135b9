import type { AnsweringTime, ClosingDay, OpeningSpan } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a centre says of itself; one that has said nothing has no row. */
@Entity('centre_setting')
export class CentreSettingEntity {
  @PrimaryColumn('uuid')
  centreId!: string;

  @Column('jsonb')
  openingHours!: OpeningSpan[];

  @Column('jsonb')
  closingDays!: ClosingDay[];

  @Column({ type: 'text', array: true })
  openHolidays!: string[];

  @Column('jsonb')
  answeringTimes!: AnsweringTime[];

  @Column({ type: 'text', array: true })
  reviewedTopics!: string[];

  @Column('smallint')
  reviewSampleRate!: number;

  @Column('smallint')
  qualityPerWeek!: number;

  /** What decides who is drawn: made by the database, and told to nobody. */
  @Column({ type: 'bytea', insert: false, update: false })
  samplingSecret!: Buffer;

  /** Opening hours after the due time; 0: never. */
  @Column('integer')
  escalationHours!: number;

  /** `null` for all who supervise. */
  @Column('uuid', { nullable: true })
  escalateToId!: string | null;

  @Column('integer')
  version!: number;
}
