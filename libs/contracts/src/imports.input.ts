import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { importLimits, importRowActions, type ImportRowAction } from './imports';
import { PageQuery } from './paging.input';
import { IsListOf, Optional } from './validation';

const yesOrNo = ['true', 'false'] as const;

export class ImportQuery {
  /** `false`: the file is applied at once, all rows or none; otherwise only a preview is made, which can be applied afterwards. */
  @Optional()
  @IsIn(yesOrNo)
  dryRun?: 'true' | 'false';

  /** `true`: the file holds all there is, so what an earlier import brought and this file lacks is retired. */
  @Optional()
  @IsIn(yesOrNo)
  complete?: 'true' | 'false';

  /** `true`: the reply comes at once and the work goes on; ask for the import to see how far it is. */
  @Optional()
  @IsIn(yesOrNo)
  background?: 'true' | 'false';

  /** Which side wins where a field was changed here and in the file; without it a conflict rejects its row. */
  @Optional()
  @IsIn(['ours', 'theirs'])
  conflicts?: 'ours' | 'theirs';
}

export class ImportResolution {
  @IsInt()
  @Min(1)
  @Max(importLimits.rows + 1)
  row!: number;

  @IsIn(['ours', 'theirs'])
  take!: 'ours' | 'theirs';
}

export class ApplyImportInput {
  /** For every conflict that is not named below. */
  @Optional()
  @IsIn(['ours', 'theirs'])
  conflicts?: 'ours' | 'theirs';

  @IsListOf(() => ImportResolution, 1_000)
  resolutions?: ImportResolution[];

  @Optional()
  @IsBoolean()
  background?: boolean;
}

export class ImportRowsQuery extends PageQuery {
  @Optional()
  @IsArray()
  @ArrayMaxSize(importRowActions.length)
  @IsIn(importRowActions, { each: true })
  action?: ImportRowAction[];

  /** Rows to pass over. */
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(importLimits.rows)
  offset?: number;
}
