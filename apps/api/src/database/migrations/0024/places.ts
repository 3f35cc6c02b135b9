// Countries and towns, after what matters of them.
const lines = `
hors Union européenne | étranger < Maroc | marocain | Algérie | algérien | Tunisie | tunisien | Égypte | Congo | congolais | Kinshasa | Cameroun | camerounais
hors Union européenne | étranger < Sénégal | sénégalais | Guinée | Côte d’Ivoire | ivoirien | Bénin | béninois | Togo | Burkina | Mali | Rwanda | rwandais
hors Union européenne | étranger < Burundi | Gabon | Madagascar | Haïti
hors Union européenne | étranger < Brésil | brésilien | Mexique | Colombie | Pérou | Chili | Équateur | Argentine | Canada | Québec | États-Unis | américain
hors Union européenne | étranger < Chine | chinois | Japon | Inde | indien | Pakistan | Vietnam | Philippines | Turquie | turc | Liban | libanais
hors Union européenne | étranger < Iran | Syrie | syrien | Irak | Afghanistan | afghan | Palestine | Ukraine | ukrainien | Russie | russe | Albanie
hors Union européenne | étranger < Kosovo | Serbie | Arménie | Géorgie | Royaume-Uni | Londres | Suisse
hors Union européenne | étranger < Morocco | Moroccan | Tunisia | Algeria | Brazil | Brazilian | India | Indian | Turkey | Turkish | United States | American
hors Union européenne | étranger < Cameroon | Senegal | Marokko | Marokkaanse | Turkije | Turkse | Congolese
Union européenne | Erasmus | étranger < Espagne | espagnol | Barcelone | Madrid | Portugal | portugais | Porto | Lisbonne | Italie | italien | Rome | Milan
Union européenne | Erasmus | étranger < Allemagne | allemand | Berlin | Pays-Bas | Amsterdam | Maastricht | Luxembourg | Irlande | Dublin | Pologne | Roumanie | roumain
Union européenne | Erasmus | étranger < Bulgarie | Grèce | Suède | Finlande | Danemark | Autriche | Hongrie
France | français de France < Lille | Paris | Lyon | Valenciennes | Parcoursup | baccalauréat | frontalier
Bruxelles < Schaerbeek | Ixelles | Anderlecht | Molenbeek | Saint-Gilles | Etterbeek | Uccle | Forest | Jette | Evere | Laeken | Woluwe
Bruxelles < Auderghem | Saint-Josse | Koekelberg | Ganshoren
Wallonie < Charleroi | Namur | Liège | Mons | Tournai | Verviers | La Louvière | Arlon | Huy | Nivelles | Wavre | Mouscron
Wallonie < Bastogne | Dinant | Seraing | Marche | Ciney | Ath | Hainaut | Luxembourg belge | Brabant wallon
Flandre | néerlandophone < Gand | Anvers | Louvain | Leuven | Antwerpen | Gent | Hasselt | Bruges | Courtrai
`;

export const places: readonly string[] = lines.trim().split('\n');
