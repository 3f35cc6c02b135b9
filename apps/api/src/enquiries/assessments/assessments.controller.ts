import { Body, Controller, Post } from '@nestjs/common';
import type { Assessment } from '@guichet/contracts';
import { AssessmentInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { AssessmentsService } from './assessments.service';

@Controller('enquiries/:id/assessments')
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  /** Computes under the rules of today and keeps it in the case. */
  @Post()
  @Allow('enquiries:work')
  save(
    @User() user: CurrentUser,
    @Id() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body() input: AssessmentInput,
  ): Promise<Assessment> {
    return this.assessments.save(user, id, key, input);
  }
}
