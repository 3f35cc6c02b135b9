import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { dimensions, reportLimits, statisticsScopes, type Dimension, type StatisticsScope } from './statistics';
import { PageQuery } from './paging.input';
import { IsDay, IsText, Optional } from './validation';

/** `topic,month`, or the parameter twice. */
const asCommaList = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value));

export class PeriodQuery {
  /** First day; without it, of the current academic year. */
  @Optional()
  @IsDay()
  from?: string;

  /** Last day; without it, of the current academic year. */
  @Optional()
  @IsDay()
  to?: string;
}

export class StatisticsQuery extends PeriodQuery {
  /** One or two of the dimensions, by a comma. */
  @Optional()
  @asCommaList
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(dimensions, { each: true })
  groupBy?: Dimension[];

  /** `network` counts all centres, in whole months; small counts of other centres are left out. */
  @Optional()
  @IsIn(statisticsScopes)
  scope?: StatisticsScope;
}

export class ReportsQuery extends PageQuery {
  /** Only what was frozen for this authority. */
  @Optional()
  @IsText(reportLimits.authority)
  authority?: string;
}

export class FreezeReportInput {
  @IsText(reportLimits.name)
  name!: string;

  @IsOptional()
  @IsText(reportLimits.authority)
  authority?: string | null;

  @IsDay()
  from!: string;

  @IsDay()
  to!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(dimensions, { each: true })
  groupBy!: Dimension[];

  @Optional()
  @IsIn(statisticsScopes)
  scope?: StatisticsScope;
}
