// What a file of each kind may hold, for whoever prepares one: the headings it is read by, and a row that can be imported.
import type { ImportKind } from './imports';

/** How a cell is to be written. */
export const importForms = ['text', 'texts', 'number', 'day', 'year', 'yesNo', 'choice', 'record', 'records', 'topic'] as const;
export type ImportForm = (typeof importForms)[number];

export interface ExpectedColumn {
  /** The field it goes to. */
  name: string;
  heading: string;
  form: ImportForm;
  required?: true;
  /** The words that are understood. */
  choices?: readonly string[];
  example?: string;
}

const column = (name: string, heading: string, form: ImportForm = 'text', example?: string): ExpectedColumn => ({
  ...{ name, heading, form },
  ...(example === undefined ? {} : { example }),
});
const required = (name: string, heading: string, form: ImportForm, example: string): ExpectedColumn => ({
  ...column(name, heading, form, example),
  required: true,
});
const choice = (name: string, heading: string, choices: readonly string[], example?: string): ExpectedColumn => ({
  ...column(name, heading, 'choice', example),
  choices,
});

const provenance: readonly ExpectedColumn[] = [
  choice('jurisdiction', 'juridiction', ['FWB', 'VL', 'DG', 'CH', 'FR', 'other'], 'FWB'),
  column('source', 'source', 'text', 'Site de l’établissement'),
  column('sourceUrl', 'lien', 'text', 'https://exemple.be/page'),
  column('sourceDate', 'date source', 'day', '14/09/2026'),
  column('checkedOn', 'vérifié le', 'day'),
  choice('status', 'statut', ['vérifié', 'dérivé', 'à confirmer'], 'à confirmer'),
  column('validFrom', 'valable du', 'day'),
  column('validUntil', 'valable jusqu’au', 'day'),
  column('validFromYear', 'depuis l’année académique', 'year'),
  column('validUntilYear', 'jusqu’à l’année académique', 'year'),
];

