import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { citationsMax } from './citations';
import { CitationInput } from './citations.input';
import { channels, topicsMax, type Channel } from './enquiries';
import { PageQuery } from './paging.input';
import { validities, visibilities, type Validity, type Visibility } from './past-answers';
import { searchTextMax } from './search';
import { IsAcademicYear, IsDay, IsId, IsListOf, IsText, IsTexts, LengthInCharacters, Optional } from './validation';

/** One value or several of a repeatable query parameter. */
export const asList = Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

export class PastAnswersQuery extends PageQuery {
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;

  /** A topic or its first part. */
  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  topic?: string[];

  @Optional()
  @IsIn(channels)
  channel?: Channel;

  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(20)
  @IsAcademicYear({ each: true })
  academicYear?: string[];

  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(50)
  @IsId({ each: true })
  centre?: string[];

  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(validities.length)
  @IsIn(validities, { each: true })
  validity?: Validity[];

  /** Only answers that cite this record. */
  @Optional()
  @IsId()
  record?: string;

  /** `true`: each hit says what its score is made of. */
  @Optional()
  @IsIn(['true', 'false'])
  explain?: 'true' | 'false';
}

export class SimilarInput {
  @IsText(20_000)
  text!: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(topicsMax)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  topics?: string[];

  @Optional()
  @IsInt()
  @Min(1)
  @Max(20)
  limit?: number;
}

export class TopicSuggestionInput {
  @IsText(20_000)
  text!: string;
}

/** A reusable answer put right; what is left out stays. */
export class PastAnswerChange {
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

  @IsListOf(() => CitationInput, citationsMax)
  citations?: CitationInput[];

  /** Why, for those who read its history. */
  @Optional()
  @IsText(500)
  reason?: string;
}

export class ReuseInput {
  /** The case the answer is used in. */
  @IsId()
  enquiryId!: string;
}

/** A row of a file of past answers. */
export class ImportedPastAnswer {
  @IsText(20_000)
  question!: string;

  @IsText(20_000)
  answer!: string;

  @Optional()
  @IsText(80)
  topic?: string;

  @IsDay()
  answeredOn!: string;

  @Optional()
  @IsAcademicYear()
  academicYear?: string;

  /** Name or code of the own centre. */
  @Optional()
  @IsText(200)
  centre?: string;

  @Optional()
  @IsIn(visibilities)
  visibility?: Visibility;

  @Optional()
  @IsText(200)
  externalId?: string;

  /** Codes of records. */
  @IsTexts(30, 200)
  citations?: string[];
}
