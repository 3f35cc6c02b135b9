import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { Absence } from '@guichet/contracts';
import { ChangeAbsenceInput, RecordAbsenceInput } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { AbsencesService } from './absences.service';

@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Allow('enquiries:work')
  list(@User() user: CurrentUser): Promise<Absence[]> {
    return this.absences.list(user);
  }

  @Post()
  @Allow('enquiries:work')
  @Versioned()
  record(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: RecordAbsenceInput): Promise<Absence> {
    return this.absences.record(user, key, input);
  }

  @Patch(':id')
  @Allow('enquiries:work')
  @Versioned()
  change(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ChangeAbsenceInput): Promise<Absence> {
    return this.absences.change(user, id, version, input);
  }

  /** Back again: it ends with yesterday, or never was. */
  @Post(':id/end')
  @Allow('enquiries:work')
  @HttpCode(204)
  end(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.absences.end(user, id, version);
  }
}
