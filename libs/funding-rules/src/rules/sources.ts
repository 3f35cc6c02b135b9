// The pages the rules were read on, with the date of the page where it shows one. The consolidated article 5 itself was not read.
/** The day on which these pages were last compared with the rules. */
export const readOn = '2026-11-22';

export interface Source {
  name: string;
  address: string;
  date?: string;
}

export const sources = {
  S2: { name: 'Infor Jeunes, Finançabilité', address: 'inforjeunes.be/thematique/financabilite' },
  S3b: { name: 'La Libre', address: 'lalibre.be (nouveau décret paysage)', date: '2022-09-02' },
  S4: { name: 'Infor Jeunes Marche', address: 'inforjeunesmarche.be/2023/05/19/financabilite-transition-20232024', date: '2023-05-19' },
  S5: { name: 'La Dernière Heure', address: 'dhnet.be (réforme du décret paysage)', date: '2021-12-01' },
  S6: { name: 'RTBF', address: 'rtbf.be, article 10869402', date: '2021-10-28' },
  S9: { name: 'Le Soir', address: 'lesoir.be/464755', date: '2022-09-11' },
  S10: { name: 'Infor Jeunes (inforjeunes.eu)', address: 'inforjeunes.eu/etudiants-non-financables', date: '2024-2025' },
  S11: {
    name: 'Infor Jeunes Bruxelles',
    address: 'ijbxl.be/etude_formation/decret-paysage-les-nouvelles-regles-de-financabilite',
    date: '2024-2025',
  },
  S12: { name: 'UNamur, Finançabilité', address: 'unamur.be/fr/inscription/financabilite' },
  S12b: { name: 'UNamur, Règles de finançabilité', address: 'view.genially.com/6756e667f9925def4d130779', date: '2024-12-09' },
  S13: { name: 'UCLouvain, Funding eligibility', address: 'uclouvain.be/en/study/inscriptions/funding-eligibility.html' },
  S13b: { name: 'UCLouvain, Finançabilité', address: 'uclouvain.be/fr/etudier/inscriptions/financabilite.html' },
  S14: { name: 'Haute École Libre de Bruxelles', address: 'hel.be/ue-etudiants-non-financables', date: '2024-2025' },
  S15: { name: 'Enseignement.be, Allègement', address: 'enseignement.be, page 28082' },
  S16: { name: 'Haute École Libre de Bruxelles', address: 'hel.be/ue-etudiants-non-financables', date: '2022-2023' },
  S22: { name: 'RTL info', address: 'rtl.be, article 662759', date: '2024-04-26' },
  S24: { name: 'Cour constitutionnelle, arrêt 99/2025', address: 'lisloi.be/jurisprudence/167615', date: '2025-06-26' },
  S26: { name: 'Infor Jeunes', address: 'inforjeunes.be/faq/que-faire-si-je-ne-suis-plus-financable' },
  S27: { name: 'Infor Jeunes Bruxelles (page ancienne)', address: 'inforjeunesbruxelles.be/suis-je-financable' },
  S28: { name: 'Bruxelles-J', address: 'bruxelles-j.be/?p=3861' },
  S29: { name: 'ULiège', address: 'enseignement.uliege.be c_9976384', date: '2024-02-27' },
  S29b: { name: 'ULiège, Allègement', address: 'enseignement.uliege.be c_9426170' },
  S31: {
    name: 'Infor Jeunes (inforjeunes.eu)',
    address: 'inforjeunes.eu/a-partir-de-etudiant-nest-plus-financable',
    date: '2017',
  },
  S32: { name: 'HELMo', address: 'helmo.be/fr/modification-dune-inscription-ou-reorientation', date: '2024-2025' },
  S33: { name: 'Presse belge (traduction automatique)', address: 'news.dayfr.com/local/4172450', date: '2025' },
  S34: { name: 'Presse belge (traduction automatique)', address: 'euro.dayfr.com/local/2594780', date: '2024' },
  S35: { name: 'RTL info', address: 'rtl.be, article 662901', date: '2024-04-26' },
  S36: { name: 'UNamur, BAMA', address: 'unamur.be/en/registration/bama' },
  S37: { name: 'UNamur, Anticipation d’UE', address: 'unamur.be/inscription/anticipation-UE' },
  S38: { name: 'ARES, calculateur de finançabilité', address: 'form.ares-ac.be/webform/financabilite_cond_general' },
  S39: { name: 'J’M’informe', address: 'jeminforme.be/etes-vous-un-etudiant-financable', date: '2025-02-05' },
  S40: { name: 'BX1', address: 'bx1.be', date: '2024-04' },
  S41: { name: 'Infor Jeunes (inforjeunes.eu)', address: 'inforjeunes.eu/etudiants-financables-demande-derogation' },
  S42: { name: 'Haute École Libre de Bruxelles', address: 'hel.be/demande-de-derogation' },
  S43: { name: 'UNamur, Annual study programme', address: 'unamur.be/en/registration/registered/asp' },
  S44: { name: 'UCLouvain, Reduced load', address: 'uclouvain.be/en/node/113062', date: '2024-01-31' },
  S45: { name: 'UCLouvain, Annual programme', address: 'uclouvain.be/en/node/113063', date: '2024-2025' },
  S46: { name: 'SIEP, Le décret paysage en bref', address: 'blog.siep.be/2015/01/le-decret-paysage-en-bref' },
  S47: { name: 'SIEP, Le minerval', address: 'formations.siep.be (le minerval)' },
  S48: {
    name: 'SIEP, Hausse du minerval',
    address: 'formations.siep.be/actus/le-minerval-universitaire-augmentera-de-43',
    date: '2025-10-10',
  },
  S49: { name: 'BX1', address: 'bx1.be', date: '2025-11-18' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A source as one reads it in a reference: name and date. */
export function citedSource(id: SourceId): string {
  const source: Source = sources[id];
  if (!source.date) return source.name;
  const [year, month, day] = source.date.split('-');
  return `${source.name} (${day ? `${day}/${month}/${year}` : source.date})`;
}

/** Where the first of these sources that has an address on the web can be read; `null` for none. */
export function addressOf(ids: readonly SourceId[]): string | null {
  const found = ids.map((id) => sources[id].address).find((address) => /^[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(address));
  return found ? `https://${found}` : null;
}
