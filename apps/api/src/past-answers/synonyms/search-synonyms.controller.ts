import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { SearchSynonym, SearchSynonymPage } from '@guichet/contracts';
import { NewSearchSynonym, SearchSynonymChange, SearchSynonymsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { SearchSynonymsService } from './search-synonyms.service';

@Controller('search-synonyms')
export class SearchSynonymsController {
  constructor(private readonly synonyms: SearchSynonymsService) {}

  @Get()
  @Allow('past-answers:read')
  list(@User() user: CurrentUser, @Query() query: SearchSynonymsQuery): Promise<SearchSynonymPage> {
    return this.synonyms.list(user, query);
  }

  @Post()
  @Allow('past-answers:review')
  @Versioned()
  create(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: NewSearchSynonym): Promise<SearchSynonym> {
    return this.synonyms.create(user, key, input);
  }

  @Patch(':id')
  @Allow('past-answers:review')
  @Versioned()
  change(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: SearchSynonymChange,
  ): Promise<SearchSynonym> {
    return this.synonyms.change(user, id, version, input);
  }

  @Delete(':id')
  @Allow('past-answers:review')
  @HttpCode(204)
  remove(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.synonyms.remove(user, id, version);
  }
}
