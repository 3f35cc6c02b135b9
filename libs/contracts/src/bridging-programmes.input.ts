import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { bridgingAccesses, extraCreditsMax, type BridgingAccess } from './bridging-programmes';
import { recordLimits } from './records';
import { IsRecordCode, RecordFields, RecordListQuery } from './records.input';
import { IsAcademicYear, IsId, IsText, Optional } from './validation';

export class BridgingQuery extends RecordListQuery {
  /** The study programme one has. */
  @Optional()
  @IsId()
  from?: string;

  /** The study programme one wants. */
  @Optional()
  @IsId()
  to?: string;

  @Optional()
  @IsId()
  institution?: string;

  @Optional()
  @IsAcademicYear()
  academicYear?: string;
}

export abstract class BridgingProgrammeFields extends RecordFields {
  @IsOptional()
  @IsId()
  fromId?: string | null;

  @IsOptional()
  @IsId()
  toId?: string | null;

  @IsOptional()
  @IsId()
  institutionId?: string | null;

  @IsOptional()
  @IsAcademicYear()
  academicYear?: string | null;

  @IsOptional()
  @IsIn(bridgingAccesses)
  access?: BridgingAccess | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(extraCreditsMax)
  minExtraCredits?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(extraCreditsMax)
  maxExtraCredits?: number | null;

  @IsOptional()
  @IsText(recordLimits.text)
  conditions?: string | null;

  @IsOptional()
  @IsText(recordLimits.line)
  legalReference?: string | null;
}

export class NewBridgingProgramme extends BridgingProgrammeFields {
  @Optional()
  @IsRecordCode()
  code?: string;

  /** "from → to, institution" when left out. */
  @Optional()
  @IsText(recordLimits.label)
  label?: string;

  @IsText(recordLimits.line)
  source!: string;
}

export class BridgingProgrammeChange extends BridgingProgrammeFields {
  @Optional()
  @IsText(recordLimits.label)
  label?: string;

  @Optional()
  @IsText(recordLimits.line)
  source?: string;

  /** A small change, such as a typing error: what cites the record stays as it is. It needs a reason. */
  @Optional()
  @IsBoolean()
  minor?: boolean;

  @Optional()
  @IsText(recordLimits.reason)
  reason?: string;
}
