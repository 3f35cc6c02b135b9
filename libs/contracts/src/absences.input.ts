import { IsOptional, ValidateIf } from 'class-validator';
import { IsDay, IsId, Optional } from './validation';

export class RecordAbsenceInput {
  /** Who is away; oneself, when it is left out. */
  @Optional()
  @IsId()
  userId?: string;

  @IsDay()
  firstDay!: string;

  @IsOptional()
  @IsDay()
  lastDay?: string | null;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsId()
  substituteId?: string | null;
}

export class ChangeAbsenceInput {
  @Optional()
  @IsDay()
  firstDay?: string;

  /** `null`: nobody knows yet. */
  @IsOptional()
  @IsDay()
  lastDay?: string | null;

  /** `null`: nobody stands in. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsId()
  substituteId?: string | null;
}
