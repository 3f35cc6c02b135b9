// What people write of their lives and studies, after the words of the field that an answer would hold; a line a concept.
const lines = `
bloc 1 | première année < bloc1 | ba1
bloc 2 | deuxième année < bloc2 | ba2
bloc 3 | troisième année < bloc3 | ba3
finançabilité | finançable < trop d’échecs | deux années ratées | trois années ratées | brûlé mes chances | grillé mes années | aucune école m’accepte | épuisé mes chances | droit à l’échec | dernière chance | joker | personne veut m’inscrire | plus droit m’inscrire
finançabilité | crédits < pas assez crédits | manque crédits | 45 crédits | 60 crédits | moins de crédits | nombre de crédits | combien de crédits
bloc 1 | crédits du bloc 1 < reste un cours | traîne un cours | cours de première | pas fini première | bloqué en première | traîner bac 1
réorientation | finançabilité < zéro crédit | pas seul cours | aucun examen réussi | réussi aucun cours | raté mes examens | résultats catastrophiques | zéro partout
réorientation < mauvais choix | déçu études | autre chose complètement | changer de voie | bifurquer | trompé de section | trompé d’études | études me plaisent | études ne correspondent | cours ne m’intéressent | filière ne convient
modification d’inscription | réorientation < changer en octobre | changer en novembre | changer cours d’année | switcher | changer avant février | 15 février | autre section | changer en janvier
PAE | programme annuel < choisir mes cours | liste de cours | composer mon programme | programme de cours | rajouter un cours | enlever un cours | cours en avance | cours de deuxième | cours de troisième
allègement < moins de cours | alléger | ralentir le rythme | année deux ans | prendre moins matières | rythme trop lourd | couper l’année deux | réduire mon programme | arrive plus suivre
prérequis | corequis < cours bloqué | débloquer un cours | interdit de suivre | cours verrouillé
report de note | crédits acquis < repasser ce cours | garder mes points | garder mes notes | déjà eu moyenne | au-dessus de dix | points conservés
délibération | jury < passer de justesse | sauvé par profs | repêcher | repêché | un demi-point | manque un point | 9/20 | neuf sur vingt | moyenne générale
seconde session < examens d’août | passer en août | repasser en septembre | rattraper mes examens | examens en septembre | repasser mes examens | deuxième chance août
note de présence | absence à l’examen < pas allé examen | loupé l’examen | arrivé en retard | signer et partir | pas présenté l’examen | présenter aux examens | venir signer | panne de réveil
absence justifiée | certificat médical < mot du médecin | gastro | malade le jour | train en retard | papier du docteur | motif d’absence | justifier mon absence
fraude | plagiat < triché | tricher | tricherie | antisèche | ChatGPT | pris à copier | intelligence artificielle | copié sur | accusé de tricherie
consultation des copies < voir ma copie | revoir mon examen | comprendre ma note | regarder mes erreurs | montrer ma copie
recours interne | recours < note injuste | point injuste | erreur de calcul | prof m’a saqué | prof me déteste | vice de procédure | note pas correcte | prof mauvaise foi | points enlevés | erreur de points
recours externe | Conseil d’État < attaquer l’école | prendre un avocat | aller en justice | plainte contre école | attaquer la décision | poursuivre l’école
recours | conseil de classe | conseil de recours < contester l’échec | décision du conseil | fait doubler fils | fait doubler fille | bulletin de juin | refusent de passer | décision des profs
refus d’inscription | recours < m’ont dit non | porte fermée | réponse négative | dossier rejeté | école me refuse | refuse mon dossier | refusent de m’inscrire | veulent plus moi
dérogation < passe-droit | demander une faveur | circonstances exceptionnelles | cas particulier | plaider ma cause
épreuve intégrée | TFE < TFE pas fini | rendre mon mémoire | promoteur ne répond | finir mon mémoire | page blanche | mémoire à rendre | prolonger mon mémoire
stage < stage raté | maître de stage | lieu de stage | trouver un stage | stage pas rémunéré | rapport de stage | stage passe mal | cherche stage | viré stage
inscription tardive < trop tard m’inscrire | raté les inscriptions | clôturé les inscriptions | inscriptions fermées | liste d’attente | date passée | commencer en janvier | m’y prends tard | école est complète | plus aucune place | rentrée déjà passée | cours déjà commencé
inscription | dossier d’inscription < papiers à rendre | quels documents fournir | pré-inscription | s’inscrire en ligne | formulaire d’inscription | remplir le dossier | quand s’inscrire | comment se préinscrire
activités des cinq dernières années | justificatif < cinq dernières années | trou de parcours | trou CV | travaillé au noir | resté au foyer | prouver mes années | années sans études
abandon | désinscription < lâcher mes cours | veux tout arrêter | quitter l’unif | plus aller cours | jeter l’éponge | envie d’arrêter | sécher les cours | plaquer mes études | vais plus cours | arrêter cours d’année | quitter en janvier
abandon | 1er décembre | remboursement du minerval < récupérer mon argent | ravoir mon argent | rendre le minerval | déjà payé l’inscription | 50 euros | payé le minerval
changer d’établissement < changer d’école | autre haute école | quitter mon école | même section ailleurs | école convient pas | changer de campus | transfert de dossier
double inscription | cumul < deux bacheliers | deux diplômes parallèle | mener de front | deux formations simultanées | deux études ensemble
condition d’accès | CESS < j’ai droit d’entrer | après la sixième | droit d’accès | diplôme demandé | entrer à l’unif | faut-il le CESS | ai-je accès
journée portes ouvertes | salon SIEP < visiter l’école | voir l’école | rencontrer des étudiants | salon de l’étudiant | visite guidée
cours ouverts | étudiant d’un jour < assister cours | essayer un cours | voir vrai cours | journée à l’unif | goûter aux études | semaine d’immersion | vacances de carnaval
test d’admission | examen d’entrée < préparer l’examen d’entrée | épreuve pour entrer | sélection à l’entrée | examen de juillet | examen pour entrer | pratique artistique entrée
examen d’entrée | médecine | dentisterie < devenir docteur | numerus clausus | classement | rater médecine | concours de médecine | chirurgien | pédiatre | rêve blouse blanche | ARES examen médecine
examen d’admission | ingénieur civil < polytech | fort en maths | math 6 | math 8 | préparation math
quota non-résidents | tirage au sort < étudiante française | habite en France | lycéen | Lille | autre côté frontière | bac français poche | huissier de justice
minerval | droits d’inscription < combien ça coûte | prix d’une année | payer l’école | payer l’unif | coûte combien | budget pour l’année | facture de l’école | études trop chères | payer mes études | frais cachés
paiement échelonné | plan de paiement < payer plusieurs fois | payer par mois | étaler les paiements | petits morceaux | mensualités | échelonner
allocation d’études | bourse < coup de pouce | aide de l’État | aide pour payer | touche une bourse | gagnent pas beaucoup | parents au chômage | revenu des parents | maman seule | petit salaire parents
allocation d’études | recours < bourse refusée | pas eu bourse | bourse supprimée | rembourser la bourse | dossier de bourse | toujours pas reçu | attends ma bourse
service social | aide sociale étudiante < galère d’argent | fins de mois | dans la dèche | sauter des repas | avoir faim | pas un sou | compte à découvert | manque d’argent | acheter à manger | budget serré | pas d’ordinateur | colis alimentaire
prêt d’études < emprunter | emprunt banque | argent à rembourser
CPAS | revenu d’intégration < mis dehors | parents m’ont viré | plus contact parents | coupé les ponts | seul sans revenu | vivre seul | à la rue | dispute parents | quitté la maison | revenu pour étudier | payer mon loyer
CPAS | projet individualisé d’intégration < assistante sociale refuse | touche le CPAS | émarge au CPAS | minimex | obliger à travailler | demande au CPAS
obligation alimentaire | contribution alimentaire < papa ne paie | mon père refuse | ex-mari ne paie | tribunal famille | parents doivent m’aider | couper les vivres | mère refuse payer | père ne paie
allocations familiales < perdre les allocs | toucher les allocs | allocs après 18 | jusque 25 ans | 27 crédits | caisse d’allocations | argent enfants | FAMIWAL | Parentia
personne à charge | impôts < à charge fiscalement | paient plus d’impôts | déclaration d’impôts | plafond à dépasser | encore à charge | fiche fiscale
mutuelle | assurabilité < soins de santé | carte de mutuelle | rembourser le médecin | mutuelle en ordre
matériel | frais scolaires < acheter les livres | prix des livres | ordinateur portable | uniforme | mallette de coiffure | syllabus | voyage scolaire | photocopies | tenue de cuisine | achat de matériel
gratuité scolaire | frais scolaires < école réclame argent | facture impayée | bulletin confisqué | garde mon bulletin | retenu mon diplôme
job étudiant < petit job | bosser le week-end | bosser l’été | caisse au supermarché | 600 heures | 475 heures | 650 heures | student at work | serveur le soir | baby-sitting | McDo | contrat étudiant
étudiant-entrepreneur | statut d’étudiant indépendant < lancer mon business | vendre sur internet | mon petit commerce | Vinted | start-up | freelance | monter ma société
étudiant travailleur | horaire décalé < bosse temps plein | concilier boulot études | garder mon boulot | garder mon job | rentre tard travail | travaille toute journée | travaille temps plein | boulot et études | journée de travail | rentrer du boulot
crédit-temps | congé-éducation payé < congé pour étudier | libérer des heures | patron d’accord | jours pour étudier | demander employeur | heures payées cours | réduire mon temps | mi-temps pour étudier
dispense | ONEM | demandeur d’emploi < étudier au chômage | garder mon chômage | perdre mon chômage | conserver mes allocations | toucher le chômage | chômeuse | bureau de chômage | syndicat | exclu du chômage | étudier étant chômeur | ONEM autorise | suspendre mes recherches
stage d’insertion professionnelle | Forem < inscrit au Forem | jeune sans boulot | trouve pas travail | 310 jours | sorti de l’école | avant 25 ans | premier boulot | chercher du travail | diplômé sans emploi | inscription au Forem
Forem | Actiris | Bruxelles Formation < formation payée | indemnité de formation | formation gratuite | apprendre vite métier | formation courte | euro de l’heure | séance d’information | trouver vite travail
CISP | MIRE | insertion socioprofessionnelle < remettre le pied | loin de l’emploi | remise à niveau | longtemps sans travail | retrouver confiance | lire écrire mal | reprendre un rythme | se remettre selle
Mission locale | maison de l’emploi < refaire mon CV | coach emploi | préparer un entretien | lettre de candidature | simulation d’entretien | CV
couveuse d’entreprise | gestion de base | indépendant < propre patron | ouvrir mon salon | ouvrir un magasin | ouvrir un resto | monter ma boîte | ouvrir food truck | ouvrir ma boutique | lancer mon activité | numéro d’entreprise | m’installer indépendant
contrat de travail | syndicat < patron me doit | heures pas payées | heures supplémentaires | licencié | licenciement | préavis | faillite | renvoyé du travail
passerelle < unif ensuite | master après graduat | pousser plus loin | poursuivre après bachelier | rejoindre l’unif | entrer en master | accéder au master | université après bachelier
crédits complémentaires | UES < matières à rattraper | cours ajoutés | combien cours supplémentaires | programme complémentaire | cours à rajouter | année supplémentaire master
passerelle | bachelier de transition < descendre haute école | moins théorique | quitter l’unif | unif trop théorique | études plus concrètes | études plus pratiques
dispense | valorisation de crédits < refaire mêmes cours | cours déjà faits | gagner une année | reprendre en deuxième | déjà eu cours | sauter la première | raccourcir mes études | sauter des cours | cours en commun
master | finalité < approfondie | didactique | choisir mon master | 60 ou 120 | finalité du master
bachelier de spécialisation | master de spécialisation < compléter mon bachelier | spécialisation après bachelier | se spécialiser ensuite | année après bachelier | quatrième année bachelier
doctorat | FNRS < chercheur | labo à l’université | trouver un promoteur | thésard | carrière de chercheur | bourse de recherche
certificat d’université | formation continue < mettre à jour | actualiser mes connaissances | cours pour professionnels | formation courte universitaire | perfectionnement professionnel
VAE | valorisation des acquis < vingt ans métier | dix ans d’expérience | sur le tas | l’expérience compte | autodidacte | années de terrain | expérience de terrain | longue expérience | années d’expérience | métier sans diplôme
validation des compétences | titre de compétence < prouver mon savoir-faire | travaille sans papier | reconnaître mon métier | appris tout seul | connais le métier | centre de validation | compétences sans diplôme | certifier mon savoir-faire
jury central | CESS < passer CESS seul | étudier à domicile | finir mes humanités | pas fini secondaires | école à domicile | pas terminé rhéto | passer bac seul | terminer mes secondaires
CESS | promotion sociale < adulte sans CESS | arrêté 16 ans | arrêté trop tôt | quitté l’école jeune | jamais terminé l’école | regrette d’avoir arrêté | avoir enfin diplôme | sorti sans diplôme | obtenir enfin CESS
examen d’admission | sans CESS < entrer sans diplôme | école sans CESS | l’unif sans CESS | supérieur sans CESS | aucun diplôme | jamais eu diplôme
CEB | formation de base < même pas CEB | analphabète | sait pas lire | savoir compter | oublié les fractions | jamais été école | école primaire inachevée | certificat de primaire
alphabétisation | Lire et Écrire < apprendre à lire | sait pas écrire | sais pas lire | illettré | signer une croix | jamais scolarisé
remise à niveau | année préparatoire < lacunes | grosses difficultés math | rafraîchir mes connaissances | bases en math | revoir les bases | combler mon retard | nul en math | tout oublié math | rouillé en math
équivalence de diplôme < étudié au pays | diplôme de là-bas | diplôme obtenu ailleurs | diplôme pas reconnu | bac français | diplôme du Maroc | reconnaître mes études | vaut quoi ici | diplôme vaut rien | bac marocain | diplôme du pays | baccalauréat étranger
équivalence de diplôme | NARIC < professeur au pays | infirmière au pays | avocat au pays | médecin au pays | ingénieur au pays | exercer en Belgique | exercer ici | diplôme ukrainien | diplôme syrien | licence obtenue
équivalence de diplôme | traducteur juré < papiers traduits | légaliser | apostille | diplôme perdu | relevé perdu | perdu en guerre | faire traduire diplômes | copies certifiées
titre de séjour | visa étudiant < carte orange | carte F | annexe 15 | office des étrangers | renouveler ma carte | commune me demande | venir étudier Belgique | ordre de quitter | prise en charge | carte de séjour | trouver un garant | preuve de ressources
sans-papiers | séjour < clandestin | sans carte d’identité | en situation irrégulière | régularisation | pas en règle | séjour irrégulier
protection internationale | Fedasil | réfugié < centre d’accueil | fui mon pays | fui la guerre | Syrie | Ukraine | Afghanistan | CGRA | carte blanche | petit château | asile
droits majorés | étudiant hors UE < étranger paie plus | étranger paie cher | étudiant africain | étudiant camerounais | 4175 | assimilé européen | nationalité étrangère
permis unique | année de recherche d’emploi < rester après études | travailler après diplôme | 20 heures semaine | chercher emploi ici | droit de travailler
DASPA | primo-arrivant < vient d’arriver | arrivée Belgique récemment | classe passerelle | parle pas français | nièce débarque | neveu arrive | regroupement familial | rejoindre mon mari | faire venir famille
parcours d’intégration < obligation commune | cours de citoyenneté | BAPA | bureau d’accueil | cours d’intégration
français langue étrangère | FLE < apprendre le français | mieux parler français | parle mal français | améliorer mon français | accent | débutant en français | français à l’oral | épouse parle pas | cours de français | français pas bon | difficulté en français
examen de maîtrise du français | DELF < prouver mon français | niveau B2 | niveau B1 | certificat de français | test de français | étudié en anglais | non francophone | français langue maternelle
néerlandais | SELOR < bilingue | parler flamand | apprendre le flamand | nul en néerlandais | néerlandais pour travailler | chèque langue | examen linguistique
TOEFL | IELTS | certificat de langue < certificat d’anglais | prouver mon anglais | niveau d’anglais | Cambridge | C1 anglais | attester mon niveau
séjour linguistique | immersion < apprendre l’anglais là-bas | famille d’accueil | partir en Flandre | école en néerlandais | année aux États-Unis | Rotary | AFS | WEP | année en Angleterre | perfectionner mon anglais | fille au pair
Wallangues | cours de langues < apprendre l’espagnol | apprendre l’italien | langue des signes | apprendre le chinois | apprendre l’arabe | table de conversation | duolingo
grille horaire | option | deuxième degré < choisir une option | passe en troisième | choix troisième | latin | option math | math forte | sciences fortes | quelles options prendre | fin de deuxième
technique de qualification | professionnel < manuel | aime pas étudier | avec mes mains | préfère bricoler | descendre en professionnel | passer en technique | métier manuel | école trop théorique
attestation d’orientation | AOB < B restrictif | réussi avec restriction | reçu une B | attestation B | orienté vers professionnel | quitter le général | école l’oriente | interdit en général
attestation d’orientation | AOC < doit doubler | double sa quatrième | va redoubler | recommence sa troisième | échec à Noël | bulletin catastrophique | reçu une C
premier degré | CE1D | CEB < première différenciée | première commune | 2S | deuxième supplémentaire | sortie de primaire | rater le CEB | raté son CEB | quitter le primaire
inscription en première secondaire | CIRI < décret inscription | choisir école secondaire | entrée en secondaire | bulletin unique | liste d’attente secondaire | passe en secondaire | indice composite
septième année | 7e professionnelle < finir sixième professionnelle | pro sans CESS | faire une septième | 7P | 7TQ | 7B | année de septième
CESS | enseignement professionnel < fini mes pros | sixième professionnelle | sorti de professionnelle | unif après technique | professionnelle à l’unif
changement d’école | changement d’option < changer d’école cours | changer avant 15 | changer d’option | nouvelle école janvier | malheureux école | changer d’école maintenant
exclusion | renvoi définitif < renvoyé de l’école | viré de l’école | trouver nouvelle école | conseil de discipline | insulté un professeur | bagarre | exclu de l’école | écarté de l’école
conseil de discipline | sanction < puni | renvoi trois jours | mise à pied | vapoter | smartphone confisqué | heures de colle | heures de retenue | note au journal
obligation scolaire | décrochage | SAS < refuse l’école | reste au lit | brosse les cours | absences injustifiées | phobie scolaire | peur d’aller école | décroche | accrochage | ventre avant l’école | plus retourner école
obligation scolaire | enseignement à domicile < mineur peut arrêter | arrêter 16 ans | arrêter 15 ans | avant 18 ans | instruction en famille | cours à domicile | mettre fin école
élève libre | régulier < perdu mon année | année pas comptée | 20 demi-jours | demi-jours d’absence | plus élève régulier | trop d’absences injustifiées | perdre sa régularité
CPMS | service d’aide < parler quelqu’un école | psychologue de l’école | bilan à l’école | conseils enfant | rencontrer la psychologue | agent PMS
école de devoirs | remédiation < aide aux devoirs | cours particuliers | cours de rattrapage | soutien scolaire | prof particulier | aider enfant étudier | bloqué en math | tutorat
AMO | droit des jeunes < connaître mes droits | défendre mon fils | problème direction | école injuste | école abuse | conflit avec l’école
harcèlement scolaire < bande d’élèves | groupe WhatsApp | photo qui circule | rejeté sa classe | mise à l’écart | tête de turc | pleure le soir | coups récré | se moquent | embêter à l’école | fausses rumeurs
discrimination | UNIA < raciste | remarques racistes | foulard | voile | interdire le voile | couleur de peau | homophobie | transgenre | changer de prénom
violences sexuelles | harcèlement < prof a touché | gestes déplacés | agressée | attouchement | mains baladeuses | maître stage déplacé | propos déplacés
enseignement général < rester en général | prépare à l’unif | fermer des portes | garder portes ouvertes
internat < dormir à l’école | école trop loin | école avec logement | revenir le week-end | home d’accueil | pensionnat
sport-études | statut sportif < jouer au foot | centre de formation | sportif haut niveau | footballeur | haut niveau | entraînements | joue en club
humanités artistiques | enseignement artistique < école d’art secondaire | option arts | école de danse | toujours dessiner | option théâtre | académie
pédagogie active < Freinet | Montessori | Steiner | école différente | autre pédagogie | école alternative
aménagements raisonnables | enseignement inclusif < tiers-temps | plus temps examen | temps supplémentaire | ordinateur en classe | fautes d’orthographe | fait plein fautes | fluo | lettres qui bougent | confond les lettres | lit lentement | adapter les examens
TDAH | trouble de l’attention < hyperactif | Rilatine | tient pas place | distrait | dans la lune | bouge sans arrêt | Concerta | arrive pas concentrer | difficulté de concentration
dyscalculie | dyspraxie | trouble d’apprentissage < chiffres se mélangent | maladroit | comprend rien maths | logopède depuis | écrit illisible | mal écrire
autisme | TSA < Asperger | autiste | contacts sociaux difficiles | supporte pas bruit
haut potentiel < surdoué | HP | QI | s’ennuie en classe | précoce | zèbre | sauter une classe | école trop facile
étudiant à besoins spécifiques | accueil et accompagnement < chaise roulante | fauteuil roulant | handicapé | malvoyante | sourde | personne de référence | ascenseur | épilepsie | diabète | sclérose | langue des signes | béquilles
AVIQ | PHARE < contrat d’adaptation | travailler handicap | entreprise travail adapté | reconnaissance handicap | atelier protégé | vierge noire | SPF handicap
enseignement spécialisé < école adaptée | école pour handicapés | déficience | retard mental | petite classe | type 8 | type 1 | forme 3 | forme 4 | forme 2 | trisomique | trisomie
intégration | pôle territorial < quitter le spécialisé | revenir en ordinaire | sortir du spécialisé | retourner dans l’ordinaire | après forme 3
allègement | raison médicale | maladie < hospitalisée | opération | cancer | chimio | accident | longue maladie | mononucléose | covid long | opérée | traitement lourd
enseignement à l’hôpital | enseignement à domicile < cours à l’hôpital | alitée | école à l’hôpital | Clinique pour jeunes | plâtre | incapable se déplacer
santé mentale | service de santé mentale < idées noires | plus envie vivre | envie de mourir | pleure sans arrêt | crise d’angoisse | attaque de panique | mal-être | suicide | anorexie | n’arrive plus dormir | psychiatrie
burn-out | incapacité de travail < au bout rouleau | épuisé travail | craqué au travail | mutuelle depuis | arrêt maladie | dos foutu | plus capable porter | mal de dos | médecin-conseil | invalidité | à bout forces
réadaptation professionnelle | INAMI < reprendre doucement | mi-temps médical | métier plus léger | inapte | inaptitude | problème de dos | port de charges | plus exercer métier
grossesse | congé de maternité < attends un bébé | accoucher | tomber enceinte | futur bébé | accouchement | allaiter
parent étudiant | accueil extrascolaire < garder mon bébé | garder mon fils | maman solo | maman de deux | élever seule | père célibataire | place en crèche | enfants bas âge | enfants à l’école | aller chercher enfants | mère célibataire | mettre garderie
aidant proche < occuper ma mère | grand-mère malade | soigner mon père | frère handicapé | charge famille
deuil | circonstances exceptionnelles < perdu mon père | perdu ma mère | décès père | maman est morte | deuil familial
planning familial < contraception | pilule | avortement | préservatif
assuétudes < drogue | cannabis | alcool | fumer des joints | accro | écran la nuit | joue la nuit
alternance | IFAPME | CEFA < apprendre chez patron | deux jours école | apprendre et gagner | trouver un patron | marre de l’école | plus rester assis | assis en classe | rémunéré pendant formation | apprendre terrain | payé en apprenant
IFAPME | chef d’entreprise < formation le soir | classes moyennes | patron plus tard | formation patronale | cours du samedi | cours deux soirs
bachelier en alternance | master en alternance < bac avec entreprise | étudier payé entreprise | école et entreprise
promotion sociale | horaire décalé < cours en soirée | deux soirs semaine | soirs de semaine | étudier le soir | école du soir | petits modules | étudier quarante ans | samedi matin | cours après travail
promotion sociale | unité d’enseignement < un seul module | module par module | suivre un module | prendre un module | juste un module | unité par unité
e-learning | enseignement à distance < étudier chez moi | sans me déplacer | depuis la maison | derrière mon écran | en visio | cours vidéo | suivre cours internet | cours par internet | habite très loin
reconversion professionnelle < changer de boulot | plus supporter travail | ras-le-bol | marre job | donner du sens | nouveau départ | bureau m’ennuie | quitter mon boulot | métier avec sens | perte de sens
reconversion professionnelle | bilan de compétences < tourner en rond | ne m’épanouis plus | à 45 ans | à 50 ans | la quarantaine | métier plaît plus | boulot sans avenir | usé travail | lassé du métier | trop vieux changer
bilan de compétences | Cité des métiers < mes talents | points forts | conseiller gratuit | savoir mes capacités | bilan parcours | compétences acquises
reprise d’études < retourner bancs | bancs de l’école | étudier mon âge | âge pour recommencer | recommencer à zéro | enfants sont grands | oser reprendre | repartir de zéro | longtemps sans école
incitant financier | chèque-formation < employeur peut payer | payer ma formation | formation remboursée | 350 euros | boîte paie formation | prime de formation | prime du Forem
élève libre | auditeur libre < juste par plaisir | par curiosité | sans passer examens | écouter un cours | seulement un cours | culture générale | un cours isolé | sans viser diplôme | cours sans examen
université des aînés < retraité | pensionné | pensionnée | après la pension | prendre ma retraite | retraitée | seniors | aînés
académie | cours de loisir < hobby | loisir | cours de dessin | cours de peinture | poterie | cours de couture | cours d’informatique débutant | apprendre la guitare | smartphone pour débutant
outplacement | cellule de reconversion < fermeture de l’usine | entreprise ferme | licenciement collectif | perdu mon emploi | Caterpillar | Audi
conseiller d’orientation | entretien d’orientation < aucune idée | paumé | passionne rien | rien ne m’attire | touche-à-tout | sait pas choisir | panique année prochaine | complètement perdu | complètement perdue | trop d’idées | aucune passion
test d’orientation | RIASEC < quiz | test en ligne | test pour savoir | questionnaire d’intérêts | mes centres d’intérêt | test de personnalité | métier me correspond | outil pour s’orienter
choix d’études < parents veulent que | parents me poussent | décevoir mes parents | famille de médecins | contre l’avis | pression parents | forcent à faire | imposer des études
choix d’études | indécision < hésite entre | entre deux études | balance entre | n’arrive pas décider | peur de choisir
débouchés < trouver boulot après | mène à quoi | du travail dedans | chances de trouver | métier d’avenir | diplôme qui sert | secteur bouché
pénurie < on recrute | cherche du monde | embauchent | trouver facilement travail | engagé directement | boulot assuré | secteur qui engage
méthode de travail | aide à la réussite < savoir comment étudier | sais pas étudier | faire des résumés | mémoriser | retenir par cœur | étudier la nuit | perds du temps | bachoter | faire des fiches | méthode d’étude | mieux étudier | m’organiser pour étudier
planning | blocus < planifier mon étude | trop de matière | étudier avant examens | étudier bibliothèque | salle d’étude | blocus assisté | horaire d’étude | temps d’étudier tout
gestion du stress < trou noir | paniquer | trac | mains qui tremblent | perdre mes moyens | dormir avant l’examen | peur des oraux | stresser | bloquer devant feuille | peur d’échouer | boule au ventre
motivation | procrastination < remettre au lendemain | pas envie d’étudier | flemme | scroller | ennuie en cours | paresseux | fainéant | motiver à étudier | collé téléphone
confiance en soi < pas assez intelligent | me sens nul | trop bête | capable de réussir | timide | peur pas réussir | me dévalorise
vie étudiante < me sens seul | connais personne | me faire amis | baptême étudiant | bleusaille | guindaille | cercle étudiant | aucun ami
difficulté des études | taux de réussite < niveau trop élevé | faisable | beaucoup d’échecs | combien réussissent | charge de travail | études très dures | études trop difficiles | études compliquées
Erasmus | mobilité < partir un semestre | six mois étranger | quitter la Belgique | étudier ailleurs | semestre à l’étranger | université partenaire | partir en Espagne
études à l’étranger < étudier au Canada | Québec | étudier en France | faculté à Lille | école de Londres | Maastricht | étudier aux Pays-Bas | étudier en Suisse | université américaine | étudier en Angleterre | étudier en Espagne
année sabbatique | volontariat < avant commencer l’unif | voyager un an | tour du monde | sac à dos | Australie | souffler un an | pas prêt unif | working holiday | année off | pause études | arrêter un an
service citoyen < me rendre utile | mission six mois | indemnité par jour | plateforme citoyen | en attendant savoir | mission citoyenne
volontariat | Corps européen de solidarité < humanitaire | aider en Afrique | ONG | orphelinat | bénévole | projet au Sénégal | aider les réfugiés | chantier de jeunes | woofing
enseignement en Flandre < étudier à Gand | Leuven | KU Leuven | VUB | Anvers | école flamande | étudier en néerlandais
kot | logement étudiant < louer une chambre | colocation | coloc | proprio | propriétaire | garantie locative | chambre pas chère | trouver où dormir | studio | habiter près école | kot à projet | résilier mon bail
domiciliation | kot < se domicilier | changer d’adresse | adresse officielle | rester chez mère | adresse au kot
abonnement scolaire | TEC | SNCB < prix du train | deux heures trajet | trajets trop longs | bus n’arrive pas | carte campus | abonnement de train | navette | navetteur | STIB | trajet en train
permis de conduire < passer mon permis | apprendre à conduire | permis B | permis théorique | auto-école
aide juridique | bureau d’aide juridique < avocat gratuit | avocat pro deo | pro deo | conseil juridique gratuit | permanence d’avocats
type court | bachelier professionnalisant < haute école unif | petites classes | proche pratique | mieux encadré | unif haute école
type long | université < cinq ans d’études | grands auditoires | auditoire | amphi | cours magistraux
BAMA | anticiper des crédits < quelques cours bachelier | cours master déjà | commencer master avant | reste cinq crédits | reste dix crédits | master bachelier inachevé
grille horaire | valves < horaire des cours | jours de cours | libre le mercredi | combien d’heures semaine | cours le samedi | horaires compatibles
présence aux cours | stages obligatoires < obligé d’assister | cours obligatoires | prennent les présences | rater des cours | travailler pendant cours
secret professionnel | confidentialité < cacher aux parents | parents sachent | ne dites rien | reste entre nous | garder pour vous | mes parents ignorent
autorité parentale | majorité < sans l’accord parents | signature des parents | parents séparés | école prévient parents | avoir 18 ans | signer moi-même | garde alternée
mariage forcé | violences intrafamiliales < obligée d’épouser | mariage arrangé | frappée par mari | enfermée chez moi | fugue | fuguer
ESAHR | enseignement artistique < prof de musique | prof en académie | enseigner le piano | prof de danse | prof de dessin | prof d’arts plastiques
enseignement des langues | AESI langues germaniques < prof de néerlandais | prof de langues | prof d’espagnol | prof d’allemand | enseigner l’anglais
puériculteur | enseignement maternel < puéricultrice en école | aider l’institutrice | assistante maternelle | aide en maternelle
expérience utile | promotion sociale < chargé de cours | expert promotion sociale | donner cours soir | enseigner aux adultes
CPU | certificat de qualification < épreuve de qualification | qualif | jury de qualif | raté ma qualif | CQ
redoublement | maintien < bisser sa deuxième | refaire même année | passer année supérieure | retard scolaire | deux ans retard | trois ans retard | plus vieux classe
équivalence | enseignement secondaire étranger < revient de l’étranger | rentrer en Belgique | vivait à l’étranger | expatriés | lycée français | école internationale | école européenne
reconnaissance professionnelle | directive européenne < diplôme belge étranger | travailler au Luxembourg | travailler en Suisse | exercer en France | partir travailler Canada
bourse de mobilité | coopération au développement < bourse pour étrangers | bourse pour Africains | bourse pour partir | ARES bourse | bourse master
règlement collectif de dettes | médiation de dettes < saisie | surendetté | surendettement | factures impayées | médiateur de dettes | visite d’huissier
logement social | maison d’accueil < dormir dehors | expulsé | expulsion | dormir chez ami | canapé d’amis | sans domicile
cyberharcèlement | droit à l’image < photos nues | nudes | revenge porn | chantage | compte piraté
certificat de fréquentation | attestation d’inscription < papier allocations | papier mutuelle | preuve que j’étudie | attestation scolaire
congé parental | formation qualifiante < quatre cinquièmes | mère au foyer | maman au foyer | femme au foyer | élever mes enfants | retravailler après enfants | longtemps sans travailler
stage d’observation | découverte des métiers < voir le métier | tester un métier | essayer un métier | suivre un professionnel | voir comment c’est | essai métiers | rencontrer un professionnel | mise en situation
préparation à l’entretien | sélection < entretien de sélection | entretien d’admission | poser comme questions | questions au jury | présenter devant jury
tests psychotechniques | sélection < test de logique | suites de chiffres | tests physiques | parcours d’obstacles | épreuves sportives | échouer au test | test de mémoire
bibliothèque | aide à la rédaction < écrire un travail | fautes travaux | écrire sans fautes | rédiger un mémoire | normes bibliographiques | améliorer mon orthographe
aide logistique < servir les repas | distribuer les repas | cuisine de l’hôpital | porter les repas | pousser les lits | chariots d’hôpital
santé mentale | infirmier en psychiatrie < schizophrène | malades mentaux | hôpital psychiatrique | troubles mentaux
interprétation en langue des signes < parler sourds | traduire sourds | parler avec mains | LSFB
notaire | notariat < actes de vente | héritages | testament | contrats de mariage
greffier | magistrat < procès | juge d’instruction | procureur | palais de justice | rendre la justice
détective privé < filature | espionnage | espion | services secrets | agent secret | Sûreté
juriste d’entreprise | fiscalité < fisc | contrôleur des impôts | SPF Finances | optimiser les impôts | droit fiscal
ouvrier communal | éboueur < ramasser les poubelles | poubelles | entretenir les routes | voirie | balayeur | camion poubelle
couvreur | installateur photovoltaïque < poser des panneaux | panneaux sur toit | isoler des maisons | isolation | certificat PEB
tailleur de pierre | vitrier < graver la pierre | marbre | marbrier | vitres | vitraux | vitrail | poser du verre
opérateur de production | industrie < travail chaîne | usine agroalimentaire | chaîne de production | travailler en usine | pauses en usine | trois-huit | ouvrière
chimie | industrie pharmaceutique < usine de médicaments | GSK | salle blanche | production de vaccins | travailler chez GSK | biotech
dessinateur | DAO < AutoCAD | plans sur ordinateur | dessin industriel | dessiner des pièces | SketchUp
design industriel | design < inventer des objets | dessiner des voitures | créer des objets | design de meubles | prototypes
scénographie | ensemblier-décorateur < décors de théâtre | décors de cinéma | vitrines de magasin | décor
maquillage artistique | coiffure < maquillage de cinéma | maquillage de théâtre | effets spéciaux maquillage | perruques | postiches
événementiel < wedding planner | organiser des mariages | organiser des fêtes | organiser des concerts | salons et foires
call center | téléconseiller < centre d’appels | vendre par téléphone | répondre au téléphone | service clientèle
éco-conseiller | guide nature < balades nature | oiseaux | biodiversité | réserve naturelle | sensibiliser nature | éducation à l’environnement | zéro déchet
langues orientales | langues modernes < japonais | coréen | chinois | culture asiatique | arabe à l’unif | russe | K-pop
urbanisme | aménagement du territoire < plan de ville | villes durables | mobilité en ville | quartiers | pistes cyclables
mécanicien cycles | mécanicien agricole < réparer des vélos | vélos électriques | atelier vélo | scooters | réparer des motos | réparer des tracteurs | réparer des camions
agent d’insertion | éducateur de rue < aller vers jeunes | maraude | toxicomanes | prostituées | travailleur de rue
qualité | hygiène alimentaire < normes d’hygiène | contrôler la nourriture | AFSCA | HACCP
coordination de soins | cadre de santé < infirmière chef | gérer un home | directeur de home | chef service hôpital | diriger un home
`;

export const everyday: readonly string[] = lines.trim().split('\n');
