import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { TopicSuggestion } from '@guichet/contracts';
import { TopicSuggestionInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { TopicSuggestions } from './topic-suggestions';

@Controller('past-answers/topics')
export class TopicSuggestionsController {
  constructor(private readonly suggestions: TopicSuggestions) {}

  /** Reads; it is a POST because what a person wrote must not stand in an address. */
  @Post()
  @Allow('past-answers:read')
  @HttpCode(200)
  suggest(@User() user: CurrentUser, @Body() input: TopicSuggestionInput): Promise<{ items: TopicSuggestion[] }> {
    return this.suggestions.suggest(user, input);
  }
}
