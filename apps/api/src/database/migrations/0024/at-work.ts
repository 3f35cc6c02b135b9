// What is done, used and met at work, after the names of occupations; a line a family.
const lines = `
instituteur primaire < maîtresse d’école | première primaire | titulaire de classe | tableau noir | petite école | enseigner aux petits | donner cours primaire | apprendre à lire | tenir une classe | enseigner enfants
instituteur préscolaire | maternelle < madame de maternelle | comptines | classe d’accueil | bricolages avec petits | enfants trois ans | petits de maternelle | classe de maternelle
AESI | enseignement secondaire inférieur < prof en secondaire | régent | régendat | régence | enseigner première secondaire | prof de français | prof de math | prof de sciences | prof d’histoire | prof d’anglais
AESS | agrégation < prof en rhéto | enseigner master | agrég | enseigner au supérieur | devenir prof master | enseigner en rhéto
CAP | titre pédagogique < donner cours pratique | enseigner mon métier | prof d’atelier | prof de cuisine | prof de coiffure | titre pour enseigner | transmettre mon savoir | enseigner la pratique
CAPAES < enseigner haute école | prof haute école | maître-assistant | donner cours adultes
expérience utile | titre requis < années privé | travaillé entreprise avant | mécanicien veut enseigner | expérience du métier | ancienneté | expérience en usine | faire reconnaître ancienneté | années d’ancienneté
titre requis | titre suffisant | Primoweb < puis-je donner cours | quelle matière enseigner | droit d’enseigner | diplôme permet d’enseigner | enseigner avec bachelier | quels cours donner | barème professeur | pourrais enseigner
titre de pénurie < sans titre pédagogique | école cherche prof | manque de profs | dépanner une école | article 20 | remplacer un professeur | intérim en école | titre manquant
candidature | Primoweb | pouvoir organisateur < postuler écoles | envoyer CV écoles | poste de professeur | être nommé | nomination | réseau libre | prof temporaire | heures à prendre
éducateur | surveillant-éducateur < surveiller la récré | surveiller les élèves | salle d’étude école | éducateur d’internat | boulot en école | garderie | surveillance à l’école
directeur d’école | conseiller pédagogique < diriger une école | quitter la classe | marre d’enseigner | autre fonction enseignement | plus face élèves | inspecteur scolaire
sciences de l’éducation < former des enseignants | comment on apprend | pédagogue | améliorer l’école | formateur d’adultes
formateur d’adultes < donner des formations | former des adultes | former des gens | animer des formations | devenir formateur | transmettre mes connaissances
orthopédagogie | enseignement spécialisé < enfants différents | travailler avec autistes | enfants handicapés | élèves en difficulté | autistes
éducation physique | AESI < apprendre le sport | prof de sport | cours de natation | salle de gym | entraîneur
infirmier | soins infirmiers < bloc opératoire | piqûre | prise de sang | urgences | soins palliatifs | pansement | travailler à l’hôpital | perfusion | soigner les malades | tournée à domicile | gardes de nuit | bachelier hospitalier
infirmier hospitalier | brevet d’infirmier < brevetée | infirmière brevetée | brevet trois ans | A2 infirmière | quatrième complémentaire
infirmier de spécialisation | SIAMU < réanimation | soins intensifs | anesthésie | ambulance SMUR | infirmier pédiatrique | oncologie | bloc op
ambulancier | aide médicale urgente < ambulance | 112 | sirène | secouriste | premiers secours | Croix-Rouge | sauver des vies | brancardier
aide-soignant < laver les personnes | toilette des patients | maison de repos | aider les malades | faire les toilettes | donner à manger | seniorie | vieux en home
aide familiale < aller chez vieux | aide à domicile | s’occuper des vieux | âgées chez elles | faire leurs courses | repas à domicile | personnes âgées
sage-femme < mettre au monde | salle de naissance | nouveau-né | accoucher les femmes | maternité | bébés naître
kinésithérapeute < massage | masser | rééducation | refaire marcher | soigner des sportifs | soigner le dos | remettre debout | rééducation après accident
ostéopathie | ostéopathe < manipuler le dos | remettre les os | craquer le dos | médecines douces | chiropracteur | médecine chinoise
logopède < aider à parler | bégaiement | défauts de prononciation | troubles du langage | enfants qui zozotent | apprendre à parler | bégayer
ergothérapeute < réapprendre les gestes | rendre autonome | adapter le logement | matériel adapté | prothèse de main | autonomie au quotidien
psychomotricien < bouger enfants | mouvement et jeu | jeux moteurs | corps et esprit | enfants en mouvement
diététique | diététicien < nutrition | nutritionniste | maigrir | conseils alimentaires | manger sainement | faire un régime | perdre du poids
psychologue | psychologie < écouter les gens | thérapie | thérapeute | comprendre le cerveau | comprendre les gens | soigner la tête | cabinet de psy | traumatisme | comportement humain
assistant en psychologie < psy haute école | psy plus court | tests psychologiques | psycho trois ans | tests de QI
psychothérapie | titre protégé < hypnose | coach de vie | art-thérapie | musicothérapie | psychothérapeute | sophrologie | thérapies | hippothérapie | zoothérapie
sexologie | conseiller conjugal < problèmes de couple | disputes de couple | médiateur familial | sexualité | divorce
pharmacien | pharmacie < vendre des médicaments | officine | médicaments | préparer des médicaments | ordonnance
assistant en pharmacie < comptoir de pharmacie | aider le pharmacien | seconder le pharmacien | assistante pharmacie | vendeuse en pharmacie
technologue de laboratoire médical < laborantin | laborantine | analyser le sang | microscope | éprouvette | analyses de sang | labo médical
imagerie médicale < scanner | IRM | radiologie | radiographie | échographie | faire des radios | rayons X
médecine | médecin < chirurgie | soigner les gens | généraliste | docteur en cabinet | opérer | stéthoscope | cardiologue
dentiste | hygiéniste bucco-dentaire | technicien dentaire < dents | dentaire | assistante dentaire | carie | détartrage | prothèse dentaire | soigner les dents | dentiers
audiologie | audioprothésiste < appareil auditif | oreilles | tests d’audition | appareils pour sourds | entendre mieux
orthoptie | opticien | optométrie < lunettes | lentilles | ophtalmo | monture | examen vue | tester la vue | problèmes de vue | magasin de lunettes
podologue | pédicure médicale < semelles | soigner les pieds | ongles des pieds | problèmes de pieds | soin des pieds
secrétaire médicale < accueil à l’hôpital | prendre les rendez-vous | secrétariat d’un médecin | standard d’hôpital | dossiers des patients
puériculture | auxiliaire de l’enfance < s’occuper des bébés | travailler en crèche | travailler bébés | changer les couches | biberon | petits enfants | nounou | halte-garderie | tout-petits
accueillant d’enfants | ONE < garder des enfants | gardienne d’enfants | ouvrir une crèche | accueillante | garder des petits | maison d’enfants
thanatopracteur | pompes funèbres < croque-mort | cercueil | embaumer | enterrements | cadavre | maquiller les morts | morgue | s’occuper des morts | défunts
sciences biomédicales < recherche contre cancer | maladies chercher | vaccin | virus | chercher des médicaments | étudier les cellules
assistant social < aider les gens | accompagner les pauvres | gens en difficulté | aider les familles | défendre les faibles | sans-abri | SDF | familles pauvres | injustice | aider les autres | bureau au CPAS
éducateur spécialisé < jeunes en difficulté | jeunes placés | vivre en foyer | jeunes délinquants | accompagner les handicapés | ados difficiles | travailler ados | quartier difficile | jeunes à problèmes | maison d’accueil | enfants placés | IPPJ
aide à la jeunesse | SAJ < placé en foyer | juge jeunesse | enfant placé | maltraité | délégué SAJ | violence en famille | père me frappe | enfant battu
animateur | animation socioculturelle < scout | colonie | colonies de vacances | plaine de jeux | maison de jeunes | brevet d’animateur | stages pour enfants | moniteur | mouvement de jeunesse | organiser des jeux | patro
conseiller social | conseiller en insertion < accompagner les chômeurs | jobcoach | job coach | conseiller emploi | aider les chômeurs
médiation | interculturel < régler les conflits | gestion des conflits | médiateur de quartier | migrants | ponts entre cultures
coopération internationale | relations internationales < aide au développement | diplomate | Nations unies | ONU | pays pauvres | Médecins sans frontières | travailler à l’ambassade | institutions européennes | Commission européenne | droits humains
gériatrie | gérontologie < vieillesse | Alzheimer | grand âge | démence | seniors en maison
criminologie < tueurs en série | comprendre les criminels | esprits criminels | profiler | scène de crime | gangs | délinquance | meurtre | pourquoi gens tuent | enquêter crimes | psychologie du criminel
sociologie | anthropologie < étudier la société | peuples | coutumes | cultures du monde | inégalités
sciences politiques < parlement | élections | changer la société | ministre | actualité politique | monde politique | se présenter élections | cabinet ministériel
ressources humaines < recruter des gens | gérer du personnel | service du personnel | embaucher | entretiens d’embauche | fiches de paie | équipe à gérer | payroll
bibliothécaire-documentaliste < livres | ranger les livres | bibliothèque | archives | classer des documents | conseiller des lectures | bouquins | prêts de livres
mécanicien | automobile < moteurs | réparer les voitures | mécano | garagiste | vidange | bagnole | mécanique auto | moto | voitures de course | pneus | cambouis
carrossier < tôle | peinture de voiture | bosses voiture | peindre des voitures | débosseler
mécatronique | électromécanicien < machines | réparer des machines | dépanner des machines | automate | robots | maintenance | dépanneur | ligne de production
électricien < fils électriques | prises de courant | câbler | installer des prises | tableau électrique | domotique
électronique < souder des composants | réparer des GSM | réparer des téléphones | composants | circuits imprimés
soudeur | métallier < souder | fer forgé | chalumeau | ferronnier | poste à souder | tuyaux | travailler le métal
menuisier | ébéniste < fabriquer des meubles | charpente | scier | raboter | odeur du bois | châssis | parquet | travailler le bois | cuisine sur mesure
maçon | couvreur < briques | construire des maisons | bâtir | toitures | truelle | béton | tuiles | gros œuvre | travailler sur chantier
carreleur | plafonneur | peintre en bâtiment < carrelage | plâtre | peindre des murs | tapisser | rénover des maisons | rénovation | enduire
plombier | chauffagiste < tuyauterie | chaudière | sanitaires | robinets | pompe à chaleur | fuites | salle de bain | chauffage
frigoriste | HVAC < climatisation | clim | frigos | chambres froides
architecte < dessiner des maisons | plans de maison | maquettes | dessiner des plans | bâtiments | immeubles
architecte d’intérieur | décoration < décorer | aménager des maisons | choisir des meubles | couleurs des murs | décoratrice | home staging | aménager des pièces
construction | conducteur de chantier < diriger un chantier | chef de chantier | travaux publics | gérer des ouvriers | construire des routes | construire des ponts
géomètre-expert < mesurer des terrains | cadastre | relevé de terrain | plan de terrain | bornage
conducteur d’engins < grue | grutier | pelleteuse | bulldozer | clark | chariot élévateur | cariste | engins
ingénieur civil | ingénieur industriel < inventer des machines | concevoir des robots | ponts et bâtiments | ingénierie | résoudre problèmes techniques
aéronautique | aérospatiale < fusée | avions | hélicoptère | réparer des avions | astronaute | drones | entretien des avions | conquête spatiale
physique | astronomie < étoiles | planètes | télescope | galaxies
chimie < mélanger des produits | labo de chimie | molécules | parfums | cosmétiques | chimiste | expérience en labo | éprouvettes
biologie | sciences biologiques < étudier les animaux | océans | dauphins | génétique | ADN | biologiste | plantes | animaux marins | espèces animales | baleines | fonds marins
bioingénieur | agronomie < nourrir la planète | améliorer les cultures | agriculture durable | élevage | agroalimentaire | bio dans l’assiette
énergies renouvelables | environnement < climat | panneaux solaires | écologie | sauver la planète | éolienne | écologique | développement durable | réchauffement | recyclage | déchets
géographie | géologie < roches | volcans | tremblements de terre | minéraux | urbanisme | SIG | pierres | dessiner des cartes
mathématiques | statistique | actuariat < calculs | probabilités | statisticien | assurances risques | équations | aime les chiffres
agriculture | horticulture < tracteur | vaches | fermier | reprendre la ferme | traire | élevage | maraîcher | maraîchage | moissons | potager | travailler ferme | vigne
horticulture | jardinier < pelouse | parcs et jardins | tondre | haies | jardinage | fleurs | pépinière | aménager des jardins | jardinerie | espaces verts
fleuriste < bouquets | fleurs | compositions florales | magasin de fleurs | art floral
sylviculture | agent des forêts | bûcheron < forêt | bois et forêts | arbres | élagueur | tronçonneuse | garde forestier | garde-chasse | grimper aux arbres
vétérinaire < soigner les animaux | chiens et chats | clinique pour animaux | opérer des animaux | docteur des animaux | animaux malades | vaches chevaux
auxiliaire vétérinaire | technicien animalier < assistante vétérinaire | aider le vétérinaire | zoo | Pairi Daiza | travailler animaux | soigneur | animaux de laboratoire | ASV | fauves | refuge pour animaux
toiletteur | éducateur canin < dresser des chiens | dressage | salon pour chiens | comportement du chien | chiots | pension pour chiens | éduquer des chiens | tondre des chiens | maître-chien | comportementaliste
équitation | palefrenier | maréchal-ferrant < chevaux | cheval | écurie | manège | poney | ferrer | monter à cheval | sellerie | monitrice d’équitation
informatique | développement d’applications < coder | programmer | écrire du code | créer des applis | Python | geek | faire des programmes | logiciel | bidouiller | passionné d’ordinateurs
développeur web | webdesign < créer des sites | faire des sites | site internet | WordPress | appli mobile | front-end
cybersécurité | réseaux < hacker | hacking | pirates | virus informatique | pirater | sécurité informatique | câbles réseau
technicien PC-réseaux < réparer des PC | monter un PC | dépanner des ordinateurs | helpdesk | hardware | dépannage informatique
intelligence artificielle | data < big data | algorithmes | robots intelligents | machine learning | data analyst | analyse de données
jeux vidéo < gamer | créer des jeux | inventer des jeux | level design | personnages 3D | gaming | console | moteur de jeu
animation 3D | techniques d’animation < dessins animés | mangas | film d’animation | Pixar | effets spéciaux
infographie | arts graphiques < logos | affiches | Photoshop | Illustrator | mise en page | flyers | créer des logos | flyers et affiches | tablette graphique
illustration | bande dessinée < BD | dessiner des histoires | albums pour enfants | crayon | Saint-Luc | scénario de BD
tatoueur < tatouage | piercing | aiguille | encrer la peau
photographie < appareil photo | prendre des photos | photos de mariage | portraits | photographier
arts plastiques | peinture | sculpture < peindre | sculpter | artiste | exposer mes œuvres | céramique | potier | beaux-arts | sérigraphie
cinéma | audiovisuel < filmer | caméra | tourner des films | monter des vidéos | montage vidéo | YouTube | plateau de tournage | réalisatrice | court métrage | cadreur | documentaires
ingénieur du son | métiers du son < micro | mixer | studio d’enregistrement | DJ | sonoriser | concerts | table de mixage | beatmaker
techniques du spectacle | régisseur < lumières | éclairages | festivals | coulisses | régie | monter des scènes
conservatoire | musique < chanter | piano | guitare | chanteuse | jouer d’un instrument | violon | orchestre | batteur | chant | rap
art dramatique | conservatoire < monter sur scène | jouer la comédie | improvisation | jouer dans films | comédienne | doubler des voix | films et séries
danse < danser | hip-hop | ballet | chorégraphe | danse classique | école de ballet
cirque < acrobate | trapèze | jongler | clown | jonglage | acrobaties
stylisme | habillement < vêtements | créer des vêtements | machine à coudre | dessiner des robes | coudre | couturière | défilés de mode | costumes de théâtre
bijouterie | horlogerie < bijoux | montres | bagues | bijoutier | pierres précieuses | orfèvre
restauration d’œuvres | histoire de l’art < musée | vieux tableaux | tableaux anciens | galeries | objets anciens | expositions | antiquités | guide au musée
archéologie | histoire < fouilles | momies | Égypte | ruines | Moyen Âge | châteaux | fossiles | guerres mondiales | dinosaures | civilisations anciennes
journalisme | communication < journal télévisé | interviewer | articles de presse | à la télé | écrire des articles | reportage | informer les gens | présentatrice | parler en radio | reporter de guerre
relations publiques | communication < réseaux sociaux | influenceur | community manager | Instagram | TikTok | organiser des événements | attaché de presse | porte-parole
publicité | marketing < pub | slogans | lancer un produit | vendre des idées | influenceuse | image de marque
écriture | langues et littératures romanes < écrire des romans | écrivain | écrire des livres | littérature | maison d’édition | poésie | lire des romans | corriger des textes | devenir auteur
traduction | interprétation < aime les langues | parler plusieurs langues | sous-titres | trilingue | polyglotte | anglais couramment | langues étrangères
philosophie | éthique < réfléchir au sens | grandes questions | penseurs | théologie | métaphysique
droit | avocat < défendre les gens | justice | magistrate | lois | défendre les innocents | faire respecter lois | défendre des victimes
bachelier en droit | assistant juridique < droit haute école | secrétaire d’avocat | étude de notaire | parajuridique | contentieux | droit plus court | étude d’huissier
comptabilité < factures | TVA | fiduciaire | tenir des comptes | déclarations fiscales | travailler avec chiffres | audit | cabinet comptable
finance | assurances | banque < bourse et actions | trader | courtier | guichet | crédits immobiliers | agent d’assurances | investir | placer de l’argent
ingénieur de gestion | sciences économiques < diriger une entreprise | futur chef d’entreprise | business school | Solvay | économiste | grande entreprise | monde des affaires | gagner beaucoup d’argent
immobilier | agent immobilier < vendre des maisons | visiter des appartements | agence immobilière | syndic | louer des biens | IPI
commerce | vente < boutique | tenir un magasin | contact clients | étalage | prêt-à-porter | conseiller des clients | gérante de magasin | remplir les rayons | tenir la caisse
commerce extérieur | marketing < vendre à l’étranger | import export | délégué commercial | représentant | export | négociation commerciale | prospecter
logistique | magasinier < entrepôt | stock | colis | palettes | préparer des commandes | emballer | Amazon | livraison | chariot élévateur | décharger des camions
secrétariat de direction | assistant de direction < secrétaire | téléphone et mails | agenda du patron | travail administratif | encoder | encodage | dactylo | Word et Excel | boulot de bureau | travail de bureau | gérer le courrier
agent d’accueil | réceptionniste < accueillir les gens | hôtesse | téléphoniste | desk | standard téléphonique | travailler réception
tourisme | agent de voyages < agence de voyages | guide touristique | faire visiter | accompagner des touristes | croisières | réceptif | club de vacances | hôtesse d’accueil | métier pour voyager
hôtellerie | gestion hôtelière < hôtel | réception d’hôtel | palace | femme de chambre | gouvernante | école hôtelière | chambres d’hôtes
cuisinier | restaurateur < fourneaux | chef étoilé | resto | restaurant | Top Chef | cuisiner | traiteur | chef de cuisine | cuisine de collectivité | commis de cuisine | préparer des plats
serveur | sommelier < servir en salle | serveuse | vins | barman | cocktails | œnologie | salle de restaurant
boulanger-pâtissier | chocolatier | glacier < pain | gâteaux | pâtisserie | se lever tôt | pralines | cupcakes | tartes | pièces montées | four | croissants | chocolat | crème glacée
boucher-charcutier < viande | boucherie | découper | abattoir | désosser | charcuterie | saucisses | traiteur
coiffeur < couper les cheveux | cheveux | coloration | brushing | barbier | mèches | mallette | coiffer | barbe | coupe homme | travailler en salon
esthéticienne < maquillage | ongles | manucure | épilation | soins du visage | institut de beauté | faux ongles | maquiller | maquilleuse | cils | massage bien-être | ongles en gel
bien-être | massage < spa | masseuse | relaxation | réflexologie | aromathérapie | huiles essentielles | yoga | naturopathe
police | inspecteur < policière | uniforme | commissariat | enquêteur | patrouille | flic | arrêter des voleurs | épreuves police | mener des enquêtes
agent de gardiennage < vigile | agent de sécurité | videur | rondes | Securitas | garde du corps | sécurité privée | surveillance de magasin
pompier | sapeur-pompier < caserne | incendie | camion rouge | zone de secours | certificat d’aptitude fédéral | sauver les gens | éteindre des feux
armée | Défense < soldat | caserne | para-commando | sous-officier | engagement militaire | armes | service militaire | officier | treillis | militaire de carrière | Force navale
pénitentiaire | assistant de surveillance < gardien de prison | matons | travailler en prison | surveiller des détenus | centre fermé
gardien de la paix | agent constatateur < stewards | rues commune | amendes | agent de quartier | PV de parking
douanier | fonction publique < douane | travailler pour l’État | accises | emploi commune | examens de recrutement | job à vie | poste commune | travailler au ministère
conseiller en prévention < sécurité au travail | accidents de travail | casque | normes de sécurité | bien-être au travail | risques au travail
police scientifique | sciences forensiques < empreintes | médecin légiste | autopsie | légiste | ADN sur scène | relever des empreintes
chauffeur poids lourd | permis C < routier | semi-remorque | conduire des camions | transport routier | livreur | poids lourds
chauffeur de bus | permis D < conduire un bus | autocar | autobus | chauffeur de tram | conduire un car | conduire un tram | conduire le métro | taxi
conducteur de train | SNCB < chemin de fer | locomotive | rails | accompagnateur de train | contrôleur | cheminot | Infrabel | conduire des trains
pilote de ligne | contrôleur aérien < avion | piloter | cockpit | aviation | pilote de chasse | tour de contrôle | aiguilleur du ciel
hôtesse de l’air | personnel de cabine < steward | stewardess | compagnie aérienne | Brussels Airlines | aéroport | travailler dans avion
batelier | marine marchande < péniche | bateau | naviguer | bateaux | capitaine | croisière | canaux | port d’Anvers
technicien de surface | aide-ménagère < nettoyer des bureaux | faire le ménage | repassage | laver des vitres | laveur de vitres | chambres d’hôtel
moniteur sportif | sport < fitness | salle de sport | coach sportif | personal trainer | musculation | maître-nageur | préparateur physique | piscine | entraîner une équipe | sauveteur | moniteur de ski
salaire | barème < gagner sa vie | net par mois | fiche de paie | payé combien | vivre correctement | salaire par mois | gagner davantage | mal payé
conditions de travail | horaires < travailler la nuit | horaires de bureau | horaires coupés | concilier famille | travailler dehors | pas rester enfermé | travailler le week-end | vie de famille | toujours bouger | grand air
agrément | visa | titre protégé < droit d’exercer | s’appeler psychologue | utiliser le titre | exercer légalement | autorisation d’exercer
casier judiciaire | conditions d’accès < extrait de casier | bonnes vie mœurs | condamné | bêtise de jeunesse | passé judiciaire | casier pas vierge
ancien détenu | formation en prison < sort de prison | bracelet électronique | étudier en prison | incarcéré | en détention | frère en prison
rendez-vous | permanence < venir vous voir | heures d’ouverture | rencontrer quelqu’un | êtes-vous ouverts | bureau ouvert | sans rendez-vous préalable | parler par téléphone
relevé de notes | duplicata de diplôme < perdu mon diplôme | retrouver mon diplôme | copie diplôme | école n’existe plus | école fermée | diplôme brûlé | inondations
diplôme | supplément au diplôme < attends mon diplôme | recevoir mon diplôme | preuve de réussite | attestation provisoire | papier de l’école | diplôme en retard
plusieurs bacheliers | deuxième diplôme < un autre bachelier | deuxième bachelier | nouveau diplôme | refaire études après | second master | recommencer d’autres études | déjà un bachelier | déjà un master
école privée | diplôme non reconnu < arnaque | reconnu par l’État | diplôme bidon | sérieux comme école | payé des milliers | vrai diplôme | école reconnue | privé payant | institut privé
brevet | BES | brevet d’enseignement supérieur < deux ans seulement | études courtes | diplôme plus court | BTS | études trop longues | étudier deux ans
`;

export const atWork: readonly string[] = lines.trim().split('\n');
