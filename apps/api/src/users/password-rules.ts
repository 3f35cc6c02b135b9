import { InvalidInput } from '../core/errors';
import { commonPasswords } from './common-passwords';

/** @param personal words that everybody knows of this person @throws InvalidInput when the password is among those guessed first */
export function requireUncommon(field: string, password: string, personal: string[]): void {
  const folded = password.toLowerCase();
  const known = [...personal.map((word) => word.toLowerCase()), 'guichet'];
  if (commonPasswords.has(folded) || known.includes(folded) || /^(.)\1+$/.test(folded)) {
    throw InvalidInput.field(field, 'common', `${field} is one that is guessed first: choose a longer phrase of your own.`);
  }
}
