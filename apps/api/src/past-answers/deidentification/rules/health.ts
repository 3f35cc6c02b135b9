import type { Page, Span } from '../page';

/** Beginnings of words, whatever their ending. */
const stems =
  /^(?:handicap|dyslexi|dyspraxi|dyscalculi|dysorthographi|dysphasi|depressi(?:on|f|v)|cancer|tumeur|grossesse|hospitalis|malad[ie]|psychiatr|autis(?:me|te|ti)|trisomi|epilep|diabet|anorexi|boulimi|bipolaire|schizophren|anxie|angoiss|phobi(?:e|que)|suicid|addicti|alcooli(?:que|sme)|toxicoman|seropositi|leucemi|chimiotherap|malvoyant|malentendant|surdite|cecite|fibromyalgi|endometrios|mucoviscidose|medicament|antidepress|hyperacti(?:f|v)|paraplegi|tetraplegi)/;
const whole =
  /^(?:tdah|tda|hpi|dys|burnout|enceintes?|asperger|invalides?|invalidite|sida|vih|avc|sourde?s?|aveugles?|begaiement|lupus|sclerose|parkinson|alzheimer|neuroatypiques?)$/;
const pairs = new Map([
  ['burn', /^out$/],
  ['haut', /^potentiel$/],
  ['fauteuil', /^roulant$/],
]);

export function health(page: Page): Span[] {
  return page.words.flatMap((word, at) => {
    if (pairs.get(word.folded)?.test(page.at(at + 1)) && page.joined(at)) return page.span('health', at, at + 1);
    return stems.test(word.folded) || whole.test(word.folded) ? page.span('health', at, at) : [];
  });
}
