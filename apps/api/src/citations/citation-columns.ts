import type { CitationType } from '@guichet/contracts';
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

  @Column('date', { nullable: true })
  accessedOn!: string | null;
}
