import { contradicted } from './contradictions/contradictions.queries';

/** What a hit shows, from a CTE `page`. */
export const hitColumns = `
  SELECT page.kind, page.id, page.position, page.score, page.validity, page.academic_year AS "academicYear", page.answered_at AS "answeredAt",
         page.topics[1] AS topic, page.centre_id AS "centreId", centre.name AS "centreName",
         coalesce(shared.times_reused, 0) AS "timesReused", shared.external_id AS "externalId",
         left(coalesce(shared.question, enquiry.question, ''), 1000) AS question, left(coalesce(shared.answer, answer.text), 4000) AS answer,
         enquiry.id AS "enquiryId", enquiry.number AS "enquiryNumber",
         page.kind = 'reusable' AND ${contradicted('page.id')} AS contradicted,
         (SELECT count(*)::int FROM answer_citation c WHERE c.answer_id = page.id)
           + (SELECT count(*)::int FROM past_answer_citation c WHERE c.past_answer_id = page.id) AS "citationCount"
  FROM page JOIN centre ON centre.id = page.centre_id
  LEFT JOIN past_answer shared ON page.kind = 'reusable' AND shared.id = page.id
  LEFT JOIN answer ON page.kind = 'answer' AND answer.id = page.id
  LEFT JOIN enquiry ON enquiry.id = answer.enquiry_id`;
