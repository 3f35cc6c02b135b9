import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { figureKinds, regions, reliabilities, shortageStatuses, type Figure, type Region, type Shortage } from './occupations';
import { recordLimits } from './records';
import { IsRecordCode, RecordFields } from './records.input';
import { IsIds, IsListOf, IsText, IsTexts, Optional } from './validation';

export class ShortageInput {
  @IsIn(regions)
  region!: Region;

  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2199)
  year?: number | null;

  @IsIn(shortageStatuses)
  status!: Shortage['status'];

  @IsOptional()
  @IsText(recordLimits.line)
  source?: string | null;
}

export class WorkingContextInput {
  @IsText(recordLimits.line)
  sector!: string;

  @IsText(recordLimits.text)
  employers!: string;
}

export class FigureInput {
  @IsIn(figureKinds)
  kind!: Figure['kind'];

  @IsText(recordLimits.line)
  value!: string;

  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2199)
  year?: number | null;

  @IsOptional()
  @IsText(recordLimits.line)
  source?: string | null;

  @IsIn(reliabilities)
  reliability!: Figure['reliability'];
}

export abstract class OccupationFields extends RecordFields {
  @IsOptional()
  @IsText(recordLimits.label)
  labelMasculine?: string | null;

  @IsOptional()
  @IsText(recordLimits.label)
  labelFeminine?: string | null;

  @IsTexts(recordLimits.list, recordLimits.line)
  alternativeLabels?: string[];

  @IsOptional()
  @IsText(recordLimits.text)
  description?: string | null;

  @IsTexts(recordLimits.list, recordLimits.line)
  activities?: string[];

  @IsTexts(recordLimits.list, recordLimits.line)
  competences?: string[];

  @IsTexts(recordLimits.list, recordLimits.line)
  softSkills?: string[];

  @IsListOf(() => WorkingContextInput, recordLimits.list)
  workingContexts?: WorkingContextInput[];

  @IsOptional()
  @IsText(recordLimits.text)
  whereOneWorks?: string | null;

  @IsOptional()
  @IsBoolean()
  regulated?: boolean | null;

  @IsOptional()
  @IsText(recordLimits.line)
  regulationReference?: string | null;

  @IsOptional()
  @IsText(recordLimits.text)
  accessConditions?: string | null;

  @IsOptional()
  @IsText(recordLimits.text)
  howToGetThere?: string | null;

  @IsListOf(() => ShortageInput, recordLimits.list)
  shortages?: ShortageInput[];

  @IsListOf(() => FigureInput, recordLimits.list)
  figures?: FigureInput[];

  @IsOptional()
  @Matches(/^[RIASEC]{1,6}$/, { message: '$property must be letters of RIASEC, such as SAI' })
  riasec?: string | null;

  @IsOptional()
  @Matches(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/, { message: '$property must be the URI of an ESCO occupation' })
  escoUri?: string | null;

  @IsOptional()
  @Matches(/^\d{1,4}$/, { message: '$property must be an ISCO-08 code of 1 to 4 digits' })
  isco08?: string | null;

  @IsOptional()
  @Matches(/^[A-N]\d{4}$/, { message: '$property must be a ROME code such as K1207' })
  rome?: string | null;

  /** The study programmes that lead to it. */
  @IsIds(recordLimits.list)
  programmeIds?: string[];

  @IsIds(recordLimits.list)
  relatedIds?: string[];
}

export class NewOccupation extends OccupationFields {
  @Optional()
  @IsRecordCode()
  code?: string;

  @IsText(recordLimits.label)
  label!: string;

  @IsText(recordLimits.line)
  source!: string;
}

export class OccupationChange extends OccupationFields {
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
