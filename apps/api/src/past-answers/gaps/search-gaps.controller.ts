import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { SearchGap, SearchGapPage } from '@guichet/contracts';
import { NewSearchGap, SearchGapClosingInput, SearchGapsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { SearchGapsService } from './search-gaps.service';

@Controller('search-gaps')
export class SearchGapsController {
  constructor(private readonly gaps: SearchGapsService) {}

  @Get()
  @Allow('past-answers:review')
  list(@User() user: CurrentUser, @Query() query: SearchGapsQuery): Promise<SearchGapPage> {
    return this.gaps.list(user, query);
  }

  @Post()
  @Allow('past-answers:read')
  @Versioned()
  record(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: NewSearchGap): Promise<SearchGap> {
    return this.gaps.record(user, key, input);
  }

  @Post(':id/close')
  @Allow('past-answers:review')
  @HttpCode(200)
  @Versioned()
  close(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: SearchGapClosingInput): Promise<SearchGap> {
    return this.gaps.close(user, id, version, input);
  }
}
