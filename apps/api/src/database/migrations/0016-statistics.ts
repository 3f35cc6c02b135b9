import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counting: acts kept beside their case, an index that holds all that is counted, and reports that stay as they were. */
export class Statistics1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(acts);
    await runner.query(counting);
    await runner.query(reports);
  }

  async down(): Promise<void> {
    throw new Error('Frozen reports cannot be dropped: restore a backup instead.');
  }
}

const acts = `
  ALTER TABLE enquiry ADD COLUMN acts integer NOT NULL DEFAULT 0;
  UPDATE enquiry e SET acts = counted.acts FROM (
    SELECT enquiry_id, count(*) AS acts FROM (
      SELECT enquiry_id FROM answer UNION ALL SELECT enquiry_id FROM timeline_entry WHERE type = 'asked_back'
    ) AS act GROUP BY 1
  ) AS counted WHERE e.id = counted.enquiry_id;

  -- In the transaction of the answer or of the question asked back, so that no count is ever behind.
  CREATE FUNCTION count_act() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE enquiry SET acts = acts + 1 WHERE id = NEW.enquiry_id AND centre_id = NEW.centre_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER answer_is_act AFTER INSERT ON answer FOR EACH ROW EXECUTE FUNCTION count_act();
  CREATE TRIGGER asking_back_is_act AFTER INSERT ON timeline_entry FOR EACH ROW WHEN (NEW.type = 'asked_back') EXECUTE FUNCTION count_act();

  CREATE INDEX enquiry_statistics ON enquiry (centre_id, received_at)
    INCLUDE (channel, status, audience, age_band, outcome, referred_to, assignee_id, student_id, asker_id, effort_minutes, acts, topics);
`;

