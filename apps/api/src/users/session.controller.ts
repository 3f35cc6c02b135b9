import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Session } from '@guichet/contracts';
import { LoginInput } from '@guichet/contracts/inputs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Public } from '../core/allow';
import { User, type CurrentUser, type SignedInRequest } from '../core/current-user';
import { Sessions } from '../core/sessions';
import { AccountService } from './account.service';
import { LoginService } from './login.service';
import { sessionOf } from './session.view';

@Controller('session')
export class SessionController {
  constructor(
    private readonly logins: LoginService,
    private readonly account: AccountService,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  async login(
    @Body() input: LoginInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { user, token } = await this.logins.login(input.email, input.password, { address: request.ip, requestId: request.id });
    this.sessions.setCookie(reply, token);
    return sessionOf(user);
  }

  @Get()
  @Allow()
  read(@User() user: CurrentUser): Session {
    return sessionOf(user);
  }

  @Delete()
  @Allow()
  @HttpCode(204)
  async logout(@User() user: CurrentUser, @Req() request: SignedInRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.account.logout(user, request.sessionToken ?? '');
    this.sessions.clearCookie(reply);
  }
}
