import type { Permission, Role } from './roles';

export const passwordLimits = { min: 12, max: 256 } as const;
export const emailMax = 254;

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const interfaceLanguages = ['fr', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export interface Preferences {
  theme: Theme;
  language: InterfaceLanguage;
  /** Single-key shortcuts; Ctrl and Alt combinations always work. */
  shortcuts: boolean;
}

export interface CentreSummary {
  id: string;
  name: string;
  code: string;
}

export interface SessionUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  centre: CentreSummary;
  /** A trainee: answers leave only after a supervisor approved them. */
  reviewRequired: boolean;
  can: Permission[];
  preferences: Preferences;
}

export interface Session {
  user: SessionUser;
}
