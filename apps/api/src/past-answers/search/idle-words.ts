// Words that say nothing of what somebody asks, beside the French ones the database leaves out: in a hurry, in English, in Dutch.
const hurried = `jsui jsuis chui chuis jss pu koi kwa kwoi fair fer fai jfe jfai jveu jveux jvoudrai jvoudrais jpeu jpeux jdoi jdois jsai jsais jai
  tt tte ts pr ds dc dnc bcp bocou pcq pcke pck pke pask pasque parske svp stp plz slt salut salu bjr bsr cc coucou mrc mci merci ke ki kel kelle kels koman
  comen mtn tjs tjrs jms qd kan kand qqn qqch qq vs vous nn oki ok lol mdr ptdr tkt jsp jcp askip genre truc trucs chose choses
  voila enfin alors apparemment vraiment juste aller vais vas va irai voir savoir sait besoin aide aider renseignement renseignements info infos`;
const english = `a an the i im my me we our you your he she it its they is are am be been was were do does did can could may might will would should must have has had
  to of in on at by for from with without about into after before and or but if then than that this these those what which who how when where why not no yes
  want need like get become please hello hi thanks thank good morning dear help know some any there here just so very much many more most`;
const dutch = `de het een ik mijn me wij ons u uw je jij hij zij ze is zijn ben was waren kan kunnen mag moet moeten wil willen heb heeft hebben had
  te van in op aan bij voor naar met zonder over na en of maar als dan dat dit die deze wat welke wie hoe wanneer waar waarom niet geen ja nee
  graag hallo dag goedemorgen beste dank bedankt alstublieft aub word worden`;

const words = new Set([hurried, english, dutch].join(' ').split(/\s+/));

/** Only where no answer uses the word: "enfin" may be somebody's word after all. */
export const isIdle = (word: string): boolean => words.has(word);
