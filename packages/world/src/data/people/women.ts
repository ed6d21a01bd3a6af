// Women among the people of these files, by id: pronouns tell them from the men.
const IDS = `
agnes-von-der-muhll aichatou-boulama-kane aissata-tall-sall alenka-bratusek alexandra-hill-tinoco alicia-barcena allison-hart alva-baptiste
ameenah-gurib-fakim amina-mohamed aminata-toure ana-brnabic ana-cecilia-gervasi ana-maria-sanchez angela-merkel anita-anand anitta-hipper ann-linde
annalena-baerbock anne-claire-legendre annegret-kramp-karrenbauer annette-weber anniken-huitfeldt antonella-mularoni antonia-urrejola
arancha-gonzalez-laya arzu-rana-deuba asma-mohamed-abdalla atifete-jahjaga audrey-azoulay aung-san-suu-kyi aurelia-frick awut-deng-acuil baiba-braze
beata-szydlo beate-meinl-reisinger bidya-devi-bhandari bintou-keita bisera-turkovic borjana-kristo brigitte-bierlein brigitte-haas carla-barnett
carolyn-rodrigues-birkett catherine-ashton catherine-colonna catherine-connolly catherine-russell catherine-samba-panza catherine-vautrin
cayetana-aljovin celinda-sosa choe-son-hui christine-kangaloo christine-lagarde christine-lambrecht chrystia-freeland cindy-mccain
cisse-mariam-kaidama-sidibe claudia-blum claudia-ruiz-massieu claudia-sheinbaum condoleezza-rice cristina-fernandez-de-kirchner dalia-grybauskaite
dang-thi-ngoc-thinh deborah-lyons delcy-rodriguez diana-mondino dilma-rousseff dina-boluarte dipu-moni dominique-dupuy dominique-hasler
donika-gervalla-schwarz doris-leuthard droupadi-murmu dunya-maumoon eda-rivas ekaterina-zakharieva elina-valtonen elisa-spiropali elisabeth-borne
elisabetta-trenta elizabeth-astete elizabeth-ii ellen-johnson-sirleaf emanuela-del-re emma-bonino epsy-campbell erato-kozakou-marcoullis erika-mouynes
erna-solberg ertharin-cousin esperanca-da-costa eva-maria-liimets eveline-widmer-schlumpf evika-silina ewa-kopacz farah-dakhlallah federica-mogherini
fiame-naomi-mataafa florence-parly fowsiya-yusuf-haji-adan gabriela-sommerfeld giorgia-meloni gloria-macapagal-arroyo gordana-siljanovska-davkova
hadja-lahbib halimah-yacob halla-tomasdottir hanke-bruins-slot hanna-tetteh harini-amarasuriya heather-nauert helen-mcentee helga-schmid
helle-thorning-schmidt henrietta-fore hilda-heine hillary-clinton hina-rabbani-khar hua-chunying iliana-iotova imma-tor ine-eriksen-soreide
inga-ruginiene ingrida-simonyte irina-bokova isabel-de-saint-malo iuliia-mendel iveta-radicova jacinda-ardern jadranka-kosor janaina-tewaney
jeanine-anez jeanine-hennis-plasschaert jen-psaki jennifer-geerlings-simons johanna-sigurdardottir joyce-banda judith-suminwa-tuluka julia-gillard
julie-bishop kaja-kallas kamala-harris kamina-johnson-smith kamissa-camara kamla-persad-bissessar kandia-camara kang-kyung-wha karen-cummings
karen-longaric karin-keller-sutter karin-kneissl karine-jean-pierre karoline-leavitt katalin-novak katerina-sakellaropoulou katrin-eggenberger
katrin-jakobsdottir kayleigh-mcenany keit-pentus-rosimannus kerrie-symmonds kersti-kaljulaid kolinda-grabar-kitarovic kristalina-georgieva
kristrun-frostadottir laimdota-straujuma laura-chinchilla laura-fernandez laura-sarabia lene-espersen leni-robredo liberata-mulamula
lilja-alfredsdottir linda-thomas-greenfield lindiwe-sisulu liz-truss louise-mushikiwabo luisa-diogo luminita-odobescu madeleine-albright
magdalena-andersson maia-panjikidze maia-sandu maite-nkoana-mashabane maka-botchorishvili manuela-roka-botey mao-ning margaret-chan margarita-robles
margot-wallstrom margrethe-ii mari-kiviniemi maria-angela-holguin maria-benvinda-levy maria-dolores-aguero maria-fernanda-espinosa
maria-malmer-stenergard maria-manuela-lucas maria-ubach maria-zakharova mariam-al-sadiq-al-mahdi marie-louise-coleiro-preca marie-tumba-nzeza
marija-pejcinovic-buric marina-kaljurand marise-payne mariya-gabriel marjon-kamara marta-lucia-ramirez mary-mcaleese mary-robinson marzieh-afkham
maud-bregeon maxine-mcclean mehriban-aliyeva melanie-joly meliza-haradinaj-stublla mette-frederiksen mia-mottley michaelle-jean michele-alliot-marie
micheline-calmy-rey michelle-bachelet mireya-aguero mirjana-spoljaric monica-juma morgan-ortagus myriam-spiteri-debono nabeela-tunis nadia-calvino
naha-mint-mouknass najla-bouden najla-mangoush naledi-pandor nanaia-mahuta nancy-tembo natalia-gavrilita natalia-gherman natalya-timakova
natasa-pirc-musar navi-pillay netumbo-nandi-ndaitwah ngozi-okonjo-iweala niermala-badrising nikki-haley nirmala-sitharaman nkosazana-dlamini-zuma
noeleen-heyzer oana-lungescu oana-toiu olivia-rouamba olta-xhacka paetongtarn-shinawatra park-geun-hye patricia-espinosa patricia-scotland
paula-mae-weekes paula-pinho pelonomi-venson-moitoi penny-mordaunt penny-wong portia-simpson-miller pratibha-patil prisca-thevenot queen-beatrix
ramona-manescu rasata-rafaravavitafika raychelle-omamo retno-marsudi roberta-metsola roberta-pinotti robinah-nabbanja rosario-murillo
rose-christiane-raponda roza-otunbayeva rumiana-jeleva saara-kuugongelwa-amadhila sabine-monauni salome-zourabichvili samia-suluhu-hassan
sanae-takaichi sandra-jovel sandra-mason sanna-marin sara-beysolow-nyanti sara-duterte sarah-huckabee-sanders sarra-zaafrani-zenzri
selma-ashipala-musavyi sheikh-hasina shirley-ayorkor-botchwey sigrid-kaag simonetta-sommaruga sophie-primas sophie-wilmes stephanie-grisham
stephanie-williams stergomena-tax susan-rice susana-malcorra sushila-karki sushma-swaraj suzi-barbosa sylvanie-burton sylvie-baipo-temon
sylvie-goulard tamar-beruchashvili tammy-bruce tanja-fajon tarja-halonen teodora-genchovska terhi-hakala theresa-lazaro theresa-may
therese-kayikwamba-wagner thordis-kolbrun-gylfadottir thorgerdur-katrin-gunnarsdottir tomomi-inada trinidad-jimenez tsai-ing-wen unity-dow
ursula-von-der-leyen valerie-amos varsen-aghabekian vassiliki-thanou veronica-macamo veronica-nduva vesna-pusic victoire-tomegah-dogbe victoria-nuland
victoria-villarruel viola-amherd viorica-dancila vjosa-osmani xiomara-castro yassine-fall yingluck-shinawatra yldiz-pollack-beighle yoko-kamikawa
yulia-svyrydenko yulia-tymoshenko yvette-cooper zainab-bangura zeina-akar zeljka-cvijanovic zuzana-caputova
`;

export const women: ReadonlySet<string> = new Set(
  IDS.trim()
    .split(/\s+/)
    .map((id) => `person/${id}`),
);
