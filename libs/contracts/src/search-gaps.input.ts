import { IsIn, Matches } from 'class-validator';
import { PageQuery } from './paging.input';
import { searchGapLimits, searchGapStatuses, type SearchGapStatus } from './search-gaps';
import { IsId, IsText, Optional } from './validation';

export class NewSearchGap {
  @IsText(searchGapLimits.query)
  @Matches(/[\p{L}\p{N}]/u, { message: '$property must hold a letter or a digit' })
  query!: string;

  @Optional()
  @IsText(searchGapLimits.note)
  note?: string;
}

export class SearchGapsQuery extends PageQuery {
  /** The open ones, unless told otherwise. */
  @Optional()
  @IsIn(searchGapStatuses)
  status?: SearchGapStatus;
}

/** Either the answer that now answers it, or why there is to be none. */
export class SearchGapClosingInput {
  @Optional()
  @IsId()
  pastAnswerId?: string;

  @Optional()
  @IsText(searchGapLimits.reason)
  reason?: string;
}
