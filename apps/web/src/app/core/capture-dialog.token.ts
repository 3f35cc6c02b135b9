import { InjectionToken, type Type } from '@angular/core';

/** How to load the dialog that logs an enquiry; given by the application, so that the frame knows no feature. */
export const CAPTURE_DIALOG = new InjectionToken<() => Promise<Type<unknown>>>('CAPTURE_DIALOG');
