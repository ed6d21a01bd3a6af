/** Names of topics, by their id in the world data. */
export const topics = {
  ukraine: 'Ukraine', crimea: 'Crimea', libya: 'Libya', 'nagorno-karabakh': 'Nagorno-Karabakh', syria: 'Syria', 'iran-nuclear': 'Iran’s nuclear programme',
  'israel-palestine': 'Israel and Palestine', lebanon: 'Lebanon', 'north-korea': 'North Korea', taiwan: 'Taiwan', 'south-china-sea': 'South China Sea', afghanistan: 'Afghanistan',
  sahel: 'Sahel', sudan: 'Sudan', ethiopia: 'Ethiopia', 'drc-rwanda': 'DR Congo and Rwanda', venezuela: 'Venezuela', belarus: 'Belarus', 'western-balkans': 'Western Balkans',
  cyprus: 'Cyprus', yemen: 'Yemen', iraq: 'Iraq', myanmar: 'Myanmar', kashmir: 'Kashmir', haiti: 'Haiti', arctic: 'Arctic', moldova: 'Moldova', georgia: 'Georgia',
  'armenia-azerbaijan': 'Armenia and Azerbaijan', 'bilateral-relations': 'Bilateral relations', 'eu-russia': 'EU–Russia relations', trade: 'Trade', 'economic-cooperation': 'Economic cooperation',
  energy: 'Energy', climate: 'Climate', health: 'Health', 'counter-terrorism': 'Fight against terrorism', cybersecurity: 'Cybersecurity', 'arms-control': 'Arms control',
  'european-security': 'European security', 'defence-cooperation': 'Defence cooperation', 'peace-talks': 'Peace and conflict settlement', sanctions: 'Sanctions', humanitarian: 'Humanitarian affairs',
  'human-rights': 'Human rights', migration: 'Migration', detainees: 'Detainees', elections: 'Elections', 'food-security': 'Food security', 'nuclear-safety': 'Nuclear safety', space: 'Space',
  technology: 'Technology', 'culture-education': 'Culture and education', 'international-law': 'International law', 'organised-crime': 'Organised crime', transport: 'Transport', ceremonial: 'Ceremonial',
};
