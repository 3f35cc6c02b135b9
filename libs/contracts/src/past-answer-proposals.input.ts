import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { citationsMax } from './citations';
import { CitationInput } from './citations.input';
import { PageQuery } from './paging.input';
import { identifyingKinds, keptPassagesMax, proposalStatuses, type IdentifyingKind, type ProposalStatus } from './past-answer-proposals';
import { visibilities, type Visibility } from './past-answers';
import { IsAcademicYear, IsId, IsListOf, IsText, Optional } from './validation';

export class DeidentificationInput {
  /** The answer that was sent: what is known of the people of its case is looked for too. */
  @IsId()
  answerId!: string;

  @IsText(20_000)
  question!: string;

  @IsText(20_000)
  answer!: string;
}

export class KeptPassageInput {
  @IsIn(identifyingKinds)
  kind!: IdentifyingKind;

  @IsText(500)
  text!: string;
}

/** What is proposed to be shared. Each passage that may identify somebody is gone, or named in `kept`. */
export class ProposalInput extends DeidentificationInput {
  @IsOptional()
  @IsText(80)
  topic?: string | null;

  @IsOptional()
  @IsAcademicYear()
  academicYear?: string | null;

  @IsIn(visibilities)
  visibility!: Visibility;

  @IsListOf(() => CitationInput, citationsMax)
  citations?: CitationInput[];

  @IsArray()
  @ArrayMaxSize(keptPassagesMax)
  @ValidateNested({ each: true })
  @Type(() => KeptPassageInput)
  kept!: KeptPassageInput[];
}

/** A proposal written on; what is left out stays. */
export class ProposalChange {
  @Optional()
  @IsText(20_000)
  question?: string;

  @Optional()
  @IsText(20_000)
  answer?: string;

  @IsOptional()
  @IsText(80)
  topic?: string | null;

  @IsOptional()
  @IsAcademicYear()
  academicYear?: string | null;

  @Optional()
  @IsIn(visibilities)
  visibility?: Visibility;

  @IsListOf(() => CitationInput, citationsMax)
  citations?: CitationInput[];

  @IsArray()
  @ArrayMaxSize(keptPassagesMax)
  @ValidateNested({ each: true })
  @Type(() => KeptPassageInput)
  kept!: KeptPassageInput[];
}

export class ProposalsQuery extends PageQuery {
  @Optional()
  @IsIn(proposalStatuses)
  status?: ProposalStatus;

  /** What came of one sent answer. */
  @Optional()
  @IsId()
  answerId?: string;
}

export class ReturnProposalInput {
  @IsText(2_000)
  comment!: string;
}
