import { degreeTypes, educationForms, recordLimits, schedules, studySectors, type StudyProgrammeChange } from '@guichet/contracts';
import { cycleLabels, degreeLabels, educationFormLabels, scheduleLabels, sectorLabels } from '../choice-labels';
import { choicesOf, type FieldTable } from './field';
import { headFields, label } from './head-fields';

const { line, text } = recordLimits;

export const studyProgrammeFields: FieldTable<StudyProgrammeChange> = {
  label,
  officialTitle: {
    ...{ control: 'text', max: line, section: 'identity' },
    label: $localize`:@@studyProgramme.official:Intitulé officiel`,
  },
  shortTitle: {
    ...{ control: 'text', max: recordLimits.label, section: 'identity' },
    label: $localize`:@@studyProgramme.short:Intitulé court`,
  },
  degreeType: {
    ...{ control: 'choice', choices: choicesOf(degreeTypes, degreeLabels), section: 'essentials' },
    label: $localize`:@@records.field.degreeType:Type de diplôme`,
  },
  cycle: {
    ...{ control: 'choice', section: 'essentials', label: $localize`:@@studyProgramme.cycle:Cycle` },
    choices: ([1, 2] as const).map((value) => ({ value, label: cycleLabels[value] })),
  },
  credits: { control: 'number', min: 0, max: 600, section: 'essentials', label: $localize`:@@studyProgramme.credits:Crédits` },
  durationYears: {
    ...{ control: 'number', min: 0, max: 10, step: 0.5, section: 'essentials' },
    label: $localize`:@@studyProgramme.duration:Durée en années`,
  },
  teachingLanguage: {
    ...{ control: 'text', max: 2, section: 'essentials', label: $localize`:@@studyProgramme.language:Langue` },
    hint: $localize`:@@records.hint.language:deux lettres, comme fr, nl, de, en`,
  },
  educationForm: {
    ...{ control: 'choice', choices: choicesOf(educationForms, educationFormLabels), section: 'essentials' },
    label: $localize`:@@records.field.educationForm:Forme d’enseignement`,
  },
  schedules: {
    ...{ control: 'choices', choices: choicesOf(schedules, scheduleLabels), section: 'essentials' },
    label: $localize`:@@studyProgramme.schedules:Horaires`,
  },
  accessRequirements: {
    ...{ control: 'longtext', max: text, section: 'essentials' },
    label: $localize`:@@records.field.accessRequirements:Conditions d’admission`,
  },
  offers: {
    ...{ control: 'rows', shown: 'institutions', section: 'places', label: $localize`:@@records.field.offers:Où elle s’organise` },
    fresh: $localize`:@@studyProgramme.offers.add:Ajouter un établissement`,
    rows: {
      institutionId: {
        ...{ control: 'record', of: 'institution', required: true },
        label: $localize`:@@records.table.institution:Établissement`,
      },
      sites: {
        ...{ control: 'texts', max: line, label: $localize`:@@studyProgramme.sites:Implantations` },
        hint: $localize`:@@records.hint.sites:une par ligne, comme sur la fiche de l’établissement`,
      },
    },
  },
  domain: { control: 'text', max: line, section: 'details', label: $localize`:@@studyProgramme.domain:Domaine` },
  sector: {
    ...{ control: 'choice', choices: choicesOf(studySectors, sectorLabels), section: 'details' },
    label: $localize`:@@studyProgramme.sector:Secteur`,
  },
  regulatedTitle: {
    ...{ control: 'text', max: line, section: 'details' },
    label: $localize`:@@studyProgramme.regulatedTitle:Titre réglementé auquel elle mène`,
  },
  internship: { control: 'longtext', max: text, section: 'details', label: $localize`:@@studyProgramme.internship:Stages` },
  specialisations: {
    ...{ control: 'texts', max: line, section: 'details' },
    label: $localize`:@@studyProgramme.specialisations:Orientations et finalités`,
  },
  fees: {
    ...{ control: 'rows', section: 'details', label: $localize`:@@studyProgramme.fees:Droits d’inscription` },
    fresh: $localize`:@@studyProgramme.fees.add:Ajouter une année`,
    rows: {
      academicYear: { control: 'year', required: true, label: $localize`:@@records.field.academicYear:Année académique` },
      amount: { control: 'text', max: line, required: true, label: $localize`:@@studyProgramme.fees.amount:Montant` },
      source: { control: 'text', max: line, label: $localize`:@@records.field.source:Source` },
    },
  },
  cfcLevel: { control: 'number', min: 1, max: 8, section: 'codes', label: $localize`:@@studyProgramme.cfc:Niveau CFC` },
  iscedF: {
    ...{ control: 'text', max: 4, section: 'codes', label: $localize`:@@studyProgramme.isced:CITE-F` },
    hint: $localize`:@@records.hint.isced:2 à 4 chiffres`,
  },
  authorisationYear: {
    ...{ control: 'year', section: 'codes' },
    label: $localize`:@@studyProgramme.authorised:Habilitée depuis`,
  },
  ...headFields,
};
