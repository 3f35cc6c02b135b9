import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { recordLimits } from './records';
import { IsRecordCode, RecordFields } from './records.input';
import { degreeTypes, educationForms, schedules, studySectors, type StudyProgramme } from './study-programmes';
import { IsAcademicYear, IsChoices, IsId, IsListOf, IsText, IsTexts, Optional } from './validation';

export class FeeInput {
  @IsAcademicYear()
  academicYear!: string;

  @IsText(recordLimits.line)
  amount!: string;

  @IsOptional()
  @IsText(recordLimits.line)
  source?: string | null;
}

export class ProgrammeOfferInput {
  @IsId()
  institutionId!: string;

  /** Sites of the institution, as they are named there; empty is "not known". */
  @IsTexts(recordLimits.list, recordLimits.line)
  sites?: string[];
}

export abstract class StudyProgrammeFields extends RecordFields {
  @IsOptional()
  @IsText(recordLimits.line)
  officialTitle?: string | null;

  @IsOptional()
  @IsText(recordLimits.label)
  shortTitle?: string | null;

  @IsOptional()
  @IsIn([1, 2])
  cycle?: 1 | 2 | null;

  @IsOptional()
  @IsIn(degreeTypes)
  degreeType?: StudyProgramme['degreeType'] | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600)
  credits?: number | null;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10)
  durationYears?: number | null;

  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: '$property must be a language such as fr' })
  teachingLanguage?: string | null;

  @IsOptional()
  @IsIn(educationForms)
  educationForm?: StudyProgramme['educationForm'] | null;

  @IsChoices(schedules)
  schedules?: StudyProgramme['schedules'];

  @IsOptional()
  @IsText(recordLimits.line)
  domain?: string | null;

  @IsOptional()
  @IsIn(studySectors)
  sector?: StudyProgramme['sector'] | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(8)
  cfcLevel?: number | null;

  @IsOptional()
  @Matches(/^\d{2,4}$/, { message: '$property must be an ISCED-F code of 2 to 4 digits' })
  iscedF?: string | null;

  @IsOptional()
  @IsAcademicYear()
  authorisationYear?: string | null;

  @IsOptional()
  @IsText(recordLimits.text)
  accessRequirements?: string | null;

  @IsOptional()
  @IsText(recordLimits.line)
  regulatedTitle?: string | null;

  @IsOptional()
  @IsText(recordLimits.text)
  internship?: string | null;

  @IsListOf(() => FeeInput, recordLimits.list)
  fees?: FeeInput[];

  @IsTexts(recordLimits.list, recordLimits.line)
  specialisations?: string[];

  /** Where it is taught. */
  @IsListOf(() => ProgrammeOfferInput, recordLimits.list)
  offers?: ProgrammeOfferInput[];
}

export class NewStudyProgramme extends StudyProgrammeFields {
  @Optional()
  @IsRecordCode()
  code?: string;

  @IsText(recordLimits.label)
  label!: string;

  @IsText(recordLimits.line)
  source!: string;
}

export class StudyProgrammeChange extends StudyProgrammeFields {
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
