import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { pageSize } from './paging';
import { Optional } from './validation';

export class PageQuery {
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageSize.max)
  limit?: number;

  @Optional()
  @IsString()
  @MaxLength(2_000)
  cursor?: string;
}
