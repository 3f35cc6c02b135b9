import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network's taxonomy: key, French label, English label, in the order they are shown. */
const topics: [key: string, labelFr: string, labelEn: string][] = [
  ['funding', 'Financement & finançabilité', 'Funding and eligibility'],
  ['funding.eligibility', 'Finançabilité', 'Funding eligibility'],
  ['funding.reduced_load', 'Allègement', 'Reduced load'],
  ['funding.fees', 'Minerval et frais', 'Tuition and fees'],
  ['funding.grants', 'Bourses, prêts, CPAS', 'Grants, loans, social aid (CPAS)'],
  ['funding.waiver_appeal', 'Dérogation et recours', 'Waivers and appeals'],
  ['bridging', 'Poursuite d’études & passerelles', 'Further study and bridging'],
  ['bridging.bachelor_to_master', 'Passerelle bachelier → master', 'Bridging from bachelor to master'],
  ['bridging.master_choice', 'Choix d’un master', 'Choosing a master'],
  ['bridging.reorientation', 'Changer de filière', 'Changing course'],
  ['bridging.credit_recognition', 'Dispenses/valorisation de crédits', 'Exemptions and credit recognition'],
  ['bridging.specialisation', 'Spécialisations', 'Specialisations'],
  ['access', 'Accès & diplômes', 'Access and diplomas'],
  ['access.admission_requirements', 'Conditions d’accès', 'Admission requirements'],
  ['access.foreign_diploma', 'Équivalence', 'Foreign diplomas'],
  ['access.language_level', 'Niveau de langue', 'Language level'],
  ['access.prior_experience', 'VAE', 'Prior experience (VAE)'],
  ['access.cross_community', 'Autre communauté', 'Another community'],
  ['access.enrolment_dates', 'Inscriptions et délais', 'Enrolment and dates'],
  ['programmes', 'Études & établissements', 'Studies and institutions'],
  ['programmes.content', 'Contenu', 'Content'],
  ['programmes.where_to_study', 'Où étudier', 'Where to study'],
  ['programmes.schedule', 'Horaires (jour, décalé, distance)', 'Schedules (day, evening, distance)'],
  ['programmes.duration', 'Durée et organisation', 'Duration and organisation'],
  ['programmes.comparison', 'Comparer', 'Comparing'],
  ['adult_education', 'Enseignement pour adultes & formation', 'Adult education and training'],
  ['adult_education.offer', 'Offre', 'Courses on offer'],
  ['adult_education.access_conditions', 'Conditions', 'Conditions'],
  ['adult_education.fees_leave', 'Coût, congé-éducation', 'Cost, educational leave'],
  ['adult_education.vocational_training', 'Forem, Bruxelles Formation, IFAPME', 'Forem, Bruxelles Formation, IFAPME'],
  ['adult_education.secondary_diploma', 'CESS, jury central', 'Secondary diploma (CESS), state board'],
  ['occupations', 'Métiers', 'Occupations'],
  ['occupations.description', 'Description, comparaison', 'Description, comparison'],
  ['occupations.training_route', 'Comment y arriver', 'How to get there'],
  ['occupations.regulated_title', 'Titre protégé', 'Protected title'],
  ['occupations.prospects', 'Débouchés, pénurie', 'Prospects, shortage'],
  ['occupations.salary_conditions', 'Salaire, conditions', 'Pay and conditions'],
  ['occupations.career_progression', 'Évolution', 'Career progression'],
  ['teaching_titles', 'Titres et fonctions', 'Teaching titles and posts'],
  ['teaching_titles.required_title', 'TR/TS (Primoweb)', 'Required or sufficient title (Primoweb)'],
  ['teaching_titles.school_support_roles', 'Fonctions hors classe (éducateur, CPMS, conseiller péd.)', 'Posts outside the classroom'],
  ['teaching_titles.teaching_qualification', 'AESS, CAP, CAPAES', 'Teaching qualifications (AESS, CAP, CAPAES)'],
  ['teaching_titles.shortage_title', 'Titre de pénurie', 'Shortage title'],
  ['teaching_titles.applying', 'Postuler', 'Applying'],
  ['guidance', 'Orientation & vie étudiante', 'Guidance and student life'],
  ['guidance.career_choice', 'Choix, indécision', 'Choosing, indecision'],
  ['guidance.secondary_school', 'Secondaire', 'Secondary school'],
  ['guidance.student_rights', 'Droits, aménagements', 'Rights and adjustments'],
  ['guidance.study_abroad', 'Étranger', 'Study abroad'],
  ['guidance.student_life', 'Job, logement', 'Student jobs, housing'],
  ['guidance.appointment', 'Prendre contact', 'Getting in touch'],
];

export class Topics1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [position, [key, labelFr, labelEn]] of topics.entries()) {
      await runner.query('INSERT INTO topic (key, position, label_fr, label_en) VALUES ($1, $2, $3, $4)', [
        key,
        position,
        labelFr,
        labelEn,
      ]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Topics that enquiries carry cannot be dropped: restore a backup instead.');
  }
}
