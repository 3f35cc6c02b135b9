import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { GroupActivity, GroupActivityPage } from '@guichet/contracts';
import { GroupActivitiesQuery, GroupActivityChange, NewGroupActivity } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { GroupActivitiesService } from './group-activities.service';

@Controller('group-activities')
export class GroupActivitiesController {
  constructor(private readonly activities: GroupActivitiesService) {}

  /** The latest day first, with what the period adds up to. */
  @Get()
  @Allow('enquiries:work')
  list(@User() user: CurrentUser, @Query() query: GroupActivitiesQuery): Promise<GroupActivityPage> {
    return this.activities.list(user, query);
  }

  @Post()
  @Allow('enquiries:work')
  @Versioned()
  note(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: NewGroupActivity): Promise<GroupActivity> {
    return this.activities.note(user, key, input);
  }

  @Patch(':id')
  @Allow('enquiries:work')
  @Versioned()
  change(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: GroupActivityChange,
  ): Promise<GroupActivity> {
    return this.activities.change(user, id, version, input);
  }

  @Delete(':id')
  @Allow('enquiries:work')
  @HttpCode(204)
  remove(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.activities.remove(user, id, version);
  }
}
