import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionUser } from '@guichet/contracts';
import { Session } from './session';
import { ownPath, signedIn, signedOut } from './session.guard';
import { endedSession } from './session.interceptor';

@Component({ selector: 'app-blank', template: '' })
class Blank {}

const user = {
  id: 'u',
  name: 'Nora',
  can: [],
  preferences: { theme: 'system', language: 'fr', shortcuts: true },
} as unknown as SessionUser;

describe('the session guards', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([endedSession])),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'connexion', component: Blank, canActivate: [signedOut] },
          { path: '**', component: Blank, canActivate: [signedIn] },
        ]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  async function visit(url: string, answer: SessionUser | 401): Promise<string> {
    const harness = await RouterTestingHarness.create();
    const arrived = harness.navigateByUrl(url);
    const request = await pending('/api/session');
    if (answer === 401) request.flush(null, { status: 401, statusText: 'Unauthorized' });
    else request.flush({ user: answer });
    await arrived;
    return TestBed.inject(Router).url;
  }

  async function pending(url: string) {
    TestBed.inject(Session);
    await Promise.resolve();
    return http.expectOne(url);
  }

  it('sends a stranger to sign in, keeping the whole address', async () => {
    const url = await visit('/demandes/7?onglet=fil', 401);
    expect(url).toBe('/connexion?retour=%2Fdemandes%2F7%3Fonglet%3Dfil');
  });

  it('lets a signed-in person through, and past the login page', async () => {
    expect(await visit('/connexion?retour=/fiches', user)).toBe('/fiches');
  });

  it('waits, rather than sending away, while the server is out of reach', async () => {
    const harness = await RouterTestingHarness.create();
    const arrived = harness.navigateByUrl('/file');
    (await pending('/api/session')).flush(null, { status: 503, statusText: 'Busy' });
    const session = TestBed.inject(Session);
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.error()).toBeTruthy();
    void session.restore();
    http.expectOne('/api/session').flush({ user });
    await arrived;
    expect(TestBed.inject(Router).url).toBe('/file');
  });
});

it.each([
  ['/file?x=1', '/file?x=1'],
  [undefined, '/file'],
  ['', '/file'],
  ['//evil.example', '/file'],
  ['/\\evil.example', '/file'],
  ['https://evil.example', '/file'],
  ['javascript:alert(1)', '/file'],
  ['/connexion?retour=/connexion', '/file'],
])('returns only to a path of its own: %s', (asked, expected) => {
  expect(ownPath(asked)).toBe(expected);
});
