import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';
import { PageQuery } from './paging.input';
import { searchTextMax, synonymLimits } from './search';
import { IsText, LengthInCharacters, Optional } from './validation';

const spaced = (term: unknown): unknown => (typeof term === 'string' ? term.trim().replaceAll(/\s+/g, ' ') : term);
const lowered = (term: unknown): unknown => (typeof term === 'string' ? term.toLowerCase() : term);

/** Different forms, each with a letter or a digit to be found by. */
function AreTerms(least: number, most: number): PropertyDecorator {
  const rules = [
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(spaced) : value)),
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    ArrayUnique(lowered),
    LengthInCharacters(1, synonymLimits.term, { each: true }),
    Matches(/[\p{L}\p{N}]/u, { each: true, message: 'each of the $property must hold a letter or a digit' }),
  ];
  return (target, property) => {
    for (const apply of rules) apply(target, property);
  };
}

export class SearchSynonymsQuery extends PageQuery {
  /** Part of a term, accents or not. */
  @Optional()
  @LengthInCharacters(0, searchTextMax)
  q?: string;
}

export class NewSearchSynonym {
  /** Two at least, unless they lead to others. */
  @AreTerms(1, synonymLimits.termsMax)
  terms!: string[];

  @Optional()
  @AreTerms(0, synonymLimits.leadsToMax)
  leadsTo?: string[];

  @IsOptional()
  @IsText(synonymLimits.note)
  note?: string | null;
}

export class SearchSynonymChange {
  @Optional()
  @AreTerms(1, synonymLimits.termsMax)
  terms?: string[];

  @Optional()
  @AreTerms(0, synonymLimits.leadsToMax)
  leadsTo?: string[];

  @IsOptional()
  @IsText(synonymLimits.note)
  note?: string | null;
}
