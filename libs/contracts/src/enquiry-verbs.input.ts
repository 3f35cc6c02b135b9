import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { citationsMax } from './citations';
import { CitationInput } from './citations.input';
import { enquiryLimits, outcomes, type Outcome } from './enquiries';
import { IsAcademicYear, IsId, IsText, LengthInCharacters, Optional } from './validation';

export class AssignInput {
  @IsId()
  assigneeId!: string;
}

export class AskBackInput {
  @IsText(enquiryLimits.comment)
  text!: string;
}

export class ReturnInput {
  @IsText(enquiryLimits.comment)
  comment!: string;
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
