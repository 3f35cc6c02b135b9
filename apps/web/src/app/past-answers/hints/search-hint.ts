import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideCircleQuestionMark } from '@lucide/angular';

/** What a search understands beyond plain words, for who wants to know. */
@Component({
  selector: 'app-search-hint',
  imports: [LucideCircleQuestionMark, MatButton, RouterLink],
  templateUrl: './search-hint.html',
  styleUrl: './search-hint.scss',
})
export class SearchHint {}
