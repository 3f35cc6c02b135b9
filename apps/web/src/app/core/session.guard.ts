import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';

export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  if (session.user()) return true;
  const queryParams = state.url === '/' ? {} : { retour: state.url };
  return new RedirectCommand(router.createUrlTree(['/connexion'], { queryParams }));
};

export const signedOut: CanActivateFn = async (route) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return session.user() ? new RedirectCommand(router.parseUrl(ownPath(route.queryParamMap.get('retour')))) : true;
};

/** A path of this application, or the queue: an address elsewhere is never followed. */
export function ownPath(path: string | null | undefined): string {
  if (!path || !/^\/(?![/\\])/.test(path) || path.startsWith('/connexion')) return '/file';
  return path;
}
