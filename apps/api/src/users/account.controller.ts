import { Body, Controller, Delete, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import type { Session } from '@guichet/contracts';
import { ChangeAccountInput, ChangePasswordInput } from '@guichet/contracts/inputs';
import type { FastifyReply } from 'fastify';
import { Allow } from '../core/allow';
import { User, type CurrentUser, type SignedInRequest } from '../core/current-user';
import { Sessions } from '../core/sessions';
import { AccountService } from './account.service';

@Controller('account')
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly sessions: Sessions,
  ) {}

  @Patch()
  @Allow()
  change(@User() user: CurrentUser, @Body() input: ChangeAccountInput): Promise<Session> {
    return this.account.change(user, input);
  }

  @Post('password')
  @Allow()
  @HttpCode(204)
  async changePassword(
    @User() user: CurrentUser,
    @Body() input: ChangePasswordInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.sessions.setCookie(reply, await this.account.changePassword(user, input));
  }

  @Delete('sessions')
  @Allow()
  @HttpCode(204)
  endOtherSessions(@User() user: CurrentUser, @Req() request: SignedInRequest): Promise<void> {
    return this.account.endOtherSessions(user, request.sessionToken ?? '');
  }
}
