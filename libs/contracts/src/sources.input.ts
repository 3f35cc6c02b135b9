import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { recordLimits } from './records';
import { IsRecordCode, RecordFields } from './records.input';
import { IsText, Optional } from './validation';

export abstract class SourceFields extends RecordFields {
  @IsOptional()
  @IsText(recordLimits.line)
  reference?: string | null;

  @IsOptional()
  @IsText(recordLimits.text)
  summary?: string | null;
}

export class NewSource extends SourceFields {
  @Optional()
  @IsRecordCode()
  code?: string;

  /** Funding rules come with their rule set. */
  @IsIn(['document', 'legal-text', 'web-page'])
  type!: 'document' | 'legal-text' | 'web-page';

  @IsText(recordLimits.label)
  label!: string;

  @IsText(recordLimits.line)
  source!: string;
}

export class SourceChange extends SourceFields {
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
