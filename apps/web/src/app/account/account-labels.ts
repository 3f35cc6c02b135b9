import type { Role, Theme } from '@guichet/contracts';

export const themeLabels: Record<Theme, string> = {
  system: $localize`:@@theme.system:Comme l’appareil`,
  light: $localize`:@@theme.light:Clair`,
  dark: $localize`:@@theme.dark:Sombre`,
};

export const roleLabels: Record<Role, string> = {
  adviser: $localize`:@@role.adviser:Conseiller·ère`,
  supervisor: $localize`:@@role.supervisor:Superviseur·e`,
  administrator: $localize`:@@role.administrator:Administrateur·rice`,
};
