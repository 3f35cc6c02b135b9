import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { citationTypes, type CitationType } from './citations';
import { PageQuery } from './paging.input';
import { asList } from './past-answers.input';
import { searchTextMax } from './search';
import { LengthInCharacters, Optional } from './validation';

export class RecordsQuery extends PageQuery {
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;
}

export class CitablesQuery extends RecordsQuery {
  @Optional()
  @asList
  @IsArray()
  @ArrayMaxSize(citationTypes.length)
  @IsIn(citationTypes, { each: true })
  type?: CitationType[];
}
