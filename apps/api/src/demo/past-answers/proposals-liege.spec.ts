import { identifyingPassages } from '../../past-answers/deidentification/passages';
import { enquiries, institutions } from '../demo-data';
import { proposalsLiege } from './proposals-liege';

describe.each(proposalsLiege)('the proposal of the demo of "$of"', ({ of, question, answer, kept, hoursAgo }) => {
  const enquiry = enquiries.find((candidate) => candidate.question?.startsWith(of));

  it('is of an answer that had been sent', () => {
    expect(enquiry?.answer?.hoursAgo).toBeGreaterThan(hoursAgo);
  });

  it('holds nothing identifying but what is kept on purpose', () => {
    const people = [enquiry?.asker?.name, enquiry?.student?.name].flatMap((name) => name ?? []);
    const known = { people, schools: institutions.map(({ name }) => name), centres: [] };
    const found = [question, answer].flatMap((text) => identifyingPassages(text, known)).map(({ kind, text }) => ({ kind, text }));
    expect(found).toEqual(kept);
  });
});
