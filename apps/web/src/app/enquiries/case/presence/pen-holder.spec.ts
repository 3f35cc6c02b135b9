import type { HttpRequest } from '@angular/common/http';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { PresenceInput } from '@guichet/contracts';
import { colleague, draft, enquiry, GivenCase } from '../testing/given-case';

const sign = 'PUT /api/enquiries/e1/presence';
const since = '2026-11-03T13:05:00Z';
const helene = (doing: string) => ({ enquiryId: 'e1', user: colleague, doing, since });
const body = (request: HttpRequest<unknown> | undefined) => request?.body as PresenceInput;

async function open(replies: ConstructorParameters<typeof GivenCase>[1] = {}): Promise<GivenCase> {
  const given = new GivenCase(enquiry({ draft: draft({ text: 'Le texte d’Hélène', savedBy: colleague }) }), replies);
  await given.settle();
  return given;
}
const editor = (given: GivenCase) => (given.page.nativeElement as HTMLElement).querySelector('textarea[aria-label="Votre réponse"]');

beforeEach(() => sessionStorage.clear());

it('says that one reads, then that one writes, and takes its leave', async () => {
  const given = await open({ 'PUT /api/enquiries/e1/draft': draft({ version: 4 }), 'DELETE /api/enquiries/e1/presence': {} });
  expect(given.requests(sign).map(body)).toEqual([{ doing: 'looking' }]);
  given.type('Bonjour Lina');
  await given.settle();
  given.type('Bonjour Lina, oui');
  await given.settle();
  expect(given.requests(sign).map(body)).toEqual([{ doing: 'looking' }, { doing: 'writing' }]);
  given.page.destroy();
  await given.left();
  expect(given.requests('DELETE /api/enquiries/e1/presence')).toHaveLength(1);
});

it('shows a colleague’s draft as it is saved while they write it, and offers to take over', async () => {
  const given = await open({ 'GET /api/presence': [helene('writing')], [sign]: { doing: 'looking', others: [helene('writing')] } });
  expect(editor(given)).toBeNull();
  expect(given.text).toContain('Le texte d’Hélène');
  expect(given.text).toContain('Hélène écrit cette réponse en ce moment');
  expect(await given.loader.getHarnessOrNull(MatButtonHarness.with({ text: /Prendre la main/ }))).not.toBeNull();
});

it('puts the pen down once the answer is submitted', async () => {
  const submitted = enquiry({ status: 'in_review', reviewState: 'pending', can: ['note'], version: 8 });
  const given = await open({ 'PUT /api/enquiries/e1/draft': draft({ version: 4 }), 'POST /api/enquiries/e1/submit-for-review': submitted });
  given.type('Bonjour Lina');
  await given.leaveField();
  await (await given.loader.getHarness(MatButtonHarness.with({ text: 'Demander une relecture' }))).click();
  await given.settle();
  expect(given.requests(sign).map((request) => body(request).doing)).toEqual(['looking', 'writing', 'looking']);
});

it('lets one write again once the colleague only reads', async () => {
  const given = await open({ [sign]: { doing: 'looking', others: [helene('looking')] } });
  expect(editor(given)).not.toBeNull();
  expect(given.text).toContain('Hélène lit');
  expect(given.text).not.toContain('écrit cette réponse');
});
