// Lists the rules need, folded.
const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));

export const months = set('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre');

/** What a number of four figures counts. */
export const countables = set(`
  euros eur credits heures etudiants etudiantes eleves jours mots pages personnes annees mois francs places inscriptions ects
  kilometres metres minutes demandes reponses dossiers habitants logements points bruts nets`);

/** Given names that are no other word of French with a capital. */
export const firstNames = set(
  `adam adele adrien adrian agathe agnes ahmed aicha alain alan albane alessia alessio alex alexandra alexandre alexis ali alice alicia aline
  alyssa amandine amelie amina amine amir amira anais andre andrea andreas andy anissa anna annabelle anne annie anouk antoine anthony
  antonio arnaud arthur assia astrid audrey augustin aurelie aurelien axel axelle aya ayman ayoub aziz baptiste barbara bastien beatrice benedicte
  benjamin benoit berenice bernadette bernard bertrand bilal boris brigitte bruno bryan camille caroline carine catherine cecile cedric celia
  celine chaima chantal charles charline charlotte chloe christelle christian christiane christine christophe claude claudia claudine clara clarisse
  clemence clement colette coralie corentin corinne cyril cyrille damien daniel daniela danielle david deborah delphine denis diana diego dimitri
  dominique dorian dylan edouard edwige elena eleonore eliane elias elif eline elisa elisabeth elise ella elodie eloise elsa emeline emilie emilien
  emma emmanuel emmanuelle enzo eric erika estelle esteban esther ethan etienne eugenie eva evelyne fabian fabien fabienne fabrice fanny farid fatiha
  fatima fatou fatoumata felix florence florent florian floriane franck francois francoise frederic frederique gabriel gabrielle gaelle gaetan
  gauthier genevieve geoffrey georges geraldine gerard germain ghislain gilles gisele giulia gregoire gregory guillaume gustave guy gwendoline hamza
  hanna hannah hakim hassan helene helena henri herve hicham hugo hugues ibrahim ilyas ilias imane ines ingrid irene isabelle isaac ismael ivan jacqueline
  jacques jamal jasmine jason jean jeanne jennifer jeremy jerome jessica joachim joanna joel joelle johan johanna johnny jonathan jordan joris joseph
  josephine josiane josue joyce juan jules julia julian julie julien juliette justin justine kamel karim karima karine katia kenza kevin khadija
  killian kimberley laetitia laila lamia lara latifa laura laure laurence laurent lauriane lea leila lena leo leon leonie leopold leslie lila lilas
  liliane lilou lina linda lise lisa lola loic lorena lorenzo lou louane louis louise loubna luc luca lucas lucie lucien lucienne ludivine
  ludovic luis luna lydia maelle maeva mael magali mahmoud malik malika manon manuel marc marcel marcelle margaux margot maria mariam marianne marie marina
  mario marion marjorie marlene marouane martine maryam maryse mateo mathias mathieu mathilde mathis matteo matthias matthieu maud maurice
  maxence maxime maxim mehdi melanie melina melissa merve michael michel michele micheline miguel mike mila milan mohamed mohammed monique morgane mounir
  muriel mustapha myriam nabil nada nadege nadia nadine naima najat nassim natacha natalia nathalie nathan nawal nazim nicolas nicole nina noa noah noe
  noelle noemie nora nour noura oceane odile olivia olivier omar oriane oscar ouassim pablo pascal pascale patricia patrick paul paula pauline
  pedro perrine philippe pierrette pol quentin rachel rachid rachida raphael raphaelle rayan rebecca regine remi remy renaud rene renee ricardo
  rita robin romain romane roland romeo rosalie roxane ruben ryan sabine sabrina sacha said salim salma salome samantha samia samir samira samuel
  sandra sandrine sandy sara sarah sebastien selena selim selma serge sergio severine sylvain sylvia sylvie simon simone sofia sofiane solene
  sonia sophia sophie soraya souad stephane stephanie steve steven suzanne tania tanguy tatiana teo thea theo theophile thibaut thibault thierry
  thomas tiago tiffany timothee timeo tom tristan valentin valentine valerie vanessa veronique vincent virginie vivian viviane walid wassim wendy
  william willy xavier yacine yael yaelle yanis yann yannick yasmina yasmine yassin yassine yasser yohan yolande youssef yves yvette yvonne zakaria zelie
  zeynep zineb zoe zohra`,
);

/** Particles inside a family name. */
export const particles = set('de du des d la le van von der den ter ten el al ben da dos di del della vande vanden mac mc o');

