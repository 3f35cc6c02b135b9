import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideLucideConfig } from '@lucide/angular';
import { routes } from './app.routes';
import { CAPTURE_DIALOG } from './core/capture-dialog.token';
import { endedSession } from './core/session.interceptor';
import { Titles } from './shell/titles';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideHttpClient(withFetch(), withInterceptors([endedSession])),
    provideLucideConfig({ size: 20, strokeWidth: 1.75 }),
    { provide: TitleStrategy, useExisting: Titles },
    { provide: CAPTURE_DIALOG, useValue: async () => (await import('./enquiries/capture/capture-dialog')).CaptureDialog },
  ],
};
