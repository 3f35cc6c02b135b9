import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { tap } from 'rxjs';
import { Session } from './session';

/** A 401 anywhere but on the session itself means the session has ended. */
export const endedSession: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  if (!request.url.startsWith('/api/') || request.url === '/api/session') return next(request);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (error instanceof HttpErrorResponse && error.status === 401) injector.get(Session).expire();
      },
    }),
  );
};
