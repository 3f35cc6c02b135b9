import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { citationsMax } from './citations';
import { CitationInput } from './citations.input';
import {
  ageBands,
  audiences,
  channels,
  dueFilters,
  enquiryLanguages,
  enquiryLimits,
  enquirySorts,
  enquiryStatuses,
  outcomes,
  relations,
  sexes,
  topicsMax,
  type AgeBand,
  type Audience,
  type Channel,
  type DueFilter,
  type EnquiryLanguage,
  type EnquirySort,
  type EnquiryStatus,
  type Outcome,
  type Relation,
  type Sex,
} from './enquiries';
import { durationBands, type DurationBand } from './statistics';
import { pageSize } from './paging';
import { PageQuery } from './paging.input';
import { asList } from './past-answers.input';
import { recordTypes, type RecordType } from './records';
import { searchTextMax } from './search';
import { emailMax } from './session';
import { IsAcademicYear, IsDay, IsId, IsIds, IsInstant, IsText, LengthInCharacters, Optional } from './validation';

export const topicKey = /^[a-z_]{1,40}(\.[a-z_]{1,40})?$/;

export class PersonInput {
  @IsOptional()
  @IsText(enquiryLimits.personName)
  name?: string | null;

  @IsOptional()
  @IsEmail()
  @MaxLength(emailMax)
  email?: string | null;

  @IsOptional()
  @IsText(enquiryLimits.phone)
  phone?: string | null;
}

export class AskerInput extends PersonInput {
  @IsOptional()
  @IsIn(relations)
  relation?: Relation | null;
}

export class RecordReferenceInput {
  @IsIn(recordTypes)
  type!: RecordType;

  @IsId()
  id!: string;
}

export class GivenAnswerInput {
  @IsText(enquiryLimits.answer)
  text!: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(citationsMax)
  @ValidateNested({ each: true })
  @Type(() => CitationInput)
  citations?: CitationInput[];

  /** Left out, it is that of what was taken over. */
  @IsOptional()
  @IsAcademicYear()
  validForAcademicYear?: string | null;

  /** Past answers that were taken over. */
  @IsIds(enquiryLimits.reused)
  reused?: string[];
}

/** The fields that are logged, all of which may be unknown; `null` clears one. */
export class LoggedFieldsInput {
  @IsOptional()
  @IsText(enquiryLimits.question)
  question?: string | null;

  @Optional()
  @IsArray()
  @ArrayMaxSize(topicsMax)
  @ArrayUnique()
  @Matches(topicKey, { each: true })
  topics?: string[];

  @Optional()
  @IsInstant()
  receivedAt?: string;

  @IsOptional()
  @IsIn(audiences)
  audience?: Audience | null;

  @IsOptional()
  @IsIn(ageBands)
  ageBand?: AgeBand | null;

  @IsOptional()
  @IsIn(sexes)
  sex?: Sex | null;

  @IsOptional()
  @IsIn(enquiryLanguages)
  language?: EnquiryLanguage | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AskerInput)
  asker?: AskerInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  student?: PersonInput | null;

  @IsOptional()
  @IsDay()
  deadline?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(enquiryLimits.effortMinutes)
  effortMinutes?: number | null;

  @Optional()
  @IsArray()
  @ArrayMaxSize(enquiryLimits.records)
  @ValidateNested({ each: true })
  @Type(() => RecordReferenceInput)
  recordIds?: RecordReferenceInput[];
}

export class LogEnquiryInput extends LoggedFieldsInput {
  @IsIn(channels)
  channel!: Channel;

  /** What was said at once, on the phone or at the desk. */
  @Optional()
  @ValidateNested()
  @Type(() => GivenAnswerInput)
  answer?: GivenAnswerInput;

  /** With an outcome the enquiry is closed at once. */
  @Optional()
  @IsIn(outcomes)
  outcome?: Outcome;

  /** Take it in charge at once. */
  @Optional()
  @IsBoolean()
  claim?: boolean;
}

export class ChangeEnquiryInput extends LoggedFieldsInput {
  @Optional()
  @IsIn(channels)
  channel?: Channel;
}

export class EnquiriesQuery extends PageQuery {
  /** Only these, where they pass the other filters: how a list refreshes what it shows. */
  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(pageSize.max)
  @IsId({ each: true })
  id?: string[];

  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(enquiryStatuses.length)
  @IsIn(enquiryStatuses, { each: true })
  status?: EnquiryStatus[];

  /** A topic, or its first part for the whole group. */
  @Optional()
  @Matches(topicKey)
  topic?: string;

  @Optional()
  @IsIn(channels)
  channel?: Channel;

  /** `me` (with those one stands in for), `none`, `absent` (away, and nobody stands in) or a user's id. */
  @Optional()
  @Matches(/^(me|none|absent|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  assignee?: string;

  @Optional()
  @IsIn(dueFilters)
  due?: DueFilter;

  /** `pending`: waits for a reviewer, before or after it was sent. */
  @Optional()
  @IsIn(['pending'])
  review?: 'pending';

  /** `me`: waits for the reader before other reviewers, because they are named, or nobody who is named comes. */
  @Optional()
  @IsIn(['me'])
  reviewer?: 'me';

  /** `true`: an answer cites something that has changed. */
  @Optional()
  @IsIn(['true'])
  stale?: 'true';

  /** Only enquiries of this asker or student. */
  @Optional()
  @IsId()
  person?: string;

  /** Words of the question, a number, or a person. */
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;

  /** Received on this day or later, as days are counted in Brussels. */
  @Optional()
  @IsDay()
  receivedFrom?: string;

  /** Received on this day or earlier. */
  @Optional()
  @IsDay()
  receivedTo?: string;

  /** A topic itself, without those of its group; `none` where no topic was given. */
  @Optional()
  @Matches(topicKey)
  exactTopic?: string;

  /** `none` where it was not stated, here and in the five that follow. */
  @Optional()
  @IsIn([...audiences, 'none'])
  audience?: Audience | 'none';

  @Optional()
  @IsIn([...ageBands, 'none'])
  ageBand?: AgeBand | 'none';

  @Optional()
  @IsIn([...sexes, 'none'])
  sex?: Sex | 'none';

  @Optional()
  @IsIn([...outcomes, 'none'])
  outcome?: Outcome | 'none';

  /** Minutes spent. */
  @Optional()
  @IsIn([...durationBands, 'none'])
  duration?: DurationBand | 'none';

  /** Where the person was sent, word for word. */
  @Optional()
  @LengthInCharacters(1, enquiryLimits.referredTo)
  referredTo?: string;

  @Optional()
  @IsIn(enquirySorts)
  sort?: EnquirySort;
}
