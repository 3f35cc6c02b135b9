// Verbs, nouns and adjectives of one meaning that share no stem, and what people say in everyday words; a line a meaning.
const lines = `
validité | valable | valables | valider | rester valable
perte | perdre | perdu
choix | choisir | choisi
preuve | prouver | justifier | justificatif
accès | accéder | entrer dans | être admis | admission | accessible
admis | accepté | admissible
paiement | payer | payé
coût | coûter | cher | prix
gain | gagner | gagné
envoi | envoyer | renvoyer
départ | partir
vente | vendre | vendeur
achat | acheter
lecture | lire
écriture | écrire | orthographe
naissance | naître | né
vie | vivre
mort | mourir | décès | décédé
fin | finir | terminer | achever | clôturer
début | commencer | débuter | démarrer | commencement
débutant | début de carrière | fraîchement diplômé | premier emploi
obtenir | obtention | avoir son diplôme | décrocher
devoir | dois | obligation | obligé | obligatoire
possibilité | possible | pouvoir
interdiction | interdit | interdire
rembourser | rendre | rendre l’argent | restituer
demander | solliciter | introduire une demande | réclamer
recevoir | toucher | percevoir
perdre ses allocations | perte des allocations | garder ses allocations
refaire | recommencer | repasser | reprendre l’année
arrêter | stopper | lâcher | laisser tomber | quitter
continuer | poursuivre | poursuite
passer | passage
changer | changement | modifier | modification
compter | comptabiliser | pris en compte | comptabilisé
garder | conserver | maintenir
retrouver | récupérer
prolonger | prolongation | délai supplémentaire
absence | absent | absenter | manquer les cours
présence | présent | obligatoire d’assister
conditions | exigences | critères
avantage | bénéfice | intérêt
papiers | documents | dossier | pièces
attestation | preuve écrite
âge | âgé | trop vieux | trop âgé
jeune | jeunes | adolescent | ado | mineur
majeur | majorité
adulte | à mon âge
mari | épouse | femme | conjoint | époux | marié | cohabitant
fils | fille | enfant
parents | père | mère | papa | maman
ami | copain | copine
étrange | bizarre
peur | angoisse | stress | anxieux | stressé
triste | déprimé | dépression | mal-être
harcelé | harcèlement | moquer | insulter | moqueries | cyberharcèlement
secret | confidentiel | confidentialité | secret professionnel | anonyme | prévenir mes parents
aide | aider | soutien | accompagnement
psychologique | psychologue | parler à quelqu’un
lire et écrire | dyslexie | dyslexique | troubles de lecture
voir | malvoyant | aveugle
entendre | sourd | malentendant | surdité
soir | soirée | après le travail
week-end | samedi
ordinateur | pc | portable
maison | domicile | chez moi
logement | kot | appartement | loger
déménager | déménagement
transport | train | bus | trajet
usine | ouvrier | industrie
atelier | technique
garage | mécanique | mécanicien | automobile
soudeur | soudure | métal
bois | menuisier | menuiserie | ébéniste
électricité | électricien
bâtiment | construction | maçon
cuisine | cuisinier | restauration | horeca
boulangerie | boulanger | pâtissier
coiffure | coiffeur | coiffeuse
beauté | esthétique | esthéticienne
vente | magasin | commerce | caissière | vendeuse
bureau | secrétariat | secrétaire | administratif
nettoyage | nettoyer | technicien de surface
enfance | enfants | petite enfance
animaux | animal | animalier
nature | forêt | environnement | jardin
ferme | agriculture | agriculteur | agronomie
hôpital | clinique | hospitalier
soins | soigner | soignant
pharmacie | pharmacien
dessin | dessiner | illustration
dessin animé | animation | illustrateur
photo | photographie | photographe
film | cinéma | audiovisuel | réalisateur
musique | musicien | conservatoire
théâtre | comédien | acteur
danse | danseur
mode | stylisme | styliste | couture
jeux vidéo | programmation | développeur
internet | web | site web
réseaux | cybersécurité
tribunal | plaider | avocat | barreau | magistrat | juge
prison | pénitentiaire | détenu
crime | criminel | scientifique
politique | politologie
argent | finances | financier
banque | assurances
comptes | comptabilité | chiffres
langue | langues | linguistique
traduire | traduction | traducteur
voyage | voyager | tourisme
avion | pilote | aviation
mer | marine
camion | chauffeur | conducteur | permis C
vendredi | jours
mois | mensuel
année blanche | pause | souffler | césure | année sabbatique
voyage humanitaire | volontariat | chantier
premier emploi | chômage après les études | stage d’insertion
inscription au chômage | s’inscrire au Forem | inscrire comme demandeur d’emploi
tardif | en retard | trop tard | hors délai | raté la date | date dépassée
vite | rapide | rapidement | plus court
long | durée | combien d’années
facile | difficile | dur
mauvais | catastrophique | raté
moyenne | points | cotes | notes
réussite | réussir | taux de réussite
échec | rater | busé | crasher | planter
exclu | exclusion | renvoyé | viré
oral | épreuve | défense
projet final | épreuve intégrée | travail de fin d’études | TFE
essai | tentative | deuxième chance
dispense | ne pas repasser | faire reconnaître mes cours | cours déjà réussis
cours déjà suivis | crédits acquis ailleurs
carrière | parcours professionnel
bilan | faire le point
changer de métier | reconversion | se reconvertir | reconversion professionnelle | changer de vie
ne sais pas par où commencer | par où commencer | qui peut m’orienter
employeur | patron | entreprise
contrat | engagé
heures | horaire
congé | jours de congé | absenter du travail
étudier plus tard | reprise d’études
niveau | degré
équivalent | équivaut | équivalence
reconnu | reconnaissance | reconnaître
officiel | homologué | légalisé
traduit | traduction jurée | traducteur juré
ambassade | visa | séjour
nationalité | citoyen | ressortissant
pauvre | précarité | difficultés financières | pas les moyens
facture | factures | dettes
supplément | majoré | droits majorés | droit d’inscription majoré | minerval majoré
gratuit | sans payer | gratuitement
`;

export const families: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
