import { Controller, Get } from '@nestjs/common';
import type { Topic } from '@guichet/contracts';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { TopicsService } from './topics.service';

@Controller('topics')
export class TopicsController {
  constructor(private readonly topics: TopicsService) {}

  @Get()
  @Allow()
  list(@User() user: CurrentUser): Promise<Topic[]> {
    return this.topics.list(user);
  }
}
