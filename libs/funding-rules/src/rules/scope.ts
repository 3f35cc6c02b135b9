// Who and what the rules are about, how enrolments are counted, and what remains open to a student who is not eligible.
import { all, rule, sinceReform, type Rule } from './rule';

export const scopeRules: readonly Rule[] = [
  rule({
    id: 'FE-00',
    text: {
      fr: 'L’enseignement de promotion sociale (pour adultes) n’est pas soumis à la finançabilité ; ces inscriptions ne sont pas comptées.',
      en: 'Adult education (promotion sociale) is not subject to funding eligibility; enrolments in it are not counted.',
    },
    article: 'art. 1',
    sources: ['S10', 'S26'],
    status: 'verified',
    regimes: all,
  }),
  rule({
    id: 'FE-01',
    text: {
      fr: 'Études visées : bachelier, master, spécialisation, agrégation (AESS), CAPAES, doctorat en plein exercice. AESS et CAPAES ont des règles particulières.',
      en: 'Studies concerned: bachelor, master, specialisation, AESS, CAPAES and doctorate in full-time education. AESS and CAPAES have rules of their own.',
    },
    article: 'art. 2',
    sources: ['S4', 'S13', 'S27'],
    status: 'verified',
    regimes: all,
  }),
  rule({
    id: 'FE-02',
    text: {
      fr: 'Être de nationalité d’un État membre de l’UE, ou assimilé : résident de longue durée ou autorisation d’établissement ; réfugié, apatride, protection subsidiaire ; séjour de plus de 3 mois avec activité professionnelle ou revenu de remplacement ; aide du CPAS ; père, mère, tuteur légal, conjoint ou cohabitant légal de l’UE ou dans une de ces situations ; boursier. La condition peut être remplie plus tard, sans effet rétroactif.',
      en: 'To be a national of an EU member state, or treated as one: long-term resident or settlement permit; refugee, stateless person, subsidiary protection; residence of more than 3 months with work or replacement income; help from the CPAS; father, mother, guardian, spouse or legal cohabitant from the EU or in one of these situations; grant holder. The condition can be met later, without retroactive effect.',
    },
    article: 'art. 3',
    sources: ['S14', 'S16', 'S28'],
    status: 'verified',
    regimes: all,
  }),
  rule({
    id: 'FE-03',
    text: {
      fr: 'Ne pas avoir acquis 3 grades académiques de même niveau au cours des 5 dernières années.',
      en: 'Not to have obtained 3 degrees of the same level in the last 5 years.',
    },
    sources: ['S4'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-40',
    text: {
      fr: 'L’inscription de 2019-2020 (Covid) n’est pas comptée ; les crédits acquis cette année-là sont gardés.',
      en: 'The 2019-2020 enrolment (Covid) is not counted; credits acquired that year are kept.',
    },
    sources: ['S2', 'S38'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-41',
    text: {
      fr: 'Les années qui ont mené au diplôme dans le cycle ne sont pas comptées, ni une année dont les crédits ont été valorisés dans ce diplôme.',
      en: 'Years that led to the degree in the cycle are not counted, nor is a year whose credits were carried into that degree.',
    },
    sources: ['S38'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-42',
    text: {
      fr: 'Les inscriptions dans l’enseignement supérieur à l’étranger et dans les autres communautés comptent.',
      en: 'Enrolments in higher education abroad and in the other communities count.',
    },
    sources: ['S10'],
    status: 'verified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-43',
    text: {
      fr: 'Les années sans études ne sont pas comptées ; la preuve des activités des 5 dernières années est demandée, et une omission est une fraude à l’inscription.',
      en: 'Years without studies are not counted; proof of activity over the last 5 years is required, and leaving something out is enrolment fraud.',
    },
    sources: ['S39'],
    status: 'verified',
    regimes: all,
  }),
  rule({
    id: 'FE-44',
    text: {
      fr: 'Inscription allégée comptée pour une demie : aucun texte trouvé. Non appliqué.',
      en: 'Reduced-load enrolment counted as half: no text found. Not applied.',
    },
    sources: [],
    status: 'unverified',
    regimes: sinceReform,
  }),
  rule({
    id: 'FE-45',
    text: {
      fr: 'Neutralisation de 2020-2021 : proposée en avril 2024, texte final non trouvé. Non appliquée ; l’ARES compte cette année dans ses exemples.',
      en: 'Leaving 2020-2021 out of the count: proposed in April 2024, final text not found. Not applied; ARES counts that year in its examples.',
    },
    sources: ['S40', 'S38'],
    status: 'unverified',
    regimes: ['R2', 'R3'],
  }),
  rule({
    id: 'FE-50',
    text: {
      fr: 'Ne pas être finançable n’interdit pas l’inscription : l’établissement peut refuser, ou accorder une dérogation selon son règlement général des études. Autres voies : l’enseignement pour adultes, ou cinq années académiques sans inscription.',
      en: 'Not being eligible does not forbid enrolment: the institution may refuse, or grant a waiver under its general study regulations. Other ways: adult education, or five academic years without enrolment.',
    },
    sources: ['S26', 'S41'],
    status: 'verified',
    regimes: all,
  }),
  rule({
    id: 'FE-51',
    text: {
      fr: 'Quota de 1 % de dérogations comptées comme finançables (texte ancien ; situation actuelle non vérifiée).',
      en: 'Quota of 1% of waivers counted as eligible (older text; present state not verified).',
    },
    sources: ['S28'],
    status: 'unverified',
    regimes: ['R0'],
  }),
];
