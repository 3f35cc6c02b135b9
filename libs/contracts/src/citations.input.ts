import { IsIn, IsInt, Max, Min } from 'class-validator';
import { citationTypes, type CitationType } from './citations';
import { IsId, Optional } from './validation';

export class CitationInput {
  @IsIn(citationTypes)
  type!: CitationType;

  @IsId()
  id!: string;

  /** The version that was read; today's when left out. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version?: number;
}
