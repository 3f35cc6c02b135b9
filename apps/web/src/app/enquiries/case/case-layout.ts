import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Three panes; two and a drawer; one and a drawer; a phone. */
export type CaseLayout = 'desk' | 'narrow' | 'single' | 'phone';

const below = { phone: '(max-width: 599.98px)', single: '(max-width: 1023.98px)', narrow: '(max-width: 1279.98px)' } as const;

export function caseLayout(): Signal<CaseLayout> {
  const widths = inject(BreakpointObserver)
    .observe(Object.values(below))
    .pipe(
      map(({ breakpoints }): CaseLayout => {
        if (breakpoints[below.phone]) return 'phone';
        if (breakpoints[below.single]) return 'single';
        return breakpoints[below.narrow] ? 'narrow' : 'desk';
      }),
    );
  return toSignal(widths, { initialValue: 'desk' });
}
