import { Column, Entity } from 'typeorm';
import { RecordHead } from '../records/record-head';

@Entity('study_programme')
export class StudyProgrammeEntity extends RecordHead {
  @Column('text', { nullable: true })
  officialTitle!: string | null;

  @Column('smallint', { nullable: true })
  cycle!: 1 | 2 | null;

  @Column('text', { nullable: true })
  degreeType!: string | null;

  @Column('integer', { nullable: true })
  credits!: number | null;

  /** Decimals come from the driver as text. */
  @Column('numeric', { nullable: true, precision: 3, scale: 1 })
  durationYears!: string | null;

  @Column('text', { nullable: true })
  teachingLanguage!: string | null;

  @Column('text', { nullable: true })
  educationForm!: 'full_time' | 'adult_education' | null;

  @Column('text', { nullable: true })
  domain!: string | null;

  @Column('text', { nullable: true })
  accessRequirements!: string | null;
}
