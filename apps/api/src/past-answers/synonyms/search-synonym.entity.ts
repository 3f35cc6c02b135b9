import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Forms that mean the same to the search. */
@Entity('search_synonym')
export class SearchSynonymEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { array: true })
  terms!: string[];

  /** What each of the terms makes the search look for too; none where the terms mean the same. */
  @Column('text', { array: true, default: [] })
  leadsTo!: string[];

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  byId!: string | null;
}
