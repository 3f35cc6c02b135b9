import { NewBridgingProgramme, NewInstitution, NewStudyProgramme } from '@guichet/contracts/inputs';
import { bridgingProgrammeKind } from '../../bridging/bridging-programme.kind';
import { institutionKind } from '../../institutions/institution.kind';
import { studyProgrammeKind } from '../../studies/study-programme.kind';
import { slug } from '../../records/record-code';
import { choice, decimal, provenance, text, texts, wholeNumber, written, type RecordImport } from './import-kind';

const told = (): Record<string, unknown> => ({ jurisdiction: 'FWB', status: 'unverified' });
const code = ({ code: own }: Record<string, unknown>): string | null => (typeof own === 'string' ? own : null);

const degrees = {
  ...{
    bachelor_professional: ['bachelier professionnalisant', 'bachelier de type court'],
    bachelor_transition: ['bachelier de transition'],
  },
  ...{
    master: ['master'],
    specialisation: ['spécialisation', 'bachelier de spécialisation'],
    bes: ['BES'],
    aess: ['AESS'],
    capaes: ['CAPAES'],
  },
  ...{ doctorate: ['doctorat'], other: ['autre'] },
};

export const studyProgrammesImport: RecordImport = {
  kind: 'study-programmes',
  record: studyProgrammeKind,
  input: NewStudyProgramme,
  fields: [
    { name: 'label', aliases: ['titre', 'intitulé', 'gradeTitle', 'inclusiveTitle', 'programme'], required: true, read: text },
    { name: 'code', aliases: ['id', 'identifiant'], read: text },
    { name: 'officialTitle', aliases: ['titre officiel', 'grade'], read: text },
    { name: 'shortTitle', aliases: ['titre court'], read: text },
    { name: 'cycle', aliases: [], read: wholeNumber },
    { name: 'degreeType', aliases: ['type de grade', 'diplôme'], read: choice(degrees) },
    { name: 'credits', aliases: ['crédits', 'ects'], read: wholeNumber },
    { name: 'durationYears', aliases: ['durée', 'années'], read: decimal },
    { name: 'teachingLanguage', aliases: ['langue'], read: text },
    {
      name: 'educationForm',
      aliases: ['forme'],
      read: choice({ full_time: ['plein exercice'], adult_education: ['EPS', 'enseignement pour adultes', 'promotion sociale'] }),
    },
    {
      name: 'schedules',
      aliases: ['horaire', 'schedule'],
      read: (cell) =>
        texts(cell).map(choice({ day: ['jour'], staggered: ['décalé'], work_linked: ['alternance'], distance: ['distance'] })),
    },
    { name: 'domain', aliases: ['domaine'], read: text },
    {
      name: 'sector',
      aliases: ['secteur'],
      read: choice({
        human_social: ['sciences humaines et sociales'],
        health: ['santé'],
        science_technology: ['sciences et techniques'],
        arts: ['art'],
      }),
    },
    { name: 'cfcLevel', aliases: ['niveau cfc'], read: wholeNumber },
    { name: 'iscedF', aliases: ['isced', 'cite'], read: text },
    { name: 'authorisationYear', aliases: ['année d’habilitation'], read: text },
    { name: 'accessRequirements', aliases: ['conditions d’accès'], read: text },
    { name: 'regulatedTitle', aliases: ['titre réglementé'], read: text },
    { name: 'internship', aliases: ['stage'], read: text },
    { name: 'specialisations', aliases: ['finalités', 'options'], read: texts },
    { name: 'institutions', aliases: ['établissements', 'établissement'], read: texts },
    ...provenance,
  ],
  defaults: told,
  code,
};

const institutionTypes = {
  ...{ university: ['université'], university_college: ['haute école', 'HE'], arts_college: ['école supérieure des arts', 'ESA'] },
  ...{ adult_education: ['EPS', 'enseignement pour adultes', 'promotion sociale'], training_centre: ['centre de formation'] },
  ...{ public_service: ['service public'], other: ['autre'] },
};

