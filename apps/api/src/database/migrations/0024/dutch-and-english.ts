// What is said in Dutch and in English, after the French words that an answer would hold; a line a meaning: schools, rights and money.
const lines = `
école maternelle | maternelle < kleuterschool | kleuterklas | preschool | pre-school | infant school | nursery education
école primaire | enseignement primaire < primary school | elementary school | lagere school | basisschool | basisonderwijs | primary education
secondaire < middelbare scholen | secundaire school | secundaire scholen | middelbaar onderwijs | secondary education
enseignement général < ASO | algemeen secundair | doorstroomfinaliteit | doorstroomrichting | general education
technique de qualification | qualification < arbeidsmarktfinaliteit | dubbele finaliteit | technische school | technical education | technical secondary
professionnel < beroepsschool | beroepssecundair | vocational school | vocational education | trade school
artistique | enseignement artistique < KSO | kunstsecundair | kunstonderwijs | kunstschool | art education
enseignement spécialisé < BuSO | buitengewoon onderwijs | buitengewoon secundair | special education | special school | special needs school
CEFA | alternance < DBSO | deeltijds beroepsonderwijs | leren en werken
formation en alternance | alternance < werkplekleren | alternerend leren | leerwerkplek | leerovereenkomst | leerlingwezen | on-the-job training | earn while learning
attestation d’orientation | AOB < B-attest | oriënteringsattest | clausulering | geclausuleerd
redoubler | doubler < overzitten | overdoen | overgedaan | repeating | repeat a year | retake the year
obligation scolaire < leerplicht | leerplichtig | school leaving age | compulsory education
décrochage scolaire < spijbelen | schooluitval | schoolverlater | schoolverlaters | school dropout | truancy | early school leaving
absence < afwezig | afwezigheid | afwezigheden
présence < aanwezigheid | aanwezig | compulsory attendance
exclusion | renvoi < schorsing | geschorst | uitgesloten | expelled
bulletin < schoolrapport | school report | report card
conseil de classe < klassenraad | delibererende klassenraad
internat < boarding school | kostschool | internaat
CPMS < CLB | leerlingenbegeleiding | school counsellor | school counselor | school psychologist | leerlingenbegeleider | student welfare centre
immersion < taalbad | immersieonderwijs | immersion school | CLIL
DASPA | primo-arrivant < OKAN | anderstalige nieuwkomer | anderstalige nieuwkomers | nieuwkomer | newcomer | newcomers
élève < leerling | leerlingen | pupil | scholier | scholieren
changer d’école < change school | changing schools | veranderen van school | schoolverandering
réseau < onderwijsnet | onderwijsnetten | gemeenschapsonderwijs | vrij onderwijs
remédiation < bijles | bijlessen | tutoring | private lessons | remedial | remediëring
vacances < holidays | vakantie | schoolvakantie | zomervakantie
devoirs < huiswerk | homework
établissement < onderwijsinstelling | onderwijsinstellingen | institution of higher education
faculté < faculteit | faculteiten | faculty
domaine < studiegebied | studiegebieden | field of study | vakgebied
option | filière < studierichting | studierichtingen | afstudeerrichting | richting | study track | keuzevak | keuzevakken
bachelier de transition | type long < academische bachelor | academic bachelor
professionnalisant | type court < professional bachelor | beroepsgerichte bachelor
BES < graduaatsopleiding | graduaat | graduaten | associate degree | graduaatsdiploma | HBO5-opleiding
master de spécialisation < master-na-master | manama | advanced master
spécialisation < specialisatie | specialiseren | bachelor na bachelor
formation continue < bijscholing | bijscholen | nascholing | lifelong learning | levenslang leren | refresher course | continuing education
certificat < certificaat | certificaten
programme annuel | PAE < studiecontract | studietraject | individueel traject | geïndividualiseerd traject | modeltraject | annual programme
unité d’enseignement < opleidingsonderdeel | opleidingsonderdelen | course module | vak | study unit
prérequis | corequis < volgtijdelijkheid | prerequisite | voorkennis
moyenne | seuil < average | gemiddelde | pass mark | passing grade
mention < cum laude | onderscheiding | honours | graad van verdienste
fraude < cheating | spieken | examenfraude | plagiaat | plagiarism | bedrog
consultation des copies < inzage | inzagerecht | examen inkijken | see my exam | exam feedback
règlement des études < onderwijsreglement | examenreglement | OER | study regulations | exam regulations | schoolreglement
recours interne < internal appeal | intern beroep
recours < beroepsprocedure | bezwaarschrift | aanvechten | betwisten | challenge a decision
délai de recours < beroepstermijn | appeal deadline
médiateur < ombudsdienst | ombudspersoon | mediator | bemiddelaar | bemiddeling
bibliothèque < library | libraries | bibliotheek
syllabus < course notes | cursusmateriaal | textbook | handboek | handboeken | schoolboeken
tutorat | accompagnement < study coaching | studiebegeleiding | studiebegeleider | mentoring
délégué < student council | studentenraad | student representative | studentenvertegenwoordiger
service social | service aux étudiants < studentenvoorzieningen | stuvo | student services | studentenbegeleiding | student support
service des inscriptions < studentenadministratie | admissions office | enrolment office | registration office | registrar | studentensecretariaat
diplômé < afgestudeerd | afgestudeerden | afstuderen | graduating | gediplomeerd | alumni
mémoire | promoteur < promotor | thesis supervisor | bachelorproef | bachelor thesis | master thesis | eindwerk begeleider
TFE | épreuve intégrée < geïntegreerde proef | eindproef | final project | final paper | afstudeerproject
dispense | valorisation < EVK | eerder verworven kwalificaties | transfer credits | credits overdragen | creditbewijs
numerus clausus | concours < numerus fixus | competitive exam | vergelijkend examen
non-résident | quota < niet-resident | niet-residenten | loting | quotas for foreigners
test diagnostique < ijkingstoets | ijkingstoetsen | starttoets | startexamen
préinscription < pre-registration | preregistration | pre-enrolment | vooraanmelding | voorinschrijving | pre-enrol
inscription < aanmelden | aanmelding | ingeschreven zijn | enrolling | enroling | registering
désinscription | annuler < uitschrijving | uitgeschreven | deregister | unenrol | withdrawal | withdrawing
attestation d’inscription < inschrijvingsbewijs | inschrijvingsattest | proof of enrolment | proof of registration | enrolment certificate | certificate of enrolment | registration certificate
carte d’étudiant < studentenkaart | student card | student ID
attestation de réussite < bewijs van slagen | proof of passing | creditattest
attestation de fréquentation < schoolattest | attendance certificate | certificate of attendance
extrait de casier judiciaire < criminal record | strafregister | uittreksel strafregister | police clearance | good conduct | goed gedrag en zeden
acte de naissance < birth certificate | geboorteakte | geboortebewijs
passeport < passport | paspoort | reispas
composition de ménage < gezinssamenstelling | household composition | family composition
copie certifiée conforme < certified copy | eensluidend afschrift | afschrift
légalisation | apostille < legalisatie | gelegaliseerd | legalized | legaliseren
lettre de motivation < motivatiebrief | cover letter | motivation letter
formulaire < formulier | formulieren | application form | aanvraagformulier | fill in
adresse | lieu < address | adres | adressen | waar | where | waar ligt
adresse | coordonnées < contactgegevens | contact details | phone number | telefoonnummer
téléphone < phone | telefoon | telefonisch | bellen | by phone
courriel < email address | mailadres | e-mailadres
site | site web < website | webpagina | webpage
durée < hoe lang | hoeveel tijd | how much time | hoeveel jaren | many years | duren | hoelang duurt
date limite | délai < until when | tot wanneer | by when | ten laatste | uiterlijk | last day | laatste dag | limietdatum | at the latest
date < datum | when | wanneer | which date | vanaf wanneer | since when
coût | prix < hoeveel kost | how much | kost | kosten | kostprijs | wat kost | prijzen
montant < amount | bedrag | bedragen | how much money | hoeveel geld | hoeveel betaal
procédure | démarche < how do I | hoe moet | steps | stappen | werkwijze | stappenplan
âge < how old | hoe oud | age limit | leeftijd | leeftijdsgrens | leeftijdsvoorwaarde
contact < whom to contact | wie contacteren | contacteren | who can help | wie kan helpen
année prochaine < volgend academiejaar | next academic year | volgend schooljaar | next school year | coming year
année précédente < last year | vorig jaar | previous year | vorig academiejaar | afgelopen jaar
année scolaire < schooljaar | schooljaren | school year
semaine < weken | weekly | wekelijks
mois < month | maand | maanden | monthly | maandelijks
jour < days | dagen | daily | dagelijks | per dag
heures < hours | uren | uur
journée | cours du jour < daytime | overdag | dagonderwijs | dagopleiding | day classes
lundi < monday | maandag
mardi < tuesday | dinsdag
mercredi < wednesday | woensdag
jeudi < thursday | donderdag
vendredi < friday | vrijdag
samedi < saturday | zaterdag
dimanche < sunday | zondag
quadrimestre | semestre < semester | semesters | half-year | tweede semester
bourse | allocation d’études < studiefinanciering | student finance | student funding | financial support | schooltoeslag | studiebeurzen | studietoelagen
boursier < beursstudent | beursstudenten | beurstarief | beursgerechtigd | scholarship holder | scholarship student
condition modeste < bijna-beursstudent | bijna-beurstarief
acompte < voorschot | down payment | first instalment | first installment | advance payment
solde < saldo | remaining amount | outstanding amount | restbedrag
étalement | plan de paiement < instalments | installments | afbetalingsplan | gespreide betaling | payment plan | afbetalen | in schijven
facture < invoice | factuur | facturen
virement | compte bancaire < bank transfer | bank account | bankrekening | rekeningnummer | overschrijving | overschrijven
frais administratifs < dossierkosten | administratiekosten | administrative fees | application fee
frais scolaires < studiemateriaal | study materials | boekengeld | schoolkosten | schoolfactuur | course materials
fiscal | impôts < aanslagbiljet | belastingaangifte | tax return | belastingvoordeel | tax benefit | tax deductible | fiscaal aftrekbaar | aftrekbaar
à charge < ten laste | fiscaal ten laste | dependent child | persoon ten laste
exonération < kwijtschelding | fee waiver | waived
plafond < inkomensgrens | income limit | grensbedrag | threshold | ceiling
revenus < taxable income | belastbaar inkomen | gezinsinkomen | family income | household income
CPAS < welfare office | sociale bijstand | social assistance | OCMW-steun | welfare benefits | maatschappelijk welzijn
revenu d’intégration < integration income | living wage | equivalent leefloon | leeflonen
chèques-formation < opleidingscheque | training voucher | training vouchers | KMO-portefeuille
indemnité < allowance | vergoeding | vergoedingen | onkostenvergoeding
crédit-temps < tijdskrediet | career break | loopbaanonderbreking | loopbaankrediet
congé-éducation payé < paid study leave | paid training leave | educatieve verloven | VOV
prise en charge | garant < borgsteller | guarantor | tenlasteneming | financial guarantor | solvabiliteit
moyens de subsistance < bestaansmiddelen | means of subsistence | sufficient means | proof of funds | bank statement
FNRS < FWO | research grant | onderzoeksbeurs | doctoraatsbeurs | research fellowship | PhD funding
allocations familiales < kinderbijslagfonds | family benefits | kinderbijslagen | kindertoeslag
ONEM < unemployment office | werkloosheidsbureau
syndicat < trade union | vakbond | vakbonden
stage d’insertion < beroepsinschakelingstijd | inschakelingstijd | wachttijd | waiting period
allocations d’insertion < inschakelingsuitkering | inschakelingsuitkeringen | inschakelingsvergoeding
chômage < werkloosheid | werkloze | jobless | werklozensteun | uitkeringen | dopgeld | unemployed people
dispense de disponibilité < vrijstelling beschikbaarheid | study while unemployed | studeren met uitkering | studeren met behoud
demandeur d’emploi < werkzoekenden | job seeker | job seekers | jobseekers
Forem | Actiris < job centre | job center | werkwinkel | employment office | employment agency | arbeidsbemiddeling
ONSS < RSZ | social contributions | sociale bijdragen | social security contributions
sécurité sociale < social security | sociale zekerheid
mutuelle < mutualiteit | mutualiteiten | sickness fund | ziekenfondsen | health cover
incapacité de travail < arbeidsongeschikt | arbeidsongeschiktheid | ziekte-uitkering | sick leave | ziekteverlof | unable to work | invaliditeit
intervention majorée | BIM < verhoogde tegemoetkoming | increased reimbursement
pension < pensioen | gepensioneerd | retired
cotisations < bijdrage | bijdragen | sociaal verzekeringsfonds
accident du travail < arbeidsongeval | work accident | accident at work
assurance < verzekering | verzekeringen | insured | verzekerd | studentenverzekering | student insurance
contrat de travail < arbeidsovereenkomst | arbeidscontract | employment contract | work contract | job contract
contrat < overeenkomst | contracten
CDI < permanent contract | vast contract | onbepaalde duur | vast werk
CDD < fixed-term | bepaalde duur | temporary contract | tijdelijk contract
intérim < uitzendkantoor | uitzendbureau | uitzendkracht | uitzendarbeid | interimkantoor | temp agency | temporary work | temp work
préavis < notice period | opzegtermijn | opzegging | opzeggen
licenciement < dismissal | dismissed | ontslagen | laid off | redundancy | sacked
démission < resigning | ontslag nemen | quit my job
postuler | candidature < solliciteren | solliciteer | job application | apply for a job | sollicitatiebrief
entretien d’embauche < job interview | sollicitatiegesprek
recruter | engager < recruitment | recruiting | hire | hired | hiring | aanwerven | aanwerving | aangeworven
offre d’emploi < vacancy | vacature | job offer | job opening
employeur < employers | werkgevers
employé < employee | werknemer | werknemers | bediende | bedienden
ouvrier < arbeider | arbeiders | arbeidster | factory worker | fabrieksarbeider
responsable < leidinggevende | team leader | teamleider | afdelingshoofd | head of department
horaire de travail < working hours | werkuren | arbeidsuren | shift work | ploegenarbeid | ploegendienst | night shift | nachtwerk
congé < verlof | verlofdagen | annual leave | days off | vakantiedagen
congé de maternité < maternity leave | moederschapsverlof | zwangerschapsverlof | bevallingsverlof
congé parental < parental leave | ouderschapsverlof
job étudiant < studentenuren | jobstudent | jobstudenten | student hours | bijverdienen | vakantiewerk | holiday job
salaire minimum < minimum wage | minimumloon | minimumlonen
salaire horaire < hourly wage | uurloon | uurlonen | hourly rate
salaire < lonen | wedde | verloning
barème < weddeschaal | weddeschalen | loonschaal | loonbarema | salary scale | pay grade
ancienneté < anciënniteit | seniority | years of service | dienstjaren
nomination | définitif < vaste benoeming | benoemd | vastbenoemd | benoeming | tenure | tenured
temporaire < tijdelijk | temporary | TADD | tijdelijke aanstelling
fonction publique < overheid | overheidsdienst | civil service | public sector | overheidssector | ambtenaren | overheidsjob
Selor | concours < vergelijkende selectie | civil service exam | taalexamen Selor
indépendant < zelfstandigen | freelancer | sole trader | eigen zaak | bijberoep | zelfstandig worden | zelfstandige in bijberoep
étudiant-entrepreneur < student-zelfstandige | student-ondernemer | student entrepreneur
créer son entreprise | entreprise < ondernemer | ondernemen | start a business | own business | startup | start-up | zaak starten | bedrijf starten | entrepreneurship | ondernemerschap
connaissances de gestion < basiskennis bedrijfsbeheer | bedrijfsbeheer attest | vestigingsattest | ondernemersvaardigheden
asbl < VZW | non-profit | nonprofit
commune | administration communale < gemeente | gemeentehuis | town hall | city hall | stadhuis | municipality
reconversion < career change | career switch | omscholing | omscholen | carrièreswitch | retraining | retrain | herscholing | change careers | herscholen
insertion socioprofessionnelle < work integration | arbeidsintegratie | socio-professionele inschakeling | tewerkstellingsproject
validation des compétences < skills validation | ervaringsbewijs | beroepsbekwaamheid | vakbekwaamheid | competence certificate
qualification < kwalificatie | beroepskwalificatie | gekwalificeerd | qualified
débouchés < job opportunities | career opportunities | jobmogelijkheden | carrièremogelijkheden | beroepsmogelijkheden | beroepsuitwegen | employability | tewerkstelling
pénurie < tekort | tekorten | labour shortage | lerarentekort | teacher shortage | personeelstekort | bottleneck profession | knelpuntvacature
permis de conduire < driving licence | driving license | driver’s licence | rijbewijs | rijbewijzen
transport | transports en commun < public transport | openbaar vervoer | pendelen | commuting | bus pass | studentenabonnement | schoolabonnement
titre de séjour < residence title | verblijfsdocument | verblijfsdocumenten | verblijfsstatuut | residence document | residency | verblijfsvergunningen | verblijfskaarten
Office des étrangers < immigration office | dienst vreemdelingenzaken | DVZ | immigration service | vreemdelingenzaken
regroupement familial < family reunification | gezinshereniging | family reunion
nationalité < nationality | nationaliteit | citizenship | nationaliteiten
nationalité belge < become belgian | belg worden | Belgian nationality | Belgische nationaliteit
protection temporaire < tijdelijke bescherming | temporary protection | Ukrainian | Ukraine refugees | Oekraïens | Oekraïense
protection subsidiaire < subsidiaire bescherming | subsidiary protection
demandeur d’asile < asielzoeker | asielzoekers | asielaanvraag | asylum seekers | asylum application
réfugié < vluchtelingen | refugee status | vluchtelingenstatuut | erkend vluchteling
centre d’accueil < opvangcentrum | asielcentrum | reception centre | Fedasil
sans-papiers < undocumented | zonder papieren | no papers | illegal stay | irregular stay
parcours d’intégration < inburgering | inburgeringscursus | inburgeringstraject | integration course | civic integration | civic course
permis de travail | permis unique < single permit | gecombineerde vergunning | work permits | werkvergunning | arbeidskaart
prolongation | renouvellement < renew | renewal | renewing | verlengen | verlenging | verlengd
domicile | habiter < woonplaats | home address | gedomicilieerd | domiciliëring | wonen | woon | live in
résident de longue durée < langdurig ingezetene | long-term resident | longterm resident
année de recherche d’emploi < zoekjaar | search year | orientation year | stay after graduation
équivalence < gelijkwaardig | gelijkwaardigheidsattest | gelijkwaardigheidsaanvraag | gelijkstelling | gelijkgesteld | diploma recognition | recognition of qualifications | ENIC | diploma erkennen
reconnaissance académique < academic recognition | academische erkenning
reconnaissance professionnelle < professional recognition | beroepserkenning | professionele erkenning | beroepsuitoefening | licence to practise | license to practice
agrément < accreditation | accreditatie | accredited | beroepstitel | erkenningsnummer
diplôme étranger < overseas degree | foreign qualification | degree from abroad
baccalauréat < IB diploma | baccalaureaat
CESS < GCSE | HAVO | VWO | abitur | high school certificate | school leaving certificate | humaniora | middelbaar diploma | diploma middelbaar
titre requis < bekwaamheidsbewijs | bekwaamheidsbewijzen | vereist bekwaamheidsbewijs | teaching licence | teaching license | teaching certificate
agrégation | AESS < SLO | specifieke lerarenopleiding | PGCE | teacher qualification | onderwijsbevoegdheid
CAP | aptitude pédagogique < pedagogisch diploma | pedagogische bekwaamheid | pedagogical certificate | pedagogisch bewijs
remplacement < substitute teacher | supply teacher | vervanging | vervangleerkracht | interimleerkracht
enseignant < leraren | leerkrachten | onderwijzend personeel | teaching staff | teaching job
AESI | secondaire inférieur < secondary school teacher | leraar secundair | leerkracht secundair | leerkracht middelbaar | middle school teacher
instituteur maternel | maternelle < kindergarten teacher | kleuterjuf | kleuterleider | preschool teacher | nursery teacher | nursery school teacher | kleuterleerkracht
instituteur primaire < primary teacher | elementary teacher | leerkracht lager | lagere schoolleerkracht | elementary school teacher
professeur d’éducation physique < gym teacher | PE teacher | turnleraar | turnleerkracht | leerkracht LO | turnen | sports teacher
professeur de langues < language teacher | taalleerkracht | taalleraar | English teacher | French teacher | leerkracht Frans | leerkracht Engels
professeur de mathématiques < maths teacher | wiskundeleraar | leerkracht wiskunde
religion < godsdienst | godsdienstleerkracht | religious education | religion teacher
morale | citoyenneté < zedenleer | ethics | ethiek
surveillant | éducateur < studiemeester | toezichter | school supervisor | teaching assistant | leerlingenbegeleiders
directeur | direction d’école < headmaster | head teacher | schoolhoofd | schooldirecteur | school principal | schoolleider
inspecteur | inspection < school inspector | onderwijsinspectie | onderwijsinspecteur
assistant universitaire < academic assistant | academisch assistent | doctoraatsassistent
professeur d’université < university professor | hoogleraar | hoogleraren
chercheur | recherche < researcher | researchers | onderzoeker | onderzoekers | scientific research | wetenschappelijk onderzoek
formateur < instructor | trainers | opleider | training instructor | vormingswerker
auto-école < driving instructor | rijinstructeur | driving school | rijschool
`;

export const dutchAndEnglish: readonly string[] = lines.trim().split('\n');