/** Towns, provinces, regions, countries, languages and peoples. */
export const places = set(
  `liege namur bruxelles brussels mons charleroi tournai arlon huy verviers seraing herstal wavre nivelles ottignies louvain neuve leuven gand gent
  anvers antwerpen bruges hasselt dinant ciney marche famenne bastogne virton neufchateau libramont gembloux andenne sambreville waremme hannut vise eupen malmedy
  spa theux aywaille ath soignies enghien mouscron comines louviere binche thuin chimay couvin philippeville fleurus chatelet gosselies
  jodoigne tubize braine alleud waterloo rixensart genval ixelles etterbeek schaerbeek anderlecht uccle forest molenbeek jette laeken evere woluwe
  auderghem watermael boitsfort koekelberg ganshoren berchem josse gilles wallonie flandre brabant hainaut luxembourg ardenne ardennes condroz hesbaye
  belgique belgium france paris lille suisse geneve lausanne allemagne berlin pays bas maastricht hollande italie rome espagne portugal maroc
  algerie tunisie turquie congo kinshasa cameroun senegal rwanda burundi syrie ukraine roumanie pologne canada quebec angleterre londres royaume uni etats
  europe afrique asie amerique federation communaute wallon wallonne belge belges francais francaise anglais anglaise neerlandais neerlandaise allemand
  allemande espagnol espagnole italien italienne arabe latin flamand flamande bruxellois bruxelloise liegeois liegeoise namurois namuroise`,
);

/** Words with a capital that name nobody: how sentences begin, institutions and their parts, studies, days. */
export const ordinary = set(
  `je j tu il elle on nous vous ils elles me moi toi lui leur leurs ce c cet cette ces cela ca ceci qui que qu quoi quel quelle quels quelles dont ou un une
  le la les l de du des d au aux a en dans par pour pres avec sans sous sur chez vers entre et mais donc or ni car si comme quand lorsque puisque
  parce comment combien pourquoi est sont etait etes suis ai as avez avons ont aurait serait peut peux puis pouvez pouvons pourriez pourrait dois doit
  devez faut voici voila mon ma mes ton ta tes son sa ses notre nos votre vos tout tous toute toutes chaque aucun aucune autre autres meme
  plusieurs certains certaines bien bon bonne bonnes bonjour bonsoir salut hello coucou merci madame monsieur mesdames messieurs mademoiselle mme mr m mlle dr
  cordialement salutations respectueusement amicalement sincerement cher chere chers cheres oui non peutetre ensuite enfin ainsi alors aussi apres
  avant depuis pendant actuellement aujourd hui demain hier maintenant ici toujours jamais souvent parfois encore deja tres trop plus moins assez selon
  suite attention remarque note exemple question reponse objet sujet info infos information informations conseil conseils contact avis suivi demande
  dossier lettre courriel telephone adresse date nom prenom lundi mardi mercredi jeudi vendredi samedi dimanche ministre ministere
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint
  universite institut ecole haute hautes athenee lycee college academie conservatoire faculte campus departement service services centre centres cellule
  direction directeur directrice secretariat secretaire jury commission conseil administration gouvernement parlement commune province region etat
  etudiant etudiante etudiants etudiantes eleve eleves parent parents professeur professeure enseignant enseignante conseiller conseillere docteur doctorat
  bachelier baccalaureat master masters certificat brevet diplome attestation agregation bac bloc blocs bapt cycle type ects credit credits option options
  section sections domaine secteur annee annees niveau programme programmes cursus cours stage stages tfe memoire passerelle passerelles equivalence
  equivalences inscription inscriptions admission admissions bourse bourses allocation allocations allocations minerval finançabilite financabilite decret
  arrete loi circulaire article art paysage bologne droit droits sciences lettres medecine psychologie logopedie kinesitherapie ergotherapie assistant
  assistante educateur educatrice infirmier infirmiere sage femme instituteur institutrice ingenieur ingenieure architecte avocat avocate promotion sociale
  enseignement superieur superieure secondaire professionnel technique qualification general artistique alternance erasmus siep ares forem
  actiris onem cpas infor jeunes pole poles maison mission missions regionale bureau guichet accueil orientation etudes formation formations metier metiers
  internet site page web google facebook instagram teams zoom whatsapp word excel saint sainte notre dame roi reine royal royale mere pere adulte future
  futur ancienne ancien jeune ami amie enfant maman papa fille fils frere soeur
  sir madam team everyone beneficiaire agent agente demandeur demandeuse travailleur travailleuse candidat candidate famille tuteur tutrice proche personne responsable
  animateur animatrice educatif educative psychologue logopede employe employee ouvrier ouvriere chercheur chercheuse emploi`,
);

/** Before a given name, these make it the name of a place or a thing. */
export const namesOfThings = set(
  'saint sainte st ste fondation fonds prix bourse campus hopital clinique chu centre auditoire salle test methode programme plan decret',
);
