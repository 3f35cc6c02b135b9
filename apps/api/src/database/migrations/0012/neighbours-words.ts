// Everyday Dutch and English of the field, a line a meaning. None is a French word with another meaning, nor has its stem.
const lines = `
ingénieur | engineering | engineer | ingenieur | ingenieurswetenschappen
perdu | perte | duplicata | lost | kwijt | verloren | verlies
revenus | income | inkomen | inkomsten
payer | betalen | paying | payment | betaling
gratuit | free of charge | gratis | kosteloos
travail | work | werk
travailler | working | werken
soir | evening | avond | avondlessen | evening course
relevé de notes | transcript | transcript of records | puntenlijst | cijferlijst
candidature | application | applying | aanvraag | sollicitatie
admission | admitted | toegelaten | toelating
preuve | proof | bewijs
carte d’identité | identity card | identiteitskaart
parents | ouders
enfant | child | children | kinderen
mère | mother | moeder
aide sociale | social welfare | leefloon
prêt | loan | lening
réduction | discount | korting
logement | lodging | woning
transport | abonnement | train pass | treinabonnement
mémoire | dissertation | thesis | masterproef | scriptie
doctorat | doctorate | doctoraat
cours | lessons | lessen | vakken | courses
matière | subject matter | leerstof
bloc | studiejaar
examens | herexamen | resit | resits
seconde session | second session | tweede zittijd
note | exam mark | examencijfer
délibération | deliberatie | exam board
changer | veranderen | switching | switch
arrêter | stoppen | quit | quitting
recommencer | herbeginnen | start again | start over
continuer | verderzetten | doorgaan | carry on
attestation | getuigschrift
inscription tardive | late enrolment | late registration | laattijdige inschrijving
annuler | cancel | annuleren
rembourser | terugbetalen | reimburse | pay back
plainte | complaint | klacht
service social | social service | sociale dienst
psychologue | psycholoog
pharmacien | pharmacist | pharmacy | apotheker | farmacie
dentiste | dentist | dentistry | tandarts | tandheelkunde
kinésithérapeute | kinesitherapie | kinesitherapeut | physical therapy
logopède | logopedie | logopedist
ergothérapeute | ergotherapie
sage-femme | midwifery
diététique | diététicien | dietician | dietetics | voedingsleer
vétérinaire | dierenarts | diergeneeskunde
médecin | medical school | medicijnen
instituteur | primary school teaching | lager onderwijs
maternelle | kindergarten | kleuteronderwijs | kleuterleidster | nursery school
professeur | teaching | lesgeven
traducteur | traduction | translator | translation | vertaler
interprète | interprétation | interpreter | interpreting | tolk
journaliste | journalist | journalism | journalistiek
notaire | notary | notaris
juriste | jurist | legal studies
criminologie | criminologist
sociologie | sociology
sciences politiques | political science | politieke wetenschappen
histoire | history | geschiedenis
géographie | geography | aardrijkskunde
philosophie | philosophy | filosofie | wijsbegeerte
mathématiques | mathematics | maths | wiskunde
physique | physics | natuurkunde
chimie | chemistry | chemie | scheikunde
biologie | biology
langues | languages | talen
gestion | business studies | bedrijfsbeheer | bedrijfskunde | management
commerce | trade | handel
commerce extérieur | international business
tourisme | tourism
agronomie | agriculture | landbouw | agronomy
environnement | environment
arts | fine arts | beeldende kunst | kunst
musique | music | muziek
théâtre | theatre | drama | toneel
cinéma | film school | filmschool
graphisme | graphic design | grafische vormgeving
architecture | architectuur
construction | bouw | building trade
électricien | electrician | elektricien
cuisinier | cook | kok
boulanger | baker | bakker
coiffeur | hairdresser | kapper
esthéticienne | beautician | schoonheidsspecialiste
chauffeur | truck driver | bus driver | vrachtwagenchauffeur
bibliothécaire | librarian | bibliothecaris
secrétariat | secretary | secretariaat
ressources humaines | personeelsbeleid | personeelszaken
marketing | advertising | reclame
santé | health | gezondheid
santé publique | public health | volksgezondheid
sport | sports | lichamelijke opvoeding
jeunesse | youth | jeugd
personnes âgées | elderly | ouderen
handicap | disabled | gehandicapt | beperking
aménagements raisonnables | reasonable accommodation | redelijke aanpassingen
malade | ziek
titre de séjour | residence | verblijf | verblijfsrecht
mariage | conjoint | spouse | husband | echtgenoot
emploi | baan | werkgelegenheid | employment
indépendant | zelfstandig
expérience | experience | ervaring
compétences | skills | vaardigheden | competenties
bilan de compétences | skills assessment | loopbaanbegeleiding
orientation | counselling | studieadvies | studiekeuzebegeleiding
choisir | choose | choosing | kiezen | keuze
comment devenir | how to become | hoe word ik
durée des études | length of studies | studieduur
sans diplôme | without a degree | zonder diploma
premier cycle | first cycle | eerste cyclus
deuxième cycle | second cycle | tweede cyclus
année complémentaire | extra year | extra jaar
crédits complémentaires | extra credits | extra studiepunten | additional credits
trop tard | too late | te laat
`;

export const neighboursWords: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
