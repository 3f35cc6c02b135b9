import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { AccountService } from './account.service';
import { Attempts } from './attempts';
import { LoginService } from './login.service';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  controllers: [SessionController, AccountController, UsersController],
  providers: [AccountService, Attempts, LoginService, Passwords, UsersService],
  exports: [Attempts, Passwords, UsersService],
})
export class UsersModule {}