/** The field names of the open data of ARES are known (ODWB, « Référentiel des implantations »). */
export const institutionsImport: RecordImport = {
  kind: 'institutions',
  record: institutionKind,
  input: NewInstitution,
  fields: [
    { name: 'label', aliases: ['nom_usuel_etablissement', 'nom', 'établissement'], required: true, read: text },
    { name: 'code', aliases: ['identifiant'], read: text },
    { name: 'shortName', aliases: ['nom_court_etablissement', 'sigle'], read: text },
    { name: 'institutionType', aliases: ['type_d_etablissement', 'type'], read: choice(institutionTypes) },
    { name: 'fase', aliases: ['ndegfase_etablissement', 'numéro fase', 'fase établissement'], read: text },
    { name: 'siteName', aliases: ['nom_usuel_implantation', 'implantation', 'site'], read: text },
    { name: 'siteFase', aliases: ['ndegfase_implantation', 'fase implantation'], read: text },
    { name: 'siteAddress', aliases: ['adresse_implantation', 'adresse de l’implantation'], read: text },
    { name: 'siteTown', aliases: ['commune_implantation', 'localite_implantation', 'commune'], read: text },
    { name: 'towns', aliases: ['localités', 'villes'], read: texts },
    { name: 'address', aliases: ['adresse'], read: text },
    { name: 'website', aliases: ['site web'], read: text },
    { name: 'contact', aliases: ['téléphone'], read: text },
    ...provenance,
  ],
  passedOver: ['active', 'nom_long_implantation', 'nom_long_etablissement', 'geo', 'coordonnees'],
  defaults: told,
  helpers: ['siteName', 'siteFase', 'siteAddress', 'siteTown'],
  merge: withSites,
  code: ({ code: own, fase }) => (typeof own === 'string' ? own : typeof fase === 'string' ? `fase-${fase}` : null),
};

/** One row per site becomes one institution with its sites. */
function withSites(rows: Record<string, unknown>[]): Record<string, unknown> {
  const [first = {}] = rows;
  const { siteName: _name, siteFase: _fase, siteAddress: _address, siteTown: _town, ...institution } = first;
  const sites = rows.flatMap(({ siteName: name, siteFase: fase = null, siteAddress: address = null, siteTown: town = null }) =>
    name === undefined ? [] : [{ name, fase, address, town, contact: null }],
  );
  if (sites.length === 0) return institution;
  const towns = [...new Set(sites.flatMap(({ town }) => (typeof town === 'string' ? [town] : [])))];
  return { ...institution, sites, ...(towns.length > 0 && institution['towns'] === undefined ? { towns } : {}) };
}

export const bridgingProgrammesImport: RecordImport = {
  kind: 'bridging-programmes',
  record: bridgingProgrammeKind,
  input: NewBridgingProgramme,
  fields: [
    { name: 'from', aliases: ['de', 'diplôme de départ', 'fromId'], required: true, read: text },
    { name: 'to', aliases: ['vers', 'master visé', 'toId'], required: true, read: text },
    { name: 'code', aliases: ['id', 'identifiant'], read: text },
    { name: 'institution', aliases: ['établissement', 'institutionId'], read: text },
    { name: 'academicYear', aliases: ['année académique', 'année'], read: text },
    {
      name: 'access',
      aliases: ['accès'],
      read: choice({
        direct: ['direct'],
        extra_credits: ['crédits complémentaires', 'complément'],
        on_file: ['sur dossier'],
        none: ['aucun', 'non'],
      }),
    },
    { name: 'minExtraCredits', aliases: ['crédits min', 'minimum'], read: wholeNumber },
    { name: 'maxExtraCredits', aliases: ['crédits max', 'maximum'], read: wholeNumber },
    { name: 'conditions', aliases: [], read: text },
    { name: 'legalReference', aliases: ['référence légale'], read: text },
    { name: 'label', aliases: ['titre'], read: text },
    ...provenance,
  ],
  defaults: told,
  code: (values) => code(values) ?? slug(['from', 'to', 'institution', 'academicYear'].map((name) => written(values[name])).join(' ')),
};
