import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { MostUsedTopics } from './most-used-topics';

/** Beside the taxonomy for its readers; here because it is counted from enquiries. */
@Controller('topics/most-used')
export class MostUsedTopicsController {
  constructor(private readonly mostUsed: MostUsedTopics) {}

  @Get()
  @Allow('enquiries:work')
  list(@User() user: CurrentUser): Promise<string[]> {
    return this.mostUsed.list(user);
  }
}
