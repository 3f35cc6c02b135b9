import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { FundingRules, FundingVerdict } from '@guichet/contracts';
import { FundingEligibilityInput, FundingRulesQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { FundingService } from './funding.service';

@Controller()
export class FundingController {
  constructor(private readonly funding: FundingService) {}

  /** Computes and explains; nothing is saved. It is a POST because a path must not stand in an address. */
  @Post('funding-eligibility')
  @Allow('records:read')
  @HttpCode(200)
  assess(@User() user: CurrentUser, @Body() input: FundingEligibilityInput): FundingVerdict {
    return this.funding.assess(user, input);
  }

  /** The rules in force in an academic year; none where its rule set is not loaded. */
  @Get('funding-rules')
  @Allow('records:read')
  rules(@User() user: CurrentUser, @Query() { academicYear }: FundingRulesQuery): Promise<FundingRules> {
    return this.funding.rules(user, academicYear);
  }
}
