import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Invitation, Permission, TeamMember } from '@guichet/contracts';
import { Session } from '../../core/session';
import './team-page';
import './invite-dialog';
import './member-dialog';
import routes from '../administration.routes';

const nora: TeamMember = {
  ...{ id: 'u2', name: 'Nora', email: 'nora@guichet.test', role: 'adviser', reviewRequired: true, reviewer: null, openCases: 3 },
  ...{ lastSeenAt: null, disabledAt: null, createdAt: '2026-11-02T09:00:00Z', version: 4, can: ['edit', 'change-role', 'disable'] },
};
const paul: TeamMember = { ...nora, id: 'u3', name: 'Paul', reviewRequired: false, openCases: 0 };

describe('TeamPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(can: Permission[], members = [nora, paul], invitations: Invitation[] = []): Promise<void> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: 'administration', children: routes }])],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user: { id: 'u1', can, preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    harness = await RouterTestingHarness.create('/administration/equipe');
    await settle();
    await arrive('/api/users', members);
    await arrive('/api/invitations', invitations);
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      harness.fixture.detectChanges();
    }
  }
  async function arrive(url: string, body: unknown): Promise<void> {
    http.match((request) => request.url === url && request.method === 'GET').forEach((one) => one.flush(body as object));
    await settle();
  }

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const dialog = () => document.querySelector<HTMLElement>('mat-dialog-container');
  const button = (label: string, root: ParentNode | null = dialog()) =>
    [...(root?.querySelectorAll('button') ?? [])].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label));
  const type = (selector: string, words: string): void => {
    const box = dialog()?.querySelector<HTMLInputElement>(selector);
    if (!box) throw new Error(`no ${selector}`);
    box.value = words;
    box.dispatchEvent(new Event('input'));
  };
  const problem = (code: string, status: number, errors: object[] = []): [object, { status: number; statusText: string }] => [
    { code, status, errors, requestId: 'r' },
    { status, statusText: 'x' },
  ];
  afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((one) => one.replaceChildren()));

  it('shows who is there, and lets a supervisor read only', async () => {
    await open(['team:read'], [{ ...nora, can: [] }]);
    const row = page().querySelector('li')?.textContent ?? '';
    for (const words of ['Nora', 'nora@guichet.test', 'Conseiller·ère', 'Réponses relues', '3 demandes ouvertes', 'jamais connecté·e']) {
      expect(row).toContain(words);
    }
    expect(button('Inviter', page())).toBeUndefined();
    button('Voir le compte de Nora', page())?.click();
    await settle();
    expect(dialog()?.querySelector('input')).toBeNull();
    expect(button('Enregistrer')).toBeUndefined();
  });

  it('keeps what was typed when somebody else was faster, and saves to what is there now', async () => {
    await open(['team:read', 'team:manage']);
    button('Modifier le compte de Nora', page())?.click();
    await settle();
    await arrive('/api/users/u2/changes', []);
    type('#member-name', 'Nora B.');
    button('Enregistrer')?.click();
    await settle();
    const first = http.expectOne({ method: 'PATCH', url: '/api/users/u2' });
    expect(first.request.headers.get('If-Match')).toBe('"4"');
    first.flush(...problem('STALE_VERSION', 412));
    await settle();
    await arrive('/api/users', [{ ...nora, version: 5 }]);
    expect(dialog()?.textContent).toContain('Quelqu’un a modifié ceci entre-temps');
    expect(dialog()?.querySelector<HTMLInputElement>('#member-name')?.value).toBe('Nora B.');
    button('Enregistrer')?.click();
    await settle();
    const second = http.expectOne({ method: 'PATCH', url: '/api/users/u2' });
    expect([second.request.headers.get('If-Match'), second.request.body]).toEqual([
      '"5"',
      { name: 'Nora B.', reviewRequired: true, role: 'adviser' },
    ]);
    second.flush(nora);
  });

  it('asks who gets the cases before an account is shut', async () => {
    await open(['team:read', 'team:manage']);
    button('Modifier le compte de Nora', page())?.click();
    await settle();
    button('Désactiver le compte')?.click();
    await settle();
    await arrive('/api/users', [nora, paul]);
    expect(dialog()?.textContent).toContain('3 demandes ouvertes sont à son nom');
    button('Désactiver maintenant')?.click();
    await settle();
    const sent = http.expectOne('/api/users/u2/disable');
    expect(sent.request.body).toEqual({ handOverTo: null });
    sent.flush({ ...nora, disabledAt: '2026-11-03T09:00:00Z' });
  });

  it('says at the field what an invitation lacks, and shows the link once it is made', async () => {
    await open(['team:read', 'team:manage'], []);
    button('Inviter', page())?.click();
    await settle();
    button('Créer le lien')?.click();
    await settle();
    expect(dialog()?.querySelector('#invite-name-problem')?.textContent).toContain('Indiquez le nom');
    type('#invite-name', 'Nadia');
    type('#invite-email', 'nadia@guichet.test');
    button('Créer le lien')?.click();
    await settle();
    http
      .expectOne({ method: 'POST', url: '/api/invitations' })
      .flush(...problem('INVALID_INPUT', 400, [{ field: 'email', code: 'taken', message: '' }]));
    await settle();
    expect(dialog()?.querySelector('#invite-email-problem')?.textContent).toContain('déjà un compte');
    button('Créer le lien')?.click();
    await settle();
    http.expectOne({ method: 'POST', url: '/api/invitations' }).flush({ token: 'abc', name: 'Nadia', expiresAt: '2026-11-06T09:00:00Z' });
    await settle();
    expect(dialog()?.querySelector<HTMLInputElement>('#invitation-link')?.value).toMatch(/\/invitation\/abc$/);
  });
});
