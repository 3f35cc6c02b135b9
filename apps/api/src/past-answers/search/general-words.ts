// Words of every letter, whatever it is about: they stand in few questions of answers, so their rarity there misleads.
import { isIdle } from './idle-words';

const small = `a au aux avec ce ces cet cette ceci cela ca celui celle ceux celles chez ci comme contre d dans de des donc dont du depuis derriere des devant
  du elle elles en entre et eux hors il ils j je jusqu jusque jusqu'a l la le les leur leurs lors lorsque lui m ma mais malgre me meme memes mes moi mon
  n ne ni nos notre nous on or ou outre par parce parmi pas pendant plus plusieurs plutot pour pourquoi pourtant puis puisque qu quand quant que quel
  quelle quelles quels quelque quelques qui quoi quoique rien s sa sans sauf se selon ses si sinon soi soit son sous sur t ta tandis tant te tel telle
  telles tels tes toi ton tous tout toute toutes tu un une vers via voici voila vos votre vous y chacun chacune chaque aucun aucune autre autres autrement
  ainsi alors apres assez aucunement aupres auquel aussi aussitot autant autour avant beaucoup bien bientot combien comment d'abord dedans dehors deja
  demain dessous dessus desormais encore enfin ensuite environ facilement ici hier ailleurs partout aujourd hui jamais juste justement la-bas longtemps
  maintenant mal mieux moins loin parfois peu peut-etre pire presque pres quasi quelquefois seulement simplement souvent surtout tard tellement tot
  toujours toutefois tres trop vite vraiment notamment certain certaine certains certaines divers diverses tiers cas fois facon maniere genre sorte
  chose choses truc trucs point lequel laquelle lesquels lesquelles quelqu quelconque sinon actuellement forcement normalement apparemment finalement
  malheureusement heureusement personnellement franchement carrement plein suite sujet propos cause grace`;
const verbs = `suis es est sommes etes sont etais etait etions etiez etaient ete etre serai sera serez seront serais serait seraient sois soit soyez fut
  ai as avons avez ont avais avait avions aviez avaient aurai aura aurez auront aurais aurait auraient aie ait avoir eu eue
  faire fais fait faits faite faites font faisait faisais ferai fera feront ferait ferais fasse aller vais vas va allons allez vont allait allais ira irai
  irait irais aille alle voir vois voit voyons voyez vu vue verrai savoir sais sait savons savez savent savais savait su pouvoir peux peut pouvons pouvez
  peuvent pouvais pouvait pourrai pourra pourrez pourrait pourrais pourriez pourraient puisse puis pu vouloir veux veut voulons voulez veulent voulais
  voulait voudrais voudrait voudraient voulu devoir dois doit devons devez doivent devais devait devrai devra devrais devrait devraient falloir faut
  fallait faudra faudrait fallu dire dis dit dites disent disait disais dirait mettre mets met mettent mis mise prendre prends prend prenez prennent pris
  prise prenne trouver trouve trouves trouvent trouvez trouvait venir viens vient venez viennent venait venu venue viendrait donner donne donnent donnait
  passer passe passent passait rester reste restent restait penser pense penses pensez pensais pensait croire crois croit croyais connaitre connais
  connait connaissez aimer aime aimerais aimerait aimeriez sembler semble semblait parait demander demande demandent demandait demandais parler parle
  parlent parlait regarder regarde attendre attends attend laisser laisse tenir tiens tient appeler appelle rendre rends rend comprendre comprends
  comprend arriver arrive arrivent arrivait chercher cherche cherchons cherchais essayer essaie essaye repondre reponds reponse expliquer explique
  expliquez explication sortir sors sort tomber tombe tombee porter porte tourner retrouver retrouve montrer montre servir sert sers raconter raconte
  entendu entendre entends lu lire espere esperer esperant permets permettre permet souhaite souhaiter souhaiterais souhaiterait compte comptes
  envisage remercie remercier ecris ecrire ecrit`;
const people = `monsieur madame mademoiselle messieurs mesdames gens personne personnes quelqu'un ami amie amis amies copain copine copains copines pote potes
  cousin cousine frere soeur fille fils mere pere maman papa parents enfant enfants mari femme homme famille voisin voisine tante oncle tata tonton
  belle-soeur beau-frere belle-mere beau-pere compagnon compagne collegue type mec gars monde`;
const times = `jour jours journee semaine semaines mois annee annees an ans matin midi soir nuit heure heures temps moment instant minute fois vie age
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
  un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille premier premiere dernier derniere prochain
  prochaine deuxieme troisieme`;
const feelings = `grand grande grands grandes petit petite petits petites gros grosse bon bonne bons bonnes beau belle meilleur meilleure mauvais mauvaise
  nouveau nouvelle vieux vieille jeune vrai vraie faux seul seule sur sure certain possible impossible important importante grave normal normale bizarre
  facile difficile dur dure content contente triste desole desolee inquiet inquiete perdu perdue fatigue fatiguee peur honte envie idee avis raison tort
  probleme problemes souci soucis question questions coup besoin aide espoir chance bref merci avance bonjour bonsoir salutations cordialement attention
  maison rue pays ville coin endroit cote`;

const words = new Set([small, verbs, people, times, feelings].join(' ').split(/\s+/));

export const isGeneral = (word: string): boolean => words.has(word) || isIdle(word);
