import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { ChangeEntry, TeamMember } from '@guichet/contracts';
import { ChangeMemberInput, DisableMemberInput } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { TeamLeaving } from './team-leaving';
import { TeamService } from './team.service';

@Controller('users')
export class TeamController {
  constructor(
    private readonly team: TeamService,
    private readonly leaving: TeamLeaving,
  ) {}

  @Get()
  @Allow('team:read')
  list(@User() user: CurrentUser): Promise<TeamMember[]> {
    return this.team.list(user);
  }

  @Patch(':id')
  @Allow('team:manage')
  @Versioned()
  change(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ChangeMemberInput): Promise<TeamMember> {
    return this.team.change(user, id, version, input);
  }

  @Post(':id/disable')
  @Allow('team:manage')
  @HttpCode(200)
  @Versioned()
  disable(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: DisableMemberInput): Promise<TeamMember> {
    return this.leaving.disable(user, id, version, input);
  }

  @Post(':id/enable')
  @Allow('team:manage')
  @HttpCode(200)
  @Versioned()
  enable(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<TeamMember> {
    return this.leaving.enable(user, id, version);
  }

  @Get(':id/changes')
  @Allow('team:read')
  changes(@User() user: CurrentUser, @Id() id: string): Promise<ChangeEntry[]> {
    return this.team.changes(user, id);
  }
}
