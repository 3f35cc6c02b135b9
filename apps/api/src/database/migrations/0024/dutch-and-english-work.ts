// What is said in Dutch and in English, after the French words that an answer would hold; a line a meaning: studies and work.
const lines = `
alphabétisation < literacy | alfabetisering | basiseducatie | reading and writing | laaggeletterd | leren lezen
français langue étrangère < French as a foreign language | Frans voor anderstaligen | Franse taal | French course | Franse cursus | anderstalig | anderstaligen
néerlandais < NT2 | Nederlandse les | Nederlandse lessen | Dutch classes | Dutch lessons | Dutch course | learn Dutch | Nederlands leren | Nederlandse taal
table de conversation < conversation table | conversatietafel | praattafel | conversation group
académie < DKO | deeltijds kunstonderwijs | muziekschool | muziekacademie | tekenacademie | art academy | music school
langue des signes < sign language | gebarentaal | gebarentolk | doventolk
IFAPME < ondernemersopleiding | middenstandsopleiding | ondernemerschapstraject
plan formation-insertion | PFI < IBO | individuele beroepsopleiding
formation professionnelle < beroepsopleidingen | job training | vakopleiding | professional training | vakschool
convention de stage < stageovereenkomst | stagecontract | internship agreement | placement agreement | stage-overeenkomst
maître de stage < stagebegeleider | stagementor | stagemeester | internship supervisor | placement supervisor
rémunéré < paid internship | betaalde stage | unpaid | onbetaald | onbezoldigd | bezoldigd
artisanat < craftsman | ambacht | ambachten | ambachtsman | handicraft
enseignement pour adultes < CVO | centrum volwassenenonderwijs | tweedekans | adult learners | adult school | volwassenenopleiding
horaire décalé < avondopleiding | weekendopleiding | evening programme | night classes | weekend classes | weekendlessen | avondcursus
à distance < remote learning | afstandsleren | blended learning | correspondence course | studying online | online study | online studeren
remise à niveau < opfriscursus | bijspijkeren | brush up | catch-up course | bijspijkercursus | summer course
test de niveau < placement test | niveautest | instaptest | instaptoets | level test | niveaubepaling
reprise d’études < opnieuw studeren | back to school | return to education | mature student | return to study | go back to studying | zij-instromer | zij-instroom
concilier | travailler < werkstudent | werkstudenten | working student | work and study | werken en studeren | combineren met werk | combine work | werktraject
enseignement à domicile < huisonderwijs | home schooling | homeschooling | home education | zelfstudie | self-study
crèche | garde d’enfants < kinderdagverblijf | daycare | day-care | babysitter | naschoolse opvang | after-school care | buitenschoolse opvang | childcare centre
aménagements raisonnables < faciliteiten | bijzondere faciliteiten | onderwijsfaciliteiten | extra time | extra tijd | redelijke aanpassing | special arrangements | exam adjustments | examenfaciliteiten
troubles d’apprentissage < leerstoornis | leerstoornissen | leermoeilijkheden | learning disability | learning disabilities | learning disorder | learning difficulties
autisme < autistic | autistisch | autismespectrum | autisme spectrum
TDAH < ADHD | attention deficit | concentratiestoornis | concentratieproblemen
haut potentiel < gifted | hoogbegaafd | hoogbegaafdheid
malvoyant | aveugle < visually impaired | slechtziend | blinde leerling | partially sighted
sourd | malentendant < deaf | doof | slechthorend | hard of hearing | hearing impaired
mobilité réduite | handicap < wheelchair | rolstoel | toegankelijkheid | reduced mobility | physical disability | lichamelijke beperking
handicap < disabilities | gehandicapten | persons with disabilities | verstandelijke beperking | mental disability | mindervalide
maladie chronique < chronic illness | chronische ziekte | chronically ill | chronisch ziek
dépression | santé mentale < depressed | depressief | mentale gezondheid | geestelijke gezondheid | mental illness | psychische problemen
stress | angoisse < anxiety | faalangst | examenstress | exam stress | exam anxiety | angststoornis | panic attack
hôpital < hospital | ziekenhuis | ziekenhuizen
médecin généraliste < huisarts | huisartsen | general practitioner | family doctor | huisartsgeneeskunde
certificat médical < medical certificate | doktersbriefje | doktersattest | ziektebriefje | medisch attest | doctor’s note | sick note
aptitude médicale < medische keuring | medical check | medisch onderzoek | medically fit | medische geschiktheid
planning familial < family planning | anticonceptie | contraceptie | birth control | abortion
violence < geweld | partnergeweld | huiselijk geweld | domestic violence
discrimination < discriminatie | gediscrimineerd | discriminated | racism | racist
parent seul | monoparental < single parent | single mother | alleenstaande ouder | alleenstaande moeder | single mum | eenoudergezin | lone parent
divorce | séparés < divorced | gescheiden | echtscheiding | scheiding
orphelin < orphan | weeskind | halfwees
pension alimentaire < alimony | alimentatie | onderhoudsgeld | onderhoudsplicht | onderhoudsbijdrage | child maintenance
autorité parentale < parental authority | ouderlijk gezag | custody | hoederecht
cohabitant < samenwonend | samenwonen | cohabiting | wettelijk samenwonend | living together
isolé < alleenstaand | alleenwonend | living alone | single person
autonomie | rupture familiale < move out | leave home | kicked out | buitengezet | thrown out | weglopen | alleen gaan wonen
décès < overlijden | overleden | passed away | deceased | death
aide à la jeunesse | SAJ < jeugdhulp | jeugdzorg | jeugdbijstand | youth welfare | youth protection | jeugdbescherming
famille d’accueil < foster family | pleeggezin | pleegzorg | foster care | host family | gastgezin | foster child
juge de la jeunesse < jeugdrechter | jeugdrechtbank | youth court | juvenile court
aide juridique < legal aid | legal advice | free lawyer | juridische bijstand | juridisch advies | rechtsbijstand | rechtshulp
tribunal < rechtbank | rechtbanken | court case | rechtszaak
vie privée < privacy | GDPR | personal data | persoonsgegevens | gegevensbescherming
secret professionnel | confidentiel < vertrouwelijk | beroepsgeheim | anoniem | anonymous | anonymously | confidentially | professional secrecy
majeur | majorité < meerderjarig | meerderjarigheid | over 18 | coming of age | boven de 18
mineur < minderjarigen | below 18 | onder de 18
parents < mijn ouders | my parents | stepparents | ouderlijk
kot < studentenhuis | studentenhuizen | student residence | halls of residence | student hall | op kot | kotstudent | kotbaas | studentenkamers | kotzoeken
logement < apartment | appartement huren | studentenhuisvesting | student accommodation | student flat | house hunting | woonst | woonruimte
colocation < roommate | housemate | flatmate | huisgenoot | huisgenoten | kotgenoot | cohousing | shared house | samenhuizen
propriétaire < landlord | huisbaas | verhuurder | eigenaar | landlady
locataire < huurder | huurders
bail < huurcontract | huurovereenkomst | lease agreement | rental contract | rental agreement | tenancy | kotcontract
garantie locative < huurwaarborg | waarborg | rental deposit | security deposit | huurgarantie
loyer < huurprijs | huurprijzen | monthly rent | rental price | huurgeld | huren
logement social < sociale woning | sociale woningen | social housing | council housing | sociale huisvesting
allocation loyer < huursubsidie | huurpremie | rent allowance | huurtoelage
sans-abri < homeless | dakloos | dakloze | thuisloos
cercle étudiant < student club | student society | studentenvereniging | studentenclub
année à l’étranger < year abroad | jaar buitenland | jaar in het buitenland | going abroad | naar het buitenland | study in another country
échange | Erasmus < exchange programme | exchange program | uitwisselingsprogramma | uitwisselingsstudent | partneruniversiteit | partner university | Erasmusbeurs | Erasmus grant
étudiant étranger < buitenlandse student | buitenlandse studenten | internationale studenten | overseas students
Belgique < Belgium | België | Belgian | Belgisch
allemand < German | Duits | Duitstalig
espagnol < Spanish | Spaans
italien < Italian | Italiaans
arabe < Arabic | Arabisch
langue maternelle < mother tongue | moedertaal | native language | native speaker
bilingue < bilingual | tweetalig | tweetaligheid
en anglais < taught in English | Engelstalig | English-taught | English language | English programme | in het Engels
francophone < French-speaking | Franstalig | Franstaligen
néerlandophone < Dutch-speaking | Nederlandstalig | Flemish | Vlaams | Vlaamse
langue < taalvoorwaarden | taalvereisten | language requirement | language proficiency | taalkennis
maîtrise du français < taalbewijs | language certificate | taalcertificaat | taalattest | proof of French | French test | Frans examen
mathématiques < mathematician | wiskundige
sciences < wetenschappen | wetenschap | science degree | exacte wetenschappen
physique < physicist | fysica | natuurkundige
chimie | chimiste < chemist | chemicus | chemical | chemisch | scheikundige
biologie < biologist | bioloog | biologisch
biochimie | biotechnologie < biochemistry | biochemie | biotechnology | biotech
sciences biomédicales < biomedical | biomedische wetenschappen | biomedisch | biomedical sciences
géographie < geograaf | geografie
statistiques < statistics | statistiek | statistician
sciences humaines < humane wetenschappen | menswetenschappen | human sciences
sciences sociales < sociale wetenschappen | social sciences
sciences de l’éducation < pedagogie | pedagogische wetenschappen | onderwijskunde | educational sciences | pedagoog | education science | agogische wetenschappen
lettres < letteren | letterkunde | literature | literatuur
linguistique < linguistics | taalkunde
théologie < theology | godgeleerdheid
anthropologie < anthropology | antropologie | antropoloog | anthropologist
archéologie < archaeology | archeoloog | archaeologist | archeology
histoire de l’art < art history | kunstgeschiedenis | kunstwetenschappen | kunsthistoricus
historien | histoire < historian | historicus | geschiedkunde
communication < communicatie | communicatiewetenschappen | communicatiemanagement | media studies | communication sciences
relations publiques < public relations | spokesperson | woordvoerder
relations internationales < international relations | internationale betrekkingen | diplomat | diplomaat | diplomacy
sciences politiques < politics | politicologie | politicoloog | politician | politicus | politiek
sciences administratives < bestuurskunde | public administration | overheidsmanagement
sociologie < sociologist | socioloog
sciences économiques | économie < economist | econoom | economische wetenschappen | toegepaste economie | TEW | economisch
ingénieur de gestion < handelsingenieur | business engineer | business engineering
ingénieur civil < civil engineer | civil engineering
ingénieur industriel < industrial engineer | industrial engineering | industriële wetenschappen
bioingénieur < bio-ingenieur | bioengineer | bioengineering | bioscience engineering
informatique | informaticien < informaticus | computer scientist | computerwetenschappen | computers | computing | IT job
développeur < developer | software developer | software engineer | ontwikkelaar | webdeveloper | web developer | softwareontwikkeling | coding bootcamp
réseaux informatiques < network administrator | netwerkbeheerder | systeembeheerder | system administrator | computernetwerken
cybersécurité < cybersecurity | cyber security | computerbeveiliging | ethical hacker | cyberbeveiliging
intelligence artificielle < artificial intelligence | artificiële intelligentie | kunstmatige intelligentie | machine learning
données < data scientist | data science | data analyst | data-analist
jeux vidéo < video games | videogames | game designer | game developer | gamedesign | gaming
infographie < webdesign | web designer | digital design | grafisch vormgever | vormgever | vormgeving | crossmedia | lay-out
psychologue < psychologen | klinisch psycholoog | clinical psychologist | clinical psychology | klinische psychologie
assistant en psychologie < toegepaste psychologie | applied psychology | psychologisch consulent | psychological assistant
psychothérapeute < psychotherapist | therapist | therapeut | psychotherapie | psychotherapy
psychiatre < psychiatrist | psychiater | psychiatry
conseiller conjugal < relatietherapeut | relatietherapie | marriage counsellor | gezinstherapeut | gezinswetenschappen | couples therapist | family therapist
sexologue < sexologist | seksuoloog | seksuologie | sexology
assistant social < sociaal assistent | sociaal werkers | maatschappelijk werkers | hulpverlener | welzijnswerker | social workers
éducateur < opvoeders | orthopedagoog | jeugdbegeleider | social educator | begeleider | gehandicaptenzorg | opvoeder-begeleider | youth workers
animateur < jeugdanimator | jeugdleider | youth leader | sociaal-cultureel werk | speelpleinwerking | activity leader
coopération | humanitaire < ontwikkelingssamenwerking | ontwikkelingshulp | development aid | aid worker | NGO | humanitarian
criminologie < criminoloog | criminologische wetenschappen | criminologen
police scientifique < forensic | forensisch
agent pénitentiaire | prison < prison officer | prison guard | cipier | gevangenisbewaarder | penitentiair beambte | gevangenis
assistant de justice < probation officer | justitieassistent | justitiehuis
juge | magistrat < rechter | rechters | magistraat | judges | prosecutor | onderzoeksrechter
huissier de justice < gerechtsdeurwaarder | deurwaarder | bailiff
avocat < lawyers | advocaten | attorney | advocatuur | barrister | solicitor
droit < rechtsgeleerdheid | law student | law studies | rechtspraktijk | rechtsfaculteit | law faculty | paralegal | legal assistant
notaire < notariaat | notarial
comptable < bookkeeper | boekhoudster | boekhouders | hulpboekhouder | accountancy-fiscaliteit
expert-comptable < chartered accountant | certified accountant | gecertificeerd accountant
banque < banking | bankbediende | bankwezen | bankier | bank clerk
agent immobilier < estate agent | real estate | vastgoed | vastgoedmakelaar | realtor | makelaar | property agent | immokantoor
vendeur | commerce < verkoper | verkoopster | verkoop | shop assistant | winkelbediende | salesman | saleswoman | salesperson | sales representative | winkelverkoop
délégué commercial < vertegenwoordiger | sales rep | accountmanager | account manager
caissier < cashier | kassier | kassierster | kassamedewerker
magasin < shop | winkel | supermarkt | supermarket
logistique < logistics | logistiek | supply chain | logistics manager | transport en logistiek
magasinier < warehouse | warehouse worker | magazijn | magazijnier | magazijnmedewerker | order picker
cariste < forklift | heftruck | heftruckchauffeur | reachtruck | forklift driver
secrétaire | secrétariat < office assistant | administrative assistant | administratief medewerker | administratief bediende | secretaresse | kantoorwerk | office work | directieassistent | management assistant | officemanagement
secrétaire médicale < medical secretary | medisch secretaresse | doktersassistente | medical receptionist
réceptionniste | accueil < receptionist | onthaalmedewerker | onthaalbediende | front desk
traducteur < vertalers | toegepaste taalkunde | applied linguistics | vertaalkunde
interprète < interpreters | tolken | sociaal tolk
écrivain | rédacteur < writer | schrijver | copywriter | editor | creative writing
journaliste < journalisten | nieuwslezer | news anchor
bibliothécaire | archiviste < archivist | archivaris | bibliotheekwezen
photographie < photography | fotograaf | fotografie
audiovisuel < audiovisueel | audiovisuele kunsten | cameraman | video editor | sound engineer | geluidstechnicus | geluidstechniek | broadcasting
réalisateur < film director | regisseur | filmmaker | filmregisseur
bande dessinée < comics | comic book | stripverhaal | striptekenaar | stripverhalen
arts plastiques < visual arts | visual artist | kunstenaar | kunstenares | beeldend kunstenaar | painting | schilderkunst | drawing
bijouterie < jeweller | jewellery | juwelier | goudsmid | goldsmith | juweelontwerp | jewelry
stylisme | mode < fashion | fashion designer | modeontwerp
couture < sewing | seamstress | dressmaker | naaister | naaien | kleermaker | tailoring
architecture d’intérieur < interior design | interior architect | interieurarchitect | interieurarchitectuur | interieurvormgeving | binnenhuisarchitect | interior decorator
design industriel < product design | productontwikkeling | productontwerper | industrial design
musicien < muzikant | muzikanten | muziekleraar | music teacher | pianist | gitarist
chant < singing | zanger | zangeres | zingen
danse < dancer | dancers | dancing | danseres | dance school | dansschool | dansopleiding
comédien < actor | actress | acting | acteren | acteeropleiding | drama school | toneelschool
guide touristique < tour guide | tourist guide | reisgids | reisleider | travel guide
steward | hôtesse de l’air < flight attendant | stewardess | cabin crew | air hostess | cabinepersoneel | vliegtuigpersoneel
pilote < piloot | piloten | airline pilot | vliegenier | vliegopleiding | flying school
aéronautique < luchtvaart | aircraft mechanic | vliegtuigmecanicien | vliegtuigtechnicus | aerospace | aeronautics
conducteur de train < train driver | treinbestuurder | treinmachinist
chauffeur < taxichauffeur | taxi driver | lorry driver | tram driver | trambestuurder | delivery driver | koerier
permis C | poids lourd < truck licence | truck license | vrachtwagens
facteur < postman | postbode | mail carrier | bpost
marine | marin < sailor | zeeman | matroos | merchant navy | zeevaartschool | scheepvaart | maritime academy | hogere zeevaartschool | zeevaart
inspecteur de police < politie-inspecteur | police inspector | politieagenten | police academy | policeman | policewoman | policemen
agent de gardiennage < security guard | bewakingsagent | bewaking | security agent | veiligheidsagent | security officer
militaire < military | soldaten | army officer | beroepsmilitair | armed forces | defence
pompier < firefighters | firemen | brandweerlieden | fire service | fire brigade | fire department
ambulancier < ambulance | paramedic | hulpverlener-ambulancier | ziekenwagen | ambulance driver
bâtiment | construction < bouwsector | bouwtechnieken | aannemer | bouwkunde
maçon < bricklayer | bricklaying | mason | metselaar | metselen
couvreur < roofer | roofing | dakwerker | dakdekker | dakwerken
charpentier < timmerman | timmerwerk | timmerlieden
menuisier < joinery | houtbewerking | woodworking | schrijnwerkerij | schrijnwerkers | carpenters
ébéniste < cabinetmaker | cabinet maker | meubelmaker | furniture maker | meubelmakerij
carreleur < tiler | tegelzetter | vloerder | tiling
plafonneur < plasterer | plastering | stukadoor | pleisteraar | plafonneerder
peintre en bâtiment < house painter | huisschilder | schilder | schilderwerken | painter and decorator
plombier < plumber | plumbers | plumbing | loodgieter | loodgieters | loodgieterij | sanitair installateur
chauffagiste < heating engineer | heating technician | verwarmingsinstallateur | centrale verwarming | verwarmingstechnicus
électricien < elektriciteit | electricity | electrical engineering | elektrotechniek | elektrotechnicus | electrical
électronique < electronics | elektronica
électromécanicien < elektromechanica | elektromecanicien | electromechanics | onderhoudstechnicus | maintenance technician
automatisation | automate < automation | automatisering | industrial automation | robotics
énergies renouvelables < renewable energy | hernieuwbare energie | solar panels | zonnepanelen
géomètre < surveyor | landmeter | landmeters | land surveying
dessinateur < draughtsman | draftsman | tekenaar | technical drawing | technisch tekenen | technisch tekenaar
urbanisme < urban planning | urban planner | stedenbouw | ruimtelijke planning | town planning | ruimtelijke ordening
architecte < architecten | architectural
paysagiste | architecture des jardins < landscape architect | landschapsarchitect | tuinarchitect | tuinarchitectuur | landscape design | landschapsarchitectuur
chef de chantier < werfleider | site manager | bouwplaats | building site | projectleider bouw
soudeur < welders | lassers | lasopleiding | welding course
mécanicien < garage mechanic | auto mechanic | automecanicien | garagist | mechanics | automonteur | fietsenmaker | fietshersteller
carrossier < carrosseriewerker | panel beater | bodywork | plaatslager | autocarrosserie
opérateur de production < productiearbeider | production worker | procesoperator | factory | fabriek | machine operator
agriculture | agriculteur < boerderij | farmers | landbouwers | agricultural | land- en tuinbouw | landbouwschool
horticulture | jardinier < gardener | gardening | tuinman | tuinbouw | tuinaanleg | hovenier | tuinier | groenarbeider
fleuriste < florist | bloemist | flower shop | bloemschikken | bloemenwinkel
forêt < forestry | bosbouw | boswachter | forester | forest ranger | bosbeheer
cheval | équitation < horse | horse riding | paard | paarden | paardrijden | equestrian | ruiterschool
soigneur animalier < zookeeper | zoo keeper | dierenverzorger | dierenverzorging | animal care | dierentuin | huisdieren
assistant vétérinaire < dierenartsassistent | veterinary assistant | veterinary nurse | vet assistant | vet nurse
vétérinaire < veterinarian | dierenartsen | veeartsenij
boucher < butcher | slager | beenhouwer | slagerij | beenhouwerij | butchery
pâtissier < pastry chef | pastry | banketbakker | banketbakkerij
serveur < waiter | waitress | waiters | kelner | ober | serveerster | zaalmedewerker
hôtellerie < hotelmanagement | hotel management | hotelmedewerker | hospitality management
cuisinier < keukenmedewerker | keukenhulp | kitchen | koksopleiding | culinary
diététicien < dietitian | diëtist | diëtisten | nutritionist | voedingsdeskundige | voedings- en dieetkunde
agroalimentaire < food industry | food technology | voedingsindustrie | voedingstechnologie
coiffeur | coiffure < kappers | hairdressers | kapsalon | haarzorg | hair salon | hairstylist | kappersopleiding
esthéticienne | esthétique < beauty therapist | schoonheidszorg | beauty salon | schoonheidssalon | schoonheidsverzorging | nagelstyliste | nail technician | manicure
pédicure < voetverzorging | foot care | medische voetverzorging | voetverzorgster
maquilleur < make-up artist | makeup artist | make-up | visagist | grimeur
pompes funèbres < undertaker | begrafenisondernemer | funeral director | uitvaart
nettoyage < cleaning | schoonmaak | schoonmaker | schoonmaakster | poetsen | poetshulp | poetsvrouw | cleaning lady | cleaners | huishoudhulp
concierge < caretaker | janitor | huisbewaarder
entraîneur | sport < sportcoach | sports coach | personal trainer | fitnessinstructeur | fitness instructor | sportwetenschappen | sports science | bewegingswetenschappen
`;

export const dutchAndEnglishWork: readonly string[] = lines.trim().split('\n');
