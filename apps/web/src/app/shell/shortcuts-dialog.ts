import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { isCharacter, type Shortcut } from '../core/keys';
import { Preferences } from '../core/preferences';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';

/** The keys that work on the page underneath, by group. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [KeyHint, MatButton, MatDialogModule],
  templateUrl: './shortcuts-dialog.html',
  styleUrl: './shortcuts-dialog.scss',
})
export class ShortcutsDialog {
  private readonly shortcuts = inject<readonly Shortcut[]>(MAT_DIALOG_DATA);
  private readonly session = inject(Session);
  private readonly notice = inject(Notice);
  protected readonly on = inject(Preferences).shortcuts;

  protected readonly groups = computed(() => {
    const groups = Map.groupBy(
      this.shortcuts.filter(({ keys }) => this.on() || !isCharacter(keys)),
      ({ group }) => group ?? '',
    );
    return [...groups].map(([name, shortcuts]) => ({ name, shortcuts })).reverse();
  });

  protected async switchOn(): Promise<void> {
    try {
      await this.session.change({ shortcuts: true });
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
  }
}
