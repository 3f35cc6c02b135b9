import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class TopicEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  labelFr!: string;

  @Column('text')
  labelEn!: string;

  @Column('text')
  definitionFr!: string;

  @Column('text')
  definitionEn!: string;
}
