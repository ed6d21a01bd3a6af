// Russian spellings of people, by world id: "Given|Family" in the nominative. `!` marks a woman, `=` a word that does not decline.
import { person } from '../declension.js';

const TABLE = `
vladimir-putin: Владимир|Путин; Владимир Владимирович|Путин
dmitry-medvedev: Дмитрий|Медведев
mikhail-mishustin: Михаил|Мишустин
sergey-lavrov: Сергей|Лавров; Сергей Викторович|Лавров
sergei-shoigu: Сергей|Шойгу
andrei-belousov: Андрей|Белоусов
dmitry-peskov: Дмитрий|Песков
maria-zakharova: !Мария|Захарова
nikolai-patrushev: Николай|Патрушев
yury-ushakov: Юрий|Ушаков
vladislav-surkov: Владислав|Сурков
vladimir-medinsky: Владимир|Мединский
kirill-dmitriev: Кирилл|Дмитриев
mikhail-bogdanov: Михаил|Богданов
alexander-lavrentiev: Александр|Лаврентьев
anatoly-serdyukov: Анатолий|Сердюков
alexander-lukashevich: Александр|Лукашевич
volodymyr-zelenskyy: Владимир|Зеленский; Володимир|Зеленский
petro-poroshenko: Петр|Порошенко
viktor-yanukovych: Виктор|Янукович
viktor-yushchenko: Виктор|Ющенко
yulia-tymoshenko: !Юлия|Тимошенко
arseniy-yatsenyuk: Арсений|Яценюк
volodymyr-groysman: Владимир|Гройсман
denys-shmyhal: Денис|Шмыгаль
yulia-svyrydenko: !Юлия|Свириденко
pavlo-klimkin: Павел|Климкин
vadym-prystaiko: Вадим|Пристайко
dmytro-kuleba: Дмитрий|Кулеба
andrii-sybiha: Андрей|Сибига
oleksii-reznikov: Алексей|Резников
rustem-umerov: Рустем|Умеров
oleksiy-danilov: Алексей|Данилов
andriy-yermak: Андрей|Ермак
mykhailo-podolyak: Михаил|Подоляк
serhii-nykyforov: Сергей|Никифоров
oleg-nikolenko: Олег|Николенко
iuliia-mendel: !Юлия|Мендель
alexander-lukashenko: Александр|Лукашенко
roman-golovchenko: Роман|Головченко
vladimir-makei: Владимир|Макей
sergei-aleinik: Сергей|Алейник
maxim-ryzhenkov: Максим|Рыженков
nikol-pashinyan: Никол|Пашинян
serzh-sargsyan: Серж|Саргсян
armen-sarkissian: Армен|Саркисян
vahagn-khachaturyan: Ваагн|Хачатурян
karen-karapetyan: Карен|Карапетян
edward-nalbandian: Эдвард|Налбандян
zohrab-mnatsakanyan: Зограб|Мнацаканян
ara-aivazian: =Ара|Айвазян
ararat-mirzoyan: Арарат|Мирзоян
armen-grigoryan: Армен|Григорян
ilham-aliyev: Ильхам|Алиев
ali-asadov: Али|Асадов
elmar-mammadyarov: Эльмар|Мамедъяров
jeyhun-bayramov: Джейхун|Байрамов
hikmet-hajiyev: Хикмет|Гаджиев
mikheil-saakashvili: Михаил|Саакашвили
giorgi-margvelashvili: Георгий|Маргвелашвили
salome-zourabichvili: !Саломе|Зурабишвили
mikheil-kavelashvili: Михаил|Кавелашвили
irakli-garibashvili: Ираклий|Гарибашвили
irakli-kobakhidze: Ираклий|Кобахидзе
giorgi-kvirikashvili: Георгий|Квирикашвили
giorgi-gakharia: Георгий|Гахария
bidzina-ivanishvili: Бидзина|Иванишвили
david-zalkaliani: Давид|Залкалиани
ilia-darchiashvili: Илья|Дарчиашвили
nursultan-nazarbayev: Нурсултан|Назарбаев
kassym-jomart-tokayev: Касым-Жомарт|Токаев
askar-mamin: Аскар|Мамин
alikhan-smailov: Алихан|Смаилов
olzhas-bektenov: Олжас|Бектенов
mukhtar-tleuberdi: Мухтар|Тлеуберди
murat-nurtleu: Мурат|Нуртлеу
sadyr-japarov: Садыр|Жапаров
sooronbay-jeenbekov: Сооронбай|Жээнбеков
almazbek-atambayev: Алмазбек|Атамбаев
akylbek-japarov: Акылбек|Жапаров
jeenbek-kulubaev: Жээнбек|Кулубаев
ruslan-kazakbayev: Руслан|Казакбаев
islam-karimov: Ислам|Каримов
shavkat-mirziyoyev: Шавкат|Мирзиёев
abdulaziz-kamilov: Абдулазиз|Камилов
bakhtiyor-saidov: Бахтиёр|Саидов
emomali-rahmon: Эмомали|Рахмон
sirojiddin-muhriddin: Сироджиддин|Мухриддин
gurbanguly-berdimuhamedow: Гурбангулы|Бердымухамедов
serdar-berdimuhamedow: Сердар|Бердымухамедов
rashid-meredov: Рашид|Мередов
maia-sandu: !Майя|Санду
igor-dodon: Игорь|Додон
pavel-filip: Павел|Филип
dorin-recean: Дорин|Речан
natalia-gavrilita: !Наталья|Гаврилица
nicu-popescu: =Нику|Попеску
mihai-popsoi: Михай|Попшой
barack-obama: Барак|Обама
donald-trump: Дональд|Трамп
joe-biden: Джо|Байден; Джозеф|Байден
kamala-harris: !Камала|Харрис
mike-pence: Майк|Пенс
jd-vance: =Джей Ди|Вэнс
hillary-clinton: !Хиллари|Клинтон
john-kerry: Джон|Керри
rex-tillerson: Рекс|Тиллерсон
mike-pompeo: Майк|Помпео
antony-blinken: Энтони|Блинкен
marco-rubio: Марко|Рубио
lloyd-austin: Ллойд|Остин
pete-hegseth: Пит|Хегсет
jim-mattis: Джеймс|Мэттис
mark-esper: Марк|Эспер
mike-waltz: Майк|Уолтц
john-bolton: Джон|Болтон
jake-sullivan: Джейк|Салливан
robert-obrien: Роберт|О'Брайен
john-kirby: Джон|Кирби
jen-psaki: !Джен|Псаки
karine-jean-pierre: !Карин|Жан-Пьер
karoline-leavitt: !Кэролайн|Ливитт
ned-price: Нед|Прайс
matthew-miller: Мэттью|Миллер
steve-witkoff: Стив|Уиткофф; Стивен|Уиткофф
keith-kellogg: Кит|Келлог
kurt-volker: Курт|Волкер
victoria-nuland: !Виктория|Нуланд
emmanuel-macron: Эммануэль|Макрон; Эмманюэль|Макрон; Эмманюэль|Макрон
francois-hollande: Франсуа|Олланд
nicolas-sarkozy: Николя|Саркози
jean-yves-le-drian: Жан-Ив|Ле Дриан
catherine-colonna: !Катрин|Колонна
stephane-sejourne: Стефан|Сежурне
jean-noel-barrot: Жан-Ноэль|Барро
laurent-fabius: Лоран|Фабиус
jean-marc-ayrault: Жан-Марк|Эйро
sebastien-lecornu: Себастьян|Лекорню
florence-parly: !Флоранс|Парли
emmanuel-bonne: Эммануэль|Бонн
angela-merkel: !Ангела|Меркель
olaf-scholz: Олаф|Шольц
friedrich-merz: Фридрих|Мерц
frank-walter-steinmeier: Франк-Вальтер|Штайнмайер
guido-westerwelle: Гидо|Вестервелле
sigmar-gabriel: Зигмар|Габриэль
heiko-maas: Хайко|Маас
annalena-baerbock: !Анналена|Бербок
johann-wadephul: Йоханн|Вадефуль; Иоганн|Вадефуль
boris-pistorius: Борис|Писториус
steffen-seibert: Штеффен|Зайберт
steffen-hebestreit: Штеффен|Хебештрайт
stefan-kornelius: Штефан|Корнелиус
annegret-kramp-karrenbauer: !Аннегрет|Крамп-Карренбауэр
jens-plotner: Йенс|Плетнер
theresa-may: !Тереза|Мэй
boris-johnson: Борис|Джонсон
liz-truss: !Лиз|Трасс
rishi-sunak: Риши|Сунак
keir-starmer: Кир|Стармер
david-cameron: Дэвид|Кэмерон
philip-hammond: Филип|Хаммонд
jeremy-hunt: Джереми|Хант
dominic-raab: Доминик|Рааб
james-cleverly: Джеймс|Клеверли
david-lammy: Дэвид|Лэмми
yvette-cooper: !Иветт|Купер
ben-wallace: Бен|Уоллес
john-healey: Джон|Хили
jonathan-powell: Джонатан|Пауэлл
elizabeth-ii: !Елизавета II
charles-iii: Карл III
silvio-berlusconi: Сильвио|Берлускони
matteo-renzi: Маттео|Ренци
paolo-gentiloni: Паоло|Джентилони
giuseppe-conte: Джузеппе|Конте
mario-draghi: Марио|Драги
giorgia-meloni: !Джорджа|Мелони; !Джорджия|Мелони
sergio-mattarella: Серджо|Маттарелла
luigi-di-maio: Луиджи|Ди Майо
antonio-tajani: Антонио|Таяни
guido-crosetto: Гвидо|Крозетто
pedro-sanchez: Педро|Санчес
mariano-rajoy: Мариано|Рахой
jose-manuel-albares: Хосе Мануэль|Альбарес
arancha-gonzalez-laya: !Аранча|Гонсалес Лайя
antonio-costa: Антониу|Кошта
marcelo-rebelo-de-sousa: Марселу|Ребелу ди Соуза
mark-rutte: Марк|Рютте
dick-schoof: Дик|Схоф
alexander-de-croo: Александер|Де Кро
charles-michel: Шарль|Мишель
bart-de-wever: Барт|Де Вевер
sebastian-kurz: Себастьян|Курц
karl-nehammer: Карл|Нехаммер
alexander-schallenberg: Александр|Шалленберг
alexander-van-der-bellen: Александр|Ван дер Беллен
karin-kneissl: !Карин|Кнайсль
christian-stocker: Кристиан|Штокер
beate-meinl-reisinger: !Беате|Майнль-Райзингер
ignazio-cassis: Иньяцио|Кассис
alain-berset: Ален|Берсе
viola-amherd: !Виола|Амхерд
sauli-niinisto: Саули|Ниинистё
alexander-stubb: Александр|Стубб; Александер|Стубб
sanna-marin: !Санна|Марин
petteri-orpo: Петтери|Орпо
pekka-haavisto: Пекка|Хаависто
elina-valtonen: !Элина|Валтонен
stefan-lofven: Стефан|Левен
magdalena-andersson: !Магдалена|Андерссон
ulf-kristersson: Ульф|Кристерссон
ann-linde: !Анн|Линде
tobias-billstrom: Тобиас|Бильстрем
erna-solberg: !Эрна|Сульберг
jonas-gahr-store: Йонас Гар|Стёре
espen-barth-eide: Эспен Барт|Эйде
mette-frederiksen: !Метте|Фредериксен
lars-lokke-rasmussen: Ларс Лёкке|Расмуссен
andrzej-duda: Анджей|Дуда
donald-tusk: Дональд|Туск
mateusz-morawiecki: Матеуш|Моравецкий
radoslaw-sikorski: Радослав|Сикорский
karol-nawrocki: Кароль|Навроцкий
zbigniew-rau: Збигнев|Рау
jacek-czaputowicz: Яцек|Чапутович
milos-zeman: Милош|Земан
petr-pavel: Петр|Павел
petr-fiala: Петр|Фиала
andrej-babis: Андрей|Бабиш
jan-lipavsky: Ян|Липавский
viktor-orban: Виктор|Орбан
peter-szijjarto: Петер|Сийярто
peter-magyar: Петер|Мадьяр
robert-fico: Роберт|Фицо
peter-pellegrini: Петер|Пеллегрини
zuzana-caputova: !Зузана|Чапутова
juraj-blanar: Юрай|Бланар
klaus-iohannis: Клаус|Йоханнис
nicusor-dan: Никушор|Дан
marcel-ciolacu: Марчел|Чолаку
rumen-radev: Румен|Радев
boyko-borissov: Бойко|Борисов
kiril-petkov: Кирилл|Петков
aleksandar-vucic: Александр|Вучич; Александар|Вучич
ana-brnabic: !Ана|Брнабич
ivica-dacic: Ивица|Дачич
tomislav-nikolic: Томислав|Николич
nikola-selakovic: Никола|Селакович
marko-duric: Марко|Джурич
milorad-dodik: Милорад|Додик
milo-dukanovic: Мило|Джуканович
albin-kurti: Альбин|Курти
hashim-thaci: Хашим|Тачи
vjosa-osmani: !Вьоса|Османи
edi-rama: Эди|Рама
zoran-zaev: Зоран|Заев
zoran-milanovic: Зоран|Миланович
andrej-plenkovic: Андрей|Пленкович
janez-jansa: Янез|Янша
robert-golob: Роберт|Голоб
borut-pahor: Борут|Пахор
alexis-tsipras: Алексис|Ципрас
kyriakos-mitsotakis: Кириакос|Мицотакис
nikos-dendias: Никос|Дендиас
giorgos-gerapetritis: Йоргос|Герапетритис
nicos-anastasiades: Никос|Анастасиадис
nikos-christodoulides: Никос|Христодулидис
gitanas-nauseda: Гитанас|Науседа
dalia-grybauskaite: !Даля|Грибаускайте
ingrida-simonyte: !Ингрида|Шимоните
gabrielius-landsbergis: Габриэлюс|Ландсбергис
egils-levits: Эгилс|Левитс
edgars-rinkevics: Эдгарс|Ринкевичс
krisjanis-karins: Кришьянис|Кариньш
kersti-kaljulaid: !Керсти|Кальюлайд
alar-karis: Алар|Карис
kaja-kallas: !Кая|Каллас
urmas-reinsalu: Урмас|Рейнсалу
margus-tsahkna: Маргус|Цахкна
ursula-von-der-leyen: !Урсула|фон дер Ляйен
josep-borrell: Жозеп|Боррель
federica-mogherini: !Федерика|Могерини
jean-claude-juncker: Жан-Клод|Юнкер
jens-stoltenberg: Йенс|Столтенберг
antonio-guterres: Антониу|Гутерриш
ban-ki-moon: Пан Ги Мун
staffan-de-mistura: Стаффан|де Мистура
geir-pedersen: Гейр|Педерсен
ghassan-salame: Гассан|Саламе
martin-griffiths: Мартин|Гриффитс
rafael-grossi: Рафаэль|Гросси
recep-tayyip-erdogan: Реджеп Тайип|Эрдоган; Тайип|Эрдоган; Реджеп|Эрдоган
mevlut-cavusoglu: Мевлют|Чавушоглу
hakan-fidan: Хакан|Фидан
hulusi-akar: Хулуси|Акар
yasar-guler: Яшар|Гюлер
ibrahim-kalin: Ибрагим|Калын
binali-yildirim: Бинали|Йылдырым
ahmet-davutoglu: Ахмет|Давутоглу
benjamin-netanyahu: Биньямин|Нетаньяху; Беньямин|Нетаньяху
naftali-bennett: Нафтали|Беннет
yair-lapid: Яир|Лапид
isaac-herzog: Ицхак|Герцог
reuven-rivlin: Реувен|Ривлин
benny-gantz: Бени|Ганц; Бенни|Ганц
yoav-gallant: Йоав|Галлант
israel-katz: Исраэль|Кац
gideon-saar: Гидеон|Саар
eli-cohen: Эли|Коэн
avigdor-lieberman: Авигдор|Либерман
gabi-ashkenazi: Габи|Ашкенази
mahmoud-abbas: Махмуд|Аббас
riyad-al-maliki: Рияд|аль-Малики
ismail-haniyeh: Исмаил|Хания
khaled-meshaal: Халед|Машаль
bashar-al-assad: Башар|Асад; Башар|аль-Асад
walid-muallem: Валид|Муаллем; Валид|аль-Муаллем
faisal-mekdad: Фейсал|Микдад; Фейсал|Мекдад
ahmed-al-sharaa: Ахмед|аш-Шараа; Ахмад|аш-Шараа
asaad-al-shaibani: Асаад|аш-Шибани
ali-khamenei: Али|Хаменеи
hassan-rouhani: Хасан|Роухани; Хасан|Рухани
ebrahim-raisi: Ибрахим|Раиси; Эбрахим|Раиси
masoud-pezeshkian: Масуд|Пезешкиан
mohammad-javad-zarif: Мохаммад Джавад|Зариф; Джавад|Зариф; Мохаммад|Зариф
hossein-amir-abdollahian: Хосейн Амир|Абдоллахиан; Хосейн|Амир Абдоллахиан; Хоссейн Амир|Абдоллахиан; Хоссейн|Амир Абдоллахиан
abbas-araghchi: Аббас|Аракчи; Аббас|Арагчи
ali-larijani: Али|Лариджани
ali-shamkhani: Али|Шамхани
ali-bagheri-kani: Али|Багери Кани; Али|Багери
esmaeil-baghaei: Эсмаил|Багаи
nasser-kanaani: Насер|Канани
mohammad-mokhber: Мохаммад|Мохбер
salman-bin-abdulaziz: Сальман бен Абдель Азиз; король Сальман
mohammed-bin-salman: Мухаммед бен Сальман; Мухаммад бен Сальман; Мохаммед бен Сальман
faisal-bin-farhan: Фейсал бен Фархан; Фейсал бен Фархан Аль Сауд
adel-al-jubeir: Адель|аль-Джубейр
mohamed-bin-zayed: Мухаммед бен Заид; Мухаммед бен Зайед; Мухаммад бен Заид
abdullah-bin-zayed: Абдалла бен Заид; Абдалла бен Зайед
anwar-gargash: Анвар|Гаргаш
tamim-bin-hamad-al-thani: Тамим бен Хамад; Тамим бен Хамад Аль Тани
mohammed-bin-abdulrahman-al-thani: Мухаммед бен Абдель Рахман; Мухаммед бен Абдель Рахман Аль Тани
abdullah-ii: Абдалла II
ayman-safadi: Айман|Сафади; Айман|ас-Сафади
michel-aoun: Мишель|Аун
joseph-aoun: Жозеф|Аун
saad-hariri: Саад|Харири
najib-mikati: Наджиб|Микати
haider-al-abadi: Хайдер|аль-Абади
mustafa-al-kadhimi: Мустафа|аль-Казыми
mohammed-shia-al-sudani: Мухаммед|ас-Судани
barham-salih: Бархам|Салех
fuad-hussein: Фуад|Хусейн
abdel-fattah-al-sisi: Абдель Фаттах|ас-Сиси; Абдул-Фаттах|ас-Сиси; Абдель Фаттах|Сиси
sameh-shoukry: Самех|Шукри
badr-abdelatty: Бадр|Абдель Аты; Бадр|Абдельати
ahmed-aboul-gheit: Ахмед|Абуль Гейт
abdelmadjid-tebboune: Абдельмаджид|Теббун
ahmed-attaf: Ахмед|Аттаф
ramtane-lamamra: Рамтан|Ламамра
mohammed-vi: Мухаммед VI; Мохаммед VI
nasser-bourita: Насер|Бурита
kais-saied: Кайс|Саид
fayez-al-sarraj: Фаиз|Саррадж; Фаез|Саррадж; Файез|Саррадж
abdul-hamid-dbeibah: Абдель Хамид|Дбейба; Абдель Хамид|Дбейбе
mohamed-al-menfi: Мухаммед|аль-Менфи
khalifa-haftar: Халифа|Хафтар
omar-al-bashir: Омар|аль-Башир
abdel-fattah-al-burhan: Абдель Фаттах|аль-Бурхан; Абдель Фаттах|Бурхан
abiy-ahmed: =Абий|Ахмед
isaias-afwerki: Исайяс|Афеворки; Исаяс|Афеверки
yoweri-museveni: Йовери|Мусевени
paul-kagame: Поль|Кагаме
felix-tshisekedi: Феликс|Чисекеди
william-ruto: Уильям|Руто
uhuru-kenyatta: Ухуру|Кениата
cyril-ramaphosa: Сирил|Рамафоса
jacob-zuma: Джейкоб|Зума
naledi-pandor: !Наледи|Пандор
ronald-lamola: Рональд|Ламола
emmerson-mnangagwa: Эммерсон|Мнангагва
joao-lourenco: Жуан|Лоуренсу
macky-sall: Маки|Салл
assimi-goita: Ассими|Гоита
abdoulaye-diop: Абдулай|Диоп
ibrahim-traore: Ибрагим|Траоре
abdourahamane-tiani: Абдурахман|Тиани
mohamed-bazoum: Мохамед|Базум
faustin-archange-touadera: Фостен Арканж|Туадера
denis-sassou-nguesso: Дени|Сассу-Нгессо
azali-assoumani: Азали|Ассумани
moussa-faki-mahamat: Мусса|Факи Махамат; Мусса|Факи
muhammadu-buhari: Мохаммаду|Бухари
bola-tinubu: Бола|Тинубу
xi-jinping: Си Цзиньпин; =Си
li-keqiang: Ли Кэцян
li-qiang: Ли Цян
wang-yi: Ван И
qin-gang: Цинь Ган
yang-jiechi: Ян Цзечи
li-hui: Ли Хуэй
dong-jun: Дун Цзюнь
li-shangfu: Ли Шанфу
wei-fenghe: Вэй Фэнхэ
mao-ning: !Мао =Нин
lin-jian: Линь Цзянь
wang-wenbin: Ван Вэньбинь
zhao-lijian: Чжао Лицзянь
hua-chunying: !Хуа =Чуньин
shinzo-abe: Синдзо|Абэ
yoshihide-suga: Ёсихидэ|Суга
fumio-kishida: Фумио|Кисида
shigeru-ishiba: Сигэру|Исиба
sanae-takaichi: !Санаэ|Такаити
taro-kono: Таро|Коно
toshimitsu-motegi: Тосимицу|Мотэги
yoshimasa-hayashi: Ёсимаса|Хаяси
yoko-kamikawa: !Ёко|Камикава
takeshi-iwaya: Такэси|Ивая
moon-jae-in: Мун Чжэ Ин
yoon-suk-yeol: Юн Сок Ёль
lee-jae-myung: Ли Чжэ Мён
park-geun-hye: !Пак =Кын =Хе
kim-jong-un: Ким Чен Ын
kim-jong-il: Ким Чен Ир
choe-son-hui: !Цой =Сон =Хи; !Чхве =Сон =Хи
ri-yong-ho: Ли Ён Хо
narendra-modi: Нарендра|Моди
s-jaishankar: Субраманьям|Джайшанкар; Субрахманьям|Джайшанкар
rajnath-singh: Раджнатх|Сингх
ajit-doval: Аджит|Довал
sushma-swaraj: !Сушма|Сварадж
imran-khan: Имран|Хан
shehbaz-sharif: Шахбаз|Шариф
nawaz-sharif: Наваз|Шариф
bilawal-bhutto-zardari: Билавал|Бхутто-Зардари
ishaq-dar: Исхак|Дар
shah-mahmood-qureshi: Шах Махмуд|Куреши
ashraf-ghani: Ашраф|Гани
hamid-karzai: Хамид|Карзай
amir-khan-muttaqi: Амир Хан|Моттаки
sheikh-hasina: !Шейх =Хасина
joko-widodo: Джоко|Видодо
prabowo-subianto: Прабово|Субианто
retno-marsudi: !Ретно|Марсуди
rodrigo-duterte: Родриго|Дутерте
anwar-ibrahim: Анвар|Ибрагим
lee-hsien-loong: Ли Сянь Лун
nguyen-phu-trong: Нгуен Фу Чонг
to-lam: То Лам
pham-minh-chinh: Фам Минь Тинь
min-aung-hlaing: Мин Аунг Хлайн
hun-sen: Хун Сен
ukhnaagiin-khurelsukh: Ухнагийн|Хурэлсух
justin-trudeau: Джастин|Трюдо
mark-carney: Марк|Карни
melanie-joly: !Мелани|Жоли
chrystia-freeland: !Христя|Фриланд
anita-anand: !Анита|Ананд
anthony-albanese: Энтони|Албаниз; Энтони|Албанезе
scott-morrison: Скотт|Моррисон
penny-wong: !Пенни|Вонг
jacinda-ardern: !Джасинда|Ардерн
jair-bolsonaro: Жаир|Болсонару
luiz-inacio-lula-da-silva: Луис Инасиу|Лула да Силва; Луис Инасиу Лула|да Силва; Лула|да Силва; =Лула
dilma-rousseff: !Дилма|Роуссефф
mauro-vieira: Мауру|Виейра
celso-amorim: Селсу|Аморим
alberto-fernandez: Альберто|Фернандес
javier-milei: Хавьер|Милей
mauricio-macri: Маурисио|Макри
nicolas-maduro: Николас|Мадуро
delcy-rodriguez: !Делси|Родригес
yvan-gil: Иван|Хиль
hugo-chavez: Уго|Чавес
gustavo-petro: Густаво|Петро
ivan-duque: Иван|Дуке
miguel-diaz-canel: Мигель|Диас-Канель
raul-castro: Рауль|Кастро
bruno-rodriguez-parrilla: Бруно|Родригес
daniel-ortega: Даниэль|Ортега
andres-manuel-lopez-obrador: Андрес Мануэль|Лопес Обрадор
claudia-sheinbaum: !Клаудия|Шейнбаум
evo-morales: Эво|Моралес
luis-arce: Луис|Арсе
gabriel-boric: Габриэль|Борич
pope-francis: Франциск; папа Франциск
pope-leo-xiv: Лев XIV
pietro-parolin: Пьетро|Паролин
matteo-zuppi: Маттео|Дзуппи
raul-khajimba: Рауль|Хаджимба
aslan-bzhania: Аслан|Бжания
denis-pushilin: Денис|Пушилин
sergei-lebedev: Сергей|Лебедев
stanislav-zas: Станислав|Зась
imangali-tasmagambetov: Имангали|Тасмагамбетов
mikhail-myasnikovich: Михаил|Мясникович
vladimir-norov: Владимир|Норов
`;

export const persons: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([id, names = '']) => [`person/${id}`, [...new Set(names.split('; ').flatMap(person))]]),
);
