// The cases of a period, one row each, read page by page while they are sent: no transaction waits for a slow reader.
import { Injectable } from '@nestjs/common';
import type { AgeBand, Audience, Channel, EnquiryStatus, InterfaceLanguage, Outcome, Sex } from '@guichet/contracts';
import type { PeriodQuery } from '@guichet/contracts/inputs';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Database } from '../../database/database';
import { periodOf } from '../period';
import type { Cell } from './cells';
import { codeWord, dimensionWords, measureWords, statusWords } from './words';

interface CaseRow {
  id: string;
  receivedAt: Date;
  number: number;
  day: string;
  time: string;
  status: EnquiryStatus;
  channel: Channel;
  topics: string[];
  audience: Audience | null;
  ageBand: AgeBand | null;
  sex: Sex | null;
  outcome: Outcome | null;
  referredTo: string | null;
  minutes: number | null;
  acts: number;
}

const page = 1_000;

/** $1 centre, $2 and $3 bounds, $4 and $5 where the last page ended. */
const pageOfCases = `
  SELECT id, received_at AS "receivedAt", number, to_char(received_at AT TIME ZONE 'Europe/Brussels', 'YYYY-MM-DD') AS day,
         to_char(received_at AT TIME ZONE 'Europe/Brussels', 'HH24:MI') AS time, status, channel, topics, audience, age_band AS "ageBand",
         sex, outcome, referred_to AS "referredTo", effort_minutes AS minutes,
         CASE WHEN acts > 0 THEN acts WHEN status IN ('answered', 'closed') THEN 1 ELSE 0 END AS acts
  FROM enquiry WHERE centre_id = $1 AND received_at < $3 AND received_at >= $2 AND (received_at, id) > ($4, $5::uuid)
  ORDER BY received_at, id LIMIT ${page}`;

@Injectable()
export class CasesExport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says what will be sent to the audit, then gives the pages as they are asked for. */
  async rows(user: CurrentUser, query: PeriodQuery, language: InterfaceLanguage): Promise<AsyncIterable<Cell[][]>> {
    const { from, to, since, until } = periodOf(query, this.clock.now());
    const topics = await this.database.transaction(user, async (tx) => {
      await audit(tx, user, { action: 'export', objectType: 'enquiry', details: { from, to } });
      return tx.query<{ key: string; label: string }[]>(
        `SELECT key, CASE $1 WHEN 'fr' THEN label_fr ELSE label_en END AS label FROM topic`,
        [language],
      );
    });
    return this.read(user, since, until, new Map(topics.map(({ key, label }) => [key, label])), language);
  }

  private async *read(
    user: CurrentUser,
    since: Date,
    until: Date,
    topics: Map<string, string>,
    language: InterfaceLanguage,
  ): AsyncGenerator<Cell[][]> {
    yield [heads(language)];
    let [at, id] = [since, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const rows = await this.database.transaction(user, (tx) => tx.query<CaseRow[]>(pageOfCases, [user.centreId, since, until, at, id]));
      yield rows.map((row) => cellsOf(row, topics, language));
      const last = rows.at(-1);
      if (!last || rows.length < page) return;
      [at, id] = [last.receivedAt, last.id];
    }
  }
}

function heads(language: InterfaceLanguage): Cell[] {
  const [number, day, time, status] =
    language === 'fr' ? ['Numéro', 'Reçue le', 'Heure', 'État'] : ['Number', 'Received on', 'Time', 'State'];
  const named = (['channel', 'topic', 'audience', 'ageBand', 'sex', 'outcome', 'referredTo'] as const).map(
    (one) => dimensionWords[one][language],
  );
  return [number ?? '', day ?? '', time ?? '', status ?? '', ...named, measureWords.minutes[language], measureWords.acts[language]];
}

function cellsOf(row: CaseRow, topics: Map<string, string>, language: InterfaceLanguage): Cell[] {
  const coded = (dimension: 'channel' | 'audience' | 'ageBand' | 'sex' | 'outcome'): Cell =>
    row[dimension] === null ? null : codeWord(dimension, row[dimension], language);
  return [
    ...[row.number, row.day, row.time, statusWords[row.status][language]],
    ...[coded('channel'), row.topics.map((key) => topics.get(key) ?? key).join(' | ') || null, coded('audience'), coded('ageBand')],
    ...[coded('sex'), coded('outcome'), row.referredTo, row.minutes, row.acts],
  ];
}
