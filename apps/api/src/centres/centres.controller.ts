import { Controller, Get } from '@nestjs/common';
import type { Centre } from '@guichet/contracts';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { CentresService } from './centres.service';

@Controller('centres')
export class CentresController {
  constructor(private readonly centres: CentresService) {}

  @Get()
  @Allow()
  list(@User() user: CurrentUser): Promise<Centre[]> {
    return this.centres.list(user);
  }
}
