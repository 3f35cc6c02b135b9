// What is said in Dutch and in English, after the French words that an answer would hold; a line a meaning: the rest of a life.
const lines = `
maître-nageur < lifeguard | swimming instructor | zwemleraar | zwemleerkracht
sportif de haut niveau < topsport | topsportstatuut | elite athlete | top athlete | professional footballer | profvoetballer
statut d’artiste < kunstenaarsstatuut | artist status | kunstwerkattest | kunstwerkuitkering
réseaux sociaux < social media | socialmediamanager
marketing < marketeer | digitale marketing | reclamebureau | reclamemaker
événementiel < event manager | event planner | eventmanagement | evenementen | eventplanner
ressources humaines < HR manager | personeelsdienst | personnel manager | recruiter | HR-medewerker
gestion | management < business administration | business management | KMO-beheer | MBA | handelswetenschappen | commercial sciences | bedrijfswetenschappen | kmo-management
commerce extérieur < internationaal ondernemen | export import | international trade | internationale handel
environnement < environmental | milieukunde | leefmilieu | duurzaamheid | sustainability | ecology | ecologist | climate | klimaat
conseiller en prévention < preventieadviseur | prevention adviser | safety adviser | veiligheidsadviseur
institutions européennes < Europese instellingen | European institutions | European commission
infirmier < verpleegkundigen | ziekenverpleger | basisverpleegkundige | registered nurse | verplegers | nursing degree | nursing school | nursing studies
infirmier à domicile < thuisverpleging | thuisverpleegkundige | home nurse | wijkverpleegkundige
aide-soignant < zorgkundigen | zorgassistent | nurse aide | verpleeghulp
aide familial | aide à domicile < verzorgende | thuiszorg | home care | gezinszorg | home help | familiehulp | thuishulp | polyvalent verzorgende
maison de repos < rusthuis | rusthuizen | woonzorgcentrum | nursing home | retirement home | ouderenzorg | bejaardenzorg | elderly care | care home
accueillant d’enfants < onthaalmoeder | onthaalmoeders | onthaalouders | child minder | begeleider kinderopvang | kinderbegeleider | nanny | childcare worker
puériculture < kinderverzorgster | kinderverzorger | nursery nurse | jeugd- en gehandicaptenzorg | babies
sage-femme < midwives | vroedvrouwen | vroedkunde
kinésithérapie < physical therapist | kinesisten | revalidatiewetenschappen | revalidatie | rehabilitation sciences | kinesitherapeuten
ergothérapeute < occupational therapy | ergotherapeuten
logopédie < speech therapy | logopedisten | speech and language | speech language
psychomotricité < psychomotor | psychomotoriek | psychomotorisch
audiologie < audiology | audioloog | audiologist | hearing aids | hoorapparaten
opticien | optométrie < optician | optometrist | optometry
podologie < podiatry | podoloog | podiatrist | podologen
technologue de laboratoire médical < medical laboratory | laborant | laboratoriumtechnologie | lab technician | laboratory technician | biomedische laboratoriumtechnologie
imagerie médicale < medical imaging | medische beeldvorming | radiographer | röntgen | radiologisch | x-ray
assistant dentaire | hygiéniste bucco-dentaire < dental assistant | dental hygienist | mondhygiënist | tandartsassistent | mondzorg
dentiste < tandartsen | dental school | tandartsstudies
ostéopathe < osteopaat | osteopathy
médecin | médecine < dokter | dokters | physician | medical studies | medical student | geneeskunde studeren | medical degree
médecin spécialiste < arts-specialist | medical specialist | kinderarts | paediatrician | pediatrician | gynaecologist | cardioloog | cardiologist
chirurgien < surgeon | chirurg | chirurgen
pharmacie < apothekers | farmaceutische wetenschappen | pharmaceutical | pharmaceutical sciences
assistant en pharmacie < apotheekassistent | pharmacy assistant | pharmacy technician | apothekersassistent
soins de santé < health care | healthcare | zorgsector | zorgberoep | zorgberoepen | gezondheidszorg | care sector | medical field
conseiller en orientation < career counsellor | career counselor | career adviser | career advisor | loopbaancoach | guidance counsellor | guidance counselor | studieadviseur | loopbaanadviseur | study adviser
test d’orientation < career test | interesseproef | orientation test | studiekeuzetest | aptitude test | oriëntatieproef | personality test | interesse test
orientation < loopbaan | studieloopbaan | studieoriëntatie | beroepskeuze | career choice | beroepsoriëntatie | career orientation
salon de l’emploi < job fair | jobbeurs | career fair | jobdag
journées portes ouvertes < opendeurdag | opendeurdagen | infodagen | information session | infosessie
accompagnement < jobcoach | job coach | trajectbegeleider | coaching | trajectbegeleiding
aide < hulp | helping | helpen | help | bijstand
information < inlichtingen | informeren
conseil < advies | advice | raadgeving | adviezen
choix d’études < study choice | choice of study | keuzestress | choosing a study | choosing a degree
hésiter < twijfel | twijfelen | not sure | unsure | hesitate | hesitating
intérêts < interests | interesse
introduire < submit | submitting | submission | indienen | ingediend | inleveren | hand in | indiening
envoyer < send | sending | sturen | opsturen | versturen | verzenden | opgestuurd
liste d’attente < waiting list | wachtlijst | reservelijst | waitlist
accepté | admis < accepted | aanvaard | aanvaarden | aangenomen | acceptance letter | letter of acceptance | admission letter | toelatingsbrief
commencer < starting | beginnen | starten | gestart | begonnen | started
terminer < finish | finished | finishing | afmaken | afwerken | afgewerkt | voltooien | complete my studies
interrompre < onderbreken | onderbreking | interrupt | interrupted | gap in studies
abandonner < ophouden | gestopt | dropped out | stopped studying | stop studying | giving up | afhaken | quit school
rater < misgelopen | gebuisd zijn | onvoldoende | flunked | flunk | herkansing | herkansen
nécessaire | besoin < need | needed | nodig | noodzakelijk | necessary
devoir < must | moeten | have to | obliged
interdit < forbidden | verboden | prohibited | not allowed | niet toegelaten
suffisant < enough | genoeg | voldoende | sufficient
exception | dérogation < uitzondering | uitzonderingen | uitzonderlijk | afwijkingen
délai dépassé | tardif < nog tijd | still time | laattijdig | te laat inschrijven | missed the deadline | deadline gemist | past the deadline | belated
réduction | exemption de paiement < verlaagd tarief | reduced fee | kortingen | sociaal tarief
réforme < hervorming | hervormingen | new rules | nieuwe regels
règles < rule | regels | regelgeving
décret | loi < decree | decreet | decreten | wetgeving | legislation
taux de réussite < success rate | slaagkans | slaagkansen | slaagcijfers | pass rate | slaagpercentage
avenir < future | toekomst
finançabilité | finançable < fundable student | financierbare student | still eligible | niet meer financierbaar | public funding | eligible student
allègement | programme allégé < halftime | halftijds studeren | part-time study | deeltijds studeren | part-time student | lighter load | minder studiepunten | reduced programme
réorientation < heroriënteer | switch programme | switch major | change major | change my studies | veranderen van studie | veranderen van richting | transfer student | studieswitch | andere richting
passerelle < schakeljaren | schakeltraject | schakelopleiding | voorbereidingstraject | bridging program | bridging module | doorstroming | doorstromen
accès au master < access to master | admission to master | enter a master | master instromen | toegang tot master
changer de pays < come to Belgium | study in Belgium | studying in Belgium | studeren in België | naar België
Flandre | Communauté flamande < Flemish community | Vlaamse Gemeenschap | Flemish university | Vlaamse universiteit | Vlaamse hogeschool | Vlaamse school | Flemish diploma | Vlaams diploma
Fédération Wallonie-Bruxelles < Franse Gemeenschap | Franstalig onderwijs | French community | French-speaking community | Franstalige school | Franstalige universiteit
Communauté germanophone < Duitstalige Gemeenschap | German-speaking | German-speaking community | Oost-Kantons
programme | cours < curriculum | vakkenpakket | study guide | studiegids | course catalogue | lessenpakket
horaire < timetable | lesrooster | lessenrooster | rooster | class schedule | lesuren
examen < examens herdoen | examenperiode | examenrooster | exam period | exam schedule | examenreeks | tussentijdse toets | examination
seconde session < resit exam | retake | tweede zit | tweede examenkans | second sit | second chance exam
jury | délibération < gedelibereerd | deliberatiebeslissing | board of examiners | tolereren
bloc 1 < eerstejaarsstudent | freshman | first-year student | eerstejaarsstudenten | eerste studiejaar | freshmen
doctorat < doctoral | PhD position | promoveren | doctoraatsstudent | doctoral student | doctoral school
certificat de qualification < kwalificatiegetuigschrift | vocational certificate | trade certificate | VCA-attest
duplicata < diploma verloren | lost my diploma | lost diploma | diploma kwijt | copy of diploma | kopie van diploma
relevé de notes < marksheet | puntenblad | academic transcript | puntenbriefje | official transcript | studieresultaten | study results | exam results | examenresultaten
plainte < klachten | klagen | complain
ombudsman | médiation < ombudsvrouw | ombudsperson | geschil
rendez-vous < reserveren | langskomen | videogesprek | book an appointment | walk-in | zonder afspraak | without appointment | drop by | drop-in
permanence < spreekuur | spreekuren | office hours | loketuren | counter hours
service citoyen < samenlevingsdienst | citizen service | civic service
bénévole < volunteers | vrijwilliger | vrijwilligers | voluntary work
brochure | documentation < folders | informatiebrochure
stage à l’étranger < internship abroad | buitenlandse stage | stage in het buitenland
preuve de paiement < betalingsbewijs | proof of payment | receipt | betaalbewijs | kwitantie
latin < Latijn | Latijnse
sixième secondaire < zesde middelbaar | sixth form | sixth year
dernière année < laatstejaars | laatste jaar | final year
MENA < niet-begeleide minderjarige | unaccompanied minor | NBMV
tuteur < voogd | guardian | voogdij
expiré < expired | verlopen | vervallen
validité < geldig | geldigheid | geldigheidsduur | validity
fiche de paie < payslip | pay slip | loonbrief | loonfiche
garde alternée < co-ouderschap | joint custody | shared custody
réussir < pass all | geslaagd zijn | succeed | slaagt
vérifier < controleren | nakijken | verify | nagaan
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
primo-arrivant | parcours d’intégration < newcomer | newcomers | nieuwkomer | nieuwkomers | inburgering | integration course
gratuit < gratis | kosteloos | free of charge | for free | zonder kosten
arrêter | abandon < stoppen | stopzetten | uitschrijven | quit | dropping out | drop out | withdraw
compter | comptabilisée < telt mee | meetellen | does it count | counts as
année | année académique < academiejaar | schooljaar | school year | academic year
demandeur d’emploi < werkzoekende | werkloos | werkloze | jobseeker | unemployed
chômage | ONEM < werkloosheidsuitkering | unemployment benefit | dole
travail | emploi < werk | werken | baan | job search | vacature | vacatures
job étudiant < studentenjob | studentenwerk | vakantiejob | student job | summer job | working hours student
heures < urenlimiet | how many hours | hour limit
revenus < inkomen | inkomsten | loonfiche | income
impôts | à charge < belastingen | ten laste | belastingaangifte | tax dependant | tax return
allocations familiales < kinderbijslag | kindergeld | groeipakket | child benefit | family benefit
revenu d’intégration | CPAS < leefloon | OCMW | welfare benefit | social assistance
bourse | allocation d’études < studietoelage | studiebeurs | study grant | scholarship | bursary
minerval | frais d’inscription < inschrijvingsgeld | studiegeld | tuition | registration fee | school fees | inschrijvingskosten
prêt < lening | studielening | student loan | borrow money
réduit | condition modeste < bijna-beursstudent | beurstarief | verminderd inschrijvingsgeld | reduced fee | low income
payer < betalen | afbetalen | pay in instalments | gespreid betalen | payment plan
rembourser | remboursement < terugbetalen | terugbetaling | refund | pay back | money back
date limite | délai < uiterste datum | deadline | closing date | te laat | too late | laattijdig
inscription < inschrijving | inschrijven | enrol | enroll | enrolment | sign up | register
refus | recours < beroep aantekenen | weigering | geweigerd | bezwaar | appeal | refused | denied | rejected
équivalence < gelijkwaardigheid | gelijkschakeling | diploma erkenning | equivalence | recognition | NARIC
diplôme étranger < buitenlands diploma | foreign degree | foreign diploma | diploma from abroad | overseas qualification
traduction < vertaling | beëdigde vertaling | translation | sworn translation | translated
titre de séjour < verblijfsvergunning | verblijfstitel | verblijfskaart | residence permit | residence card | visum | student visa
réfugié < vluchteling | asielzoeker | subsidiaire bescherming | refugee | asylum seeker
passerelle < schakelprogramma | schakeljaar | brugprogramma | bridging programme | bridging year | conversion course
dispense < vrijstelling | vrijstellingen | exemption | exempted | credit transfer
VAE < EVC | eerder verworven competenties | prior learning | work experience admission | eerder verworven
réorientation | changer d’études < heroriëntering | van richting veranderen | change course
première année | bloc 1 < eerste jaar | eerstejaars | first year | freshman
allègement < spreiding | programma spreiden | lighter workload
handicap | aménagements raisonnables < beperking | functiebeperking | redelijke aanpassingen | disability | disabled | special needs | reasonable adjustments
dyslexie < dyslexia | leesstoornis | leerstoornis | learning disorder | learning disability
autisme < autism
maladie < ziek | ziekte | ziekenhuis | illness | sick | hospital | chronic
enceinte | grossesse < zwanger | zwangerschap | pregnant | pregnancy | maternity leave
harcèlement < pesten | gepest | pesterijen | bullied | bullying | harassment
école secondaire < middelbare school | middelbaar | secundair onderwijs | secondary school | high school | humaniora
professionnel | technique de qualification < BSO | TSO | beroepsonderwijs | technisch onderwijs | arbeidsmarktfinaliteit
enseignement général < grammar school
certificat CESS < diploma secundair | secondary diploma | high school diploma | school leaving certificate | A levels
immersion < language immersion
CPMS < school guidance centre
apprentissage | alternance < leerlingwezen | leertijd | duaal leren | apprenticeship | apprentice | leerling-gast | work-based learning
enseignement pour adultes | promotion sociale < volwassenenonderwijs | avondschool | avondonderwijs | avondles | adult education | night school | evening course
formation professionnelle < beroepsopleiding | VDAB | knelpuntopleiding | vocational training | training course
congé-éducation < Vlaams opleidingsverlof | opleidingsverlof | betaald educatief verlof | study leave | paid educational leave
orientation < studiekeuze | studieadvies | loopbaanbegeleiding | career guidance | study advice | career counselling
rendez-vous < afspraak | afspraak maken | appointment | meet someone
porte ouverte < opendeurdag | openlesdag | open day | information day | infodag
année sabbatique | césure < tussenjaar | gap year | sabbatjaar | jaar pauze
volontariat < vrijwilligerswerk | vrijwilliger | volunteer | volunteering
logement | kot < kamer | studentenkamer | kot huren | huurcontract | accommodation | dormitory | rent a room | lease
transport | abonnement < treinabonnement | busabonnement | Buzzy Pazz | train pass
enseignant | professeur < leraar | lerares | leerkracht | lesgeven | onderwijzer | teacher | teaching | schoolteacher
titre requis < required qualification
agrégation | titre pédagogique < lerarenopleiding | pedagogisch bekwaamheidsbewijs | teaching degree | teacher training | educatieve master
instituteur primaire < lager onderwijs | onderwijzer | primary school teacher
maternelle < kleuteronderwijs | kleuterjuf | kleuterleidster | nursery school teacher | kindergarten
infirmier < verpleegkunde | verpleegkundige | verpleging | nurse | nursing
aide-soignant < zorgkundige | verzorgende | care assistant | nursing assistant | caregiver
sage-femme < vroedvrouw | midwife | midwifery
médecine < geneeskunde | arts | dokter | medicine | medical school | physician
dentisterie < tandheelkunde | tandarts | dentist | dentistry
pharmacie < farmacie | apotheker | pharmacist | pharmacy
kinésithérapie < kinesist | kinesitherapie | fysiotherapie | physiotherapist | physiotherapy
ergothérapie < ergotherapeut | occupational therapist | occupational therapy
logopédie < logopedist | logopedie | speech therapist
psychologie < psycholoog | psychology | psychologist
assistant social < maatschappelijk werker | maatschappelijk assistent | sociaal werker | sociaal werk | social worker | social work
éducateur spécialisé < opvoeder | begeleider | orthopedagogie | youth worker | special educator
criminologie < criminologie | criminology | criminologist
droit < rechten | rechtenstudie | jurist | law degree | law school | advocaat | lawyer
comptabilité < boekhouden | boekhouder | accountancy | accounting | accountant | bookkeeper
ingénieur < ingenieur | burgerlijk ingenieur | industrieel ingenieur | engineering | engineer
informatique < informatica | programmeur | toegepaste informatica | computer science | software developer | coding
architecte < architect | architectuur | bouwkunde
traduction et interprétation < vertaler | tolk | vertaalkunde | translator | interpreter
vétérinaire < dierenarts | diergeneeskunde | veterinary | vet school
police < politie | agent | politieagent | police officer
pompier < brandweer | brandweerman | firefighter
chauffeur < vrachtwagenchauffeur | buschauffeur | treinbestuurder | truck driver | bus driver | train driver
électricien < elektricien | electrician
plombier | chauffagiste < verwarmingsinstallateur | heating engineer
menuisier < schrijnwerker | timmerman | carpenter | joiner
maçon < bouwvakker | construction worker
soudeur < lasser | welder | welding
coiffeur < kapper | kapster | haarkapper | hairdresser | hairdressing | barber
esthéticienne < schoonheidsspecialiste | beautician
cuisinier < kok | chef-kok | cook | cooking school
boulanger | pâtissier < bakker | banketbakker | baker | pastry chef
puéricultrice | accueillante d’enfants < kinderverzorgster | onthaalouder | kinderbegeleider | kinderopvang | childminder | nursery nurse | crèche
jardinier < tuinier | tuinaanleg | gardener | landscaping
journaliste < journalistiek | journalism | journalist
graphisme < grafisch ontwerp | vormgeving | graphic design | graphic designer
indépendant < zelfstandige | self-employed | start a business | entrepreneur
salaire < loon | verdienen | salary | wage | earn | pay scale
débouchés < jobkansen | beroepsuitzichten | job prospects | career options
durée < hoelang | hoeveel jaar | how long | how many years
où étudier < waar studeren | waar kan ik | where to study | which school | welke school
différence < verschil | difference between | vergelijken | compared to
soir | horaire décalé < avond | avondlessen | weekendlessen | evening classes | weekend classes
à distance < afstandsonderwijs | online leren | distance learning | online course | remote study
conditions d’accès < toelatingsvoorwaarden | toegangsvoorwaarden | admission requirements | entry requirements
examen d’entrée < toelatingsexamen | toelatingsproef | ingangsexamen | entrance exam | admission test
tirage au sort | non-résident < loting | niet-verblijvende | lottery | non-resident | quota
mémoire | TFE < scriptie | eindwerk | masterproef | thesis | dissertation
diplôme perdu | duplicata < kwijtgeraakt | duplicaat | lost diploma | copy of diploma
étudier en anglais < Engelstalige opleiding | in English | English-taught | taught in English
étudier au Pays-Bas | Flandre < studeren in Nederland | studeren in Vlaanderen | study in Flanders | Vlaamse hogeschool
finançabilité | finançable < financierbaar | financierbaarheid | fundable | eligible for funding | leerkrediet
dérogation < afwijking | uitzondering | exception | waiver | special permission
année préparatoire < voorbereidingsprogramma | preparatory year | foundation year | zevende jaar
`;

export const dutchAndEnglishLife: readonly string[] = lines.trim().split('\n');
