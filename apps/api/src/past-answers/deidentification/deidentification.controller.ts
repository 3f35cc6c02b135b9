import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { DeidentificationCheck } from '@guichet/contracts';
import { DeidentificationInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { DeidentificationService } from './deidentification.service';

@Controller('past-answers/check')
export class DeidentificationController {
  constructor(private readonly deidentification: DeidentificationService) {}

  /** Reads; it is a POST because what a person wrote must not stand in an address. */
  @Post()
  @Allow('past-answers:read')
  @HttpCode(200)
  check(@User() user: CurrentUser, @Body() input: DeidentificationInput): Promise<DeidentificationCheck> {
    return this.deidentification.check(user, input);
  }
}
