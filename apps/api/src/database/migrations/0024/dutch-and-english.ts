// What is said in Dutch and in English, after the French words that an answer would hold; a line a meaning.
const lines = `
hors Union européenne | étranger < buiten EU | buiten de EU | niet-Europese | derdelander | overseas student | third-country | non European
décembre < december | 1 december
janvier < januari | January
février < februari | February
mars < maart
avril < april
mai < mei
juin < juni | June
juillet < juli | July
août < augustus | August
septembre < september
octobre < oktober | October
novembre < november
jury central | jury de la Communauté française < middenjury | examencommissie | examination board
examen | session < tentamen | herkansing | proefwerk | mondeling examen | oral exam | written exam | resit exam
raté | échec < niet geslaagd | gezakt | gebuisd | failing | failed courses | failed exams | onvoldoende
réussi | crédits acquis < behaalde studiepunten | credits earned | passed courses | geslaagd zijn
Erasmus | mobilité < exchange semester | exchange student | uitwisseling | uitwisselingssemester | student exchange | semester abroad
cours de langue | français langue étrangère < French classes | French course | French lessons | Franse les | cursus Frans | Franse lessen | learn French | Frans leren
néerlandais < Nederlandse les | Nederlandse lessen | Nederlands leren | Dutch classes | Dutch course | Dutch lessons | NT2
primo-arrivant | parcours d’intégration < newcomer | newcomers | nieuwkomer | nieuwkomers | inburgering | integration course
gratuit < gratis | kosteloos | free of charge | for free | zonder kosten
arrêter | abandon < stoppen | stopzetten | uitschrijven | quit | dropping out | drop out | withdraw
compter | comptabilisée < telt mee | meetellen | does it count | counts as
année | année académique < academiejaar | schooljaar | school year | academic year
demandeur d’emploi < werkzoekende | werkzoekenden | werkloos | werkloze | jobseeker | job seeker | unemployed
chômage | ONEM < werkloosheid | werkloosheidsuitkering | unemployment benefit | dole
travail | emploi < werk | werken | baan | job search | vacature | vacatures
job étudiant < studentenjob | studentenwerk | vakantiejob | student job | summer job | working hours student
heures < uren | urenlimiet | how many hours | hour limit
revenus < inkomen | inkomsten | loonfiche | income | household income
impôts | à charge < belastingen | ten laste | belastingaangifte | tax dependant | tax return
allocations familiales < kinderbijslag | kindergeld | groeipakket | child benefit | family benefit
revenu d’intégration | CPAS < leefloon | OCMW | equivalent leefloon | welfare benefit | social assistance
bourse | allocation d’études < studietoelage | studiebeurs | schooltoeslag | study grant | scholarship | bursary
minerval | frais d’inscription < inschrijvingsgeld | studiegeld | tuition | registration fee | school fees | inschrijvingskosten
prêt < lening | studielening | student loan | borrow money
réduit | condition modeste < bijna-beursstudent | beurstarief | verminderd inschrijvingsgeld | reduced fee | low income
payer < betalen | afbetalen | pay in instalments | gespreid betalen | payment plan
rembourser | remboursement < terugbetalen | terugbetaling | refund | pay back | money back
date limite | délai < uiterste datum | deadline | tot wanneer | until when | closing date | te laat | too late | laattijdig
inscription < inschrijving | inschrijven | enrol | enroll | enrolment | sign up | register | aanmelden
refus | recours < beroep aantekenen | weigering | geweigerd | bezwaar | appeal | refused | denied | rejected
équivalence < gelijkwaardigheid | gelijkschakeling | diploma erkenning | equivalence | recognition | NARIC
diplôme étranger < buitenlands diploma | foreign degree | foreign diploma | diploma from abroad | overseas qualification
traduction < vertaling | beëdigde vertaling | translation | sworn translation | translated
titre de séjour < verblijfsvergunning | verblijfstitel | verblijfskaart | residence permit | residence card | visum | student visa
réfugié < vluchteling | asielzoeker | subsidiaire bescherming | refugee | asylum seeker
passerelle < schakelprogramma | schakeljaar | brugprogramma | bridging programme | bridging year | conversion course
dispense < vrijstelling | vrijstellingen | exemption | exempted | credit transfer
VAE < EVC | eerder verworven competenties | prior learning | work experience admission | eerder verworven
réorientation | changer d’études < heroriëntering | van richting veranderen | andere richting | switch programme | change course | change major
première année | bloc 1 < eerste jaar | eerstejaars | first year | freshman
allègement < spreiding | programma spreiden | deeltijds studeren | reduced programme | part-time study | lighter workload
handicap | aménagements raisonnables < beperking | functiebeperking | redelijke aanpassingen | disability | disabled | special needs | reasonable adjustments
dyslexie < dyslexia | leesstoornis | leerstoornis | learning disorder | learning disability
autisme < autisme spectrum | autistisch | autistic | autism
maladie < ziek | ziekte | ziekenhuis | illness | sick | hospital | chronic
enceinte | grossesse < zwanger | zwangerschap | pregnant | pregnancy | maternity leave
harcèlement < pesten | gepest | pesterijen | bullied | bullying | harassment
école secondaire < middelbare school | middelbaar | secundair onderwijs | secondary school | high school | humaniora
professionnel | technique de qualification < BSO | TSO | beroepsonderwijs | technisch onderwijs | vocational school | arbeidsmarktfinaliteit
enseignement général < ASO | doorstroomfinaliteit | general education | grammar school
certificat CESS < diploma secundair | secondary diploma | high school diploma | school leaving certificate | A levels
enseignement spécialisé < buitengewoon onderwijs | special education | special school
immersion < immersieonderwijs | taalbad | language immersion
CPMS < CLB | school guidance centre
apprentissage | alternance < leerlingwezen | leertijd | duaal leren | apprenticeship | apprentice | leerling-gast | work-based learning
enseignement pour adultes | promotion sociale < volwassenenonderwijs | avondschool | avondonderwijs | avondles | adult education | night school | evening course
formation professionnelle < beroepsopleiding | VDAB | knelpuntopleiding | vocational training | training course
congé-éducation < Vlaams opleidingsverlof | opleidingsverlof | betaald educatief verlof | study leave | paid educational leave
orientation < studiekeuze | studieadvies | loopbaanbegeleiding | career guidance | study advice | career counselling | beroepskeuze
rendez-vous < afspraak | afspraak maken | appointment | meet someone
porte ouverte < opendeurdag | openlesdag | open day | information day | infodag
année sabbatique | césure < tussenjaar | gap year | sabbatjaar | jaar pauze
volontariat < vrijwilligerswerk | vrijwilliger | volunteer | volunteering
logement | kot < kamer | studentenkamer | kot huren | huurcontract | accommodation | dormitory | rent a room | lease
transport | abonnement < treinabonnement | busabonnement | Buzzy Pazz | train pass | commuting
enseignant | professeur < leraar | lerares | leerkracht | lesgeven | onderwijzer | teacher | teaching | schoolteacher
titre requis < bekwaamheidsbewijs | vereist bekwaamheidsbewijs | teaching licence | required qualification
agrégation | titre pédagogique < lerarenopleiding | pedagogisch bekwaamheidsbewijs | teaching degree | teacher training | educatieve master
instituteur primaire < lager onderwijs | onderwijzer | primary school teacher | elementary teacher
maternelle < kleuteronderwijs | kleuterjuf | kleuterleidster | nursery school teacher | kindergarten
infirmier < verpleegkunde | verpleegkundige | verpleging | nurse | nursing
aide-soignant < zorgkundige | verzorgende | care assistant | nursing assistant | caregiver
sage-femme < vroedvrouw | vroedkunde | midwife | midwifery
médecine < geneeskunde | arts | dokter | medicine | medical school | physician
dentisterie < tandheelkunde | tandarts | dentist | dentistry
pharmacie < farmacie | apotheker | pharmacist | pharmacy
kinésithérapie < kinesist | kinesitherapie | fysiotherapie | physiotherapist | physiotherapy
ergothérapie < ergotherapeut | occupational therapist | occupational therapy
logopédie < logopedist | logopedie | speech therapist | speech therapy
psychologie < psycholoog | psychology | psychologist
assistant social < maatschappelijk werker | maatschappelijk assistent | sociaal werker | sociaal werk | social worker | social work
éducateur spécialisé < opvoeder | begeleider | orthopedagogie | youth worker | special educator
criminologie < criminoloog | criminologie | criminology | criminologist
droit < rechten | rechtenstudie | jurist | law degree | law school | advocaat | lawyer
comptabilité < boekhouden | boekhouder | accountancy | accounting | accountant | bookkeeper
ingénieur < ingenieur | burgerlijk ingenieur | industrieel ingenieur | engineering | engineer
informatique < informatica | programmeur | toegepaste informatica | computer science | software developer | coding
architecte < architect | architectuur | bouwkunde
traduction et interprétation < vertaler | tolk | vertaalkunde | translator | interpreter
vétérinaire < dierenarts | diergeneeskunde | veterinary | vet school
police < politie | agent | politieagent | police officer
pompier < brandweer | brandweerman | firefighter | fire brigade
chauffeur < vrachtwagenchauffeur | buschauffeur | treinbestuurder | truck driver | bus driver | train driver
électricien < elektricien | electrician
plombier | chauffagiste < loodgieter | verwarmingsinstallateur | plumber | heating engineer
menuisier < schrijnwerker | timmerman | carpenter | joiner
maçon < metselaar | bricklayer | bouwvakker | construction worker
soudeur < lasser | welder | welding
coiffeur < kapper | kapster | haarkapper | hairdresser | hairdressing | barber
esthéticienne < schoonheidsspecialiste | beautician | schoonheidsverzorging
cuisinier < kok | keukenhulp | chef-kok | cook | cooking school
boulanger | pâtissier < bakker | banketbakker | baker | pastry chef
puéricultrice | accueillante d’enfants < kinderverzorgster | onthaalouder | kinderbegeleider | kinderopvang | childminder | nursery nurse | crèche
jardinier < tuinier | tuinaanleg | gardener | landscaping
agent immobilier < vastgoedmakelaar | estate agent | real estate
journaliste < journalistiek | journalism | journalist
graphisme < grafisch ontwerp | vormgeving | graphic design | graphic designer
indépendant < zelfstandige | eigen zaak | self-employed | start a business | entrepreneur
salaire < loon | wedde | verdienen | salary | wage | earn | pay scale
débouchés < jobkansen | beroepsuitzichten | job prospects | career options
durée < hoe lang | hoelang | hoeveel jaar | how long | how many years
où étudier < waar studeren | waar kan ik | where to study | which school | welke school
différence < verschil | difference between | vergelijken | compared to
soir | horaire décalé < avond | avondlessen | weekendlessen | evening classes | weekend classes
à distance < afstandsonderwijs | online leren | distance learning | online course | remote study
conditions d’accès < toelatingsvoorwaarden | toegangsvoorwaarden | admission requirements | entry requirements
examen d’entrée < toelatingsexamen | toelatingsproef | ingangsexamen | entrance exam | admission test
tirage au sort | non-résident < loting | niet-verblijvende | lottery | non-resident | quota
mémoire | TFE < scriptie | eindwerk | bachelorproef | masterproef | thesis | dissertation
diplôme perdu | duplicata < kwijtgeraakt | duplicaat | lost diploma | copy of diploma
étudier en anglais < Engelstalige opleiding | in English | English-taught | taught in English
étudier au Pays-Bas | Flandre < studeren in Nederland | studeren in Vlaanderen | study in Flanders | Vlaamse hogeschool
finançabilité | finançable < financierbaar | financierbaarheid | fundable | eligible for funding | leerkrediet
dérogation < afwijking | uitzondering | exception | waiver | special permission
année préparatoire < voorbereidingsprogramma | preparatory year | foundation year | zevende jaar
`;

export const dutchAndEnglish: readonly string[] = lines.trim().split('\n');
