// Deny by default: a route that says neither `@Allow(…)` nor `@Public()` answers 403 to everybody.
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@guichet/contracts';
import type { SignedInRequest } from './current-user';
import { NotAllowed } from './errors';
import { Sessions } from './sessions';

const rule = 'guichet:allow';
export type Rule = 'public' | 'signed-in' | Permission;

/** Only for users whose role gives this permission; without one, for everybody who is signed in. */
export const Allow = (permission: Permission | 'signed-in' = 'signed-in'): MethodDecorator => SetMetadata(rule, permission);
/** For everybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(rule, 'public');

@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const required = ruleOf(this.reflector, context);
    if (required === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    request.user = await this.sessions.resume(request);
    if (required === undefined) throw new NotAllowed('This route is not open to anybody.');
    if (required !== 'signed-in' && !request.user.can.includes(required)) throw new NotAllowed();
    return true;
  }
}

export function ruleOf(reflector: Reflector, context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Rule | undefined {
  return reflector.getAllAndOverride<Rule | undefined>(rule, [context.getHandler(), context.getClass()]);
}
