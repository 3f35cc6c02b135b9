import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { audiences, topicsMax, type Audience } from './enquiries';
import { topicKey } from './enquiries.input';
import { activityKinds, groupActivityLimits, type ActivityKind } from './group-activities';
import { PageQuery } from './paging.input';
import { IsDay, IsText, Optional } from './validation';

export class GroupActivitiesQuery extends PageQuery {
  /** First day; without it, of the current academic year. */
  @Optional()
  @IsDay()
  from?: string;

  /** Last day; without it, of the current academic year. */
  @Optional()
  @IsDay()
  to?: string;
}

export class NewGroupActivity {
  /** On which it took place. */
  @IsDay()
  day!: string;

  @IsIn(activityKinds)
  kind!: ActivityKind;

  @IsText(groupActivityLimits.title)
  title!: string;

  @IsOptional()
  @IsText(groupActivityLimits.place)
  place?: string | null;

  @Optional()
  @IsArray()
  @ArrayMaxSize(topicsMax)
  @ArrayUnique()
  @Matches(topicKey, { each: true })
  topics?: string[];

  @IsOptional()
  @IsIn(audiences)
  audience?: Audience | null;

  @IsInt()
  @Min(1)
  @Max(groupActivityLimits.participants)
  participants!: number;

  @IsInt()
  @Min(1)
  @Max(groupActivityLimits.minutes)
  minutes!: number;
}

export class GroupActivityChange {
  @Optional()
  @IsDay()
  day?: string;

  @Optional()
  @IsIn(activityKinds)
  kind?: ActivityKind;

  @Optional()
  @IsText(groupActivityLimits.title)
  title?: string;

  @IsOptional()
  @IsText(groupActivityLimits.place)
  place?: string | null;

  @Optional()
  @IsArray()
  @ArrayMaxSize(topicsMax)
  @ArrayUnique()
  @Matches(topicKey, { each: true })
  topics?: string[];

  @IsOptional()
  @IsIn(audiences)
  audience?: Audience | null;

  @Optional()
  @IsInt()
  @Min(1)
  @Max(groupActivityLimits.participants)
  participants?: number;

  @Optional()
  @IsInt()
  @Min(1)
  @Max(groupActivityLimits.minutes)
  minutes?: number;
}
