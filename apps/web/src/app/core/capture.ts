import { inject, Service, type Type } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { CAPTURE_DIALOG } from './capture-dialog.token';

/** "Nouvelle demande", from anywhere, over what one was doing. */
@Service()
export class Capture {
  private readonly dialog = inject(MatDialog);
  private readonly load = inject(CAPTURE_DIALOG);
  private opened: MatDialogRef<unknown> | null = null;
  private opening = false;

  constructor() {
    // The first `n` should not wait for it: somebody is talking.
    globalThis.requestIdleCallback?.(() => void this.load().catch(() => undefined));
  }

  async open(): Promise<void> {
    if (this.opened || this.opening) return;
    this.opening = true;
    try {
      this.show(await this.load());
    } finally {
      this.opening = false;
    }
  }

  private show(component: Type<unknown>): void {
    const dialog = this.dialog.open(component, {
      width: '1088px',
      height: '680px',
      maxWidth: 'calc(100vw - 32px)',
      maxHeight: 'calc(100dvh - 32px)',
      panelClass: 'capture-panel',
      ariaLabelledBy: 'capture-title',
      autoFocus: '[data-first-focus]',
      restoreFocus: true,
      disableClose: true,
    });
    this.opened = dialog;
    dialog.afterClosed().subscribe(() => (this.opened = null));
  }
}
