// What stands in the search box: words, and a few signs for those who know them. Everything else is text. Pure.
import { folded } from '../excerpt';

export interface Typed {
  /** The words, without what the signs took. */
  text: string;
  /** Must stand there as they are. */
  phrases: string[];
  /** Must not stand there. */
  without: string[];
  /** `#4221`: the answers of a case. */
  number: number | null;
  /** `record:AS` or `fiche:AS`: answers that cite it. */
  record: string | null;
  /** `topic:funding` or `thème:funding`. */
  topic: string | null;
}

const phrase = /["“”«]\s*([^"“”»]*?)\s*["“”»]/g;
const number = /(?<![\p{L}\p{N}])#(\d{1,9})(?![\p{L}\p{N}])/gu;
const named = /(?<![\p{L}\p{N}])(record|fiche|topic|th[eè]me):([\p{L}\p{N}._-]+)/giu;
const glued = /(\d)(ans?|jaar|cr[eé]dits?)(?![\p{L}\p{N}])/giu;
const without = /(?<=^|\s)-([\p{L}\p{N}]{2,})/gu;

/** A longer text is a letter: its quotes and dashes are its own. */
const longestSearch = 160;

export function readTyped(typed: string): Typed {
  const read: Typed = { text: typed, phrases: [], without: [], number: null, record: null, topic: null };
  if (typed.length > longestSearch) return read;
  read.text = typed
    .normalize('NFC')
    .replace(phrase, (_, words: string) => {
      if (/\s/.test(words)) read.phrases.push(words);
      return ` ${words} `;
    })
    .replace(named, (_, name: string, value: string) => {
      if (/^(?:record|fiche)$/i.test(name)) read.record = value;
      else read.topic = value.toLowerCase();
      return ' ';
    })
    .replace(number, (_, digits: string) => {
      read.number = Number(digits);
      return ' ';
    })
    .replace(without, (_, word: string) => {
      read.without.push(word);
      return ' ';
    })
    .replace(glued, '$1 $2')
    .replace(/^ +/, '');
  return read;
}

/** The words of the sentences of a letter that ask something. */
export function askingWords(letter: string): Set<string> {
  const sentences = letter.match(/[^.!?\n]+[.!?]*/g) ?? [];
  return new Set(
    sentences
      .filter((sentence) => sentence.includes('?'))
      .flatMap((sentence) => sentence.split(/[^\p{L}\p{N}·]+/u))
      .map(folded)
      .filter(Boolean),
  );
}
