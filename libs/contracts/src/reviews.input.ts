import { ArrayMaxSize, ArrayMinSize, IsIn } from 'class-validator';
import { CitationInput } from './citations.input';
import { citationsMax, staleCauses, type StaleCause } from './citations';
import { PageQuery } from './paging.input';
import { staleAnswerKinds, type StaleAnswerKind } from './reviews';
import { IsId, IsListOf, IsText, Optional } from './validation';

export class StaleAnswersQuery extends PageQuery {
  @Optional()
  @IsIn(staleAnswerKinds)
  kind?: StaleAnswerKind;

  @Optional()
  @IsIn(staleCauses)
  cause?: StaleCause;

  /** Only what rests on this record. */
  @Optional()
  @IsId()
  record?: string;
}

export class ConfirmInput {
  /** The records that were compared, at the version that was read: these are pinned. */
  @IsListOf(() => CitationInput, citationsMax)
  @ArrayMinSize(1)
  @ArrayMaxSize(citationsMax)
  citations!: CitationInput[];
}

export class RetireAnswerInput {
  @Optional()
  @IsText(500)
  reason?: string;
}
