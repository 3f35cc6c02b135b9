import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { PasswordForm } from './password-form';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

it.each([
  ['currentPassword', 'wrong', 'current-password', 'Le mot de passe actuel n’est pas celui-là.'],
  ['newPassword', 'common', 'new-password', 'C’est un mot de passe que l’on devine en premier'],
])('goes to the field that was refused: %s', async (field, code, id, words) => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const form = TestBed.createComponent(PasswordForm);
  form.componentRef.setInput('email', 'nora@guichet.example');
  document.body.append(form.nativeElement as Element);
  await form.whenStable();
  const find = <T extends Element>(selector: string): T => (form.nativeElement as Element).querySelector<T>(selector) as T;
  for (const name of ['current-password', 'new-password']) {
    find<HTMLInputElement>(`#${name}`).value = 'quelque chose de long';
    find(`#${name}`).dispatchEvent(new Event('input', { bubbles: true }));
  }
  find<HTMLButtonElement>('button[type=submit]').focus();
  find<HTMLButtonElement>('button[type=submit]').click();
  await settle();
  const refusal = { code: 'INVALID_INPUT', requestId: 'r', errors: [{ field, code, message: '' }] };
  const http = TestBed.inject(HttpTestingController);
  http.expectOne(({ method }) => method !== 'GET').flush(refusal, { status: 400, statusText: 'Bad Request' });
  await settle();
  expect(find('[role=alert]').textContent).toContain(words);
  expect(document.activeElement?.id).toBe(id);
});
