import { IsIn } from 'class-validator';
import { citationTypes, type CitationType } from './citations';
import { PageQuery } from './paging.input';
import { searchTextMax } from './search';
import { LengthInCharacters, Optional } from './validation';

export class RecordsQuery extends PageQuery {
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;
}

export class CitablesQuery extends RecordsQuery {
  @Optional()
  @IsIn(citationTypes)
  type?: CitationType;
}
