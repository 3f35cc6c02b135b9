import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Words of one centre to which nothing close was found; the same words are one row for as long as it is open. */
@Entity('search_gap')
export class SearchGapEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  query!: string;

  /** What the same words are known by. */
  @Column('text')
  folded!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('integer')
  timesAsked!: number;

  @Column('uuid', { array: true })
  askedBy!: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  firstAskedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  lastAskedAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { nullable: true })
  closedById!: string | null;

  /** The reusable answer that answers it, maybe another centre's. */
  @Column('uuid', { nullable: true })
  pastAnswerId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
