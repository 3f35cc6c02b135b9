import { Service, signal } from '@angular/core';
import type { AcademicYear, CitationType } from '@guichet/contracts';

export interface Load {
  text: string;
  /** The year it holds for. */
  academicYear: AcademicYear;
  records: readonly { type: CitationType; id: string }[];
}

/** Text and sources on their way from another page into the draft of the current case. */
@Service()
export class Carried {
  private readonly load = signal<Load | null>(null);

  readonly value = this.load.asReadonly();

  take(load: Load): void {
    this.load.set(load);
  }

  /** Whoever takes it has it; nobody takes it twice. */
  unload(): Load | null {
    const load = this.load();
    this.load.set(null);
    return load;
  }
}
