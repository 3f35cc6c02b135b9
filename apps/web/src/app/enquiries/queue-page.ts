import { Component } from '@angular/core';

@Component({
  selector: 'app-queue-page',
  template: `<header class="page-bar"><h1 i18n="@@title.queue">File d’attente</h1></header>`,
})
export class QueuePage {}
