import { NewOccupation } from '@guichet/contracts/inputs';
import { occupationKind } from '../../occupations/occupation.kind';
import { provenance, text, texts, written, yesOrNo, type RecordImport } from './import-kind';

const esco = /^http:\/\/data\.europa\.eu\/esco\/occupation\/([0-9a-f-]{36})$/;
const uri = ({ escoUri }: Record<string, unknown>): string => (typeof escoUri === 'string' ? escoUri : '');

/** ESCO's own file (1.0 to 1.2), or a table of one's own with the same fields. */
export const occupationsImport: RecordImport = {
  kind: 'occupations',
  record: occupationKind,
  input: NewOccupation,
  fields: [
    { name: 'label', aliases: ['preferredLabel', 'métier', 'titre', 'intitulé'], required: true, read: text },
    { name: 'code', aliases: ['identifiant'], read: text },
    { name: 'escoUri', aliases: ['conceptUri', 'uri'], read: text },
    { name: 'isco08', aliases: ['iscoGroup', 'isco'], read: text },
    { name: 'labelMasculine', aliases: ['masculin'], read: text },
    { name: 'labelFeminine', aliases: ['féminin'], read: text },
    { name: 'alternativeLabels', aliases: ['altLabels', 'synonymes', 'autres titres'], read: texts },
    { name: 'description', aliases: ['definition'], read: text },
    { name: 'activities', aliases: ['activités'], read: texts },
    { name: 'competences', aliases: ['compétences'], read: texts },
    { name: 'softSkills', aliases: ['savoir-être'], read: texts },
    { name: 'regulated', aliases: ['réglementé'], read: yesOrNo },
    { name: 'regulationReference', aliases: ['référence légale'], read: text },
    { name: 'accessConditions', aliases: ['conditions d’accès'], read: text },
    { name: 'howToGetThere', aliases: ['comment y arriver'], read: text },
    { name: 'whereOneWorks', aliases: ['où travaille-t-on'], read: text },
    { name: 'riasec', aliases: [], read: text },
    { name: 'rome', aliases: ['code rome'], read: text },
    { name: 'programmes', aliases: ['études'], read: texts },
    { name: 'related', aliases: ['métiers proches'], read: texts },
    ...provenance,
  ],
  passedOver: ['conceptType', 'hiddenLabels', 'modifiedDate', 'regulatedProfessionNote', 'scopeNote', 'inScheme', 'naceCode'],
  // A label is put right at each import; where it comes from is said once, and belongs to whoever keeps the record.
  defaults: (values) =>
    esco.test(uri(values))
      ? { jurisdiction: 'FWB', source: 'ESCO, Commission européenne', sourceUrl: uri(values), status: 'verified' }
      : { jurisdiction: 'FWB', status: 'unverified' },
  complete: (values) => (esco.test(uri(values)) ? gendered(values) : values),
  code: (values) => (typeof values['code'] === 'string' ? values['code'] : (esco.exec(uri(values))?.[1]?.replace(/^/, 'esco-') ?? null)),
};

/**
 * ESCO writes both genders in one label: "régisseur/régisseuse". Where they share an ending ("vendeur/vendeuse en
 * articles de sport") the masculine title is not known: nothing says where the ending begins.
 */
function gendered(values: Record<string, unknown>): Record<string, unknown> {
  const label = written(values['label']);
  const parts = label.split('/').map((part) => part.trim());
  const words = (part = ''): number => part.split(/[\s'’-]+/).length;
  const [masculine, feminine] = parts.length === 2 && words(parts[0]) === words(parts[1]) ? parts : [];
  const others = ((values['alternativeLabels'] ?? []) as string[]).filter((other) => !parts.includes(other) && other !== label);
  return {
    ...(masculine && feminine ? { labelMasculine: masculine, labelFeminine: feminine } : {}),
    ...values,
    label: capital(parts.length === 2 ? parts.join(' / ') : label),
    ...(values['alternativeLabels'] ? { alternativeLabels: others } : {}),
  };
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('fr') + word.slice(1);
