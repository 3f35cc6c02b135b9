import { IsBoolean, IsIn, IsOptional, IsUrl, Matches, MaxLength } from 'class-validator';
import { institutionTypes, type Institution } from './institutions';
import { recordLimits } from './records';
import { IsRecordCode, RecordFields } from './records.input';
import { IsListOf, IsText, IsTexts, Optional } from './validation';

export class SiteInput {
  @IsText(recordLimits.label)
  name!: string;

  @IsOptional()
  @Matches(/^\d{1,6}$/, { message: '$property must be a FASE number of 1 to 6 digits' })
  fase?: string | null;

  @IsOptional()
  @IsText(recordLimits.line)
  address?: string | null;

  @IsOptional()
  @IsText(recordLimits.label)
  town?: string | null;

  @IsOptional()
  @IsText(recordLimits.line)
  contact?: string | null;
}

export abstract class InstitutionFields extends RecordFields {
  @IsOptional()
  @IsText(recordLimits.label)
  shortName?: string | null;

  @IsOptional()
  @IsIn(institutionTypes)
  institutionType?: Institution['institutionType'] | null;

  @IsOptional()
  @Matches(/^\d{1,6}$/, { message: '$property must be a FASE number of 1 to 6 digits' })
  fase?: string | null;

  @IsTexts(recordLimits.list, recordLimits.line)
  towns?: string[];

  @IsOptional()
  @IsText(recordLimits.line)
  address?: string | null;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(recordLimits.url)
  website?: string | null;

  @IsOptional()
  @IsText(recordLimits.line)
  contact?: string | null;

  @IsListOf(() => SiteInput, recordLimits.list)
  sites?: SiteInput[];
}

export class NewInstitution extends InstitutionFields {
  @Optional()
  @IsRecordCode()
  code?: string;

  @IsText(recordLimits.label)
  label!: string;

  @IsText(recordLimits.line)
  source!: string;
}

export class InstitutionChange extends InstitutionFields {
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
