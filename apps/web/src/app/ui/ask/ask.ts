import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

export interface Question {
  title: string;
  text?: string;
  /** The verb on the button that does it. */
  action: string;
  /** Ask for words; the answer is then what was written. `typed` hears every change, to keep what is not sent. */
  field?: { label: string; maxLength: number; required?: boolean; value?: string; multiline?: boolean; typed?: (words: string) => void };
}

/** Asks before something that cannot be taken back, or for a few words that go with it. */
@Service()
export class Ask {
  private readonly dialog = inject(MatDialog);

  /** Whether the person went on. */
  async confirm(question: Omit<Question, 'field'>): Promise<boolean> {
    return (await this.show(question)) !== null;
  }

  /** What was written, trimmed, or `null` when the person turned back. */
  async words(question: Question & { field: NonNullable<Question['field']> }): Promise<string | null> {
    return this.show(question);
  }

  private async show(data: Question): Promise<string | null> {
    const { AskDialog } = await import('./ask-dialog');
    const opened = this.dialog.open<InstanceType<typeof AskDialog>, Question, string>(AskDialog, {
      data,
      width: '480px',
      restoreFocus: true,
    });
    return (await firstValueFrom(opened.afterClosed())) ?? null;
  }
}
