import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What subsidising authorities count besides: sex as stated. */
export class Figures1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sex);
  }

  async down(): Promise<void> {
    throw new Error('What people stated cannot be dropped: restore a backup instead.');
  }
}

const sex = `
  ALTER TABLE enquiry ADD COLUMN sex text CHECK (sex IN ('f', 'm', 'x'));

  DROP INDEX enquiry_statistics;
  CREATE INDEX enquiry_statistics ON enquiry (centre_id, received_at)
    INCLUDE (channel, status, audience, age_band, sex, outcome, referred_to, assignee_id, student_id, asker_id, effort_minutes, acts, topics);

  CREATE OR REPLACE FUNCTION statistics_key(dimension text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT CASE dimension
      WHEN 'topic' THEN 'e.topics'
      WHEN 'channel' THEN 'e.channel'
      WHEN 'centre' THEN 'e.centre_id'
      WHEN 'month' THEN 'width_bucket(e.received_at, $3)'
      WHEN 'audience' THEN 'e.audience'
      WHEN 'ageBand' THEN 'e.age_band'
      WHEN 'sex' THEN 'e.sex'
      WHEN 'outcome' THEN 'e.outcome'
      WHEN 'referredTo' THEN 'e.referred_to'
      WHEN 'adviser' THEN 'e.assignee_id'
      WHEN 'durationBand' THEN $k$CASE WHEN e.effort_minutes <= 5 THEN '0-5' WHEN e.effort_minutes <= 15 THEN '6-15' WHEN e.effort_minutes <= 30 THEN '16-30' WHEN e.effort_minutes <= 60 THEN '31-60' WHEN e.effort_minutes > 60 THEN '61+' END$k$
      WHEN 'none' THEN 'NULL::text'
    END
  $$;
`;
