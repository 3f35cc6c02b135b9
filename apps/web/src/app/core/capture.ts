import { DOCUMENT, inject, Service, type Type } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { CAPTURE_DIALOG } from './capture-dialog.token';
import { EarlyKeys } from './early-keys';

const preloadAfter = 800;

/** "Nouvelle demande", from anywhere, over what one was doing. */
@Service()
export class Capture {
  private readonly dialog = inject(MatDialog);
  private readonly document = inject(DOCUMENT);
  private readonly load = inject(CAPTURE_DIALOG);
  private opened: MatDialogRef<unknown> | null = null;
  private opening = false;

  constructor() {
    // The first `n` should not wait for it: somebody is talking. Nor should the first page wait for this.
    setTimeout(() => globalThis.requestIdleCallback?.(() => void this.load().catch(() => undefined)), preloadAfter);
  }

  async open(): Promise<void> {
    if (this.opened || this.opening) return;
    this.opening = true;
    const early = new EarlyKeys(this.document);
    try {
      this.show(await this.load(), early);
    } catch (error) {
      early.release();
      throw error;
    } finally {
      this.opening = false;
    }
  }

  private show(component: Type<unknown>, early: EarlyKeys): void {
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
      enterAnimationDuration: '0ms',
    });
    this.opened = dialog;
    dialog.afterOpened().subscribe(() => setTimeout(() => early.release()));
    dialog.afterClosed().subscribe(() => (this.opened = null));
  }
}
