import { DOCUMENT, inject, Service, signal } from '@angular/core';

export interface OpenCase {
  id: string;
  number: number;
}

const key = 'guichet.currentCase';

/** The case this tab last worked on: where "use" and "cite" lead back to. */
@Service()
export class CurrentCase {
  private readonly storage = storageOf(inject(DOCUMENT));
  private readonly current = signal<OpenCase | null>(this.remembered());

  readonly value = this.current.asReadonly();

  set(id: string, number: number): void {
    this.current.set({ id, number });
    this.storage?.setItem(key, JSON.stringify({ id, number }));
  }

  clear(): void {
    this.current.set(null);
    this.storage?.removeItem(key);
  }

  private remembered(): OpenCase | null {
    try {
      const stored = JSON.parse(this.storage?.getItem(key) ?? 'null') as Partial<OpenCase> | null;
      return stored?.id && stored.number ? { id: stored.id, number: stored.number } : null;
    } catch {
      return null;
    }
  }
}

/** Without storage the case lasts as long as the page. */
function storageOf(document: Document): Storage | null {
  try {
    return document.defaultView?.sessionStorage ?? null;
  } catch {
    return null;
  }
}
