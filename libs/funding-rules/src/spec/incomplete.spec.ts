// What is left out or missing: nothing good is said of it, and it is named.
import { assessFunding } from '../verdict/assess';
import { type FundingVerdict, type PastEnrolment } from '../types';
import { asks, bac, master } from './paths';

const assess = (programme: string, path: PastEnrolment[]): FundingVerdict => assessFunding(asks('2025-2026', programme, path));
const open = { block1CreditsAcquired: null };

describe('an incomplete path', () => {
  it('promises nothing, though the missing number could not change the outcome', () => {
    const verdict = assess('droit', [bac('2024-2025', 'droit', 10, open)]);
    expect(verdict).toMatchObject({ outcome: 'unknown', certainty: 'unverified', countedEnrolments: 1 });
    expect(verdict.missing).toEqual(['2024-2025\u00a0: indiquer les crédits acquis du bloc 1.']);
    expect(verdict.studentParagraph).toContain('Voici ce qu’il faut d’abord compléter. 2024-2025\u00a0: indiquer les crédits');
    expect(verdict.alternatives).toEqual([]);
    expect(verdict.studentParagraph).not.toContain('Bonne nouvelle');
    expect(verdict.steps.filter(({ decisive }) => decisive).map(({ result }) => result)).toEqual(['not_reached']);
    expect(assess('droit', [bac('2024-2025', 'droit', 10)]).outcome).toBe('eligible');
  });

  it('promises no way out either: neither other studies nor the board', () => {
    const unknownLoad = { creditsEnrolled: null };
    expect(assess('droit', [bac('2024-2025', 'droit', 0, unknownLoad)]).outcome).toBe('unknown');
    const atBoard = [bac('2023-2024', 'droit', 20), bac('2024-2025', 'droit', 35)];
    expect(assess('droit', atBoard).outcome).toBe('jury_discretion');
    const undated = { changedProgrammeOn: '2025-03-01' };
    expect(assess('droit', [bac('2023-2024', 'droit', 20), bac('2024-2025', 'droit', 35, undated)]).outcome).toBe('unknown');
  });

  it('decides nothing while a line is left out, and does not count', () => {
    const refused = [bac('2023-2024', 'droit', 0), bac('2024-2025', 'droit', 8)];
    expect(assess('droit', refused).outcome).toBe('not_eligible');
    const verdict = assess('droit', [...refused, bac('2025-2026', 'droit', 14, open)]);
    expect(verdict).toMatchObject({ outcome: 'unknown', countedEnrolments: null });
    expect(verdict.missing.join()).toContain('2025-2026 n’est pas avant l’année visée');
  });

  it('names the line left out beside what was open already', () => {
    const verdict = assess('droit', [
      ...[bac('2023-2024', 'droit', 40, { creditsEnrolled: null, ...open }), bac('2024-2025', 'droit', 30, open)],
      bac('2025-2026', 'droit', 10),
    ]);
    expect(verdict.outcome).toBe('unknown');
    expect(verdict.missing).toHaveLength(3);
  });

  it('asks for the target studies, by which same and new studies are told apart', () => {
    const verdict = assess(' ', [bac('2024-2025', 'droit', 8)]);
    expect(verdict).toMatchObject({ outcome: 'unknown', missing: ['Indiquer les études visées.'] });
    expect(verdict.problems.map(({ path }) => path)).toEqual(['target.programme']);
    expect(assess('', []).outcome).toBe('unknown');
  });

  it('leaves alone what no path could change', () => {
    const path = [bac('2025-2026', 'droit', 8, open)];
    expect(assessFunding(asks('2025-2026', '', path, { nationality: 'non_eu' })).outcome).toBe('not_eligible');
    const adult = assessFunding(asks('2025-2026', '', [], { target: { educationForm: 'adult_education' } }));
    expect(adult).toMatchObject({ outcome: 'not_applicable', problems: [] });
  });

  it('is not what is only remarked: credits carried over, a bachelor beside a master', () => {
    expect(assess('droit', [bac('2024-2025', 'droit', 65, { block1CreditsAcquired: 60, creditsTransferred: 5 })])).toMatchObject({
      outcome: 'eligible',
      problems: [{ code: 'carried_over_included' }],
    });
    const both = [bac('2024-2025', 'droit', 30), master('2024-2025', 'M', 60)];
    expect(assessFunding(asks('2025-2026', 'M', both, { target: { cycle: 2, programmeCredits: 120 } }))).toMatchObject({
      outcome: 'eligible',
      problems: [{ code: 'two_cycles_in_one_year' }],
    });
  });
});

describe('numbers in a sentence', () => {
  const said = (path: PastEnrolment[]): string =>
    assess('droit', path)
      .steps.map(({ explanation }) => explanation)
      .join(' ');

  it('agree: one year, several years', () => {
    expect(said([bac('2023-2024', 'droit', 60)])).toContain('2024-2025\u00a0: sans inscription de plein exercice\u202f; non comptée, les');
    expect(said([bac('2022-2023', 'droit', 60)])).toContain('non comptées, les activités de ces années');
    const degree = { ledToDegree: true };
    expect(said([bac('2024-2025', 'psycho', 60, degree)])).toContain('a mené à un diplôme');
    expect(said([bac('2023-2024', 'psycho', 60), bac('2024-2025', 'psycho', 60, degree)])).toContain('ont mené à un diplôme');
  });

  it('agree: one credit, several credits', () => {
    const short = (acquired: number): string =>
      assess('droit', [bac('2023-2024', 'droit', 0), bac('2024-2025', 'droit', acquired, { creditsEnrolled: 65 })]).alternatives.join(' ');
    expect(short(59)).toContain('1\u00a0crédit du bloc 1 de plus, acquis ou valorisé, rendrait finançable');
    expect(short(58)).toContain('2\u00a0crédits du bloc 1 de plus, acquis ou valorisés, rendraient finançable');
    expect(short(49)).toContain('1\u00a0crédit du bloc 1 de plus ouvrirait');
  });
});
