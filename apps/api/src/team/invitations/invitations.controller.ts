import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { Invitation, NewInvitation, OpenInvitation } from '@guichet/contracts';
import { AcceptInvitationInput, InviteInput } from '@guichet/contracts/inputs';
import type { FastifyRequest } from 'fastify';
import { Allow, Public } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { InvitationAcceptance } from './invitation-acceptance';
import { InvitationsService } from './invitations.service';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: InvitationAcceptance,
  ) {}

  @Get()
  @Allow('team:read')
  open(@User() user: CurrentUser): Promise<Invitation[]> {
    return this.invitations.open(user);
  }

  @Post()
  @Allow('team:manage')
  invite(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: InviteInput): Promise<NewInvitation> {
    return this.invitations.invite(user, key, input);
  }

  @Delete(':id')
  @Allow('team:manage')
  @HttpCode(204)
  withdraw(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.invitations.withdraw(user, id);
  }

  @Get(':token')
  @Public()
  read(@Param('token') token: string, @Req() { ip, id }: FastifyRequest): Promise<OpenInvitation> {
    return this.acceptance.read(token, { address: ip, requestId: id });
  }

  @Post(':token/accept')
  @Public()
  @HttpCode(204)
  accept(@Param('token') token: string, @Body() input: AcceptInvitationInput, @Req() { ip, id }: FastifyRequest): Promise<void> {
    return this.acceptance.accept(token, input, { address: ip, requestId: id });
  }
}
