import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { Topic } from '@guichet/contracts';
import { Preferences } from './preferences';
import { Session } from './session';

export interface NamedTopic {
  key: string;
  label: string;
  /** What belongs there, and where what may be confused with it goes. */
  definition: string;
  /** Both languages, folded, for finding it by typing. */
  words: string;
}

/** Small letters without accents: how people type when they hurry. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The taxonomy of questions, read once. */
@Service()
export class Topics {
  private readonly preferences = inject(Preferences);
  private readonly session = inject(Session);
  private readonly resource = httpResource<Topic[]>(() => (this.session.signedIn() ? '/api/topics' : undefined));

  /** Groups (`funding`) and topics (`funding.eligibility`), in the reader's language. */
  readonly all = computed<NamedTopic[]>(() => {
    if (!this.resource.hasValue()) return [];
    const english = this.preferences.language === 'en';
    return this.resource.value().map(({ key, labelFr, labelEn, definitionFr, definitionEn }) => ({
      key,
      label: english ? labelEn : labelFr,
      definition: english ? definitionEn : definitionFr,
      words: folded(`${labelFr} ${labelEn}`),
    }));
  });
  readonly topics = computed(() => this.all().filter(({ key }) => key.includes('.')));
  readonly groups = computed(() => this.all().filter(({ key }) => !key.includes('.')));
  private readonly byKey = computed(() => new Map(this.all().map((topic) => [topic.key, topic])));

  label(key: string): string {
    return this.byKey().get(key)?.label ?? (this.resource.isLoading() ? '' : key);
  }

  definition(key: string): string {
    return this.byKey().get(key)?.definition ?? '';
  }
}
