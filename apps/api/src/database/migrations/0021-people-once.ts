import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of the whole network are told apart without sorting a million rows for each total. */
export class PeopleOnce1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting);
  }

  async down(): Promise<void> {
    throw new Error('Frozen reports cannot be dropped: restore a backup instead.');
  }
}

const counting = `
  -- Says what it said before (0016): cells (level 0), totals of the first dimension (1), of the second (2) and of all (3), each
  -- counted on its own, because a case has several topics and a person comes back. Sums come from one pass over the index;
  -- people, each once in a cell and once in a total, from the few cases whose person is known.
  CREATE OR REPLACE FUNCTION count_cases(since timestamptz, until timestamptz, edges timestamptz[], first text, second text)
  RETURNS TABLE (level integer, first_key text, second_key text, enquiries bigint, acts bigint, people bigint, minutes bigint,
                 other_enquiries bigint, other_people bigint)
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp SET work_mem = '128MB' SET parallel_tuple_cost = 0.01 AS $f$
  DECLARE
    a text := CASE WHEN first = 'topic' THEN 'unnest(CASE WHEN a = ''{}'' THEN ARRAY[NULL]::text[] ELSE a END)' ELSE 'a' END;
    b text := CASE WHEN second = 'topic' THEN 'unnest(CASE WHEN b = ''{}'' THEN ARRAY[NULL]::text[] ELSE b END)' ELSE 'b' END;
    keys text := format('%s AS a, %s AS b, coalesce(e.centre_id = $4, false) AS own', statistics_key(first), statistics_key(second));
    cells text := 'SELECT %1$s, a::text AS a, b::text AS b, sum(n)::bigint, sum(acts)::bigint, sum(people)::bigint, sum(minutes)::bigint,
        coalesce(sum(n) FILTER (WHERE NOT own), 0)::bigint, coalesce(sum(people) FILTER (WHERE NOT own), 0)::bigint
      FROM (
        SELECT %2$s AS a, %3$s AS b, own, n, acts, minutes, anonymous AS people FROM summed
        UNION ALL
        SELECT a, b, own, 0, 0, 0, count(*) FROM (SELECT DISTINCT %2$s AS a, %3$s AS b, own, person FROM known) AS once GROUP BY a, b, own
      ) AS cell WHERE %4$s GROUP BY a, b';
  BEGIN
    IF statistics_key(first) IS NULL OR statistics_key(second) IS NULL THEN RAISE EXCEPTION 'No such dimension'; END IF;
    RETURN QUERY EXECUTE format('
      WITH summed AS MATERIALIZED (
        SELECT %1$s, count(*) AS n, count(*) FILTER (WHERE coalesce(e.student_id, e.asker_id) IS NULL) AS anonymous,
               sum(CASE WHEN e.acts > 0 THEN e.acts WHEN e.status IN (''answered'', ''closed'') THEN 1 ELSE 0 END) AS acts,
               coalesce(sum(e.effort_minutes), 0) AS minutes
        FROM enquiry e WHERE e.received_at >= $1 AND e.received_at < $2 GROUP BY 1, 2, 3
      ),
      known AS MATERIALIZED (
        SELECT DISTINCT %1$s, coalesce(e.student_id, e.asker_id) AS person
        FROM enquiry e WHERE e.received_at >= $1 AND e.received_at < $2 AND (e.student_id IS NOT NULL OR e.asker_id IS NOT NULL)
      )
      %2$s UNION ALL %3$s UNION ALL %4$s UNION ALL %5$s', keys,
      format(cells, 0, a, b, 'true'), format(cells, 1, a, 'NULL::text', '$5 <> ''none'''),
      format(cells, 2, 'NULL::text', b, '$5 <> ''none'''), format(cells, 3, 'NULL::text', 'NULL::text', 'true'))
      USING since, until, edges, (scope_centres())[1], second;
  END $f$;
`;
