import type { CitationType, StaleCause } from '@guichet/contracts';
import { Column, PrimaryColumn } from 'typeorm';

/** How a pinned citation is kept beside the answer that makes it. */
export abstract class CitationColumns {
  @PrimaryColumn('smallint')
  position!: number;

  @Column('uuid')
  centreId!: string;

  @Column('text')
  type!: CitationType;

  @Column('uuid')
  recordId!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  label!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('date', { nullable: true })
  accessedOn!: string | null;

  /** When somebody last read it against its record. */
  @Column({ type: 'timestamptz', precision: 3 })
  pinnedAt!: Date;

  /** Why it must be looked at again; `null` when all is well. */
  @Column('text', { nullable: true })
  staleCause!: StaleCause | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  staleSince!: Date | null;
}
