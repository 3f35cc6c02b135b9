import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Assignments, SuggestedAssignee } from '@guichet/contracts';
import { AssignmentsInput, SuggestedAssigneesQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { BulkAssignment } from './bulk-assignment';
import { SuggestedAssignees } from './suggested-assignees';

@Controller('enquiries')
export class AssigningController {
  constructor(
    private readonly suggested: SuggestedAssignees,
    private readonly bulk: BulkAssignment,
  ) {}

  /** Who could take these cases, the best first, each with what speaks for them. */
  @Get('suggested-assignees')
  @Allow('enquiries:work')
  suggest(@User() user: CurrentUser, @Query() { id }: SuggestedAssigneesQuery): Promise<SuggestedAssignee[]> {
    return this.suggested.list(user, id);
  }

  /** All of them to one colleague, or none. */
  @Post('assignments')
  @Allow('enquiries:work')
  @HttpCode(200)
  assign(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: AssignmentsInput): Promise<Assignments> {
    return this.bulk.assign(user, key, input);
  }
}
