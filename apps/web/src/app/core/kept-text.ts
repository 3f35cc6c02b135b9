// What was typed and is not saved yet, kept by the browser for this tab: it survives a reload, a crash, an expired session.
import { inject, Service } from '@angular/core';
import { Session } from './session';

@Service()
export class KeptText {
  private readonly session = inject(Session);
  private lastUser = '';

  keep(enquiryId: string, what: string, value: unknown): void {
    try {
      sessionStorage.setItem(this.key(enquiryId, what), JSON.stringify(value));
    } catch {
      // A full or forbidden storage: the page still holds the text.
    }
  }

  find<T>(enquiryId: string, what: string): T | null {
    try {
      const kept = sessionStorage.getItem(this.key(enquiryId, what));
      return kept === null ? null : (JSON.parse(kept) as T);
    } catch {
      return null;
    }
  }

  forget(enquiryId: string, what: string): void {
    try {
      sessionStorage.removeItem(this.key(enquiryId, what));
    } catch {
      // Nothing was kept either.
    }
  }

  /** The session may already have ended when the text of its user is kept. */
  private key(enquiryId: string, what: string): string {
    this.lastUser = this.session.user()?.id ?? this.lastUser;
    return `guichet.kept.${this.lastUser}.${enquiryId}.${what}`;
  }
}
