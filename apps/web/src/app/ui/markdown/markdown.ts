import { Component, input, resource } from '@angular/core';

/** Text written with the small Markdown subset, shown safely; the raw text stands there until the renderer has come. */
@Component({
  selector: 'app-markdown',
  host: { class: 'reading' },
  template: `@if (html.hasValue() && html.value()) {
      <div class="rendered" [innerHTML]="html.value()"></div>
    } @else {
      <div class="raw">{{ text() }}</div>
    }`,
  styleUrl: './markdown.scss',
})
export class Markdown {
  readonly text = input.required<string>();

  protected readonly html = resource({
    params: () => this.text(),
    loader: async ({ params }) => (await import('./markdown-renderer')).render(params),
  });
}
