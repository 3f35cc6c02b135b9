// The judged answers as the reusable answers of a network, and every query put to the running API.
import type { Hit } from '@guichet/contracts';
import type { ApiClient } from '../client';
import type { TestApp } from '../test-app';
import type { Corpus, JudgedQuery } from './corpus';
import type { Found, Result } from './measure';

const atOnce = 4;

export async function loadAnswers({ given, owner }: TestApp, { answers }: Corpus): Promise<void> {
  const centres = [await given.here(), await given.centre(), await given.centre()];
  for (const [at, { id, answeredOn, academicYear, ...texts }] of answers.entries())
    await given.pastAnswer({
      ...texts,
      ...{ external_id: id, answered_on: answeredOn, academic_year: academicYear },
      centre: centres[at % centres.length],
    });
  await owner.query('VACUUM (ANALYZE) past_answer');
  await owner.query('VACUUM (ANALYZE) search_document');
}

/** Asks all of `queries`, each as it is written to be asked unless they all are put into the search box. */
export async function askAll(client: ApiClient, queries: JudgedQuery[], into: 'fitting' | 'search' = 'fitting'): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < queries.length; from += atOnce) {
    const several = queries
      .slice(from, from + atOnce)
      .map(async (query) => ({ query, found: await ask(client, query, into === 'fitting' && query.style === 'long') }));
    results.push(...(await Promise.all(several)));
  }
  return results;
}

/** What is long is put as the text of an enquiry is, the rest as it is typed into the search box. */
async function ask(client: ApiClient, { id, text }: JudgedQuery, asLetter: boolean): Promise<Found[]> {
  const { status, body } = asLetter
    ? await client.post<{ items: Hit[] }>('past-answers/similar', { text, limit: 10 })
    : await client.get<{ items: Hit[] }>(`past-answers?limit=10&q=${encodeURIComponent(text)}`);
  if (status !== 200) throw new Error(`${id}: ${status}`);
  return body.items.map((hit) => ({ id: hit.externalId ?? hit.id, close: isClose(hit) }));
}

const isClose = (hit: Hit & { close?: boolean }): boolean => hit.close ?? true;
