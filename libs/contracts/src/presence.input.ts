import { IsIn } from 'class-validator';
import { doings, type Doing } from './presence';
import { IsText, Optional } from './validation';

export class PresenceInput {
  @IsIn(doings)
  doing!: Doing;

  /** Why one takes the pen out of a colleague's hand. */
  @Optional()
  @IsText(300)
  takeOver?: string;
}
