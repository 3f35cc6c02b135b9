// What means the same in the field, a line a meaning; where the list starts, supervisors keep it. Capitals are acronyms:
// they are looked for as capitals in a text.
const lines = `
AS | assistant social | assistante sociale | maatschappelijk werker | maatschappelijk assistent | sociaal werker | social worker
travail social | maatschappelijk werk | sociaal werk | social work | service social
HE | haute école | hogeschool | university college | hautes écoles
ESA | école supérieure des arts | écoles des arts | art school | kunsthogeschool
EPS | promotion sociale | promsoc | prom soc | enseignement pour adultes | cours du soir | volwassenenonderwijs | adult education | evening classes
CPMS | PMS | centre psycho-médico-social | centre PMS
CPAS | aide sociale | OCMW | centre public d’action sociale | revenu d’intégration | RIS
CESS | certificat d’enseignement secondaire supérieur | diplôme de secondaire | secondary school diploma | diploma secundair onderwijs
CE1D | certificat du premier degré
CEB | certificat d’études de base
CE6P | CQ6 | certificat de qualification
AESS | agrégation | agrégation de l’enseignement secondaire supérieur
CAPAES | certificat d’aptitude pédagogique approprié à l’enseignement supérieur
CAP | certificat d’aptitude pédagogique
VAE | valorisation des acquis de l’expérience | valorisation des acquis | expérience professionnelle | prior experience
PAE | programme annuel | programme annuel de l’étudiant
UE | unité d’enseignement | course unit
UES | unités supplémentaires | crédits complémentaires | crédits supplémentaires | bloc complémentaire | année préparatoire | schakeljaar | schakelprogramma | bridging year
TFE | travail de fin d’études | mémoire | thesis | dissertation | eindwerk
BAMA | bachelier master
MIAS | ingénierie et action sociales | master en ingénierie et action sociales
GRH | gestion des ressources humaines | ressources humaines | human resources | RH
FWB | Fédération Wallonie-Bruxelles | Communauté française
WBE | Wallonie-Bruxelles Enseignement
SAJ | service de l’aide à la jeunesse
SPJ | service de la protection de la jeunesse
AMO | aide en milieu ouvert | action en milieu ouvert
TR | titre requis | required title
TS | titre suffisant
TP | titre de pénurie
ECTS | crédits | credits | studiepunten
EhB | Erasmushogeschool Brussel
ULB | Université libre de Bruxelles
ULiège | ULg | Université de Liège
UCLouvain | UCL | Université catholique de Louvain
UNamur | Université de Namur
UMons | Université de Mons
unif | université | univ | fac | universiteit | university | faculté
bloc 1 | BA1 | bac 1 | première année | 1re année | 1ère année | first year | eerste jaar | premier bloc
bac | bachelier | bachelor
BA2 | bac 2 | bloc 2 | deuxième année | 2e année | 2ème année | second year
BA3 | bac 3 | bloc 3 | troisième année | 3e année | dernière année
type court | professionnalisant | bachelier professionnalisant
type long | bachelier de transition
finançabilité | finançable | financierbaar | financierbaarheid | funding eligibility | fundable | eligible for funding
non finançable | plus finançable | infinançable | not fundable | niet financierbaar
minerval | frais d’inscription | droits d’inscription | frais d’études | tuition fee | tuition fees | inschrijvingsgeld | collegegeld | fees
prix | coût | combien coûte | tarif | montant | cost | price | prijs
bourse | allocation d’études | allocations d’études | bourse d’études | DAPE | studietoelage | studiebeurs | beurs | scholarship | grant | student grant
boursier | boursière | grant holder
prêt d’études | prêt étudiant | student loan | studielening
inscription | s’inscrire | inscrire | inschrijving | inschrijven | enrolment | enrollment | registration | enroll | apply
date limite | délai | échéance | deadline | jusqu’à quand | avant quand
passerelle | passerelles | bridging | bridge
réorientation | se réorienter | changer d’études | changer de section | changer d’option | heroriëntering | change course | reorientation
allègement | allégé | programme allégé | mi-temps | reduced load | part-time
dispense | dispenses | valorisation de crédits | exemption | vrijstelling | exemptions
équivalence | reconnaissance de diplôme | gelijkwaardigheid | diploma equivalence | recognition of diploma | equivalence
diplôme étranger | foreign diploma | buitenlands diploma | diplôme d’un autre pays | foreign degree
dérogation | waiver | afwijking
recours | contester | appeal | beroep | plainte
jury central | examens du jury | examencommissie | state exam board
criminologie | crimino | crim | criminology | criminologue
éducateur | éducatrice | éduc | éducateur spécialisé | opvoeder | special educator
psychologie | psycho | psychologue | psychology | psychologist
kinésithérapie | kiné | kinésithérapeute | physiotherapist | physiotherapy | kinesist
logopédie | logo | logopède | orthophonie | orthophoniste | speech therapist
instituteur | institutrice | instit | instituteur primaire | primary school teacher | onderwijzer
enseignant | professeur | prof | teacher | leerkracht | enseigner
infirmier | infirmière | soins infirmiers | nurse | nursing | verpleegkundige | verpleegkunde
sage-femme | accoucheuse | midwife | vroedvrouw
médecine | médecin | docteur | medicine | doctor | geneeskunde
vétérinaire | véto | médecine vétérinaire | veterinary | vet
avocat | lawyer | advocaat
droit | études de droit | law | rechten
comptable | comptabilité | compta | accountant | accounting | boekhouder
informatique | informaticien | computer science | IT
ingénieur | ingé | engineer | ingenieur
architecte | architecture | archi | architect
sciences économiques | éco | économie | economics
éducation physique | gym | prof de gym | physical education
psychomotricité | psychomot | psychomotricien
ergothérapie | ergo | ergothérapeute | occupational therapist
puériculture | puéricultrice | crèche | childcare | kinderverzorging
aide-soignant | aide-soignante | care assistant | zorgkundige
kot | logement étudiant | chambre étudiante | student room | student housing | studentenkamer | logement
job étudiant | travail étudiant | studentenjob | student job | jobiste
stage | internship | placement | traineeship
alternance | formation en alternance | apprentissage | apprenti | apprenticeship | IFAPME | CEFA | leercontract
Forem | Actiris | Bruxelles Formation | VDAB
chômage | ONEM | demandeur d’emploi | sans emploi | unemployed | unemployment | werkloos
congé-éducation | congé-éducation payé | CEP | paid educational leave
étranger | abroad | buitenland | à l’étranger | Erasmus
hors UE | hors Union européenne | non-EU | étudiant étranger | international student | foreign student | niet-EU
examen d’entrée | concours | entrance exam | toelatingsexamen | examen d’admission
conditions d’accès | conditions d’admission | admission requirements | toelatingsvoorwaarden | prérequis
langue | niveau de français | examen de maîtrise du français | French language | taal
néerlandais | flamand | Nederlands | Dutch
anglais | English | Engels
handicap | besoins spécifiques | aménagements raisonnables | inclusif | disability | dyslexie | dys | TDAH
titre protégé | titre professionnel | profession réglementée | protected title | regulated profession
métier en pénurie | pénurie | métiers en pénurie | fonction critique | shortage occupation | knelpuntberoep
débouchés | emploi après | perspectives | job prospects | jobkansen
salaire | barème | combien gagne | rémunération | paie | wage | salary | loon
école | établissement | school
secondaire | secundair onderwijs | secondary school | middelbaar | humanités
enseignement supérieur | hoger onderwijs | higher education | études supérieures | le supérieur
horaire décalé | cours à distance | en ligne | soir | week-end | distance learning | afstandsonderwijs | online
orientation | conseiller d’orientation | studiekeuze | choix d’études | guidance | career advice
spécialisation | bachelier de spécialisation | master de spécialisation | specialisation | banaba
abandon | arrêter | désinscription | se désinscrire | annuler son inscription | drop out | uitschrijven | withdraw
remboursement | remboursé | être remboursé | refund | terugbetaling
échec | raté | rater | échouer | loupé | busé | péter | failed | fail | mislukt
réussir | réussi | validé | acquis | passed | geslaagd
refus | refusé | refused | rejected | geweigerd
allocations familiales | kindergeld | child benefit | family allowance | groeipakket
question | kestion
travailler | taffer | boulot | bosser | taf
argent | fric | thune | money | geld
assimilé | assimilation | résident | permis de séjour | titre de séjour | residence permit | verblijfsvergunning
réfugié | demandeur d’asile | protection subsidiaire | refugee | asylum seeker | vluchteling
médiation | médiateur | ombudsman
césure | année sabbatique | gap year
service citoyen | volontariat | bénévolat | volunteering
police | inspecteur de police | policier | politie
armée | défense | militaire | army
pompier | firefighter | brandweer
tableau | liste
condition modeste | revenus modestes | petits revenus | pas beaucoup d’argent | tarif réduit | minerval réduit | pas riche | low income | laag inkomen
certificat médical | maladie | malade | médecin | burn-out | dépression | raisons de santé | hospitalisé | ziekte | illness | sick
année ratée | redoubler | doubler | recommencer | bisser | bisseur | recommencer mon année | refaire mon année | repeat the year | zittenblijven
examen | session | partiels | exam | exams | examens | blocus
jury | délibération | délibérer | délibéré
refus d’inscription | inscription refusée | ne veut pas m’inscrire | pas accepté | plus m’inscrire
travailler et étudier | étudier en travaillant | reprise d’études | reprendre des études | reprendre mes études | retourner aux études | adult learner | terug studeren
parents refusent de payer | parents ne veulent pas payer | obligation alimentaire | parents divorcés | pension alimentaire | contribution alimentaire
formation professionnelle | formation qualifiante | vocational training | beroepsopleiding | apprendre un métier
rhéto | sixième secondaire | 6e secondaire | dernière secondaire | terminale
ne sais pas quoi faire | indécis | hésiter | perdu dans mon choix | choisir des études | choix d’études | undecided
horaire | planning | emploi du temps | schedule | uurrooster
contenu des études | cours au programme | matières | programme des cours | course content | vakken
durée | combien de temps | combien d’années | how long | hoelang
où étudier | quelle école | where to study | liste des écoles | waar studeren
différence | comparer | plutôt que | versus | difference | verschil
femme de ménage | aide-ménagère | titres-services | cleaner
loyer | bail | rent | lease | huur | contrat de kot
enceinte | grossesse | pregnant | zwanger | jeune maman
harcèlement | discrimination | bullying | pesten
assurance | mutuelle | insurance | ziekenfonds
impôts | fiscal | à charge de mes parents | personne à charge | taxes | belasting
permis de travail | visa | work permit | arbeidsvergunning
test | examen de français | DELF | DALF | TCF | language test | taaltest
pays de l’Est | Maroc | Algérie | Tunisie | Congo | Cameroun | Afrique
France | français de France | Parcoursup | non-résident | tirage au sort
Flandre | Vlaanderen | Communauté flamande | Hogeschool | Flanders
Bruxelles | Brussel | Brussels
Wallonie | Wallonië | Wallonia | région wallonne
étudiant | student | studenten | students | élève
études | studies | studie | study | étudier | studeren
diplôme | degree | diploma | qualification | certificat | brevet
métier | profession | job | beroep | occupation | career | boulot
formation | training | opleiding | course | cursus
année académique | academic year | academiejaar | rentrée
droit aux allocations | allocations de chômage | stage d’insertion | allocations d’insertion | jobseeker | werkzoekende | werkloosheidsuitkering
enseignement à distance | e-learning | cours par correspondance | avondschool | avondonderwijs | night school
obtenir son CESS | deuxième chance | tweedekansonderwijs | second chance | adulte sans diplôme | high school diploma | finir ses secondaires
formation des enseignants | formation initiale des enseignants | lerarenopleiding | teacher training | RFIE | devenir prof | teaching degree
attestation | AOA | AOB | AOC | attestation d’orientation | restriction
option | technique de qualification | professionnel | transition | général | filière
CEFA | alternance | contrat d’alternance | duaal leren | work-study
chef d’entreprise | indépendant | gestion de base | créer son entreprise | self-employed | zelfstandige
directeur | préfet | direction d’école
surveillant | éducateur interne | surveillant-éducateur | pion
remplaçant | intérim | remplacement | intérimaire | substitute
fonctionnaire | fonction publique | Selor | concours de recrutement | civil servant | ambtenaar
promotion | évoluer | évolution de carrière | monter en grade | career progression
droits | règlement | règlement des études | plainte | rights | rechten van student
valoriser | faire valoir | reconnaître mon expérience | reconnaissance d’expérience | EVC
cours de langue | apprendre une langue | language course | taalcursus
prendre rendez-vous | contacter | rendez-vous | appointment | afspraak
bourse refusée | refus de bourse | réclamation bourse
étaler | sur deux ans | répartir
`;

export const fieldWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
