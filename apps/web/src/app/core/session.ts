import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, DOCUMENT, inject, LOCALE_ID, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ChangeAccountInput, LoginInput, Session as SessionReply, SessionUser } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Preferences } from './preferences';

/** Who is signed in. Nothing is drawn before the first answer is known: `ready()`. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly preferences = inject(Preferences);
  private readonly document = inject(DOCUMENT);
  private readonly base = inject(LOCALE_ID).startsWith('en') ? '/en/' : '/';
  private readonly current = signal<SessionUser | null>(null);
  private readonly known = signal(false);
  private readonly failure = signal<unknown>(null);
  private readonly whenReady = Promise.withResolvers<void>();
  private readonly expired = signal(false);
  private lastUserId: string | null = null;

  readonly user = this.current.asReadonly();
  /** Steady while the user's own settings change: what a resource should depend on. */
  readonly signedIn = computed(() => this.current() !== null);
  readonly isKnown = this.known.asReadonly();
  /** It ended while somebody was at work, who has not signed in again. */
  readonly hasEnded = this.expired.asReadonly();
  /** Why the session could not be asked for: the server is out of reach, say. */
  readonly error = this.failure.asReadonly();
  readonly isSupervisor = computed(() => this.user()?.can.includes('enquiries:supervise') ?? false);

  constructor() {
    void this.restore();
  }

  ready(): Promise<void> {
    return this.whenReady.promise;
  }

  async restore(): Promise<void> {
    this.failure.set(null);
    try {
      this.welcome(await firstValueFrom(this.http.get<SessionReply>('/api/session')));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) {
        this.failure.set(error);
        return;
      }
    }
    this.known.set(true);
    this.whenReady.resolve();
  }

  /** Signs in and goes to `back`, a path of this application. */
  async login(input: LoginInput, back: string): Promise<void> {
    const before = this.lastUserId;
    this.welcome(await firstValueFrom(this.http.post<SessionReply>('/api/session', input)));
    // Someone else takes the chair: nothing of the previous person may stay in memory.
    if (before && before !== this.lastUserId) this.reloadAt(back);
    else await this.router.navigateByUrl(back);
  }

  async logout(): Promise<void> {
    await firstValueFrom(this.http.delete<void>('/api/session'));
    this.reloadAt('/connexion');
  }

  async change(input: ChangeAccountInput): Promise<void> {
    const reply = await firstValueFrom(this.http.patch<SessionReply>('/api/account', input));
    this.current.set(reply.user);
    this.preferences.apply(reply.user.preferences);
    if (input.language) this.preferences.openIn(input.language);
  }

  /** The API no longer knows this session: sign in again, then come back here. */
  expire(): void {
    if (!this.current()) return;
    this.current.set(null);
    this.expired.set(true);
    void this.router.navigate(['/connexion'], { queryParams: { retour: this.router.url } });
  }

  private welcome(reply: SessionReply): void {
    this.current.set(reply.user);
    this.expired.set(false);
    this.lastUserId = reply.user.id;
    this.preferences.apply(reply.user.preferences);
  }

  /** A fresh start for whoever comes next: nothing that was written waits in this tab any more. */
  private reloadAt(path: string): void {
    this.document.defaultView?.sessionStorage.clear();
    this.document.defaultView?.location.assign(this.base + path.replace(/^\//, ''));
  }
}
