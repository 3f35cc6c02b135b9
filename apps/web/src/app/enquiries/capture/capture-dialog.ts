import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';

@Component({
  selector: 'app-capture-dialog',
  imports: [MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title id="capture-title" i18n="@@capture.title">Nouvelle demande</h2>
    <mat-dialog-actions>
      <button matButton mat-dialog-close data-first-focus i18n="@@capture.close">Fermer</button>
    </mat-dialog-actions>
  `,
})
export class CaptureDialog {}
