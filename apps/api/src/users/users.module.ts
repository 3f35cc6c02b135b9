import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { AccountService } from './account.service';
import { LoginService } from './login.service';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  controllers: [SessionController, AccountController, UsersController],
  providers: [AccountService, LoginService, Passwords, UsersService],
  exports: [Passwords, UsersService],
})
export class UsersModule {}
