import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { channels, type Channel } from './enquiries';
import { settingLimits, weekdays, type AnsweringTime, type ClosingDay, type OpeningSpan, type Weekday } from './centre-settings';
import { IsDay, IsId, IsListOf, IsText, LengthInCharacters, Optional } from './validation';

const { spansPerDay, closingDays, closingLabel, answeringTimes, answeringHours, escalationHours, centreName } = settingLimits;
const { reviewSampleRate, qualityPerWeek } = settingLimits;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

export class OpeningSpanInput implements OpeningSpan {
  @IsIn(weekdays)
  weekday!: Weekday;

  @Matches(time, { message: '$property must be a time such as 09:00' })
  from!: string;

  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: '$property must be a time such as 17:00, at most 24:00' })
  to!: string;
}

export class ClosingDayInput implements ClosingDay {
  @IsDay()
  day!: string;

  @IsText(closingLabel)
  label!: string;
}

export class AnsweringTimeInput implements AnsweringTime {
  @IsOptional()
  @LengthInCharacters(1, 81)
  topic!: string | null;

  @IsOptional()
  @IsIn(channels)
  channel!: Channel | null;

  @IsInt()
  @Min(answeringHours.min)
  @Max(answeringHours.max)
  hours!: number;
}

/** Each part that is sent replaces the whole of that part. */
export class ChangeCentreSettingsInput {
  @Optional()
  @IsText(centreName)
  name?: string;

  @IsListOf(() => OpeningSpanInput, 7 * spansPerDay)
  openingHours?: OpeningSpanInput[];

  @IsListOf(() => ClosingDayInput, closingDays)
  closingDays?: ClosingDayInput[];

  /** Public holidays on which the centre is open all the same. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true, message: 'each of the $property must be a day such as 2026-07-21' })
  openHolidays?: string[];

  @IsListOf(() => AnsweringTimeInput, answeringTimes)
  answeringTimes?: AnsweringTimeInput[];

  @Optional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @LengthInCharacters(1, 81, { each: true })
  reviewedTopics?: string[];

  @Optional()
  @IsInt()
  @Min(reviewSampleRate.min)
  @Max(reviewSampleRate.max)
  reviewSampleRate?: number;

  @Optional()
  @IsInt()
  @Min(qualityPerWeek.min)
  @Max(qualityPerWeek.max)
  qualityPerWeek?: number;

  /** Opening hours after the due time; 0: never. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(escalationHours)
  escalationHours?: number;

  /** `null`: all who supervise. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsId()
  escalateToId?: string | null;
}
