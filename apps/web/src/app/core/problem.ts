import { HttpErrorResponse } from '@angular/common/http';
import { problemCodes, type BrokenLimits, type FieldError, type Problem, type ProblemCode } from '@guichet/contracts';
import { limitSentence } from './limit-sentences';

export type FailureCode = ProblemCode | 'OFFLINE';

export interface Failure {
  code: FailureCode;
  status: number;
  /** What happened and what to do about it, in the reader's language. */
  text: string;
  /** The one thing that was refused, where no field stands by to say it. */
  reason: string | null;
  errors: FieldError[];
  /** To quote when asking for help; `null` when the server was not reached. */
  requestId: string | null;
  /** Seconds to wait, when the server asked for it. */
  retryAfter: number | null;
}

/** What to tell someone about anything thrown by a request or carried by a resource. */
export function failureOf(error: unknown): Failure {
  const response = responseOf(error);
  const problem = problemIn(response);
  const status = response?.status ?? 0;
  const code = problem ? problem.code : status === 0 && response ? 'OFFLINE' : codeOf(status);
  const seconds = Number(response?.headers.get('Retry-After') ?? NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : null;
  return {
    code,
    status,
    text: sentence(code, retryAfter),
    reason: only(code, problem?.errors ?? []) ?? null,
    errors: problem?.errors ?? [],
    requestId: problem?.requestId ?? null,
    retryAfter,
  };
}

/** The first message of each refused field, by its path in the body. */
export function fieldErrors(error: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, code, limits } of failureOf(error).errors) found[field] ??= fieldSentence(code, limits);
  return found;
}

function responseOf(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  if (error instanceof Error && error.cause instanceof HttpErrorResponse) return error.cause;
  return null;
}

function problemIn(response: HttpErrorResponse | null): Problem | null {
  const body: unknown = response?.error;
  if (!body || typeof body !== 'object' || !('code' in body)) return null;
  const problem = body as Problem;
  return problemCodes.includes(problem.code) ? problem : null;
}

function codeOf(status: number): ProblemCode {
  const codes: Record<number, ProblemCode> = {
    400: 'INVALID_INPUT',
    401: 'NOT_SIGNED_IN',
    403: 'NOT_ALLOWED',
    404: 'NOT_FOUND',
    409: 'CONFLICT',
    412: 'STALE_VERSION',
    413: 'TOO_LARGE',
    429: 'TOO_MANY_ATTEMPTS',
    502: 'BUSY',
    503: 'BUSY',
    504: 'BUSY',
  };
  return codes[status] ?? 'INTERNAL';
}

function sentence(code: FailureCode, retryAfter: number | null): string {
  return code === 'TOO_MANY_ATTEMPTS' ? tooMany(retryAfter) : sentences[code];
}

/** What was refused, where it is one thing alone and it is known why. */
function only(code: FailureCode, errors: FieldError[]): string | undefined {
  if (code !== 'INVALID_INPUT') return undefined;
  const [reason, ...others] = new Set(errors.map(({ code: rule, limits }) => knownSentence(rule, limits)));
  return others.length === 0 ? reason : undefined;
}

function tooMany(seconds: number | null): string {
  if (seconds === null) return $localize`:@@problem.tooMany:Trop d’essais. Attendez un moment, puis réessayez.`;
  if (seconds === 1) return $localize`:@@problem.tooManySecond:Trop d’essais. Réessayez dans une seconde.`;
  const minutes = Math.ceil(seconds / 60);
  if (seconds <= 90) {
    return $localize`:@@problem.tooManySeconds:Trop d’essais. Réessayez dans ${seconds}:seconds: secondes.`;
  }
  return $localize`:@@problem.tooManyMinutes:Trop d’essais. Réessayez dans ${minutes}:minutes: minutes.`;
}

const internal = $localize`:@@problem.internal:Une erreur est survenue de notre côté. Réessayez\u202f; si cela continue, prévenez l’administration.`;
const malformed = $localize`:@@problem.malformed:La demande n’a pas été comprise. Rechargez la page, puis réessayez.`;

