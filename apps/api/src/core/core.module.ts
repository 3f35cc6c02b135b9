import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Database } from '../database/database';
import { AllowGuard } from './allow';
import { Clock } from './clock';
import { DeniedAccess } from './denied-access';
import { Events } from './events';
import { Housekeeping } from './housekeeping';
import { ProblemFilter } from './problem.filter';
import { Sessions } from './sessions';

@Global()
@Module({
  providers: [
    Clock,
    Database,
    DeniedAccess,
    Events,
    Housekeeping,
    Sessions,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Clock, Database, Events, Sessions],
})
export class CoreModule {}
