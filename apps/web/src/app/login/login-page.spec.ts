import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter, Router } from '@angular/router';
import { Session } from '../core/session';
import { LoginPage } from './login-page';

describe('LoginPage', () => {
  let page: ComponentFixture<LoginPage>;
  let harness: HarnessLoader;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    page = TestBed.createComponent(LoginPage);
    harness = TestbedHarnessEnvironment.loader(page);
    http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/session').flush(null, { status: 401, statusText: 'Unauthorized' });
    await page.whenStable();
  });

  async function submit(email: string, password: string): Promise<void> {
    await (await harness.getHarness(MatInputHarness.with({ selector: '#email' }))).setValue(email);
    await (await harness.getHarness(MatInputHarness.with({ selector: '#password' }))).setValue(password);
    await (await harness.getHarness(MatButtonHarness.with({ text: 'Se connecter' }))).click();
  }

  /** Lets the reply travel through the promises of the page. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await page.whenStable();
  }

  const alertText = () => (page.nativeElement as Element).querySelector('[role=alert].failure')?.textContent ?? '';

  it('names what is missing and asks the server nothing', async () => {
    await submit('nora', '');
    const fields = await harness.getAllHarnesses(MatFormFieldHarness);
    const errors = await Promise.all(fields.map((field) => field.getTextErrors()));
    expect(errors).toEqual([['Indiquez une adresse complète, comme nom@exemple.be.'], ['Indiquez votre mot de passe.']]);
    http.expectNone('/api/session');
  });

  it('says that the pair is wrong, clears the password, keeps the address', async () => {
    await submit('nora@guichet.example', 'pas-le-bon');
    http
      .expectOne({ method: 'POST', url: '/api/session' })
      .flush({ code: 'WRONG_CREDENTIALS', errors: [], requestId: 'r' }, { status: 401, statusText: 'Unauthorized' });
    await settle();
    expect(alertText()).toContain('Adresse ou mot de passe incorrect');
    expect(await (await harness.getHarness(MatInputHarness.with({ selector: '#password' }))).getValue()).toBe('');
    expect(await (await harness.getHarness(MatInputHarness.with({ selector: '#email' }))).getValue()).toBe('nora@guichet.example');
  });

  it('says that the session ended, and that what was written is kept', async () => {
    const lead = () => (page.nativeElement as Element).querySelector('.lead')?.textContent ?? '';
    page.componentRef.setInput('retour', '/demandes/7');
    await settle();
    expect(lead()).toContain('Connectez-vous pour revenir à votre page.');
    const session = TestBed.inject(Session);
    await submit('nora@guichet.example', 'guichet-demo-local');
    http
      .expectOne({ method: 'POST', url: '/api/session' })
      .flush({ user: { id: 'u', name: 'Nora', can: [], preferences: { theme: 'system', language: 'fr', shortcuts: true } } });
    await settle();
    session.expire();
    await settle();
    expect(lead()).toContain('Votre session est terminée. Ce que vous avez écrit est gardé');
  });

  it('goes back to the page one came from', async () => {
    page.componentRef.setInput('retour', '/demandes/7');
    await submit('nora@guichet.example', 'guichet-demo-local');
    http
      .expectOne({ method: 'POST', url: '/api/session' })
      .flush({ user: { id: 'u', name: 'Nora', can: [], preferences: { theme: 'system', language: 'fr', shortcuts: true } } });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/demandes/7');
  });
});
