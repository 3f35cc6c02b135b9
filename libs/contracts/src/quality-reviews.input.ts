import { IsIn } from 'class-validator';
import { checkMarks, qualityCommentMax, type CheckMark, type QualityChecks } from './quality-reviews';
import { IsText, Optional } from './validation';

export class QualityReviewInput implements QualityChecks {
  @IsIn(checkMarks)
  clear!: CheckMark;

  @IsIn(checkMarks)
  correct!: CheckMark;

  @IsIn(checkMarks)
  sourced!: CheckMark;

  @IsIn(checkMarks)
  helpful!: CheckMark;

  /** To the author. */
  @Optional()
  @IsText(qualityCommentMax)
  comment?: string;
}
