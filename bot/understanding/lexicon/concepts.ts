/**
 * What words are about: who is exposed, what can hurt, what has happened; then wishes, then the things of each trade.
 * A word alone says little; which of these meet in one message says more (`model/features.ts`): a child and a fall, money and a picnic.
 * Entries are folded; `*` stands for any ending.
 */
export const CONCEPTS = {
  frail:
    'dziec* dzieciak* dzieck* malu* maluszk* niemow* noworod* syn synek synka synowi syna synkowi cork* coreczk* wnuk* wnucz* przedszkol* zlob* uczen uczni* szkol* babc* babk* babul* dziadek dziadka dziadk* dziadzi* starusz* starsz* starowin* senior* emeryt* mama mame mamy mamie mamusi* tesciow* ciotk* ciezarn* ciazy niepelnospraw* inwalid* niewidom* niedowidz* wozek wozka wozkiem wozku wozkow chora chorej chory chorego schorowan* kulach laska laski chodzik* balkonik* dziewczynk* chlopiec chlopca chlopcy chlopczyk* trzylat* dwulat* czterolat* pieciolat* maly mala malego blizniak* дит* дітей діти дітям малюк* немовля* бабус* дідус* літн* вагітн* інвалід* школ* садочк* син сина доньк* дочк* ребен* дети детей бабушк* дедушк* малыш* child* kid kids baby toddler* elderly old grandm* grandp* pregnant disabled wheelchair pram school* mother mum son daughter newborn',
  person:
    'czlowiek* ludzi* ludzm* kobiet* mezczyzn* facet* chlop chlopak* pan pani pana sasiad* rowerzyst* piesz* przechod* listonosz* kurier* biegacz* kolega kolezank* maz zona meza zone brat* siostr* ojciec ojca tata tate ktos kogos komus osob* bezdomn* motocykl* людин* людей люди чоловік* жінк* сусід* хтось хлоп* человек* людей мужчин* женщин* сосед* man woman people person someone somebody neighbour* neighbor* cyclist* husband wife homeless',
  injury:
    'zlam* polam* skrec* rozci* skalecz* zran* ranny ranna ranni rannych krwaw* krew krwi poparz* oparz* ugryz* pogryz* uzadl* pozadl* dziabn* chapn* przewroc* wywroc* wywali* upad* upadl* poslizg* potkn* gips* szwy szwow szycia szyte szyta szyli szpital* sor soru sorze sorem nadzia* potluk* guz* siniak* zwichn* przygni* przytrzas* wpadl* wpadn* wpasc rozbil* rozbit* rozwalil* spadl* zlecial* zlecia* wylecial* kontuz* obrazen* uderzyl* dostal* trafil* przejech* potrac* wstrzas* otarl* zdarl* starl* podrapa* впав впала впали зламав зламала зламал* послизн* порізав* порани* вкуси* покуса* вдари* розби* травм* упал* сломал* порезал* укуси* fell slip* trip* broke hurt injur* bleed* bit bitten burn* cut',
  near: 'prawie omal malo ledwo ledwie cudem wlos zaraz lada grozi* groza zagraz* niebezpiecz* tragedi* zginie zgina zabije zabic zabija nieszczesci* wypadk* wypadek krzywd* pulapk* strach* boimy odskocz* uskocz* ryzyk* mало ледь ось майже небезпеч* загрож* нещаст* чуть опасн* almost nearly dangerous danger accident tragedy',
  falling:
    'wisi wisz* zwisa* dynda* odpad* spad* leci leca lecial* runie runal* runel* runa zawal* wali wala zwali* chwiej* rusza ruszaj* kiwa pochyl* przechyl* przewrac* obluzow* poluzow* odstaj* urwa* urwie wyrwa* oberw* zerw* pek* kruszy krusza sypi* osuw* osun* zapad* zarw* podmy* odkle* ugin* trzyma wybrzusz* rozszczep* ulama* nadlam* zlatuj* висит* звиса* пада* впаде обвал* хита* трісн* сипл* нахил* відірв* зламан* провал* падает упадет рухн* шата* hang* fall* collaps* loose leaning crumbl* crack*',
  open: 'otwart* niezabezpiecz* niezakryt* odkryt* odsloniet* pokryw* klapy klapa wlaz* dekiel dekla krata kratka kraty wykop* studzien* studni* szyb szybu dziura dziury dziure dziurze dol dolu wyrwa wyrwy zapadlisk* przepasc skarp* barierk* balustrad* porecz* відкрит* люк* яма яму колодяз* перил* открыт* колодец* hole manhole* open uncovered railing* pit',
  power:
    'kabel kable kabl* przewod* drut* prad* iskr* gniazd* kontakt* bezpieczn* rozdziel* napiec* gole licznik* skrzynk* transform* дріт дрот* провід кабел* струм* іскр* щит* розетк* искр* провод* wire* cable* electric* spark* socket* power',
  cold: 'mroz* zimn* marzn* zamarz* zmarz* minus stopni snieg* lodowat* ogrzew* kaloryf* grzej* grzeje grzeja opal* wychlod* wyzieb* piec pieca kotlow* ciepl* холод* мороз* замерз* мерзн* опален* батаре* тепл* отоплен* снег* сніг* cold freez* heat* frost snow* minus',
  ice: 'lod lodu lodzie lodem oblodz* zlodz* slizg* slisk* szklank* golole* lodowisk* szklan* лід льод* ожелед* слизьк* лед льду скольз* ice icy slippery',
  water:
    'zalew* zalal* zalan* leje cieknie kapie tryska* powodz* podtop* chlupie woda wody wode wylew* zacieka* przeciek* залив* затоп* тече вода води капа* прорв* течет воды flood* leak* water pouring dripping',
  sewage: 'sciek* szamb* fekal* gown* kanaliz* wybij* wybilo каналіз* фекал* канализ* sewage sewer*',
  fire: 'pali pala palil* plon* plom* ogien ognia ogniu pozar* dym dymi dymu dymem spalen* podpal* zapal* jara fajczy zar buch* wybuch* горить горять палає пожеж* дим диму полум* вогон* горит пожар* дым* вибух* взрыв* fire smoke flame* burning explo*',
  gas: 'gaz gazu gazem gazow* czad* tlenk* ulatnia* газ газу газом чад* gas carbon',
  sharp:
    'szklo szkla szkle szklem ostr* strzykaw* igla igly igiel igle iglami gwozd* pret* srub* noz noza nozem nozyk* zylet* stercz* wystaj* wystaja* blach* odlam* скло скла шприц* голк* гостр* цвях* ніж* стекл* игл* glass needle* syringe* sharp nail knife knives',
  beast:
    'pies psa psem psy psow psami suka suki amstaf* pitbul* rottwei* rotwail* owczar* dog doga wilczur* dzik* locha lis lisa szersz* osa osy os zmij* szczur* pszczol* kundel* kundl* wataha wscieklizn* собак* пес пса щур* кабан* ос осы dog dogs rat rats wasp* boar*',
  attack:
    'atak* zaatak* rzuc* agresyw* gryz* warcz* goni* bije bija bili pobi* kopie kopia kopa* dusi dusil* szarp* napad* napast* zaczepi* groz* katuje wyzyw* straszy zagryz* напа* атак* кида* агресив* бє бють гарч* кусає погрож* бьет бьют кидается attack* aggressiv* beat* hit hits threat* chas*',
  silent:
    'odbiera otwiera odzywa odpowiada reaguj* kontakt* pokazuje pokazal* oddycha rusza podnosi dobudz* znak* wychodzi відповіда* відчиня* реагу* диха* отвечает открывает дышит answer* respond* breath*',
  down: 'lezy leza lezal* zaslab* zemdl* nieprzytom* przytomn* sinie* siny sina dusi krztus* zakrztus* zadlaw* zachlys* drgaw* zawal udar* topi tonie tona umier* kona padl padla osun* bezwladn* лежить непритомн* свідом* тоне задиха* вмира* помира* лежит сознани* тонет умира* lying unconscious collapsed drowning choking dying',
  weapon:
    'noz noza nozem siekier* maczet* bron broni bronia pistolet* strzel* strzal* palk* kijem kijami ніж ножем зброя стріл* постріл* нож ножом стреля* gun knife weapon shot shots shooting axe',
  crime:
    'wlam* zlodz* gwal* zgwal* napad* krad* okrad* porwal* porwa* krzyk* krzycz* wola* wolani* ratun* pomocy sledz* przetrzym* wiez* викра* грабу* ґвалт* крич* рятуй* допомож* помогите кричит robb* steal* rape* scream* kidnap* break breaking help',
  despair:
    'zyc zycia zycie umrzec smierc* samoboj* skocz* skacz* tabletk* sznur* pocial* tnie zegn* pozegn* zegnaj* sens* istniec powies* жити життя померти смерт* самогуб* стрибн* жить умереть live die suicid* kill myself jump pills',
  now: 'teraz wlasnie szybko natychmiast zaraz wezwij* wezw* przyslij* dzwonc* karetk* chwili straz strazy пожежн* зараз швидко швидку сейчас быстро скорую now quick* hurry ambulance',
  past: 'temu zeszl* kiedys byl byla bylo byly ubiegl* poprzedn* dawno wtedy rok roku минул* тому було був була прошл* назад было ago last was were',
  figure:
    'nudow smiechu ciekawosci szlag wstyd* rekord* film* ksiazk* spektakl* kurs* szkolen* wystaw* koncert* festyn* gra gre zart* ha haha humor bilet* cen* nerwy nerwow wkurw* szalu filma кіно фільм* film movie course joke',
  ill: 'insulin* lek leki lekow lekarstw* tlen tlenie tlenu chemii chemio* operacj* demencj* alzheim* goraczk* astm* chor* cukrzyc* nowotwor* rak raka zawal* serce ліки хвор* операц* астм* болен больн* medicine insulin sick ill surgery asthma',
  hunger: 'glod* jedzeni* jesc niejedz* odwodn* boso bosy bez голод* їсти їжі голодн* еды hungry food',
  alone: 'sam sama samo same sami samotn* opieki zostawi* pozostawi* один одна самі сам alone unattended',
  rough: 'kurwa kurw* cholera cholery wkurz* masakra wstyd dramat jebane jebani pierdol* skandal tragedia',
  mend: 'pomaluj* odmaluj* malowani* naprawc* wymien* brudn* brzydk* brzydki* zardzewial* porysowan* popisan* wyblak* glosn* smierdz* zaniedban* przydal* postawc* kosz kosza lawk* trawa trawe krzaki parking* miejsc* фарбува* бруд* треба paint* dirty ugly noisy litter bench* grass',
  event:
    'warsztat* spacer* festyn* piknik* zajec* kurs* wyciecz* bieg biegu biegi gra gre gry impre* koncert* debat* spotkan* kawiaren* polkoloni* joga joge jogi zumb* kino kina turniej* kiermasz* jarmark* potancow* swieto swieta ceramik* gotowani* rekodziel* seminari* konsultacj* urodzin* wydarzen* program plakat* sztafet* planszow* szachy szachow* wigili* ognisk* grill* свят* екскурс* майстер* занят* зустріч* концерт* курс* праздник* встреч* экскурс* workshop* walk picnic meeting class classes event events concert trip festival',
  join: 'zapis* zapisz* zglasz* dopisz* dopisa* wpisz* wpisa* wpisuj* rezerw* zarezerw* zaklep* rejestr* zarejestr* dolacz* pisze piszemy miejsca miejsce wolne chetn* udzial uczestnicz* wolontar* запис* запиш* місц* участь зареєстр* sign join register spot spots book',
  leave:
    'odwol* rezygn* zrezygn* anul* skresl* wykresl* wypis* wypisz* odpad* wycof* cofam cofnac skasuj* zwaln* zwolni* oddaje oddam odpuszcz* nici jednak niestety wypadlo скас* відмін* викресл* отмен* cancel* withdraw remove',
  cannot:
    'moge mozemy moglam dam damy rady uda udalo zdaze zdazymy przyjde przyjdziemy bedzie bede bedziemy zachorow* chora chory goracz* choroba dyzur* wyjezdz* wyjazd* зможу зможемо прийду прийдемо смогу придем приду захвор* cant wont able sick',
  money:
    'pieniadz* pieniedz* kasa kase kasy zlot* zl srodk* fundusz* grosz* dofinans* dotacj* grant* mikrogrant* sfinans* finans* koszt* kosztorys* budzet* wklad* zaplac* oplac* oplaci* platn* zwrot* faktur* rachunk* rachunek paragon* sponsor* kwot* pula puli гроші грошей кошти коштів грант* фінанс* деньги денег money grant* fund* budget invoice*',
  give: 'dacie daje dajecie dolozy* dolozycie dorzuc* dostaniemy dostac dostane dostaniem wspier* wesprz* pomozecie przyzna* rozdaj* дасте даєте отримати получить give get support',
  project:
    'projekt* wniosk* wniosek ofert* formularz* nabor* konkurs* regulamin* sprawozd* rozlicz* umow* umowa patron* stowarzysz* fundacj* krs statut* harmonogram* kryteri* punkt* generator* inicjatyw* pomysl* заявк* проєкт* проект* application project deadline rules',
  neighbours:
    'sasiedzk* podwork* sasiadami sasiadow wspoln* mural* ogrod* ogrodek ogrodk* klomb* sasiadom naszej dzielnic* сусідськ* двор* neighbourhood garden yard',
  ask: 'czy jak gdzie kiedy ile jaki jaka jakie kto komu do ktorej skad dlaczego czemu po co чи як де коли скільки хто куди где когда сколько как what when where who how why which',
  sought:
    'zglaszal* zglosil* zgloszen* pisal* pisalem dzwonil* skladal* zlozyl* sprawa sprawe sprawie sprawy pismo pisma mail maila numer status etap czekam czekamy odpowiedz* odpowiedzi obiecal* przypomin* ponawiam potwierdz* писал* дзвонил* заяв* зверненн* чека* звонил* жду reported report status waiting answer reply update news',
  someone:
    'czlowiek czlowiekiem pracownik* urzednik* konsultant* pogadac porozmawia* rozmawia* gadac polacz* przelacz* zadzwon* oddzwon* przedzwon* telefon* kontakt* biuro biura biurze osobiscie czynn* otwarte godzin* dyzur* siedzib* przyjsc przyjmuj* kierowni* streetwork* dyrektor* працівник* поговорити телефон* офіс* людиною человеком поговорить human person talk speak phone office call hours',
  data: 'dane danych danymi rodo anonim* usun* usunac skasow* skasuj* wykasuj* wymaz* zgod* prywatn* czyta czytaja widzi nazwisk* imie przechow* zdjec* wizerun* administrator* inspektor* udostep* zapomn* дані даних анонім* видал* читає данные удалите data delete anonym* privacy consent name',
  elsewhere:
    'paszport* dowod dowodu prawo jazdy prawka pit podatk* podatek zus nfz emerytur* szpital* lekarz* przychodn* dentyst* okulist* skarbow* sad sadu sadzie komornik* mandat* rejestracj* zameld* pesel pogod* temperatur* mecz* kurs euro przepis* wiersz* wypracowan* sprzedam kupie wynajm* praca pracy hotel* msza mszy ksiadz* kosciol* bank* kredyt* paczk* allegro warszaw* krakow* wroclaw* swidnic* legnic* berlin* паспорт* погод* віз* пенсі* робот* виз* работ* passport visa weather tax* recipe job flat bank',
  chat: 'bot bota botem robot* automat* maszyn* sztuczna inteligencj* glupi* durn* tepy idiot* debil* spadaj haha hehe lol xd nudzi nuda nudno dowcip* kawal lubisz kochasz kocham imieniny бот робот* дурн* stupid funny',
  lamp: 'lamp* latarn* swiatl* swiat* oswietl* zarow* ciemn* ciemno klosz* led ledy swieci swieca neon* ліхтар* світл* темн* лампа фонар* свет lamp* light* dark',
  road: 'dziur* chodnik* asfalt* jezdni* droga drogi drodze kraweznik* plyt* kostk* bruk* schod* schody most* kladk* wiadukt* pas pasy pasach przejsci* znak* ulica ulicy odsniez* piasek piask* тротуар* дорог* ям* сход* pothole* pavement road street stairs',
  rubbish:
    'smiec* smiet* kosz* kubl* kubel kontener* odpad* gabaryt* wysypisk* gruz* opon* szklo plastik* segreg* wywoz* wywiez* worki work* сміт* контейнер* мусор* rubbish trash bin bins garbage',
  house:
    'klatc* klatk* mieszkan* kamienic* blok* piwnic* strych* dach* sufit* sciana scian* okno okna winda windy domofon* kaloryf* grzyb* plesn* wilgoc* czynsz* administr* zarzad* spoldziel* lokal* komin* rynn* balkon* tynk* квартир* підїзд* ліфт* дах* цвіль подъезд* flat building lift mould heating',
  animal:
    'pies psa psy psow kot kota koty kotk* golab golebi* dzik* szczur* lis jez ptak* kupy kupa kup sierscz* szczenia* zwierz* schronisk* gniazd* os osy szersz* собак* кіт кот* щур* тварин* dog cat rats pigeon* animal*',
  vehicle:
    'auto auta aut samochod* park* zaparkow* autobus* przystan* kierowc* bilet* rozklad* tir* bus busa wrak* hulajn* motor* rower* kopert* wyjazd* garaz* машин* автобус* паркує* маршрутк* car cars bus parking',
  plant:
    'trawa traw* drzew* galez* galez galaz konar* krzak* krzew* lisc* kwiat* skwer* park parku zywoplot* chwast* pokrzyw* trawnik* lip* klon* topol* дерев* трав* кущ* гілк* ветк* grass tree* bush* branch*',
  police:
    'pijan* pij* zul* menel* narkot* cpun* diler* kradn* kradziez* wlam* policj* patrol* monitoring* kamer* straz* zaczep* wyzyw* melin* bezpieczn* boje strach* mlodziez* wyscig* pedz* пян* наркот* поліц* крад* страшно drunk drug* police theft',
  pipes:
    'woda wody kran* rura rury kanaliz* studzien* kratk* hydrant* kaluz* sciek* szamb* odplyw* wodociag* potok* вод* кран* труб* каналіз* water pipe drain sewer',
  noise:
    'halas* glosn* muzyk* wrzesz* wiert* remont* impre* cisza ciszy spac halasuj* dudni* buczy huk* krzycz* ujada* шум* музик* гучн* спати noise loud music',
  aid: 'glod* jedzen* zasil* mops opiek* bezdomn* samotn* eksmis* dlug* dlugi renta rente alkohol* uzalezn* opal wegiel leki ubran* paczk* wniosek dodatek допомог* продукт* самотн* помощ* help food shelter',
  play: 'hustaw* zjezdzal* plac placu zabaw piaskown* boisk* lawk* silown* bramk* karuzel* drabin* skatepark* orlik* basen* rekreac* гойдалк* майданчик* лавк* swing slide playground bench',
  spoilt:
    'zniszcz* polam* pomaz* popis* graffit* bazgr* spray* wandal* chulig* wybit* wybil* stluk* zdewast* podpal* spalil* wyrwal* skop* розбил* розмал* злам* вандал* graffiti vandal* smash* broke',
} as const;
