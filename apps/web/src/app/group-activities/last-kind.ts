import { DOCUMENT, inject, Service } from '@angular/core';
import { activityKinds, type ActivityKind } from '@guichet/contracts';
import { Session } from '../core/session';

const prefix = 'guichet.activity.';

/** The kind of activity that this person noted last, in this browser. */
@Service()
export class LastKind {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly user = inject(Session).user;

  get(): ActivityKind {
    try {
      const last = this.window?.localStorage.getItem(prefix + this.user()?.id);
      return activityKinds.find((kind) => kind === last) ?? 'animation';
    } catch {
      return 'animation';
    }
  }

  keep(kind: ActivityKind): void {
    try {
      this.window?.localStorage.setItem(prefix + this.user()?.id, kind);
    } catch {
      // Without storage the first kind is offered each time.
    }
  }
}
