import type { CitationType } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('past_answer_citation')
export class PastAnswerCitationEntity {
  @PrimaryColumn('uuid')
  pastAnswerId!: string;

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
