import { afterNextRender, Component, computed, inject, input, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { inLanguage, Preferences } from '../core/preferences';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { ownPath } from '../core/session.guard';
import { BrandMark } from '../ui/brand-mark';

// Arches one inside the other, 32 apart, on a drawing of 480 by 640.
const arches = [200, 168, 136, 104, 72, 40].map((radius) => `M${240 - radius} 640V240a${radius} ${radius} 0 0 1 ${2 * radius} 0V640`);

@Component({
  selector: 'app-login-page',
  imports: [BrandMark, FormField, FormRoot, MatButton, MatError, MatFormField, MatInput],
  templateUrl: './login-page.html',
  styleUrl: './login-page.scss',
})
export class LoginPage {
  private readonly session = inject(Session);
  /** Where the person wanted to go. */
  readonly retour = input<string>();

  protected readonly arches = arches;
  protected readonly ended = this.session.hasEnded;
  protected readonly model = signal({ email: '', password: '' });
  protected readonly failure = signal<string | null>(null);
  protected readonly cameFromPage = computed(() => ownPath(this.retour()) === this.retour());
  protected readonly other = inject(Preferences).language === 'fr' ? 'en' : 'fr';
  protected readonly otherAddress = computed(() => {
    const back = this.cameFromPage() ? `?retour=${encodeURIComponent(this.retour() ?? '')}` : '';
    return inLanguage(`/connexion${back}`, this.other);
  });
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.email, { message: $localize`:@@login.emailNeeded:Indiquez votre adresse e-mail.` });
      email(path.email, { message: $localize`:@@login.emailWrong:Indiquez une adresse complète, comme nom@exemple.be.` });
      required(path.password, { message: $localize`:@@login.passwordNeeded:Indiquez votre mot de passe.` });
    },
    { submission: { action: () => this.signIn(), onInvalid: (all) => all().errorSummary()[0]?.fieldTree().focusBoundControl() } },
  );

  constructor() {
    afterNextRender(() => this.form.email().focusBoundControl());
  }

  private async signIn(): Promise<undefined> {
    this.failure.set(null);
    try {
      await this.session.login(this.model(), ownPath(this.retour()));
    } catch (error) {
      this.failure.set(failureOf(error).text);
      this.form.password().value.set('');
      this.form.password().reset();
      this.form.password().focusBoundControl();
    }
    return undefined;
  }
}