const sentences: Record<Exclude<FailureCode, 'TOO_MANY_ATTEMPTS'>, string> = {
  OFFLINE: $localize`:@@problem.offline:Le serveur ne répond pas. Vérifiez la connexion, puis réessayez\u202f; ce que vous avez écrit reste ici.`,
  INVALID_INPUT: $localize`:@@problem.invalid:Certaines informations ne conviennent pas. Corrigez-les, puis réessayez.`,
  INVALID_CHARACTER: $localize`:@@problem.character:Le texte contient un caractère invisible qui ne peut pas être enregistré. Retapez le passage collé.`,
  MALFORMED_REQUEST: malformed,
  NOT_SIGNED_IN: $localize`:@@problem.notSignedIn:Votre session est terminée. Connectez-vous pour continuer.`,
  WRONG_CREDENTIALS: $localize`:@@problem.credentials:Adresse ou mot de passe incorrect. Vérifiez les deux, puis réessayez.`,
  NOT_ALLOWED: $localize`:@@problem.notAllowed:Votre rôle ne permet pas cette action. Demandez à votre superviseur·e.`,
  CROSS_SITE: malformed,
  NOT_FOUND: $localize`:@@problem.notFound:Introuvable\u00a0: l’élément n’existe pas ou n’est pas visible pour vous.`,
  METHOD_NOT_ALLOWED: malformed,
  WRONG_STATE: $localize`:@@problem.wrongState:La situation a changé entre-temps. Rechargez pour voir où en est la demande.`,
  CONFLICT: $localize`:@@problem.conflict:Cela existe déjà ou vient de changer. Rechargez, puis réessayez.`,
  STALE_VERSION: $localize`:@@problem.stale:Quelqu’un a modifié ceci entre-temps. Rechargez pour voir la dernière version\u202f; votre texte reste ici.`,
  VERSION_REQUIRED: malformed,
  TOO_LARGE: $localize`:@@problem.tooLarge:C’est trop long ou trop lourd. Raccourcissez, puis réessayez.`,
  UNSUPPORTED_MEDIA: $localize`:@@problem.media:Ce format n’est pas accepté.`,
  IDEMPOTENCY_MISMATCH: $localize`:@@problem.idempotency:Cet envoi a déjà été fait avec un autre contenu. Rechargez pour vérifier, puis réessayez.`,
  BUSY: $localize`:@@problem.busy:Le service est très sollicité. Réessayez dans quelques secondes.`,
  INTERNAL: internal,
};

/** What to say of a field that is refused for this reason. */
export function fieldSentence(code: string, limits?: BrokenLimits): string {
  return knownSentence(code, limits) ?? $localize`:@@field.other:Cette valeur n’est pas acceptée.`;
}

const knownSentence = (code: string, limits?: BrokenLimits): string | undefined => limitSentence(code, limits) ?? fieldSentences[code];

const length = $localize`:@@field.length:Trop court ou trop long.`;

const wholeNumber = $localize`:@@field.wholeNumber:Indiquez un nombre entier qui convient.`;

const fieldSentences: Record<string, string> = {
  isEmail: $localize`:@@field.email:Indiquez une adresse complète, comme nom@exemple.be.`,
  lengthInCharacters: length,
  maxLength: length,
  minLength: length,
  isNotEmpty: $localize`:@@field.required:Ce champ est nécessaire.`,
  wrong: $localize`:@@field.wrong:Ce n’est pas le bon. Vérifiez-le, puis réessayez.`,
  character: $localize`:@@field.character:Ce texte contient un caractère invisible. Retapez le passage collé.`,
  order: $localize`:@@field.order:La fin doit suivre le début.`,
  overlap: $localize`:@@field.overlap:Cette plage en recouvre une autre.`,
  repeated: $localize`:@@field.repeated:C’est déjà indiqué plus haut.`,
  matches: $localize`:@@field.format:Complétez ce champ.`,
  isInt: wholeNumber,
  min: wholeNumber,
  max: wholeNumber,
  past: $localize`:@@field.past:Cette date est déjà passée.`,
  absent: $localize`:@@field.absent:Cette personne est absente ces jours-là.`,
  taken: $localize`:@@field.taken:Cette adresse a déjà un compte dans le réseau.`,
  common: $localize`:@@field.common:C’est un mot de passe que l’on devine en premier\u00a0: choisissez une phrase à vous.`,
  isDay: $localize`:@@field.day:Indiquez une date, comme 30/09/2026.`,
  isInstant: $localize`:@@field.instant:Indiquez une date et une heure.`,
  isAcademicYear: $localize`:@@field.academicYear:Indiquez une année académique, comme 2026-2027.`,
};
