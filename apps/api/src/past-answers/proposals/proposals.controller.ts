import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Proposal, ProposalPage } from '@guichet/contracts';
import { ProposalChange, ProposalInput, ProposalsQuery, ReturnProposalInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { ProposalDecisions } from './proposal-decisions';
import { ProposalReader } from './proposal-reader';
import { ProposalsService } from './proposals.service';

@Controller()
export class ProposalsController {
  constructor(
    private readonly reader: ProposalReader,
    private readonly proposals: ProposalsService,
    private readonly decisions: ProposalDecisions,
  ) {}

  /** Proposes a sent answer to be shared: it is, when a colleague approves. */
  @Post('past-answers')
  @Allow('past-answers:read')
  @Versioned()
  propose(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: ProposalInput): Promise<Proposal> {
    return this.proposals.propose(user, key, input);
  }

  /** All of the centre for who reviews them, else one's own. */
  @Get('past-answer-proposals')
  @Allow('past-answers:read')
  list(@User() user: CurrentUser, @Query() query: ProposalsQuery): Promise<ProposalPage> {
    return this.reader.list(user, query);
  }

  @Get('past-answer-proposals/:id')
  @Allow('past-answers:read')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string): Promise<Proposal> {
    return this.reader.read(user, id);
  }

  @Patch('past-answer-proposals/:id')
  @Allow('past-answers:read')
  @Versioned()
  change(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ProposalChange): Promise<Proposal> {
    return this.proposals.change(user, id, version, input);
  }

  @Post('past-answer-proposals/:id/approve')
  @Allow('past-answers:review')
  @HttpCode(200)
  @Versioned()
  approve(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<Proposal> {
    return this.decisions.approve(user, id, version);
  }

  @Post('past-answer-proposals/:id/return')
  @Allow('past-answers:review')
  @HttpCode(200)
  @Versioned()
  return(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: ReturnProposalInput): Promise<Proposal> {
    return this.decisions.return(user, id, version, input.comment);
  }

  @Post('past-answer-proposals/:id/withdraw')
  @Allow('past-answers:read')
  @HttpCode(200)
  @Versioned()
  withdraw(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number): Promise<Proposal> {
    return this.decisions.withdraw(user, id, version);
  }
}
