// What a question is about, by the vote of the past questions that are closest to it.
import { Injectable } from '@nestjs/common';
import type { TopicSuggestion } from '@guichet/contracts';
import type { TopicSuggestionInput } from '@guichet/contracts/inputs';
import type { CurrentUser } from '../../core/current-user';
import { PastAnswerSearch } from '../search/past-answer-search';
import { votes } from './vote';

/** How many of the closest have a vote. */
const voters = 20;

@Injectable()
export class TopicSuggestions {
  constructor(private readonly searches: PastAnswerSearch) {}

  async suggest(user: CurrentUser, { text }: TopicSuggestionInput): Promise<{ items: TopicSuggestion[] }> {
    const { items } = await this.searches.similar(user, { text, limit: voters });
    return { items: votes(items.filter(({ close }) => close)) };
  }
}
