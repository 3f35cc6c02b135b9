import { IsBoolean, IsEmail, IsIn, MaxLength } from 'class-validator';
import { emailMax, interfaceLanguages, passwordLimits, themes, type InterfaceLanguage, type Theme } from './session';
import { IsText, LengthInCharacters, Optional } from './validation';

export class LoginInput {
  @IsEmail()
  @MaxLength(emailMax)
  email!: string;

  @LengthInCharacters(1, passwordLimits.max)
  password!: string;
}

export class ChangePasswordInput {
  @LengthInCharacters(1, passwordLimits.max)
  currentPassword!: string;

  @LengthInCharacters(passwordLimits.min, passwordLimits.max)
  newPassword!: string;
}

export class ChangeAccountInput {
  @Optional()
  @IsText(120)
  name?: string;

  @Optional()
  @IsIn(themes)
  theme?: Theme;

  @Optional()
  @IsIn(interfaceLanguages)
  language?: InterfaceLanguage;

  @Optional()
  @IsBoolean()
  shortcuts?: boolean;
}
