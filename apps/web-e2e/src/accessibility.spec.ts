import type { Hit } from '@guichet/contracts';
import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin, type Look } from '../testing/browser';

const looks: [string, Look][] = [
  ['light, desk', { theme: 'light' }],
  ['dark, desk', { theme: 'dark' }],
  ['light, phone', { theme: 'light', width: 390, height: 844 }],
  ['dark, phone', { theme: 'dark', width: 390, height: 844 }],
  ['light, 1024, English', { theme: 'light', width: 1024, height: 768, language: 'en' }],
];

/** Each route, with what makes it show its value, and some that are empty or refused. */
const pages: [name: string, path: string][] = [
  ['queue', '/file'],
  ['queue, filtered to nothing', '/file?file=toutes&q=zzzzzz'],
  ['all enquiries', '/file?file=toutes'],
  ['past answers', '/reponses'],
  ['past answers, found', '/reponses?q=allegement'],
  ['past answers, nothing found', '/reponses?q=zzzzzz'],
  ['past answers, refused by every filter', '/reponses?q=allegement&annee=2009-2010'],
  ['acronyms and synonyms', '/reglages/mots'],
  ['acronyms and synonyms, none', '/reglages/mots?q=zzzzzz'],
  ['records', '/fiches'],
  ['occupations', '/fiches/metiers?q=assistant'],
  ['study programmes', '/fiches/formations'],
  ['institutions', '/fiches/etablissements'],
  ['reviews', '/relecture'],
  ['the round', '/relecture/tournee'],
  ['proposed answers', '/relecture/proposees'],
  ['proposed answers, none', '/relecture/proposees?etat=withdrawn'],
  ['a proposal that is not there', '/relecture/proposees/00000000-0000-4000-8000-000000000000'],
  ['an answer to propose that is not there', '/reponses/proposer/00000000-0000-4000-8000-000000000000'],
  ['unanswered questions', '/relecture/sans-reponse'],
  ['contradictions', '/relecture/contradictions'],
  ['quality review', '/relecture/qualite'],
  ['two answers, not to be found', '/reponses/comparer/00000000-0000-4000-8000-000000000000/00000000-0000-4000-8000-000000000001'],
  ['records, narrowed', '/fiches/metiers?attention=to_be_confirmed&etat=all'],
  ['imports', '/fiches/imports'],
  ['figures', '/pilotage'],
  ['figures, of the network', '/pilotage?perimetre=reseau&par=channel,audience&periode=annee'],
  ['figures, none', '/pilotage?periode=libre&du=2020-01-01&au=2020-01-31'],
  ['group activities, none', '/pilotage/activites?periode=libre&du=2020-01-01&au=2020-01-31'],
  ['coding charter', '/pilotage/charte'],
  ['coding charter, nothing found', '/pilotage/charte?q=zzzzzz'],
  ['funding eligibility', '/financabilite'],
  ['funding rules', '/financabilite/regles'],
  ['funding rules, not loaded', '/financabilite/regles?annee=2026-2027'],
  ['bridging finder', '/fiches/passerelles'],
  ['bridging finder, nothing known', '/fiches/passerelles?annee=2009-2010'],
  ['sources', '/fiches/sources'],
  ['a new occupation', '/fiches/metiers/nouvelle'],
  ['team', '/administration/equipe'],
  ['centre', '/administration/centre'],
  ['account', '/compte'],
  ['an invitation that is over', '/invitation/nothing'],
  ['a case that is not there', '/demandes/00000000-0000-4000-8000-000000000000'],
  ['a page that is not there', '/nulle-part'],
];

describe.each(looks)('every page is free of axe violations: %s', (_name, look) => {
  let browser: Browser;
  let desk: Desk;
  const prefix = look.language === 'en' ? '/en' : '';

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser, look);
    await desk.page.goto(`${origin}${prefix}/connexion`);
    await desk.page.getByRole('button').first().waitFor();
    expect(await desk.violations()).toEqual([]);
    await desk.signIn('superviseur.liege');
    const gap = { data: { query: 'zythologie du soir', note: 'Au salon' }, headers: { 'sec-fetch-site': 'same-origin' } };
    expect((await desk.page.request.post(`${origin}/api/search-gaps`, gap)).status()).toBe(201);
  });
  afterAll(() => browser.close());

  it.each(pages)('%s', async (_page, path) => {
    await open(path);
    expect(await desk.violations()).toEqual([]);
  });

  it.each([
    ['a case to take', 'status=new'],
    ['a case in review', 'status=in_review'],
    ['a case that was answered', 'status=answered'],
    ['one’s own case', 'status=in_progress'],
  ])('%s', async (_page, filter) => {
    await open(`/demandes/${await first(`enquiries?${filter}`)}`);
    expect(await desk.violations()).toEqual([]);
  });

  it.each([
    ['an occupation', 'occupations?q=assistant', 'metiers'],
    ['a study programme', 'study-programmes?q=assistant', 'formations'],
    ['an institution', 'institutions?q=he', 'etablissements'],
    ['a source', 'sources?q=decret', 'sources'],
  ])('%s, its history and its form', async (_page, query, path) => {
    const record = `/fiches/${path}/${await first(query)}`;
    for (const view of [record, `${record}/historique`, `${record}/modifier`]) {
      await open(view);
      expect(await desk.violations()).toEqual([]);
    }
  });

  it('an answer to propose as reusable, and what a shared one said before', async () => {
    const found = (await (await desk.page.request.get(`${origin}/api/past-answers?limit=100`)).json()) as {
      items: Pick<Hit, 'id' | 'kind'>[];
    };
    const idOf = (wanted: Hit['kind']) => found.items.find(({ kind }) => kind === wanted)?.id ?? '';
    await open(`/reponses/proposer/${idOf('enquiry')}`);
    await desk.page.locator('app-propose-page .count:not(:empty)').waitFor();
    expect(await desk.violations()).toEqual([]);
    await open(`/reponses/reusable/${idOf('reusable')}/historique`);
    expect(await desk.violations()).toEqual([]);
  });

  it('quick capture, the preview and the list of keys', async () => {
    await open('/file?file=toutes');
    await desk.page.keyboard.press('n');
    await desk.page.getByRole('dialog').waitFor();
    expect(await desk.violations()).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.page.keyboard.press('?');
    await desk.page.getByRole('dialog').waitFor();
    expect(await desk.violations()).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('Space');
    expect(await desk.violations()).toEqual([]);
  });

  it('the palette, the operators of the search, a topic proposed and a group of synonyms', async () => {
    const { page } = desk;
    if ((look.width ?? 1440) > 600) {
      await open('/file');
      await page.keyboard.press('/');
      await page.keyboard.type('allegement');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await desk.violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await open('/reponses?q=allegement');
      await page.locator('[popovertarget=search-operators]').click();
      expect(await desk.violations()).toEqual([]);
    }
    await open('/file');
    await page.keyboard.press('n');
    await page.keyboard.type('Comment demander un allègement pour raison médicale ?');
    await page.locator('app-topic-suggestion button').waitFor();
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open('/reglages/mots?q=CPAS');
    await page.locator('main li button').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('asked nothing of any other site and complained of nothing', () => {
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  async function open(path: string): Promise<void> {
    await desk.page.goto(origin + prefix + path);
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
    await desk.settled();
  }

  async function first(query: string): Promise<string> {
    const reply = await desk.page.request.get(`${origin}/api/${query}`);
    const { items } = (await reply.json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  }
});
