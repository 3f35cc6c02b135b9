import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database';
import { audit } from './audit';
import type { CurrentUser } from './current-user';
import { NotFound, type Refusal } from './errors';

/** Leaves a trace of what a signed-in user was refused. The refused transaction is gone, so this is one of its own. */
@Injectable()
export class DeniedAccess {
  private readonly logger = new Logger(DeniedAccess.name);

  constructor(private readonly database: Database) {}

  record(user: CurrentUser, request: { method: string; routeOptions: { url?: string } }, refusal: Refusal): void {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const object = refusal instanceof NotFound ? { objectType: refusal.objectType, objectId: refusal.objectId } : { objectType: 'route' };
    this.database
      .transaction(user, (tx) => audit(tx, user, { action: 'denied', ...object, details: { route, code: refusal.code } }))
      .catch((error: unknown) => this.logger.error({ err: error, requestId: user.requestId }));
  }
}
