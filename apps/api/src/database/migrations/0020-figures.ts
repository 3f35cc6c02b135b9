import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each topic means: key, French and English, in the order of the taxonomy. */
const definitions: [key: string, fr: string, en: string][] = [
  [
    'funding',
    'Financement des études en général, quand aucun sujet de la rubrique ne suffit. Le prix d’une formation pour adultes va dans Coût, congé-éducation.',
    'Paying for studies in general, where no topic of the group says it. The price of adult education goes to Cost, educational leave.',
  ],
  [
    'funding.eligibility',
    'La personne est-elle finançable cette année, et que lui manque-t-il\u202f? Contester un refus va dans Dérogation et recours.',
    'Whether somebody is eligible for funding this year, and what is missing. Contesting a refusal goes to Waivers and appeals.',
  ],
  [
    'funding.reduced_load',
    'Étaler une année avec un programme réduit\u00a0: pour qui, comment, avec quels effets. Les autres aménagements vont dans Droits, aménagements.',
    'Spreading a year over a reduced programme: who may, how, with what effect. Other adjustments go to Rights and adjustments.',
  ],
  [
    'funding.fees',
    'Minerval, droits d’inscription et autres frais\u00a0: montants, tarif réduit, paiement, remboursement. Les aides vont dans Bourses, prêts, CPAS.',
    'Tuition, enrolment and other fees: amounts, reduced rates, payment, refund. Aid goes to Grants, loans, social aid.',
  ],
  [
    'funding.grants',
    'Aides pour payer ses études\u00a0: allocation, prêt, service social de l’établissement, CPAS. Le montant à payer va dans Minerval et frais.',
    'Aid to pay for studies: grant, loan, the institution’s social service, CPAS. What is to be paid goes to Tuition and fees.',
  ],
  [
    'funding.waiver_appeal',
    'Demander une dérogation, ou contester un refus d’inscription ou une décision\u00a0: démarches, délais, à qui s’adresser.',
    'Asking for a waiver, or contesting a refused enrolment or a decision: steps, dates, whom to ask.',
  ],
  [
    'bridging',
    'Poursuivre ou changer des études supérieures, en général. L’accès à un premier bachelier va dans Conditions d’accès.',
    'Going on in or changing higher education, in general. Access to a first bachelor goes to Admission requirements.',
  ],
  [
    'bridging.bachelor_to_master',
    'Passer d’un bachelier à un master\u00a0: accès direct, passerelle, crédits complémentaires. Hésiter entre des masters va dans Choix d’un master.',
    'From a bachelor to a master: direct access, bridging, extra credits. Hesitating between masters goes to Choosing a master.',
  ],
  [
    'bridging.master_choice',
    'Quel master choisir, quand l’accès n’est pas la question. L’accès va dans Passerelle bachelier → master.',
    'Which master to choose, where access is not the question. Access goes to Bridging from bachelor to master.',
  ],
  [
    'bridging.reorientation',
    'Quitter des études supérieures commencées pour d’autres, en cours d’année ou après. Un premier choix va dans Choix, indécision.',
    'Leaving higher studies that were begun for others, during the year or after it. A first choice goes to Choosing, indecision.',
  ],
  [
    'bridging.credit_recognition',
    'Faire valoir des crédits déjà acquis, obtenir des dispenses. L’expérience va dans VAE, un diplôme étranger dans Équivalence.',
    'Having earlier credits recognised, getting exemptions. Experience goes to Prior experience, a foreign degree to Foreign diplomas.',
  ],
  [
    'bridging.specialisation',
    'Se spécialiser après un diplôme\u00a0: année ou master de spécialisation, certificat. Une formation pour adultes va dans Offre.',
    'Specialising after a degree: specialisation year or master, certificate. Adult education goes to Courses on offer.',
  ],
  [
    'access',
    'Accès aux études et reconnaissance des diplômes en général, quand aucun sujet de la rubrique ne suffit.',
    'Access to studies and recognition of diplomas in general, where no topic of the group says it.',
  ],
  [
    'access.admission_requirements',
    'Diplôme, examen ou épreuve exigés pour commencer des études. L’accès à un master va dans Passerelle bachelier → master.',
    'Diploma, examination or test required to begin studies. Access to a master goes to Bridging from bachelor to master.',
  ],
  [
    'access.foreign_diploma',
    'Faire reconnaître un diplôme obtenu hors de Belgique\u00a0: équivalence, démarches, délais. Un diplôme flamand ou germanophone va dans Autre communauté.',
    'Recognition of a diploma from outside Belgium: steps and dates. A Flemish or German-speaking one goes to Another community.',
  ],
  [
    'access.language_level',
    'Niveau de langue exigé pour s’inscrire, et comment le prouver. Apprendre une langue va dans Offre.',
    'Level of language required to enrol, and how to prove it. Learning a language goes to Courses on offer.',
  ],
  [
    'access.prior_experience',
    'Faire valoir une expérience (VAE) pour entrer en formation ou en être dispensé·e. Des crédits déjà acquis vont dans Dispenses.',
    'Using experience (VAE) to enter a course or be exempted. Credits already earned go to Exemptions and credit recognition.',
  ],
  [
    'access.cross_community',
    'Passer d’une communauté de Belgique à une autre\u00a0: diplôme, inscription, langue des études. Partir hors de Belgique va dans Étranger.',
    'From one community of Belgium to another: diploma, enrolment, language of study. Leaving Belgium goes to Study abroad.',
  ],
  [
    'access.enrolment_dates',
    'Quand et comment s’inscrire\u00a0: dates, documents, retard, annulation. Changer d’études va dans Changer de filière.',
    'When and how to enrol: dates, documents, lateness, cancelling. Changing studies goes to Changing course.',
  ],
  [
    'programmes',
    'Études et établissements en général, quand aucun sujet de la rubrique ne suffit. L’enseignement pour adultes a sa propre rubrique.',
    'Studies and institutions in general, where no topic of the group says it. Adult education has a group of its own.',
  ],
  [
    'programmes.content',
    'Ce que l’on apprend dans une formation\u00a0: cours, stages, finalités. Ce que l’on fait dans un métier va dans Description, comparaison.',
    'What one learns on a course: subjects, placements, focus. What one does in an occupation goes to Description, comparison.',
  ],
  [
    'programmes.where_to_study',
    'Quels établissements organisent une formation, et où. Les horaires vont dans Horaires.',
    'Which institutions offer a course, and where. Hours go to Schedules.',
  ],
  [
    'programmes.schedule',
    'Études de jour, en horaire décalé, en alternance ou à distance, et les concilier avec un emploi. Le congé va dans Coût, congé-éducation.',
    'Day, evening, work-linked or distance study, and fitting it round a job. Leave goes to Cost, educational leave.',
  ],
  [
    'programmes.duration',
    'Années, crédits, blocs, sessions, place des stages. Étaler son année pour une raison personnelle va dans Allègement.',
    'Years, credits, blocks, exam periods, where placements fall. Spreading one’s year for personal reasons goes to Reduced load.',
  ],
  [
    'programmes.comparison',
    'Comparer des formations, des types d’enseignement ou des établissements. Comparer des métiers va dans Description, comparaison.',
    'Comparing courses, types of education or institutions. Comparing occupations goes to Description, comparison.',
  ],
  [
    'adult_education',
    'Enseignement pour adultes et formation professionnelle en général, quand aucun sujet de la rubrique ne suffit.',
    'Adult education and vocational training in general, where no topic of the group says it.',
  ],
  [
    'adult_education.offer',
    'Quelles formations l’enseignement pour adultes propose, et où. Les autres opérateurs vont dans Forem, Bruxelles Formation, IFAPME.',
    'Which courses adult education offers, and where. Other providers go to Forem, Bruxelles Formation, IFAPME.',
  ],
  [
    'adult_education.access_conditions',
    'Conditions pour entrer dans l’enseignement pour adultes\u00a0: titre, test, âge. Le prix va dans Coût, congé-éducation.',
    'Conditions to enter adult education: diploma, test, age. The price goes to Cost, educational leave.',
  ],
  [
    'adult_education.fees_leave',
    'Prix d’une formation pour adultes, exonérations, chèques, congé-éducation. Le supérieur de plein exercice va dans Minerval et frais.',
    'Price of adult education, exemptions, vouchers, educational leave. Full-time higher education goes to Tuition and fees.',
  ],
  [
    'adult_education.vocational_training',
    'Formations du Forem, de Bruxelles Formation, de l’IFAPME et d’opérateurs semblables\u00a0: offre, accès, contrat.',
    'Courses of Forem, Bruxelles Formation, IFAPME and the like: what is offered, access, contract.',
  ],
  [
    'adult_education.secondary_diploma',
    'Obtenir le CESS hors de l’école secondaire\u00a0: jury central, enseignement pour adultes. L’élève inscrit·e va dans Secondaire.',
    'Getting the secondary diploma outside school: state board, adult education. A pupil at school goes to Secondary school.',
  ],
  [
    'occupations',
    'Métiers en général, quand aucun sujet de la rubrique ne suffit. Enseigner va dans Titres et fonctions.',
    'Occupations in general, where no topic of the group says it. Teaching goes to Teaching titles and posts.',
  ],
  [
    'occupations.description',
    'Ce que l’on fait dans un métier et ce qui le distingue d’un autre. Comment y accéder va dans Comment y arriver.',
    'What one does in an occupation and what sets it apart. How to enter it goes to How to get there.',
  ],
  [
    'occupations.training_route',
    'Quelles études ou formations mènent à un métier. Le détail d’une formation va dans Études & établissements.',
    'Which studies or courses lead to an occupation. The details of a course go to Studies and institutions.',
  ],
  [
    'occupations.regulated_title',
    'Porter un titre ou exercer une profession protégés\u00a0: agrément, visa, inscription. Enseigner va dans Titres et fonctions.',
    'Bearing a protected title or practising a protected profession: approval, visa, register. Teaching goes to Teaching titles.',
  ],
  [
    'occupations.prospects',
    'Débouchés d’un diplôme ou d’un métier, pénuries. La pénurie dans l’enseignement va dans Titre de pénurie.',
    'Prospects of a degree or occupation, shortages. Shortage in teaching goes to Shortage title.',
  ],
  [
    'occupations.salary_conditions',
    'Salaire, barème, statut et conditions de travail d’un métier. Le job d’étudiant·e va dans Job, logement.',
    'Pay, scale, status and working conditions of an occupation. A student job goes to Student jobs, housing.',
  ],
  [
    'occupations.career_progression',
    'Évoluer ou changer de métier quand on travaille. La formation visée se code en plus, dans sa rubrique.',
    'Moving on or changing occupation when one works. The course aimed at is coded as well, in its own group.',
  ],
  [
    'teaching_titles',
    'Travailler dans l’enseignement, en général, quand aucun sujet de la rubrique ne suffit.',
    'Working in education in general, where no topic of the group says it.',
  ],
  [
    'teaching_titles.required_title',
    'Quel diplôme permet d’enseigner quoi\u00a0: titre requis ou titre suffisant (Primoweb). Sans l’un ni l’autre\u00a0: Titre de pénurie.',
    'Which degree allows teaching what: required or sufficient title (Primoweb). With neither: Shortage title.',
  ],
  [
    'teaching_titles.school_support_roles',
    'Fonctions d’une école hors de la classe\u00a0: éducateur·rice, agent·e CPMS, conseiller·ère pédagogique. Enseigner va dans TR/TS.',
    'Posts of a school outside the classroom: educator, CPMS, pedagogical adviser. Teaching goes to Required or sufficient title.',
  ],
  [
    'teaching_titles.teaching_qualification',
    'Acquérir un titre pédagogique\u00a0: AESS, CAP, CAPAES. Ce qu’un diplôme permet d’enseigner va dans TR/TS.',
    'Acquiring a teaching qualification: AESS, CAP, CAPAES. What a degree allows one to teach goes to Required or sufficient title.',
  ],
  [
    'teaching_titles.shortage_title',
    'Enseigner avec un titre de pénurie ou sans titre listé\u00a0: conditions, suites. Le titre requis ou suffisant va dans TR/TS.',
    'Teaching with a shortage title or none that is listed: conditions, what follows. Otherwise: Required or sufficient title.',
  ],
  [
    'teaching_titles.applying',
    'Poser sa candidature dans une école ou un réseau\u00a0: où, quand, avec quels documents.',
    'Applying to a school or a school network: where, when, with which documents.',
  ],
  [
    'guidance',
    'Orientation et vie étudiante en général, quand aucun sujet de la rubrique ne suffit.',
    'Guidance and student life in general, where no topic of the group says it.',
  ],
  [
    'guidance.career_choice',
    'Choisir des études ou un métier sans projet arrêté\u00a0: intérêts, tests, hésitation. Quitter des études va dans Changer de filière.',
    'Choosing studies or an occupation without a settled plan: interests, tests, doubt. Leaving studies goes to Changing course.',
  ],
  [
    'guidance.secondary_school',
    'Options, filières, changement d’école, redoublement dans le secondaire. Le CESS hors de l’école va dans CESS, jury central.',
    'Options, tracks, change of school, repeating a year at secondary school. The diploma outside school goes to Secondary diploma.',
  ],
  [
    'guidance.student_rights',
    'Droits de l’étudiant·e et aménagements\u00a0: handicap, maladie, autre statut. Réduire son programme va dans Allègement.',
    'Rights of students and adjustments: disability, illness, other status. Reducing one’s programme goes to Reduced load.',
  ],
  [
    'guidance.study_abroad',
    'Étudier, faire un stage ou un échange hors de Belgique. Faire reconnaître ici un diplôme étranger va dans Équivalence.',
    'Studying, a placement or an exchange outside Belgium. Recognition here of a foreign degree goes to Foreign diplomas.',
  ],
  [
    'guidance.student_life',
    'Job d’étudiant·e, logement, santé, mobilité, allocations familiales. Les aides aux études vont dans Bourses, prêts, CPAS.',
    'Student jobs, housing, health, transport, child benefit. Aid for studies goes to Grants, loans, social aid.',
  ],
  [
    'guidance.appointment',
    'Joindre le centre ou un autre service, prendre rendez-vous, connaître ses horaires.',
    'Reaching the centre or another service, making an appointment, opening hours.',
  ],
];

