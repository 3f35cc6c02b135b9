// The check of a text that is to be shared: what in it may tell whose story it is, and what says nearly the same already.
import { Injectable } from '@nestjs/common';
import { deidentifiedFields, type DeidentificationCheck, type IdentifyingPassage, type KeptPassage } from '@guichet/contracts';
import type { DeidentificationInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswerEntity } from '../../answers/answer.entity';
import type { CurrentUser } from '../../core/current-user';
import { InvalidInput, NotFound } from '../../core/errors';
import { Database } from '../../database/database';
import { visibleTo } from '../../enquiries/enquiry.policy';
import { PastAnswerSearch } from '../search/past-answer-search';
import { identifyingPassages, type Known } from './passages';

type Texts = Pick<DeidentificationInput, 'answerId' | 'question' | 'answer'>;

@Injectable()
export class DeidentificationService {
  constructor(
    private readonly database: Database,
    private readonly searches: PastAnswerSearch,
  ) {}

  check(user: CurrentUser, input: DeidentificationInput): Promise<DeidentificationCheck> {
    return this.database.transaction(user, async (tx) => {
      if (!(await tx.existsBy(AnswerEntity, { id: input.answerId, ...visibleTo(user) }))) throw new NotFound('answer', input.answerId);
      return this.checked(tx, user, input, null);
    });
  }

  /** `without` is the reusable answer that came of it. */
  async checked(tx: EntityManager, user: CurrentUser, texts: Texts, without: string | null): Promise<DeidentificationCheck> {
    const passages = await this.passages(tx, texts);
    return { passages, similar: await this.searches.nearDuplicates(tx, user, texts.question, without) };
  }

  /** @throws InvalidInput (422) naming each field in which a passage is neither gone nor kept on purpose */
  async requireResolved(tx: EntityManager, texts: Texts, kept: KeptPassage[]): Promise<void> {
    const left = (await this.passages(tx, texts)).filter(
      ({ kind, text }) => !kept.some((passage) => passage.kind === kind && passage.text === text),
    );
    const errors = deidentifiedFields
      .map((field) => ({ field, count: left.filter((passage) => passage.field === field).length }))
      .filter(({ count }) => count > 0)
      .map(({ field, count }) => ({ field, code: 'identifying', message: `${field}: ${count} that may identify somebody.` }));
    if (errors.length === 0) return;
    const detail = 'What may identify somebody is still there: take it out, or keep it on purpose.';
    throw new InvalidInput(detail, errors, 'INVALID_INPUT', 422);
  }

  private async passages(tx: EntityManager, texts: Texts): Promise<IdentifyingPassage[]> {
    const known = await this.known(tx, texts.answerId);
    return deidentifiedFields.flatMap((field) => identifyingPassages(texts[field], known).map((passage) => ({ ...passage, field })));
  }

  /** The people of the case, the names of the schools of the network, and the centre, whose name tells nobody's story. */
  private async known(tx: EntityManager, answerId: string): Promise<Known> {
    const [known] = await tx.query<[Known]>(
      `SELECT array_remove(ARRAY[asker.name, student.name], NULL) AS people, ARRAY[centre.name] AS centres,
              ARRAY(SELECT DISTINCT name FROM record r, LATERAL unnest(ARRAY[r.label, r.content->>'shortName']) AS name
                    WHERE r.type = 'institution' AND r.content->>'institutionType' IS DISTINCT FROM 'public_service' AND name IS NOT NULL
                    LIMIT 10000) AS schools
       FROM answer JOIN enquiry ON enquiry.id = answer.enquiry_id JOIN centre ON centre.id = answer.centre_id
       LEFT JOIN person asker ON asker.id = enquiry.asker_id LEFT JOIN person student ON student.id = enquiry.student_id
       WHERE answer.id = $1`,
      [answerId],
    );
    return known;
  }
}