export const importColumns: Record<ImportKind, readonly ExpectedColumn[]> = {
  occupations: [
    required('label', 'métier', 'text', 'Exemple : luthier / luthière'),
    column('code', 'identifiant', 'text', 'exemple-luthier'),
    column('escoUri', 'conceptUri'),
    column('isco08', 'isco', 'text', '7312'),
    column('labelMasculine', 'masculin', 'text', 'luthier'),
    column('labelFeminine', 'féminin', 'text', 'luthière'),
    column('alternativeLabels', 'synonymes', 'texts', 'archetier | archetière'),
    column('description', 'description', 'text', 'Fabrique et répare des instruments à cordes.'),
    column('activities', 'activités', 'texts', 'Choisir le bois | Accorder l’instrument'),
    column('competences', 'compétences', 'texts', 'Travail du bois'),
    column('softSkills', 'savoir-être', 'texts', 'Patience'),
    column('regulated', 'réglementé', 'yesNo', 'non'),
    column('regulationReference', 'référence légale'),
    column('accessConditions', 'conditions d’accès'),
    column('howToGetThere', 'comment y arriver'),
    column('whereOneWorks', 'où travaille-t-on'),
    column('riasec', 'riasec'),
    column('rome', 'code rome'),
    column('programmes', 'études', 'records'),
    column('related', 'métiers proches', 'records'),
    ...provenance,
  ],
  'study-programmes': [
    required('label', 'intitulé', 'text', 'Exemple : bachelier en lutherie'),
    column('code', 'identifiant', 'text', 'exemple-bachelier-lutherie'),
    column('officialTitle', 'titre officiel'),
    column('shortTitle', 'titre court'),
    column('cycle', 'cycle', 'number', '1'),
    choice(
      'degreeType',
      'type de grade',
      [
        ...['bachelier professionnalisant', 'bachelier de transition', 'master', 'spécialisation', 'BES', 'AESS', 'CAPAES'],
        ...['doctorat', 'autre'],
      ],
      'bachelier professionnalisant',
    ),
    column('credits', 'crédits', 'number', '180'),
    column('durationYears', 'durée', 'number', '3'),
    column('teachingLanguage', 'langue', 'text', 'fr'),
    choice('educationForm', 'forme', ['plein exercice', 'enseignement pour adultes'], 'plein exercice'),
    choice('schedules', 'horaire', ['jour', 'décalé', 'alternance', 'distance'], 'jour'),
    column('domain', 'domaine'),
    choice('sector', 'secteur', ['sciences humaines et sociales', 'santé', 'sciences et techniques', 'art'], 'art'),
    column('cfcLevel', 'niveau cfc', 'number', '6'),
    column('iscedF', 'isced'),
    column('authorisationYear', 'année d’habilitation', 'year'),
    column('accessRequirements', 'conditions d’accès'),
    column('regulatedTitle', 'titre réglementé'),
    column('internship', 'stage'),
    column('specialisations', 'options', 'texts', 'guitare | violon'),
    column('institutions', 'établissements', 'records'),
    ...provenance,
  ],
  institutions: [
    required('label', 'nom', 'text', 'Exemple : Haute École des Arts du bois'),
    column('code', 'identifiant', 'text', 'exemple-heab'),
    column('shortName', 'sigle', 'text', 'HEAB'),
    choice(
      'institutionType',
      'type',
      [
        ...['université', 'haute école', 'école supérieure des arts', 'enseignement pour adultes', 'centre de formation'],
        ...['service public', 'autre'],
      ],
      'haute école',
    ),
    column('fase', 'numéro fase'),
    column('siteName', 'implantation', 'text', 'Campus du Parc'),
    column('siteFase', 'fase implantation'),
    column('siteAddress', 'adresse de l’implantation', 'text', 'Rue du Parc 1'),
    column('siteTown', 'commune', 'text', 'Liège'),
    column('towns', 'localités', 'texts', 'Liège'),
    column('address', 'adresse', 'text', 'Rue du Parc 1, 4000 Liège'),
    column('website', 'site web', 'text', 'https://exemple.be'),
    column('contact', 'téléphone'),
    ...provenance,
  ],
  'bridging-programmes': [
    required('from', 'diplôme de départ', 'record', 'code du diplôme de départ'),
    required('to', 'master visé', 'record', 'code du master visé'),
    column('code', 'identifiant', 'text', 'exemple-passerelle'),
    column('institution', 'établissement', 'record'),
    column('academicYear', 'année académique', 'year', '2026-2027'),
    choice('access', 'accès', ['direct', 'crédits complémentaires', 'sur dossier', 'aucun'], 'crédits complémentaires'),
    column('minExtraCredits', 'crédits min', 'number', '15'),
    column('maxExtraCredits', 'crédits max', 'number', '30'),
    column('conditions', 'conditions'),
    column('legalReference', 'référence légale'),
    column('label', 'titre'),
    ...provenance,
  ],
  'past-answers': [
    required('question', 'question', 'text', 'Exemple : jusqu’à quand peut-on s’inscrire ?'),
    required('answer', 'réponse', 'text', 'Jusqu’au 30 septembre, sauf dérogation.'),
    required('answeredOn', 'répondu le', 'day', '14/09/2026'),
    column('topic', 'sujet', 'topic'),
    column('academicYear', 'année académique', 'year', '2026-2027'),
    column('centre', 'centre'),
    choice('visibility', 'visibilité', ['centre', 'réseau', 'public'], 'centre'),
    column('externalId', 'identifiant', 'text', 'exemple-1'),
    column('citations', 'sources', 'records'),
  ],
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Headings and one row to write over, as spreadsheets here open it; `known` stands in for what only this network has. */
export function importTemplate(kind: ImportKind, known: Readonly<Record<string, string>> = {}): string {
  const columns = importColumns[kind];
  const lines = [columns.map(({ heading }) => heading), columns.map(({ name, example = '' }) => known[name] ?? example)];
  return `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}
