// What Dutch- and English-speaking people write, beside the French word; a line a meaning. None is also a French word of
// another meaning.
const lines = `
délai | deadlines | time limit | closing date | cut-off date | aanmeldingsdatum
date limite | application deadline | registration deadline | inschrijvingsdatum | deadline inschrijving
hors Union européenne | non EU | outside the EU | third country | buiten de EU | niet-Europees | non-European
européen | EU citizen | European | Europees
durée | duration | duur | how many years | hoeveel jaar
début | start date | startdatum | begin
rentrée | start of the year | begin van het jaar
conditions | voorwaarden | requirements | vereisten | criteria
documents | papers | papieren | documenten | paperwork | dossier samenstellen
dossier | file to submit | aanvraagdossier
demander | apply for | aanvragen | vragen | request | ask for
recevoir | receive | krijgen | ontvangen
rembourser | give back | pay it back | repay | teruggeven
obtenir | obtain | behalen | verkrijgen
pouvoir | allowed | mogen | toegestaan
obligatoire | mandatory | compulsory | verplicht
possible | mogelijk
aide financière | financial aid | financial help | financiële hulp | financiële steun
cher | expensive | duur om te betalen | afford | too expensive
mari | my husband | my wife | partner | echtgenote | spouse visa | marié | getrouwd | married
frère | sœur | brother | sister | broer | zus
fils | my son | mijn zoon
fille | my daughter | mijn dochter
famille | family | gezin | familie
emploi | find a job | werk vinden | jobs | werkzaam
métier | occupation | career path | beroepen
salaire | earn | earnings | verdienen | pay scale
entreprise | company | bedrijf | employer | werkgever | baas | boss
temps plein | full time | full-time | voltijds
temps partiel | halftijds | deeltijds | part time
cours du soir | evening course | evening school | avondles | 's avonds
week-end | weekend
à distance | online course | from home | thuis studeren
congé-éducation payé | educatief verlof | betaald educatief verlof | opleidingsverlof | Vlaams opleidingsverlof | training leave | study leave
chômage | dole | unemployment benefit | unemployment benefits | uitkering | stempelen
français | French classes | French lessons | learn French | Franse les | Frans leren
français | Frans | French
apprendre | learn | leren
niveau | niveau van Frans | level of French
traduction | sworn translation | beëdigde vertaling | translated
équivalence | equivalency | recognised | recognized | erkenning | erkennen | erkend
diplôme étranger | foreign diploma | diploma from abroad | buitenlandse diploma
étranger | foreigner | vreemdeling | buitenlander
visa | visum | embassy | ambassade
permis de séjour | residence card | verblijfskaart | verblijfstitel
réfugié | refugees | asiel | asylum
séjour d’études | study abroad | exchange | uitwisseling | exchange student
inscription | sign up | enrol late | zich inschrijven | ingeschreven | enrolled | registered
réinscription | re-enrol | re-register | herinschrijving | opnieuw inschrijven
refus | denied | turned down | afgewezen | weigering
recours | appealing | appeal a decision | in beroep gaan | beroep aantekenen
échec | failing | failed my year | not passed | niet geslaagd | buizen | zakken
réussite | passing | slagen | success
abandon | dropping out | give up | opgeven | stopzetten
réorientation | switching courses | change of course | transfer to another programme | overstappen | van studie veranderen | heroriënteren
passage | move up | next year | volgend jaar
premier bloc | first-year | eerstejaars | eerste bachelor | first bachelor
master | master’s | masters | masterjaar
bachelier | bachelor’s | professionele bachelor | bachelordiploma
doctorat | PhD student | doctoreren
spécialisation | specialization | postgraduaat
haute école | hogescholen | applied sciences university
université | uni | universities | universiteiten
école | schools | scholen
enseignement | onderwijs | education
professeur | teachers | lesgever | lerares | docent | lecturer
agrégation | teaching qualification | lerarendiploma | educatieve master
cours | classes | class | les
examen | testing | examens afleggen | proef
note | grade | grades | cijfers | punten
bourse | bursary | stipend | toelage
prêt | borrow | borrowing | lenen
minerval | tuition | school fees | collegegeld | cost of studies | studiekosten
réduit | reduced | verlaagd | verminderd
majoré | higher fee | increased fee | verhoogd inschrijvingsgeld
logement | rent a room | kamer | dorm | dormitory | kotmadam
allocations familiales | child benefits | kinderbijslag | groeipakket
impôts | tax | belastingen
mutuelle | health insurance | ziekteverzekering
handicap | disability | handicapped | functiebeperking | special needs
dyslexie | dyslexia | dyslectisch | reading difficulties
malade | sickness | illness | ziek | medical reasons | medische redenen
enceinte | pregnancy | zwangerschap
psychologue | mental health | counsellor | counselor
stage | trainee | work placement | stage lopen
alternance | dual learning | werkend leren | apprentice
apprentissage | leertijd | syntra | craft
sans diplôme | no diploma | no degree | dropped out of school | without diploma
CESS | secondary diploma | diploma hoger secundair | A-levels | high-school diploma
secondaire | middelbare school | high school | secundair
septième année | seventh year | zevende jaar | specialisatiejaar
professionnel | vocational | beroepsonderwijs | BSO
technique | TSO | technisch onderwijs | technical school
jury central | central jury | centrale examencommissie | homeschooled
examen d’admission | admission test | ingangsexamen | entry exam
médecine | arts studies medicine | geneeskundestudies | become a doctor | arts worden
infirmier | become a nurse | verpleegster | verpleger | verpleegopleiding | HBO5
aide-soignant | nursing assistant | zorgkundige worden | healthcare assistant | care worker
sage-femme | become a midwife | verloskunde
éducateur | youth care | opvoedster | jeugdwerker
assistant social | become a social worker | maatschappelijk werkster
instituteur | become a teacher | onderwijzeres | kleuteronderwijzer | leerkracht worden
psychologie | become a psychologist | psychologe
avocat | become a lawyer | advocate | bar exam
droit | law degree | law school | rechtenstudies
comptabilité | bookkeeping | boekhouden | accountancy
informatique | computer | IT studies | informatica | toegepaste informatica | programming | programmeren
ingénieur | become an engineer | industrieel ingenieur | burgerlijk ingenieur
architecte | architectuurstudies
kinésithérapeute | physio | kine
pharmacie | apotheker worden
vétérinaire | become a vet | dierenarts worden
police | police officer | politieagent | politieschool
armée | soldier | soldaat | defensie
pompier | fireman | brandweerman
boulanger | bakkerij | bakery
cuisinier | chef | cooking | koken
coiffeur | kapster | hairdressing
chauffeur | buschauffeur | driver
soudeur | lasser | welder | welding
électricien | electrician training
menuisier | schrijnwerker | carpenter | carpentry
mécanicien | mecanicien | car mechanic | automechanica
bâtiment | construction worker | bouwvakker
agriculture | farmer | farming | landbouwer | boer
animaux | animals | dieren
enfants | kids | kinderen
puéricultrice | nursery | kinderopvang | childminder | onthaalouder
personnes âgées | old people | bejaarden
graphisme | designer | grafisch ontwerper | illustrator
musique | musician | conservatorium
langues | language studies | taalstudies | languages degree
tourisme | toerisme | travel agent
hôtellerie | hotel school | hotelschool | hospitality
sport | coach | sportleraar | trainer
dispense | exempted | exemptions for | vrijgesteld | vrijstellingen
crédits | credit | studiepunten behalen | points needed
allègement | lighter programme | spread my year | studieverlichting | minder vakken
programme annuel | curriculum of the year | studieprogramma | individual programme
passerelle | bridging course | bridge year | brugprogramma | voorbereidingsjaar | preparatory year
finançabilité | still funded | fundability | financierbaar blijven | leerkrediet op
expérience | years of experience | jaren ervaring | professional experience
valorisation | prior learning | RPL | eerder verworven competenties
bilan de compétences | competence assessment | loopbaancheque | career guidance
orientation | which study | welke studie | what to study | studiekeuze maken | study advice
rendez-vous | make an appointment | afspraak maken | meet someone
horaires d’ouverture | opening hours | openingsuren
brochure | leaflet | folder
salon | study fair | infodag | open day | openlesdag | portes ouvertes | journée portes ouvertes
métier en pénurie | shortage job | knelpuntberoepen | in demand
titre protégé | protected profession | beschermd beroep | gereglementeerd beroep
harcèlement | bullied | gepest
mineur | under 18 | minderjarig | underage
adulte | volwassene | volwassenen | adults
jeune | youngster | jongere | jongeren
année sabbatique | tussenjaar | year off
volontariat | volunteer | vrijwilligerswerk
job étudiant | summer job | vakantiejob | student work | studentenarbeid
`;

export const translations: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
