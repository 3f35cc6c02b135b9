import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { fundingLimits, nationalities, type EducationForm, type Nationality } from './funding';
import { educationForms } from './study-programmes';
import { IsAcademicYear, IsDay, IsId, LengthInCharacters, Optional } from './validation';

/** A number of credits, or `null` where it is not known. */
function IsCredits(): PropertyDecorator {
  const rules = [IsOptional(), IsInt(), Min(0), Max(fundingLimits.credits)];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

export class StudyTargetInput {
  @IsIn(educationForms)
  educationForm!: EducationForm;

  @IsIn([1, 2])
  cycle!: 1 | 2;

  /** Free key: the same key as an enrolment's means the same cursus. */
  @LengthInCharacters(0, fundingLimits.programme)
  programme!: string;

  @IsInt()
  @Min(0)
  @Max(fundingLimits.credits)
  programmeCredits!: number;

  /** Credits of the bridging module added to a master. */
  @IsInt()
  @Min(0)
  @Max(fundingLimits.credits)
  extraCredits!: number;
}

/** One programme in one academic year; credits are those of that year, never a running total. */
export class PastEnrolmentInput {
  @IsAcademicYear()
  academicYear!: string;

  @Matches(/^[A-Z]{2}$/, { message: '$property must be a country code such as BE' })
  country!: string;

  @IsIn(educationForms)
  educationForm!: EducationForm;

  @IsIn([1, 2])
  cycle!: 1 | 2;

  @LengthInCharacters(0, fundingLimits.programme)
  programme!: string;

  @IsCredits()
  creditsEnrolled!: number | null;

  @IsCredits()
  creditsAcquired!: number | null;

  @IsCredits()
  block1CreditsAcquired!: number | null;

  /** Carried over by the institution; they count as acquired. */
  @IsInt()
  @Min(0)
  @Max(fundingLimits.credits)
  creditsTransferred!: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(fundingLimits.units)
  unitsAcquired!: number | null;

  @IsBoolean()
  lightened!: boolean;

  @IsOptional()
  @IsDay()
  changedProgrammeOn!: string | null;

  @IsBoolean()
  ledToDegree!: boolean;

  @IsBoolean()
  creditsTransferredToDegree!: boolean;
}

export class FundingEligibilityInput {
  @IsAcademicYear()
  academicYear!: string;

  @ValidateNested()
  @Type(() => StudyTargetInput)
  target!: StudyTargetInput;

  @IsIn(nationalities)
  nationality!: Nationality;

  @IsInt()
  @Min(0)
  @Max(fundingLimits.degrees)
  degreesSameLevelLast5Years!: number;

  @IsArray()
  @ArrayMaxSize(fundingLimits.enrolments)
  @ValidateNested({ each: true })
  @Type(() => PastEnrolmentInput)
  enrolments!: PastEnrolmentInput[];
}

export class AssessmentInput extends FundingEligibilityInput {
  /** The assessment of the same case whose place it takes. */
  @Optional()
  @IsId()
  replaces?: string;
}

export class FundingRulesQuery {
  @IsAcademicYear()
  academicYear!: string;
}
