import { inject, Service } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** A passing word at the foot of the screen, also read aloud: "Réponse envoyée". */
@Service()
export class Notice {
  private readonly bar = inject(MatSnackBar);

  /** With an `action` ("Annuler", "Voir"), resolves to whether it was chosen. */
  async say(text: string, action?: string): Promise<boolean> {
    const opened = this.bar.open(text, action, { duration: action ? 8_000 : 4_000, horizontalPosition: 'start' });
    return new Promise((resolve) => opened.afterDismissed().subscribe(({ dismissedByAction }) => resolve(dismissedByAction)));
  }
}
