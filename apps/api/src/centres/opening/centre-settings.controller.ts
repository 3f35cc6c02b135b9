import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { CentreSettings, ChangeEntry } from '@guichet/contracts';
import { ChangeCentreSettingsInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IfMatch, Versioned } from '../../core/versions';
import { CentreSettingsService } from './centre-settings.service';

@Controller('centre-settings')
export class CentreSettingsController {
  constructor(private readonly settings: CentreSettingsService) {}

  @Get()
  @Allow('team:read')
  @Versioned()
  read(@User() user: CurrentUser): Promise<CentreSettings> {
    return this.settings.read(user);
  }

  @Patch()
  @Allow('team:manage')
  @Versioned()
  change(@User() user: CurrentUser, @IfMatch() version: number, @Body() input: ChangeCentreSettingsInput): Promise<CentreSettings> {
    return this.settings.change(user, version, input);
  }

  @Get('changes')
  @Allow('team:read')
  changes(@User() user: CurrentUser): Promise<ChangeEntry[]> {
    return this.settings.changes(user);
  }
}
