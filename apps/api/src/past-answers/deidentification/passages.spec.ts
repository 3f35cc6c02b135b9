import type { IdentifyingKind } from '@guichet/contracts';
import fc from 'fast-check';
import { identifyingPassages, type Known } from './passages';

const known: Known = {
  people: ['Lina Ben Aïssa', 'Marie-Hélène Dupont'],
  schools: ['Haute École de la Province de Liège', 'HEPL', 'École de promotion sociale de Saint-Servais'],
  centres: ['SIEP Liège'],
};
const found = (text: string, around: Partial<Known> = {}): [IdentifyingKind, string][] =>
  identifyingPassages(text, { ...known, ...around }).map((passage) => [passage.kind, passage.text]);

describe('passages that may identify somebody', () => {
  it.each<[string, [IdentifyingKind, string][]]>([
    ['Écrivez-moi : lina.ben-aissa+etudes@courriel.example, merci.', [['email', 'lina.ben-aissa+etudes@courriel.example']]],
    ['L’adresse est hélène.dupont@student.uliege.be.', [['email', 'hélène.dupont@student.uliege.be']]],
    ['Voir https://www.uliege.be/lina et www.siep.be/contact', []],
    ['Mon profil : https://www.linkedin.com/in/quelquun-7', [['address', 'https://www.linkedin.com/in/quelquun-7']]],
    ['Numéro national 04.05.18-223.61', [['date', '04.05.18-223.61']]],
  ])('e-mail addresses and pages: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['0475 12 34 56', '0475 12 34 56'],
    ['Appelez le 0475/12.34.56 après 17 h', '0475/12.34.56'],
    ['0475123456', '0475123456'],
    ['au 04 222 22 22, le matin', '04 222 22 22'],
    ['02/739.93.33', '02/739.93.33'],
    ['085 21 14 27', '085 21 14 27'],
    ['+32 475 12 34 56', '+32 475 12 34 56'],
    ['+32 (0)4 222 22 22', '+32 (0)4 222 22 22'],
    ['0032 475 12 34 56.', '0032 475 12 34 56'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['En 2024 0475 12 34 56', '0475 12 34 56'],
    ['le 12/03/2024 0475 12 34 56', '0475 12 34 56'],
  ])('phone numbers: %s', (text, number) => {
    expect(found(text).filter(([kind]) => kind === 'phone')).toEqual([['phone', number]]);
  });

  it.each([
    'en 2024-2025',
    '60 crédits, dont 45 du bloc 1',
    'de 2019 à 2024',
    'décret du 7 novembre 2013',
    'article 111, § 2',
    'un minerval de 835,96 euros',
    'le 1718 répond',
    'entre 0 et 60',
    '12/20 en 2023, 10/20 en 2024',
    'ISO 3166-1, 120 ECTS, 3 200 heures',
  ])('figures that are no phone number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Lina demande si elle peut s’inscrire.', ['Lina']],
    ['Le dossier de LINA BEN AISSA est complet', ['LINA BEN AISSA']],
    ['D’après lina, ben oui', ['lina']],
    ['Le projet d’Aïssa', ['Aïssa']],
    ['Marie-Hélène a réussi', ['Marie-Hélène']],
    ['Bonjour Yaëlle,', ['Yaëlle']],
    ['Bonjour Madame Vandervelde, merci', ['Vandervelde']],
    ['Mme De Smet et M. Lambrechts', ['De Smet', 'Lambrechts']],
    ['le docteur Peeters l’a écrit', ['Peeters']],
    ['Je m’appelle Zélie Warnier et j’ai 17 ans', ['Zélie Warnier']],
    ['je m’appelle zorica', ['zorica']],
    ['Ma fille Noélie est en rhéto, mon petit frère Ugo aussi', ['Noélie', 'Ugo']],
    ['la maman d’Ysaline', ['Ysaline']],
    ['Nom : Wauters', ['Wauters']],
    ['J’ai vu Sébastien Moreau hier', ['Sébastien Moreau']],
    ['Bien à vous,\nZoran Petkovic', ['Zoran Petkovic']],
    ['Puis-je encore changer ?\nMerci d’avance, Ysaline', ['Ysaline']],
    ['Voilà ma question.\n\nYsaline W.', ['Ysaline W']],
    ['Madame D. hésite', ['D']],
    ['salut moi c’est kevin', ['kevin']],
    ['Hello, my name is Priya Sharma', ['Priya Sharma']],
    ['Best regards,\nPriya', ['Priya']],
    ['Joris De Vos écrit', ['Joris De Vos']],
    ['Cher Dragan, chère Milena,', ['Dragan', 'Milena']],
  ])('names: %s', (text, expected) => {
    expect(found(text)).toEqual(expected.map((name) => ['name', name]));
  });

  it.each([
    'Bonjour,\nVotre bachelier donne accès au master.',
    'Bonjour Madame, bonjour Monsieur,',
    'Madame, Monsieur,',
    'Madame la Directrice',
    'Bonjour, Merci pour votre question. En Wallonie et à Bruxelles, Namur et Liège en tête',
    'L’ARES et le SIEP le disent ; Infor Jeunes aussi',
    'Le Jury du Master décide en Septembre',
    'Cordialement,\nLe service des études',
    'Cordialement,\nSIEP Liège',
    'Oui.\nLe jury du master décide.',
    'La Fédération Wallonie-Bruxelles',
    'le campus Saint-Laurent',
    'La Louvière, Louvain-la-Neuve, Saint-Gilles',
    'ça s’appelle une passerelle',
    'Dear Sir or Madam, je suis perdu, c’est clair',
    'Bonjour Existe-t-il une passerelle ?',
    'ma fille est inscrite, mon élève aussi',
  ])('capitals that are no names: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not take who asked for a name where only their situation is noted', () => {
    const people = [
      'Étudiante en bloc 3',
      'Future AESI',
      'Bénéficiaire',
      'Éducatrice spécialisée',
      'Adulte en reprise d’études, niveau B1',
      'Parent',
    ];
    expect(found('Une étudiante AESI, bénéficiaire, adulte en reprise d’études, Éducatrice spécialisée, Parent', { people })).toEqual([]);
    expect(found('Lea hésite, dit Dupont', { people: ['lea dupont'] }).map(([, text]) => text)).toEqual(['Lea', 'Dupont']);
  });

  it.each([
    ['J’habite rue des Guillemins 12, 4000 Liège.', 'rue des Guillemins 12, 4000 Liège'],
    ['au 12, rue Saint-Gilles', '12, rue Saint-Gilles'],
    ['12 rue du Pont d’Avroy', '12 rue du Pont d’Avroy'],
    ['rue A. Lavallée 1, 1080 Bruxelles', 'rue A. Lavallée 1, 1080 Bruxelles'],
    ['av. Louise 149', 'av. Louise 149'],
    ['avenue Louise 149 bte 24', 'avenue Louise 149 bte 24'],
    ['place de la République 5', 'place de la République 5'],
    ['bd de la Sauvenière, 33', 'bd de la Sauvenière, 33'],
    ['à 4000 Liège', '4000 Liège'],
    ['B-5000 Namur', 'B-5000 Namur'],
    ['1348 Louvain-la-Neuve', '1348 Louvain-la-Neuve'],
  ])('addresses: %s', (text, address) => {
    expect(found(text)).toEqual([['address', address]]);
  });

  it.each([
    'en 2024 Namur a changé',
    'à Liège',
    'une place en bloc 1',
    '1500 Euros',
    'mettre en place 2 cours',
    'la route est longue, 3 ans',
    '2000 Heures',
  ])('what is no address: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['élève à l’Athénée royal de Seraing', 'Athénée royal de Seraing'],
    ['à l’institut Saint-Laurent', 'institut Saint-Laurent'],
    ['le Collège Sainte-Véronique', 'Collège Sainte-Véronique'],
    ['au lycée de Waha', 'lycée de Waha'],
    ['la Haute École Charlemagne', 'Haute École Charlemagne'],
    ['l’Université catholique de Louvain', 'Université catholique de Louvain'],
    ['la haute école de la Province de Liège', 'haute école de la Province de Liège'],
    ['inscrite à la HEPL', 'HEPL'],
    ['un étudiant de l’ULiège', 'ULiège'],
    ['au Cefa Saint-Lambert', 'Cefa Saint-Lambert'],
  ])('schools: %s', (text, school) => {
    expect(found(text)).toEqual([['school', school]]);
  });

  it.each([
    'une école de Namur',
    'l’école décide',
    'une université',
    'le collège communal',
    'la haute école le confirme',
    'un institut à Liège',
    'vos écoles',
  ])('what names no school: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['dyslexique', 'dyslexique'],
    ['à cause de son TDAH', 'TDAH'],
    ['en situation de handicap', 'handicap'],
    ['une personne handicapé·e', 'handicapé·e'],
    ['après un burn-out', 'burn-out'],
    ['Elle est enceinte', 'enceinte'],
    ['hospitalisée en mars', 'hospitalisée'],
    ['un étudiant autiste', 'autiste'],
    ['trouble dépressif', 'dépressif'],
  ])('health: %s', (text, word) => {
    expect(found(text)).toEqual([['health', word]]);
  });

  it.each(['infirmière hospitalière', 'ergothérapeute', 'une dépréciation', 'la santé', 'le handball', 'la bipède'])(
    'what is no health: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each([
    ['née le 12 mars 2004', '12 mars 2004'],
    ['né le 12/03/2004', '12/03/2004'],
    ['le 1er septembre 2025', '1er septembre 2025'],
    ['Date : 2024-03-12', '2024-03-12'],
    ['née en 2004', '2004'],
    ['né·e le 3 mai', '3 mai'],
    ['Selon le décret, elle a quitté le 12 mars 2024', '12 mars 2024'],
  ])('dates: %s', (text, date) => {
    expect(found(text)).toEqual([['date', date]]);
  });

  it.each([
    'l’année 2024-2025',
    'le décret du 7 novembre 2013',
    'Décret paysage du 7-11-2013, art. 111',
    'l’arrêté du Gouvernement de la Communauté française du 30 août 2017',
    'les décrets du 7 novembre 2013 et du 3 mai 2019',
    'AGCF 2017-08-30',
    'jusqu’au 30 septembre',
    'en mars 2024',
    'la réforme du 2 décembre 2021',
    'page relue le 20 novembre 2026',
    'au bout de 10 ans',
  ])('what is no date of a person: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const letter = [
    'Bonjour Madame Vandervelde,',
    'Ma fille Lina, née le 12 mars 2008, est en rhéto à l’Athénée royal de Seraing. Elle est dyslexique et habite rue Haute 5, 4100 Seraing.',
    'Peut-elle s’inscrire à Liège en 2026-2027 avec le décret du 7 novembre 2013 ? Vous pouvez m’appeler au 0475 12 34 56 ou écrire à mh.dupont@courriel.example.',
    'Bien à vous,\nMarie-Hélène Dupont',
  ].join('\n\n');

  it('are found together, in order, without overlap', () => {
    expect(found(letter)).toEqual([
      ['name', 'Vandervelde'],
      ['name', 'Lina'],
      ['date', '12 mars 2008'],
      ['school', 'Athénée royal de Seraing'],
      ['health', 'dyslexique'],
      ['address', 'rue Haute 5, 4100 Seraing'],
      ['phone', '0475 12 34 56'],
      ['email', 'mh.dupont@courriel.example'],
      ['name', 'Marie-Hélène Dupont'],
    ]);
  });

  function replacedIn(text: string): string {
    return identifyingPassages(text, known).reduceRight(
      (changed, { start, end, replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
      text,
    );
  }

  it('leave nothing behind once they are replaced', () => {
    expect(replacedIn(letter)).toContain('Ma fille [prénom], née le [date]');
    expect(found(replacedIn(letter))).toEqual([]);
  });

  const pieces = [
    ...[
      'Lina',
      'Dupont',
      'bonjour',
      'Bonjour',
      'Madame',
      'M.',
      'M',
      'né le',
      'née',
      'le',
      'du',
      'décret',
      '12',
      '1er',
      'mars',
      '2004',
      '07/11/2013',
      '0475',
    ],
    ...[
      '12.34.56',
      '+32',
      '(0)4',
      '4000',
      'Liège',
      'rue',
      'place',
      'des',
      'Guillemins',
      'Haute',
      'École',
      'institut',
      'Saint',
      'HEPL',
      'burn',
      'out',
    ],
    ...[
      'autiste',
      '·e',
      '@',
      'a@b.be',
      'https://x.be/',
      'www.',
      'm’appelle',
      'je',
      'Cordialement',
      'Merci',
      'd’',
      '[prénom]',
      '[date]',
      '[',
      ']',
    ],
    ...[' ', ' ', ' ', '\n', '\n\n', ',', '.', '-', '’', '/', ' : ', '\uFFFC', '\u0301', '\ud83d', '0', '00'],
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('stand where they say, apart from each other, in any text; and once replaced none is left', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const passage of identifyingPassages(text, known)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(found(replacedIn(text))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '1 ',
    '0 ',
    'a',
    'A ',
    '@',
    'a.',
    '1',
    '\n',
    'rue ',
    'École de ',
    'Bonjour ',
    'Lina ',
    '12 mars 2004 du ',
    '+(',
    '(',
    'a@',
    '·',
  ])('are found in a long text of nothing but %j', (piece) => {
    expect(() => found(piece.repeat(20_000 / piece.length))).not.toThrow();
  });
});
