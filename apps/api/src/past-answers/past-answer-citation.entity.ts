import { Entity, PrimaryColumn } from 'typeorm';
import { CitationColumns } from '../citations/citation-columns';

@Entity('past_answer_citation')
export class PastAnswerCitationEntity extends CitationColumns {
  @PrimaryColumn('uuid')
  pastAnswerId!: string;
}
