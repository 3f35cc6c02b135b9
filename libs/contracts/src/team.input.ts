import { IsBoolean, IsEmail, IsIn, MaxLength, ValidateIf } from 'class-validator';
import { roles, type Role } from './roles';
import { emailMax, passwordLimits } from './session';
import { personNameMax } from './team';
import { IsId, IsText, LengthInCharacters, Optional } from './validation';

export class InviteInput {
  @IsEmail()
  @MaxLength(emailMax)
  email!: string;

  @IsText(personNameMax)
  name!: string;

  @IsIn(roles)
  role!: Role;

  @Optional()
  @IsBoolean()
  reviewRequired?: boolean;
}

export class AcceptInvitationInput {
  @LengthInCharacters(passwordLimits.min, passwordLimits.max)
  password!: string;
}

export class ChangeMemberInput {
  @Optional()
  @IsText(personNameMax)
  name?: string;

  @Optional()
  @IsIn(roles)
  role?: Role;

  @Optional()
  @IsBoolean()
  reviewRequired?: boolean;

  /** A supervisor of the centre; `null`: any of them. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsId()
  reviewerId?: string | null;
}

export class DisableMemberInput {
  /** Who gets their open cases; left out or `null`: nobody has them any more. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsId()
  handOverTo?: string | null;
}
