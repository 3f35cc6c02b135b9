import { Component, input } from '@angular/core';

@Component({
  selector: 'app-study-programme-page',
  template: `<header class="page-bar"><h1 i18n="@@title.studyProgramme">Formation</h1></header>`,
})
export class StudyProgrammePage {
  readonly id = input.required<string>();
}
