import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUrl, Matches, Max, MaxLength, Min } from 'class-validator';
import { citationTypes, citationWarnings, type CitationType, type CitationWarning } from './citations';
import { institutionTypes } from './institutions';
import { regions, type Region } from './occupations';
import { PageQuery } from './paging.input';
import { asList } from './past-answers.input';
import { jurisdictions, recordLimits, recordStatuses, type Jurisdiction, type RecordStatus } from './records';
import { searchTextMax } from './search';
import { degreeTypes, educationForms } from './study-programmes';
import { IsAcademicYear, IsChoices, IsDay, IsId, IsText, LengthInCharacters, Optional } from './validation';

/** A repeatable filter. */
function IsFilter(choices: readonly string[]): PropertyDecorator {
  const listed = IsChoices(choices);
  return (target, property) => {
    asList(target, property);
    listed(target, property);
  };
}

export class RecordsQuery extends PageQuery {
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;
}

/** What a list of one kind may be narrowed by; each as often as one likes, any of the values matches. */
export class RecordListQuery extends RecordsQuery {
  /** Retired records are left out unless they are asked for. */
  @Optional()
  @IsIn(['current', 'retired', 'all'])
  state?: 'current' | 'retired' | 'all';

  /** `true`: with the facets of the whole result, and its total. */
  @Optional()
  @IsIn(['true', 'false'])
  facets?: 'true' | 'false';

  @IsFilter(['true', 'false', 'unknown'])
  regulated?: ('true' | 'false' | 'unknown')[];

  @IsFilter(regions)
  shortage?: Region[];

  @IsFilter(degreeTypes)
  degreeType?: string[];

  @IsFilter(educationForms)
  educationForm?: string[];

  @IsFilter(institutionTypes)
  institutionType?: string[];

  @IsFilter(jurisdictions)
  jurisdiction?: Jurisdiction[];

  @IsFilter(recordStatuses)
  status?: RecordStatus[];

  /** What needs a look: not valid now, or due to be checked. */
  @IsFilter(citationWarnings)
  attention?: CitationWarning[];
}

export class CitablesQuery extends RecordListQuery {
  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(citationTypes.length)
  @IsIn(citationTypes, { each: true })
  type?: CitationType[];
}

export class RecordQuery {
  /** As the record was at that version. */
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version?: number;
}

/** A stable name of people's making: `BR-07`, `esco-…`. */
export function IsRecordCode(): PropertyDecorator {
  return Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, {
    message: '$property must be 1 to 120 letters, digits, dots, hyphens or underscores, such as BR-07',
  });
}

/** What every record can be told besides its own fields. `null` clears a field: it is then unknown. */
export abstract class RecordFields {
  @Optional()
  @IsIn(jurisdictions)
  jurisdiction?: Jurisdiction;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(recordLimits.url)
  sourceUrl?: string | null;

  @IsOptional()
  @IsDay()
  sourceDate?: string | null;

  @IsOptional()
  @IsDay()
  checkedOn?: string | null;

  @Optional()
  @IsIn(recordStatuses)
  status?: RecordStatus;

  @IsOptional()
  @IsDay()
  validFrom?: string | null;

  @IsOptional()
  @IsDay()
  validUntil?: string | null;

  @IsOptional()
  @IsAcademicYear()
  validFromYear?: string | null;

  @IsOptional()
  @IsAcademicYear()
  validUntilYear?: string | null;
}

/** Somebody has compared the record with its source: it still holds. */
export class RecordCheck {
  /** Today when left out. */
  @Optional()
  @IsDay()
  checkedOn?: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(recordLimits.url)
  sourceUrl?: string | null;

  @IsOptional()
  @IsDay()
  sourceDate?: string | null;

  @Optional()
  @IsIn(recordStatuses)
  status?: RecordStatus;
}

export class RecordRetirement {
  @IsText(recordLimits.reason)
  reason!: string;

  /** What takes its place, of the same kind: the two are merged. */
  @Optional()
  @IsId()
  successorId?: string;
}