/** What subsidising authorities count besides, and one meaning for each code across centres. */
export class Figures1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sex);
    await this.defineTopics(runner);
    await runner.query(groupActivities);
  }

  private async defineTopics(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE topic ADD COLUMN definition_fr text, ADD COLUMN definition_en text');
    for (const [key, fr, en] of definitions) {
      await runner.query('UPDATE topic SET definition_fr = $2, definition_en = $3 WHERE key = $1', [key, fr, en]);
    }
    await runner.query(`
      ALTER TABLE topic ALTER COLUMN definition_fr SET NOT NULL, ALTER COLUMN definition_en SET NOT NULL,
        ADD CHECK (char_length(definition_fr) BETWEEN 1 AND 200), ADD CHECK (char_length(definition_en) BETWEEN 1 AND 200)`);
  }

  async down(): Promise<void> {
    throw new Error('What people stated cannot be dropped: restore a backup instead.');
  }
}

const sex = `
  ALTER TABLE enquiry ADD COLUMN sex text CHECK (sex IN ('f', 'm', 'x'));

  DROP INDEX enquiry_statistics;
  CREATE INDEX enquiry_statistics ON enquiry (centre_id, received_at)
    INCLUDE (effort_minutes, acts, student_id, asker_id, assignee_id, status, topics, channel, audience, age_band, sex, outcome, referred_to);

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

const groupActivities = `
  CREATE TABLE group_activity (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    day date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('animation', 'fair', 'talk', 'visit')),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    place text CHECK (char_length(place) BETWEEN 1 AND 200),
    topics text[] NOT NULL,
    audience text CHECK (audience IN ('secondary_pupil', 'higher_education_student', 'job_seeker', 'worker', 'parent', 'school_professional', 'newcomer')),
    participants integer NOT NULL CHECK (participants BETWEEN 1 AND 5000),
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL DEFAULT 1,
    UNIQUE (centre_id, id)
  );
  CREATE INDEX group_activity_day ON group_activity (centre_id, day DESC, id DESC);
  ALTER TABLE group_activity ENABLE ROW LEVEL SECURITY;
  ALTER TABLE group_activity FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON group_activity TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON group_activity TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT, UPDATE, DELETE ON group_activity TO guichet_app;

  -- Over all centres, as counts only; "other_activities" is the part of other centres.
  CREATE FUNCTION count_network_activities(first_day date, last_day date)
  RETURNS TABLE (activities bigint, participants bigint, minutes bigint, other_activities bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT count(*), coalesce(sum(g.participants), 0), coalesce(sum(g.minutes), 0),
                        count(*) FILTER (WHERE g.centre_id <> ALL (scope_centres()))
      FROM group_activity g WHERE g.day BETWEEN first_day AND last_day;
  END $$;
  REVOKE EXECUTE ON FUNCTION count_network_activities FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION count_network_activities TO guichet_app;
`;
