import {
  LucideCalculator,
  LucideChartColumn,
  LucideClipboardCheck,
  LucideInbox,
  LucideLibrary,
  type LucideIcon,
  LucideMessagesSquare,
  LucidePresentation,
  LucideSettings,
} from '@lucide/angular';
import type { Permission } from '@guichet/contracts';

export interface Destination {
  path: string;
  label: string;
  /** For the bottom bar of a phone. */
  short: string;
  icon: LucideIcon;
  needs: Permission;
  /** Where it begins for those who may do this. */
  first?: { path: string; needs: Permission };
  /** Another path that belongs to it. */
  also?: string;
  counted?: boolean;
  children?: { path: string; label: string }[];
}

export const destinations: readonly Destination[] = [
  {
    path: '/file',
    also: '/demandes',
    label: $localize`:@@shell.queue:File d’attente`,
    short: $localize`:@@shell.queueShort:File`,
    icon: LucideInbox,
    needs: 'enquiries:work',
    counted: true,
  },
  {
    path: '/reponses',
    also: '/reglages/mots',
    label: $localize`:@@shell.pastAnswers:Réponses passées`,
    short: $localize`:@@shell.pastAnswersShort:Réponses`,
    icon: LucideMessagesSquare,
    needs: 'past-answers:read',
    children: [{ path: '/reglages/mots', label: $localize`:@@shell.searchSynonyms:Synonymes` }],
  },
  {
    path: '/fiches',
    label: $localize`:@@shell.records:Fiches`,
    short: $localize`:@@shell.recordsShort:Fiches`,
    icon: LucideLibrary,
    needs: 'records:read',
    children: [
      { path: '/fiches/metiers', label: $localize`:@@shell.occupations:Métiers` },
      { path: '/fiches/formations', label: $localize`:@@shell.studies:Formations` },
      { path: '/fiches/etablissements', label: $localize`:@@shell.institutions:Établissements` },
      { path: '/fiches/passerelles', label: $localize`:@@shell.bridgingProgrammes:Passerelles` },
      { path: '/fiches/sources', label: $localize`:@@shell.sources:Sources` },
    ],
  },
  {
    path: '/financabilite',
    label: $localize`:@@shell.funding:Finançabilité`,
    short: $localize`:@@shell.funding:Finançabilité`,
    icon: LucideCalculator,
    needs: 'records:read',
  },
  {
    path: '/relecture',
    label: $localize`:@@shell.reviews:Relecture`,
    short: $localize`:@@shell.reviews:Relecture`,
    icon: LucideClipboardCheck,
    needs: 'past-answers:read',
    first: { path: '/relecture/tournee', needs: 'past-answers:review' },
  },
  {
    path: '/pilotage/activites',
    label: $localize`:@@shell.activities:Activités`,
    short: $localize`:@@shell.activities:Activités`,
    icon: LucidePresentation,
    needs: 'enquiries:work',
  },
  {
    path: '/pilotage',
    label: $localize`:@@title.statistics:Pilotage`,
    short: $localize`:@@title.statistics:Pilotage`,
    icon: LucideChartColumn,
    needs: 'statistics:read',
    children: [{ path: '/pilotage/charte', label: $localize`:@@title.charter:Charte de codage` }],
  },
  {
    path: '/administration',
    label: $localize`:@@shell.administration:Adminis\u00adtration`,
    short: $localize`:@@shell.administration:Adminis\u00adtration`,
    icon: LucideSettings,
    needs: 'team:read',
    children: [
      { path: '/administration/equipe', label: $localize`:@@title.team:Équipe` },
      { path: '/administration/centre', label: $localize`:@@title.centre:Centre` },
    ],
  },
];
