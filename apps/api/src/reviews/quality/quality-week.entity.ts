import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A week for which a centre's sample was drawn: with its seed it can be drawn again. */
@Entity('quality_week')
export class QualityWeekEntity {
  @PrimaryColumn('uuid')
  centreId!: string;

  @PrimaryColumn('text')
  week!: string;

  /** Answers sent from this day on were drawn from. */
  @Column('date')
  since!: string;

  @Column('bytea')
  seed!: Buffer;

  @Column('integer')
  candidates!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  drawnAt!: Date;
}
