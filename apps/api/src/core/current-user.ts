import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Permission, Preferences, Role } from '@guichet/contracts';
import type { FastifyRequest } from 'fastify';

/** Who asks, for the length of one request. */
export interface CurrentUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  reviewRequired: boolean;
  preferences: Partial<Preferences>;
  centreId: string;
  centre: { id: string; name: string; code: string };
  can: Permission[];
  /** For the audit trail. */
  address: string;
  requestId: string;
}

export interface SignedInRequest extends FastifyRequest {
  user?: CurrentUser;
  sessionToken?: string;
}

export const User = createParamDecorator((_: unknown, context: ExecutionContext): CurrentUser => {
  const { user } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!user) throw new Error('A public route has no current user');
  return user;
});
