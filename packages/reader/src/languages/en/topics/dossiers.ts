// How English texts name each dossier. strong: once is enough; weak: two different ones; not: means something else.
import type { TopicTerms } from '../../topic-terms.js';

export const dossiers: Readonly<Record<string, TopicTerms>> = {
  ukraine: {
    strong: ['Ukraine', 'war in Ukraine', 'war against Ukraine', 'war on Ukraine', 'conflict in Ukraine', 'Ukraine war', 'Ukraine crisis', 'Ukrainian crisis', 'Ukraine conflict', 'Ukrainian conflict', 'Ukrainian settlement', 'Ukraine settlement', 'Ukrainian issue', 'Russian aggression', 'Russian invasion', 'war of aggression', 'full-scale invasion', 'special military operation', 'Russian attacks', 'Russian strikes', 'Russian troop buildup', 'Ukrainian people', 'Ukrainian territory', 'Ukrainian forces', 'Ukrainian army', 'Ukrainian cities', 'Ukrainian counteroffensive', 'Ukrainian grain', 'Ukrainian ports', 'Ukrainian children', 'Ukrainian refugees', 'Ukrainian troops', 'Ukrainian soldiers', 'Donbas', 'Donbass', 'Donetsk', 'Luhansk', 'Lugansk', 'Zaporizhzhia', 'Zaporozhye', 'Kherson', 'Mariupol', 'Azovstal', 'Kharkiv', 'Kursk', 'Bucha', 'Pokrovsk', 'Odesa', 'eastern Ukraine', 'southeastern Ukraine', 'southeast of Ukraine', 'Minsk agreements', 'Minsk agreement', 'Minsk accords', 'Minsk process', 'Minsk deal', 'Minsk Package of Measures', 'Package of Measures', 'Normandy format', 'Normandy Four', 'Steinmeier formula', 'Trilateral Contact Group', 'coalition of the willing', 'peace formula', 'grain deal', 'Black Sea Grain Initiative', 'Black Sea grain deal', 'internal Ukrainian conflict', 'intra-Ukrainian', 'intra-Ukrainian crisis'],
    weak: ['Ukrainian', 'Kyiv', 'Kiev', 'Zelensky', 'Zelenskyy', 'frontline', 'front line', 'line of contact', 'Black Sea', 'peace plan', 'pro-Russian separatists', 'just and lasting peace', 'Russian troops', 'Russian forces', 'Russian drones', 'aggressor', 'invasion'],
    not: [],
  },
  crimea: {
    strong: ['Crimea', 'annexation of Crimea', 'Crimean', 'Crimean Tatars', 'Crimea Platform', 'Crimean Platform', 'Sevastopol', 'Kerch Strait', 'Kerch Bridge', 'Crimean Bridge', 'annexed peninsula', 'de-occupation of Crimea'],
    weak: ['Tatars', 'Simferopol', 'annexation', 'Sea of Azov', 'Crimean peninsula'],
    not: ['Crimean War', 'since the annexation of Crimea', 'after the annexation of Crimea', 'following the annexation of Crimea', 'since annexing Crimea', 'annexed Crimea in 2014', 'since its annexation of Crimea', 'after annexing Crimea', 'Crimean-Congo'],
  },
  libya: {
    strong: ['Libya', 'Libyan crisis', 'Libyan conflict', 'Libyan file', 'Libyan issue', 'Libyan settlement', 'Libyan parties', 'Libyan elections', 'Libyan people', 'Libyan authorities', 'Libyan political process', 'Libyan-led', 'Haftar', 'Hifter', 'Dbeibah', 'Sarraj', 'Berlin conference on Libya', 'Berlin Process on Libya', 'Libyan Political Dialogue Forum', 'UNSMIL', 'Benghazi', 'Cyrenaica', 'Sirte'],
    weak: ['Tripoli', 'Libyan', 'Libyans', 'Government of National Unity', 'Government of National Accord', 'GNA', 'GNU', 'LNA', 'Berlin conference', 'foreign fighters', 'foreign mercenaries', 'withdrawal of mercenaries', 'withdrawal of foreign forces', 'Tobruk', 'Menfi'],
    not: ['northern Lebanon', 'Lebanese city of Tripoli'],
  },
  'nagorno-karabakh': {
    strong: ['Nagorno-Karabakh', 'Nagorny Karabakh', 'Nagorno Karabagh', 'Karabakh', 'Artsakh', 'Stepanakert', 'Khankendi', 'Lachin corridor', 'Lachin', 'Shusha', 'Shushi', 'trilateral statement of November 9', 'November 9 statement', '9 November 2020', 'trilateral statement of 9 November 2020', 'Minsk Group', 'Karabakh conflict', 'Karabakh Armenians'],
    weak: ['enclave', 'Russian peacekeepers', 'peacekeeping contingent'],
    not: [],
  },
  syria: {
    strong: ['Syria', 'Syrian crisis', 'Syrian conflict', 'Syrian war', 'Syrian civil war', 'Syrian settlement', 'Syrian file', 'Syrian people', 'Syrian refugees', 'Syrian territory', 'Syrian authorities', 'Syrian transition', 'Syrian regime', 'Syrian opposition', 'Syrian government', 'Syrian Kurds', 'northern Syria', 'northeastern Syria', 'Idlib', 'Aleppo', 'Bashar al-Assad', 'Bashar Assad', 'Assad regime', 'fall of Assad', "Assad's fall", 'Ahmed al-Sharaa', 'Hayat Tahrir al-Sham', 'Resolution 2254', 'Syrian Constitutional Committee', 'Astana process', 'Astana format', 'Syrian Democratic Forces', 'Sweida', 'Suwayda', 'Golan Heights', 'Rojava', 'de-escalation zones', 'Daraa', 'Deir ez-Zor'],
    weak: ['Damascus', 'Syrian', 'Syrians', 'Assad', 'Constitutional Committee', 'de-escalation zone', 'SDF', 'HTS', 'Golan', 'al-Sharaa', 'Kobani', 'Bab al-Hawa'],
    not: ['Islamic State of Iraq and Syria', 'Islamic State in Iraq and Syria', 'Daesh in Iraq and Syria', 'coalition in Iraq and Syria', 'ISIS in Iraq and Syria'],
  },
  'iran-nuclear': {
    strong: ['Iran nuclear deal', 'Iran nuclear', 'Iran nuclear issue', 'Iran nuclear talks', 'Iranian nuclear issue', 'Iranian nuclear program', 'Iranian nuclear programme', 'Iranian nuclear deal', 'Iranian nuclear file', 'Iranian nuclear problem', "Iran's nuclear program", "Iran's nuclear programme", "Iran's nuclear activities", "Iran's nuclear sites", "Iran's nuclear facilities", 'nuclear talks', 'nuclear negotiations', 'JCPOA', 'Joint Comprehensive Plan of Action', '2015 nuclear deal', '2015 nuclear agreement', '2015 deal', 'Vienna talks', 'uranium enrichment', 'enrichment of uranium', 'enriched uranium', 'highly enriched uranium', 'enrich uranium', 'snapback', 'snapback mechanism', 'snap-back', 'Fordow', 'Fordo', 'Natanz', 'Iranian nuclear sites', 'Iranian nuclear facilities', 'nuclear-armed Iran', 'Iran must never', 'Iran can never have a nuclear weapon', 'Iran acquiring a nuclear weapon', 'Iran from acquiring', 'resolution 2231'],
    weak: ['Iran', 'IAEA', 'enrichment', 'centrifuges', 'nuclear weapon', 'nuclear program', 'nuclear programme', 'nuclear deal', 'E3', 'inspectors', 'nuclear watchdog'],
    not: ['nuclear power plant', 'Iranian drones', 'nuclear plant'],
  },
  'israel-palestine': {
    strong: ['Gaza', 'Gaza Strip', 'war in Gaza', 'Gaza war', 'Gaza ceasefire', 'West Bank', 'East Jerusalem', 'Hamas', 'two-state solution', 'two-States solution', 'two states', 'Palestinian state', 'Palestinian statehood', 'State of Palestine', 'recognition of Palestine', 'recognition of a Palestinian state', 'Israeli-Palestinian', 'Israeli-Palestinian conflict', 'Palestinian-Israeli', 'Palestinian issue', 'Palestinian question', 'Palestinian cause', 'Palestinian people', 'Palestinian territories', 'Occupied Palestinian Territory', 'occupied Palestinian territories', 'Palestinian Authority', 'Palestinian refugees', 'Palestinian civilians', 'Palestinian leadership', 'Arab-Israeli', 'Middle East peace process', 'Middle East settlement', 'peace in the Middle East', 'Israeli hostages', 'Rafah', 'Khan Younis', 'Israeli settlements', 'settlement expansion', 'settler violence', 'Temple Mount', 'Al-Aqsa', 'Al-Aqsa Mosque', 'October 7 attack', 'October 7 attacks', 'October 7', '7 October attacks', 'Oslo Accords', 'Arab Peace Initiative', 'UNRWA', 'Board of Peace', 'International Stabilization Force', 'International Stabilisation Force', 'annexation of the West Bank', 'holy sites'],
    weak: ['Middle East', 'Palestinian', 'Palestinians', 'Israel', 'Israeli', 'Israelis', 'Palestine', 'Jerusalem', 'hostages', 'settlements', 'settlers', 'IDF', 'Netanyahu', 'Abraham Accords'],
    not: [],
  },
  lebanon: {
    strong: ['Lebanon', 'Lebanese crisis', 'Lebanese people', 'Lebanese government', 'Lebanese army', 'Lebanese Armed Forces', 'Lebanese authorities', 'Lebanese leaders', 'southern Lebanon', 'south Lebanon', 'Hezbollah', 'Hizbullah', 'UNIFIL', 'Blue Line', 'Resolution 1701', 'Lebanese presidential election', 'disarmament of Hezbollah', 'disarming Hezbollah', 'ceasefire in Lebanon', 'Beirut port', 'Beirut port explosion', 'Beirut blast', 'quintet on Lebanon'],
    weak: ['Beirut', 'Lebanese', 'presidential vacuum', 'Baabda'],
    not: [],
  },
  'north-korea': {
    strong: ['North Korea', 'DPRK', 'North Korean', 'North Koreans', 'Pyongyang', 'Kim Jong Un', 'denuclearization of the Korean Peninsula', 'denuclearisation of the Korean Peninsula', 'Korean Peninsula', 'Korean issue', 'North Korean nuclear', 'inter-Korean', 'inter-Korean relations', 'abductions issue', 'abductees', 'abduction issue', 'abduction of Japanese citizens', 'Demilitarized Zone'],
    weak: ['denuclearization', 'denuclearisation', 'ballistic missile', 'ballistic missiles', 'missile launches', 'nuclear test', 'abductions', 'abducted'],
    not: ['North Korean troops', 'North Korean soldiers'],
  },
  taiwan: {
    strong: ['Taiwan', 'Taiwan Strait', 'Taiwan question', 'Taiwan issue', 'one-China', 'one-China policy', 'one-China principle', 'Taiwan independence', 'Taiwanese independence', 'cross-strait', 'cross-Strait issues', 'Taipei', 'arms sales to Taiwan', 'reunification with China', 'peace and stability across the Taiwan Strait'],
    weak: ['Taiwanese', 'reunification', 'status quo', 'separatist forces', 'three joint communiqués'],
    not: [],
  },
  'south-china-sea': {
    strong: ['South China Sea', 'West Philippine Sea', 'East Sea', 'Spratly', 'Spratlys', 'Spratly Islands', 'Paracel Islands', 'Paracels', 'Scarborough Shoal', 'Huangyan Dao', 'Second Thomas Shoal', 'Ayungin Shoal', 'Ayungin', "Ren'ai Jiao", 'nine-dash line', 'ten-dash line', 'code of conduct in the South China Sea', '2016 arbitral award', 'arbitral award', 'Sabina Shoal'],
    weak: ['code of conduct', 'shoal', 'freedom of navigation', 'Chinese coast guard', 'China Coast Guard', 'water cannon', 'water cannons', 'maritime disputes', 'maritime claims', 'reef'],
    not: ['East China Sea'],
  },
  afghanistan: {
    strong: ['Afghanistan', 'Taliban', 'Afghan crisis', 'Afghan issue', 'Afghan settlement', 'Afghan people', 'Afghan women', 'Afghan women and girls', 'Afghan refugees', 'Afghan peace process', 'intra-Afghan', 'intra-Afghan talks', 'fall of Kabul', 'Kabul airport', 'evacuations from Kabul', 'Moscow format', 'Doha agreement', 'Hazaras', 'Islamic Emirate'],
    weak: ['Kabul', 'Afghan', 'Afghans', 'evacuation', 'evacuations', 'Doha', "women's rights", 'inclusive government'],
    not: [],
  },
  sahel: {
    strong: ['Sahel', 'Sahel region', 'Sahelian', 'Sahel states', 'Sahel countries', 'Alliance of Sahel States', 'Confederation of Sahel States', 'AES', 'G5 Sahel', 'Operation Barkhane', 'Barkhane', 'MINUSMA', 'Takuba', 'Liptako-Gourma', 'Malian junta', 'Nigerien junta', "Niger's junta", "Mali's junta", 'Burkinabe junta', 'coup in Niger', 'Niger coup', 'coup in Mali', 'coup in Burkina Faso', 'crisis in Niger', 'situation in Mali', 'situation in Niger', 'situation in Burkina Faso', 'Malian transition', 'terrorism in the Sahel', 'Algiers agreement', 'Wagner in Mali', 'Kidal', 'Mohamed Bazoum', 'Nigerien crisis', 'Malian crisis'],
    weak: ['Mali', 'Burkina Faso', 'Niger', 'Bamako', 'Niamey', 'Ouagadougou', 'junta', 'ECOWAS', 'coup', 'constitutional order', 'transition', 'Timbuktu', 'Gao', 'Goita', 'Tiani', 'Bazoum', 'Malian', 'Nigerien', 'Burkinabe'],
    not: ['Niger River', 'Niger Delta', 'River Niger'],
  },
  sudan: {
    strong: ['Sudan', 'Sudanese crisis', 'Sudanese conflict', 'war in Sudan', 'conflict in Sudan', 'Sudanese people', 'Sudanese army', 'Sudanese Armed Forces', 'Sudanese parties', 'warring parties in Sudan', 'Khartoum', 'Darfur', 'El Fasher', 'al-Fashir', 'Rapid Support Forces', 'RSF', 'SAF', 'Burhan', 'al-Burhan', 'Hemedti', 'Jeddah talks', 'Jeddah process', 'Jeddah Declaration', 'Jeddah platform', 'Port Sudan', 'Sudanese transition', 'Omdurman', 'Kordofan'],
    weak: ['Sudanese', 'Jeddah', 'paramilitary', 'paramilitaries', 'warring parties'],
    not: ['South Sudan', 'South Sudanese'],
  },
  ethiopia: {
    strong: ['Tigray', 'conflict in Ethiopia', 'war in Ethiopia', 'situation in Ethiopia', 'crisis in Ethiopia', 'Ethiopian crisis', 'Ethiopian conflict', 'Tigray conflict', 'Tigray war', 'TPLF', "Tigray People's Liberation Front", 'Pretoria agreement', 'Pretoria peace agreement', 'Pretoria deal', 'Renaissance Dam', 'Grand Ethiopian Renaissance Dam', 'GERD', 'Ethiopian dam', 'Nile dam', 'Blue Nile', 'Nile waters', 'Mekelle', 'Amhara', 'Fano', 'Oromia', 'Ankara Declaration', 'Ethiopia-Somaliland', 'Tigrayan'],
    weak: ['Ethiopia', 'sea access', 'access to the sea', 'Somaliland', 'Eritrea', 'Nile'],
    not: [],
  },
  'drc-rwanda': {
    strong: ['M23', 'AFC/M23', 'eastern DRC', 'eastern DR Congo', 'eastern Congo', 'east of the DRC', 'eastern Democratic Republic of the Congo', 'eastern Democratic Republic of Congo', 'east of the Democratic Republic of the Congo', 'Goma', 'Bukavu', 'North Kivu', 'South Kivu', 'Kivu', 'Ituri', 'Uvira', 'Luanda process', 'Nairobi process', 'Luanda roadmap', 'MONUSCO', 'FDLR', 'Rwanda Defence Force', 'Rwandan forces', 'Rwandan troops', 'Rwandan soldiers', 'Rwandan army', 'DRC and Rwanda', 'Rwanda and the DRC', 'DRC-Rwanda', 'Congo and Rwanda', 'Rwanda and Congo', 'Rwanda and the Democratic Republic of the Congo', 'Democratic Republic of the Congo and Rwanda', 'Democratic Republic of Congo and Rwanda', 'Kinshasa and Kigali', 'Kigali and Kinshasa', 'Great Lakes region', 'Doha Framework', 'Doha Framework Agreement', 'Doha declaration of principles', 'Washington Accords', 'Walikale', 'Rutshuru', 'Minembwe', 'Banyamulenge', 'EAC-SADC summit', 'EAC-SADC'],
    weak: ['Rwanda', 'Democratic Republic of the Congo', 'armed groups', 'Doha process', 'cessation of hostilities', 'Great Lakes'],
    not: ['Congo-Brazzaville', 'Rwandan genocide', 'genocide in Rwanda', 'genocide against the Tutsi'],
  },
  venezuela: {
    strong: ['Venezuela', 'Venezuelan crisis', 'Venezuelan opposition', 'Venezuelan people', 'Venezuelan oil', 'Venezuelan migrants', 'situation in Venezuela', 'Guaido', 'Maria Corina Machado', 'Edmundo Gonzalez', 'Essequibo', 'Argyle Declaration', 'Barbados Agreement', 'Maduro regime', "Maduro's capture", 'Venezuelan election'],
    weak: ['Maduro', 'Caracas', 'Venezuelan', 'Venezuelans', 'Guyana', 'Georgetown', 'Barbados', 'Delcy Rodriguez'],
    not: [],
  },
  belarus: {
    strong: ['situation in Belarus', 'crisis in Belarus', 'Belarus crisis', 'Belarusian crisis', 'crackdown in Belarus', 'repression in Belarus', 'Belarusian regime', 'Minsk regime', 'Lukashenko regime', 'Lukashenka regime', 'Belarusian opposition', 'Belarusian civil society', 'Ryanair', 'Ryanair flight', 'forced landing', 'forced diversion', 'Tsikhanouskaya', 'Tikhanovskaya', 'Protasevich', 'Pratasevich', 'Belarus border', 'Belarusian border', 'Polish-Belarusian border', 'border with Belarus', 'Belarusian political prisoners', 'political prisoners in Belarus', 'people of Belarus', 'Belarusian people', 'Belarusian potash', 'Belarusian presidential election', 'Union State', 'Belaruskali', 'Belavia'],
    weak: ['Belarus', 'instrumentalization of migrants', 'instrumentalisation of migrants', 'weaponization of migrants', 'hybrid attack', 'hybrid attacks', 'tactical nuclear weapons'],
    not: ['Minsk agreements', 'Minsk agreement', 'Minsk accords', 'Minsk process', 'Minsk Group', 'Minsk talks'],
  },
  'western-balkans': {
    strong: ['Western Balkans', 'Balkans', 'Balkan region', 'Kosovo', 'Belgrade-Pristina dialogue', 'Pristina-Belgrade dialogue', 'Kosovo-Serbia dialogue', 'Serbia-Kosovo', 'Kosovo dialogue', 'normalization between Serbia and Kosovo', 'Ohrid agreement', 'Brussels agreement', 'Mitrovica', 'Banjska', 'Association of Serb Municipalities', 'Association of Serb-majority Municipalities', 'northern Kosovo', 'KFOR', 'EULEX', 'licence plates', 'license plates', 'Bosnia and Herzegovina', 'Republika Srpska', 'Milorad Dodik', 'Dodik', 'Dayton Accords', 'Dayton Agreement', 'Dayton Peace Agreement', 'Dayton', 'High Representative for Bosnia', 'Srebrenica', 'EUFOR Althea', 'Berlin Process', 'Open Balkan'],
    weak: ['Serbia', 'Pristina', 'Prishtina', 'Kurti', 'Kosovar', 'Bosnia', 'Sarajevo', 'North Macedonia', 'Montenegro', 'Albania'],
    not: [],
  },
  cyprus: {
    strong: ['Cyprus issue', 'Cyprus problem', 'Cyprus question', 'Cyprus talks', 'Cyprus dispute', 'Cyprus settlement', 'Cypriot issue', 'reunification of Cyprus', 'reunification of the island', 'reunify the island', 'reunify Cyprus', 'Northern Cyprus', 'TRNC', 'Varosha', 'Famagusta', 'Turkish Cypriot', 'Turkish Cypriots', 'Greek Cypriot', 'Greek Cypriots', 'bi-zonal', 'bizonal', 'bicommunal', 'bi-communal', 'UNFICYP', 'divided island', 'division of the island', 'two-state solution in Cyprus', 'Cypriot waters'],
    weak: ['Cyprus', 'Green Line', 'buffer zone', 'Eastern Mediterranean', 'reunification', 'Crans-Montana'],
    not: [],
  },
  yemen: {
    strong: ['Yemen', 'Yemeni crisis', 'Yemeni conflict', 'Yemeni people', 'Yemeni government', 'war in Yemen', 'peace in Yemen', 'Houthi', 'Houthis', 'Sanaa', "Sana'a", 'Hodeidah', 'Hudaydah', 'Aden', 'Marib', 'Ansar Allah', 'Red Sea', 'Red Sea attacks', 'attacks in the Red Sea', 'shipping in the Red Sea', 'Red Sea shipping', 'Operation Aspides', 'Aspides', 'Operation Prosperity Guardian', 'Prosperity Guardian', 'Stockholm Agreement', 'Southern Transitional Council', 'Hadramout', 'Hadhramaut', 'FSO Safer'],
    weak: ['Yemeni', 'Yemenis', 'Bab al-Mandab', 'Bab el-Mandeb', 'Gulf of Aden', 'merchant ships', 'commercial shipping'],
    not: ['Red Sea resort', 'Red Sea International'],
  },
  iraq: {
    strong: ['Iraq', 'situation in Iraq', 'Iraqi crisis', 'Iraqi government', 'Iraqi people', "Iraq's sovereignty", 'Iraqi sovereignty', 'Kurdistan Region', 'Iraqi Kurdistan', 'Erbil', 'Mosul', 'Kirkuk', 'Baghdad conference', 'Baghdad Conference for Cooperation and Partnership', 'Popular Mobilization Forces', 'Sinjar', 'Iraqi elections', 'coalition withdrawal from Iraq', 'reconstruction of Iraq'],
    weak: ['Baghdad', 'Iraqi', 'Iraqis', 'Yazidis', 'Yazidi', 'international coalition', 'Iran-backed militias', 'PKK'],
    not: ['Iraq War', '2003 invasion of Iraq', 'invasion of Iraq', 'Islamic State of Iraq', 'Islamic State in Iraq'],
  },
  myanmar: {
    strong: ['Myanmar', 'Burma', 'Myanmar crisis', 'Myanmar junta', 'Myanmar military', 'Rohingya', 'Rohingyas', 'Five-Point Consensus', '5PC', 'Aung San Suu Kyi', 'Min Aung Hlaing', 'Rakhine', 'Rakhine State', 'Naypyidaw', 'coup in Myanmar', 'people of Myanmar', 'elections in Myanmar', 'State Administration Council', 'Myawaddy'],
    weak: ['Burmese', 'Yangon', 'ethnic armed organizations', 'scam centres', 'scam centers', 'scam compounds'],
    not: [],
  },
  kashmir: {
    strong: ['Kashmir', 'Jammu and Kashmir', 'Kashmiri', 'Kashmir issue', 'Kashmir dispute', 'Pahalgam', 'Pahalgam attack', 'Line of Control', 'Article 370', 'Indus Waters Treaty', 'Operation Sindoor', 'Srinagar', 'India-Pakistan tensions', 'tensions between India and Pakistan', 'India-Pakistan conflict', 'Indo-Pakistani', 'tensions between New Delhi and Islamabad', 'conflict between India and Pakistan', 'ceasefire between India and Pakistan'],
    weak: ['Indus', 'LoC', 'India-Pakistan', 'India and Pakistan', 'cross-border terrorism'],
    not: ['Line of Actual Control'],
  },
  haiti: {
    strong: ['Haiti', 'Haitian crisis', 'Haitian people', 'Haitian gangs', 'Haitian National Police', 'Haitian authorities', 'Haitian-led', 'Haitian migrants', 'Port-au-Prince', 'MSS mission', 'Multinational Security Support', 'Multinational Security Support mission', 'Kenya-led mission', 'Kenyan-led mission', 'Gang Suppression Force', 'Transitional Presidential Council', 'Presidential Transitional Council', 'Jovenel Moise', 'Ariel Henry'],
    weak: ['Haitian', 'Haitians', 'gangs', 'gang violence', 'CARICOM'],
    not: [],
  },
  arctic: {
    strong: ['Arctic', 'Arctic Council', 'Arctic region', 'Arctic security', 'Arctic cooperation', 'Arctic Ocean', 'Northern Sea Route', 'Northwest Passage', 'Northeast Passage', 'High North', 'Greenland', 'Greenlandic', 'Greenlanders', 'Svalbard', 'Spitsbergen', 'North Pole', 'Nuuk'],
    weak: ['Murmansk', 'icebreaker', 'icebreakers', 'sea ice', 'polar', 'Northern Fleet'],
    not: ['Arctic blast', 'Arctic cold'],
  },
  moldova: {
    strong: ['Transnistria', 'Transdniestria', 'Transnistrian', 'Transnistrian settlement', 'Transnistrian conflict', 'Tiraspol', 'Gagauzia', '5+2 format', 'situation in Moldova', 'support for Moldova', 'support to Moldova', "Moldova's sovereignty", "Moldova's territorial integrity", "Moldova's accession", "Moldova's EU path", "Moldova's European path", "Moldova's EU accession", 'elections in Moldova', 'Moldovan elections', 'Moldovan election', 'destabilize Moldova', 'destabilise Moldova', 'destabilization of Moldova', 'interference in Moldova', 'Moldova Support Platform', 'gas to Moldova', 'people of Moldova', 'Moldovan people', 'pressure on Moldova', "Moldova's stability"],
    weak: ['Moldova', 'Moldovan', 'Chisinau', 'Sandu', 'Ilan Shor'],
    not: [],
  },
  georgia: {
    strong: ['Abkhazia', 'South Ossetia', 'situation in Georgia', 'crisis in Georgia', 'Georgian crisis', 'Georgian Dream', 'Georgian opposition', 'Georgian people', 'people of Georgia', 'Georgian foreign agents law', "Georgia's foreign agents law", "Georgia's territorial integrity", "Georgia's sovereignty", "Georgia's accession", "Georgia's EU path", 'Georgian protesters', 'protests in Georgia', 'crackdown in Georgia', 'Geneva International Discussions', 'Saakashvili', 'August 12 agreement', '12 August 2008', 'Russo-Georgian war', 'Russia-Georgia war', '2008 war', 'elections in Georgia', 'Georgian elections', 'parliamentary elections in Georgia', 'Tskhinvali', 'Sukhumi', 'Ivanishvili', 'Zourabichvili', 'Zurabishvili'],
    weak: ['Georgia', 'Tbilisi', 'foreign agents', 'foreign agents law', 'foreign influence law', 'Kobakhidze'],
    not: ['South Georgia', 'state of Georgia', 'Georgia Tech', 'US state of Georgia', 'U.S. state of Georgia', 'Georgia Republican', 'Georgia senator'],
  },
  'armenia-azerbaijan': {
    strong: ['Armenia and Azerbaijan', 'Azerbaijan and Armenia', 'Armenia-Azerbaijan', 'Azerbaijan-Armenia', 'Armenian-Azerbaijani', 'Azerbaijani-Armenian', 'Armenian and Azerbaijani', 'Azerbaijani and Armenian', 'Yerevan and Baku', 'Baku and Yerevan', 'Armenian-Azerbaijani border', 'Armenian-Azerbaijani settlement', 'Armenian-Azerbaijani normalization', 'Zangezur', 'Zangezur corridor', 'Syunik', 'TRIPP', 'Trump Route', 'Trump Route for International Peace and Prosperity', 'border delimitation', 'delimitation of the border', 'delimitation and demarcation', 'border delimitation and demarcation', 'Crossroads of Peace', 'Nakhchivan', 'Nakhichevan', 'attack on Armenia', "Armenia's sovereignty", 'Armenian territory', 'Armenian prisoners', 'Jermuk', 'unblocking of regional communications'],
    weak: ['Armenia', 'Azerbaijan', 'South Caucasus', 'peace treaty', 'Almaty Declaration', 'unblocking of transport', 'demarcation', 'transport links'],
    not: ['Armenian genocide', 'Armenian diaspora', 'Armenian Church'],
  },
};
