import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import type { Shortcut } from '../core/keys';
import { Preferences } from '../core/preferences';
import { KeyHint } from '../ui/key-hint';

/** The keys that work on the page underneath, by group. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [KeyHint, MatButton, MatDialogModule],
  templateUrl: './shortcuts-dialog.html',
  styleUrl: './shortcuts-dialog.scss',
})
export class ShortcutsDialog {
  private readonly shortcuts = inject<readonly Shortcut[]>(MAT_DIALOG_DATA);
  protected readonly on = inject(Preferences).shortcuts;

  protected readonly groups = computed(() => {
    const groups = Map.groupBy(this.shortcuts, ({ group }) => group ?? '');
    return [...groups].map(([name, shortcuts]) => ({ name, shortcuts })).reverse();
  });
}
