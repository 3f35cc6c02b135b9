import { Entity, PrimaryColumn } from 'typeorm';
import { CitationColumns } from '../citations/citation-columns';

@Entity('answer_citation')
export class AnswerCitationEntity extends CitationColumns {
  @PrimaryColumn('uuid')
  answerId!: string;
}
