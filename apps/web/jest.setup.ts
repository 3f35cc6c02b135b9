import '@angular/compiler';
import '@angular/localize/init';
import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { LOCALE_ID } from '@angular/core';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

registerLocaleData(localeFr);
setupZonelessTestEnv({
  errorOnUnknownElements: true,
  errorOnUnknownProperties: true,
  extraProviders: [{ provide: LOCALE_ID, useValue: 'fr' }],
});

// jsdom lays nothing out and so has nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined;
