import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import { CitationInput } from './citations.input';
import { citationsMax, staleCauses, type StaleCause } from './citations';
import { enquiryLimits } from './enquiries';
import { PageQuery } from './paging.input';
import { staleAnswerKinds, type StaleAnswerKind } from './reviews';
import { IsId, IsText, Optional } from './validation';

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
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(citationsMax)
  @ValidateNested({ each: true })
  @Type(() => CitationInput)
  citations?: CitationInput[];

  /** Past answers that were checked: what was taken over from them is no longer in doubt. An answer that was sent need not name them. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(enquiryLimits.reused)
  @IsId({ each: true })
  reused?: string[];
}

export class RetireAnswerInput {
  @IsText(500)
  reason!: string;
}
