import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import type { Presence, PresenceReply } from '@guichet/contracts';
import { PresenceInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { PresenceService } from './presence.service';

@Controller()
export class PresenceController {
  constructor(private readonly presences: PresenceService) {}

  @Get('presence')
  @Allow('enquiries:work')
  list(@User() user: CurrentUser): Promise<Presence[]> {
    return this.presences.list(user);
  }

  /** A sign of life in a case, at least every 45 seconds. */
  @Put('enquiries/:id/presence')
  @Allow('enquiries:work')
  sign(@User() user: CurrentUser, @Id() id: string, @Body() input: PresenceInput): Promise<PresenceReply> {
    return this.presences.sign(user, id, input);
  }

  @Delete('enquiries/:id/presence')
  @Allow('enquiries:work')
  @HttpCode(204)
  leave(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.presences.leave(user, id);
  }
}
