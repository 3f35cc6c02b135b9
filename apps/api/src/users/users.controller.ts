import { Controller, Get } from '@nestjs/common';
import type { Colleague } from '@guichet/contracts';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { UsersService } from './users.service';

@Controller('colleagues')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('enquiries:work')
  list(@User() user: CurrentUser): Promise<Colleague[]> {
    return this.users.colleagues(user);
  }
}
