import { IsIn } from 'class-validator';
import { PageQuery } from './paging.input';
import {
  contradictionNoteMax,
  contradictionOutcomes,
  contradictionStatuses,
  type ContradictionOutcome,
  type ContradictionStatus,
} from './past-answer-contradictions';
import { IsId, IsText, Optional } from './validation';

export class NewContradiction {
  /** The answer that concludes differently. */
  @IsId()
  otherId!: string;

  @IsText(contradictionNoteMax)
  note!: string;
}

export class ContradictionsQuery extends PageQuery {
  /** The open ones, unless told otherwise. */
  @Optional()
  @IsIn(contradictionStatuses)
  status?: ContradictionStatus;
}

export class ContradictionSettlement {
  @IsIn(contradictionOutcomes)
  outcome!: ContradictionOutcome;

  @IsText(contradictionNoteMax)
  note!: string;
}
