import type { CitationType } from '@guichet/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('answer_citation')
export class AnswerCitationEntity {
  @PrimaryColumn('uuid')
  answerId!: string;

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