const counting = `
  -- What a dimension is in the columns of an enquiry; nothing else can be asked for.
  CREATE FUNCTION statistics_key(dimension text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT CASE dimension
      WHEN 'topic' THEN 'e.topics'
      WHEN 'channel' THEN 'e.channel'
      WHEN 'centre' THEN 'e.centre_id'
      WHEN 'month' THEN 'width_bucket(e.received_at, $3)'
      WHEN 'audience' THEN 'e.audience'
      WHEN 'ageBand' THEN 'e.age_band'
      WHEN 'outcome' THEN 'e.outcome'
      WHEN 'referredTo' THEN 'e.referred_to'
      WHEN 'adviser' THEN 'e.assignee_id'
      WHEN 'durationBand' THEN $k$CASE WHEN e.effort_minutes <= 5 THEN '0-5' WHEN e.effort_minutes <= 15 THEN '6-15' WHEN e.effort_minutes <= 30 THEN '16-30' WHEN e.effort_minutes <= 60 THEN '31-60' WHEN e.effort_minutes > 60 THEN '61+' END$k$
      WHEN 'none' THEN 'NULL::text'
    END
  $$;

  -- Enquiries received in [since, until), by one or two dimensions: cells (level 0), totals of the first (1), of the second (2)
  -- and of all (3), each counted on its own, because a case has several topics and a person comes back. A month is the
  -- place of its first instant among "edges". "other" is the part of other centres. Rows are those the caller may see.
  CREATE FUNCTION count_cases(since timestamptz, until timestamptz, edges timestamptz[], first text, second text)
  RETURNS TABLE (level integer, first_key text, second_key text, enquiries bigint, acts bigint, people bigint, minutes bigint,
                 other_enquiries bigint, other_people bigint)
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp SET work_mem = '64MB' AS $f$
  DECLARE
    cell text := CASE WHEN first = 'topic' OR second = 'topic' THEN 'count(DISTINCT person)' ELSE 'count(person)' END;
    counted text := 'sum(n)::bigint, sum(acts)::bigint, (coalesce(sum(n) FILTER (WHERE person IS NULL), 0) + %s)::bigint, sum(minutes)::bigint,
      coalesce(sum(n) FILTER (WHERE NOT own), 0)::bigint,
      (coalesce(sum(n) FILTER (WHERE person IS NULL AND NOT own), 0) + %s FILTER (WHERE NOT own))::bigint';
    a text := CASE WHEN first = 'topic' THEN 'unnest(CASE WHEN a = ''{}'' THEN ARRAY[NULL]::text[] ELSE a END)' ELSE 'a::text' END;
    b text := CASE WHEN second = 'topic' THEN 'unnest(CASE WHEN b = ''{}'' THEN ARRAY[NULL]::text[] ELSE b END)' ELSE 'b::text' END;
    every text := format(counted, 'count(DISTINCT person)', 'count(DISTINCT person)');
  BEGIN
    IF statistics_key(first) IS NULL OR statistics_key(second) IS NULL THEN RAISE EXCEPTION 'No such dimension'; END IF;
    RETURN QUERY EXECUTE format($q$
      WITH base AS MATERIALIZED (
        SELECT %s AS a, %s AS b, e.centre_id = $4 AS own, coalesce(e.student_id, e.asker_id) AS person, count(*) AS n,
               sum(CASE WHEN e.acts > 0 THEN e.acts WHEN e.status IN ('answered', 'closed') THEN 1 ELSE 0 END) AS acts,
               coalesce(sum(e.effort_minutes), 0) AS minutes
        FROM enquiry e WHERE e.received_at >= $1 AND e.received_at < $2
        GROUP BY 1, 2, 3, 4
      )
      SELECT 0, k.a, k.b, %s FROM (SELECT %s AS a, %s AS b, own, person, n, acts, minutes FROM base) AS k GROUP BY 2, 3
      UNION ALL
      SELECT 1, k.a, NULL, %s FROM (SELECT %s AS a, own, person, n, acts, minutes FROM base) AS k WHERE $5 <> 'none' GROUP BY 2
      UNION ALL
      SELECT 2, NULL, k.b, %s FROM (SELECT %s AS b, own, person, n, acts, minutes FROM base) AS k WHERE $5 <> 'none' GROUP BY 3
      UNION ALL
      SELECT 3, NULL, NULL, %s FROM base HAVING count(*) > 0 $q$,
      statistics_key(first), statistics_key(second), format(counted, cell, cell), a, b, every, a, every, b, every)
      USING since, until, edges, (scope_centres())[1], second;
  END $f$;

  -- The same over all centres, as counts only: no person, no name, nothing that somebody wrote.
  CREATE FUNCTION count_network_cases(since timestamptz, until timestamptz, edges timestamptz[], first text, second text)
  RETURNS TABLE (level integer, first_key text, second_key text, enquiries bigint, acts bigint, people bigint, minutes bigint,
                 other_enquiries bigint, other_people bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    IF first IN ('adviser', 'referredTo') OR second IN ('adviser', 'referredTo') THEN RAISE EXCEPTION 'Not across centres'; END IF;
    RETURN QUERY SELECT * FROM count_cases(since, until, edges, first, second);
  END $$;
  REVOKE EXECUTE ON FUNCTION count_network_cases FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION count_network_cases TO guichet_app;
`;

const reports = `
  CREATE TABLE statistics_report (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    authority text CHECK (char_length(authority) BETWEEN 1 AND 120),
    from_day date NOT NULL,
    to_day date NOT NULL,
    group_by text[] NOT NULL,
    scope text NOT NULL CHECK (scope IN ('centre', 'network')),
    content jsonb NOT NULL,
    created_at timestamptz(3) NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    UNIQUE (centre_id, id)
  );
  CREATE INDEX statistics_report_newest ON statistics_report (centre_id, created_at DESC, id DESC);
  ALTER TABLE statistics_report ENABLE ROW LEVEL SECURITY;
  ALTER TABLE statistics_report FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON statistics_report TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON statistics_report TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON statistics_report TO guichet_app;
`;
