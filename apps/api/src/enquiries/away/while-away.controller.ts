import { Controller, Get } from '@nestjs/common';
import type { WhileAway } from '@guichet/contracts';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { WhileAwayCases } from './while-away';

@Controller('enquiries/while-away')
export class WhileAwayController {
  constructor(private readonly cases: WhileAwayCases) {}

  /** For a week after one has come back: what others did in one's cases meanwhile. */
  @Get()
  @Allow('enquiries:work')
  read(@User() user: CurrentUser): Promise<WhileAway[]> {
    return this.cases.read(user);
  }
}
