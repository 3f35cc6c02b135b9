import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { citationsMax } from './citations';
import { CitationInput } from './citations.input';
import { passageLimits, type PassageComment } from './draft-reviews';
import { enquiryLimits, outcomes, type Outcome } from './enquiries';
import { IsAcademicYear, IsId, IsListOf, IsText, LengthInCharacters, Optional } from './validation';

export class AssignInput {
  @IsId()
  assigneeId!: string;
}

export class AskBackInput {
  @IsText(enquiryLimits.comment)
  text!: string;
}

export class PassageCommentInput implements PassageComment {
  @IsString()
  @LengthInCharacters(1, passageLimits.passage)
  quote!: string;

  @IsInt()
  @Min(0)
  @Max(2 * enquiryLimits.answer)
  start!: number;

  @IsInt()
  @Min(1)
  @Max(2 * enquiryLimits.answer)
  end!: number;

  @IsText(passageLimits.comment)
  text!: string;
}

export class ReturnInput {
  /** On the whole; may be left out where passages are commented. */
  @Optional()
  @IsText(enquiryLimits.comment)
  comment?: string;

  /** The draft that was read. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  draftVersion?: number;

  @IsListOf(() => PassageCommentInput, passageLimits.comments)
  comments?: PassageCommentInput[];
}

export class CloseInput {
  @IsIn(outcomes)
  outcome!: Outcome;

  @IsOptional()
  @IsText(enquiryLimits.referredTo)
  referredTo?: string | null;
}

export class TransferInput {
  @IsId()
  centreId!: string;

  @IsText(enquiryLimits.note)
  note!: string;
}

export class SendDraftInput {
  /** Exactly this version of the draft is sent, or nothing. */
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  draftVersion!: number;
}

export class ApproveInput {
  /** The draft that was read; left out where there is none, because the answer was given on the phone. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  draftVersion?: number;
}

export class NoteInput {
  @IsText(enquiryLimits.note)
  text!: string;
}

export class SaveDraftInput {
  @IsString()
  @LengthInCharacters(0, enquiryLimits.answer)
  text!: string;

  @IsArray()
  @ArrayMaxSize(citationsMax)
  @ValidateNested({ each: true })
  @Type(() => CitationInput)
  citations!: CitationInput[];

  @IsOptional()
  @IsAcademicYear()
  validForAcademicYear?: string | null;
}
