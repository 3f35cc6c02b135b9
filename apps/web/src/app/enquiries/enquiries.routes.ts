import type { Routes } from '@angular/router';
import type { EnquiryPage } from './enquiry-page';

export default [
  {
    path: 'file',
    title: $localize`:@@title.queue:File d’attente`,
    loadComponent: async () => (await import('./queue/queue-page')).QueuePage,
  },
  {
    path: 'demandes/:id',
    title: $localize`:@@title.enquiry:Demande`,
    data: { bottomBar: false },
    canDeactivate: [(page: EnquiryPage) => page.leave()],
    loadComponent: async () => (await import('./enquiry-page')).EnquiryPage,
  },
] satisfies Routes;
