// Where one stands among the passages: what is resolved makes room for the next one that is not.
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import type { Finding } from '../passages/passages';
import { ProposalForm } from './proposal-form';

@Service({ autoProvided: false })
export class PassageSteps {
  private readonly findings = inject(ProposalForm).findings;

  readonly current = linkedSignal<Finding[], string | undefined>({
    source: () => this.findings(),
    computation: (findings, previous) => {
      const known = findings.find(({ key }) => key === previous?.value);
      const was = previous?.source.find(({ key }) => key === previous.value);
      // It has just been kept, or it is gone.
      if (known && (known.kept === was?.kept || !known.kept)) return known.key;
      const at = previous ? previous.source.findIndex(({ key }) => key === previous.value) : 0;
      return (openFrom(findings, at) ?? known ?? findings.at(-1))?.key;
    },
  });
  readonly finding = computed(() => this.findings().find(({ key }) => key === this.current()));
  /** Counts up when one is to see the passage in the text. */
  readonly shown = signal(0);

  move(step: number): void {
    const findings = this.findings();
    const at = findings.findIndex(({ key }) => key === this.current());
    this.to(findings[Math.min(Math.max(at + step, 0), findings.length - 1)]?.key);
  }

  toOpen(): void {
    this.to(openFrom(this.findings(), 0)?.key);
  }

  to(key: string | undefined): void {
    this.current.set(key);
    this.shown.update((count) => count + 1);
  }
}

/** The first one that is to be resolved, from `at` on and then from the start. */
function openFrom(findings: Finding[], at: number): Finding | undefined {
  const from = Math.max(at, 0);
  return [...findings.slice(from), ...findings.slice(0, from)].find(({ kept }) => !kept);
}
