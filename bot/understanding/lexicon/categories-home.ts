/** What belongs to the house and its surroundings: building, noise, animals, playgrounds, damage on purpose. */
import type { Lexicon } from '../lexicon.ts';

export const budynek_mieszkanie: Lexicon = {
  pl: {
    strong:
      'klatk* schodow*, klatce, klatka, klatki, klatkę, kamienic*, mieszkani*, lokal socjal*, lokal komunal*, komunaln*, mieszkaniow*, dach*, rynn*, tynk*, elewacj*, balkon*, piwnic*, strych*, sufit*, kaloryfer*, ogrzewani*, grzejnik*, centralne ogrzewanie, piec*, komin*, kominiarz*, wind*, domofon*, drzwi wejściow*, drzwi od klatki, okna, okno, okien, grzyb na, pleśń, pleśni*, wilgo*, zagrzybi*, przeciek*, zalew* mieszk*, zalan* mieszk*, czynsz*, administracj*, administrator*, zarządc*, wspólnot* mieszkan*, adm, spółdzielni*, gzyms*, strop*, remont kamien*, remont klat*, poręcz na klatce, światło na klatce, na klatce, pustostan*, blok, bloku, bloki, oficyn*, ściana, ścianie, ściany, podłog*, instalacj*, korek od prądu, bezpiecznik*, licznik*, toaleta na klatce, wc na korytarzu, wspólny kibel, lokator*, eksmisj*, pion, pionu, nie grzej*, zimno w mieszkaniu, zimne kaloryfery, skrzynk* na listy, skrzynk* pocztow*, schody na klatce, parapet*, drzwi, wymienić okien, wymiany okien, wymiana okien, lokal, przydział mieszk*, kolejka na mieszkanie, mieszkanie zamienne, zamiana mieszkan*, adaptacj* strych*, remont dachu, ocieplić, ocieplenie, odpadający sufit',
    medium:
      'budynek, budynku, budynki, bram*, korytarz*, grzyb*, odpad* tynk, cegł*, sąsiad z góry, cieknie z sufit*, kapie z sufit*, kapie, ciekn*, ogrzew*, zimno w, wyremont*, remont*, przydział*, lokal*, najem, najm*, prusak*, karaluch*, pluskw*, gryzon*, szczury w piwnic*, myszy, zamek, klucz*, fundament*, pęka, pęknię*, rysy, walący, wali się, ruder*, ruin*, prąd* w mieszk*, zsyp*, docieplen*, węgiel, węgla, opał*, klamk*, furtk*, krat*, wentylac*, łazien*, kuchni*, dozorc*, kafel*, junkers*, piecyk*, instalacj*, ociepl*, termomoderniz*, farba odchodzi, łuszczy, spróchniał* schod*, skrzypi*, gospodarz domu, lokatorsk*, dzwonek, listonosz*, sionk*, sień, sieni, parter*, poddasz*, poszyci*, przemarz*, zacieki, zaciek*, zalany sufit, sprzątanie klatki, odgrzybi*, stolark*, futryn*, szyba w drzwiach, ubikacj* na, kibel na, opłat* za mieszk*, podwyżk*, zaległości, wypowiedzenie, najmu',
    weak: 'dom, domu, szyb*, poręcz*, barierk*, schod*, światł*, zimno, piętr*, sąsiad*',
  },
  uk: {
    strong:
      'під’їзд*, підїзд*, квартир*, дах, даху, дахи, балкон*, підвал*, стеля, стелі, батаре*, опален*, ліфт*, домофон*, цвіль, пліснява, плісняв*, вогкіст*, сирість, стіна, стіни, стіні, орендн*, комунал*, будинок, будинку, pidizd*, kvartyr*, dakh, опалю*, протіка*, вікно, вікна, двері, штукатурк*, комин, димар*, піч, сходов* клітк*, кам’яниц*, камяниц*, горищ*, budynok, budynku',
    medium: 'капає, тече зі стелі, тече дах, холодно в, ремонт*, тарган*, миші, лічильник*, замок, пошт* скриньк*, сусід зверху',
    weak: 'дім, вдома, поверх, холодно',
  },
  en: {
    strong:
      'stairwell*, staircase*, apartment*, flat, flats, my flat, tenement*, roof*, balcon*, ceiling*, basement*, cellar*, attic*, elevator*, lift, heating, radiator*, mould*, mold*, damp, intercom*, landlord*, council flat, housing, chimney*, plaster*, facade, gutter*, window*, front door, entrance door, boiler, rent, tenant*, mailbox*, letterbox*',
    medium:
      'building*, wall*, door*, leaking roof, corridor*, hallway*, cockroach*, bed bugs, mice, stove, crack*, house, courtyard door, collapse*',
    weak: 'cold, floor, repair, stairs',
  },
  ru: {
    strong: 'подъезд*, квартир*, крыш*, балкон*, подвал*, потол*, батаре*, отоплен*, лифт*, домофон*, плесен*, сырость, стен*',
    medium: 'дом, дома, течет с, ремонт*, окно, дверь, тараканы',
    weak: 'холодно',
  },
};

export const zwierzeta: Lexicon = {
  pl: {
    strong:
      'pies, psa, psy, psów, psem, psu, psami, psi, psie, piesek, pieska, pieski, szczeniak*, szczeni*, kot, kota, koty, kotów, kotek, kotka, kotki, kociak*, kocięt*, koci*, gołęb*, dzik, dziki, dzików, dzika, lis, lisa, lisy, bezpańsk*, bezdomne zwierz*, zwierz*, schronisk*, wet, weteryn*, jeż, jeża, jeże, sarn*, ptak*, ptaszk*, kaczk*, kun*, nietoperz*, kupy psie, psie kupy, psich, psią, odchod*, smycz*, kaganiec, kagańc*, owczar*, amstaff*, pitbull*, rottweiler*, kundel*, os gniazdo, gniazdo os, szerszeni*, osy, węż, wąż, węża, padlin*, sterylizacj*, kastracj*, karmnik*, budki lęgow*, wścieklizn*, czworonog*, pszcz*, gęś, łabęd*, wron*, sierść*, potrącon* sarn*, padnięt*, okoci*, dokarmia*, podkarmia*, miaucz*, skomle*, wychudz*, poranion* zwierz*, ranny pies, ranny kot, ranny ptak, chore koty, kocur*, kotem, kotami, suka, suczk*, warczy, bez kagańca, kleszcze u ps*, jenot*, borsuk*, nietoperz*, mewy, jaskółk*, jerzyk*, pszczół*, kretowisk*, krety, ryj*, rozry*, buchtuj*, lochy, warchlak*, kup, kupa, kupy, łańcuch* & pies, psa & łańcuch*, na łańcuchu, głodzi psa, głodzon*, zaniedban* pies, zaniedban* zwierz*, znęca się nad, bije psa, woreczk* na psie, worki na psie, pieskach, po psach, po swoich psach, właściciele psów, właściciele nie sprząt*',
    medium:
      'szczur*, szczek*, wyje, ujada*, pogryz*, ugryz*, błąka się, błąka*, karmi*, dokarm*, gniazd*, myszy, futr*, kupa, kupy, zdechł*, martwe, martwy, nora, nory',
    weak: 'agresywn*, bez opieki, lata luzem, luzem, dziki',
  },
  uk: {
    strong:
      'собак*, пес, пса, псів, песик*, цуцен*, кіт, кота, коти, котів, кішк*, кошен*, котик*, голуб*, щур*, тварин*, безпритульн* твар*, притул*, ветеринар*, їжак*, птах*, лис, лиса, лисиц*, кабан*, sobak*, kishk*, kit, koty, tvaryn*, екскремент*, повідк*, повідець, намордник*, оси, шерш*, змія, змію',
    medium: 'гавка*, вкусил*, покусал*, кусає*, бродяч*, виє, годує, гніздо, мертв*',
    weak: 'агресивн*',
  },
  en: {
    strong:
      'dog, dogs, puppy, puppies, cat, cats, kitten*, stray*, animal*, pigeon*, rat, rats, fox, foxes, wild boar*, boar*, hedgehog*, bird, birds, wasp*, hornet*, snake*, vet, leash, muzzle, deer, dog poo, dog mess, bat, bats',
    medium: 'barking, barks, bites, bitten, bit me, aggressive dog, dead animal, nest, feeding',
    weak: 'wild, howl*',
  },
  ru: {
    strong: 'собак*, пес, псы, щен*, кот, кошк*, котен*, голуб*, крыс*, животн*',
    medium: 'лает, укусил*, бродяч*',
    weak: 'воет',
  },
};

export const halas: Lexicon = {
  pl: {
    strong:
      'hałas*, głośno, głośna, głośne, głośny, głośniej, muzyk*, imprez* u sąsiad*, imprezuj*, imprezy po nocach, cisza nocna, ciszy nocnej, ciszę nocną, zakłóca*, łomot*, dudni*, wrzask*, drą się, drze się, krzycz*, krzyki, głośnik*, decybel*, nie da się spać, nie można spać, spać nie, nie mogę spać, spać się nie da, awantur*, libacj*, hałaśliw*, hałasow*, huk, huku, wiert*, wiercen*, dyskotek*, hałasem, warkot*, ryk silnik*, petard*, fajerwerk*, puszcza muzyk*, stuka*, tupi*, tupot*, basy, głośn*, imprezy, imprezuj*, biba, biby, łupie, łupanie, wyją, trąbi*, klakson*, jazgot*, rumor*, hałasuj*, zakłócani*, wierci, wiercą, wiertark*, kuje, kują, młotem, szlifier*, tłuką się, darcia, wydziera*, wrzeszcz*, darła, rycz*, gra muzyka, puszczają muzyk*, słychać muzyk*, spokoju, ciszy, cisza, po 22, dwudziestej drugiej, dudnieni*, perkusj*, gra na, ryczą, ryk, warczą, trąbią, dudni, dzwony, kościelne dzwony, odgłosy, stukot, klimatyzator*, wentylator*, agregat*, bas',
    medium:
      'imprez* do rana, do rana, sąsiad* & noc*, sąsiad* & głośn*, po nocach, nocami, w nocy, o 3 w nocy, budowa od rana, młot*, remont w nied*, kosiarka rano, wyją, wyje alarm, alarm wyje, alarm samochod*, silnik*, motor*, motocykl* hał*, darcie, śpiewa*, kłóc*, kłótni*',
    weak: 'sąsiad*, impreza, noc, spać, budzi*, knajp*, bar, klub*, lokal',
  },
  uk: {
    strong:
      'шум*, галас*, гучн*, музик*, кричать, кричит*, крики, не дає спати, не можна спати, неможливо спати, тиша, тиші, hucn*, huchn*, shum*, muzyka, грюка*, свердл*, феєрверк*, петард*, стука*, тупот*',
    medium: 'сусід*, сусіди вночі, вночі, вечірк*, до ранку, спати, алкогол* вечір*, сигналізац*, скандал*, сваряться',
    weak: 'ніч, ночі, голосно',
  },
  en: {
    strong:
      'noise, noisy, loud, music, party all night, parties, partying, shouting, screaming neighbours, cant sleep, quiet hours, fireworks, drilling, banging, car alarm, bass',
    medium: 'neighbour*, neighbor*, at night, all night, until morning, sleep, yelling, party',
    weak: 'alarm, club, pub',
  },
  ru: { strong: 'шум*, громк*, музык*, орут, кричат, не дают спать, тишин*', medium: 'сосед*, ночью, вечеринк*', weak: 'спать' },
};

export const plac_zabaw_rekreacja: Lexicon = {
  pl: {
    strong:
      'plac zabaw, placu zabaw, place zabaw, placyk*, placów zabaw, huśtaw*, zjeżdżal*, piaskownic*, boisk*, orlik*, siłowni* zewn*, siłowni* plener*, siłowni*, bramk*, kosz do koszyk*, koszyków*, skatepark*, skate park*, karuzel*, bujak*, drabink*, trampolin*, ławk*, ławeczk*, ławek, altank*, stolik*, stół do ping, ping pong*, tenis*, ścieżk* zdrowia, tor rowerow*, pumptrack*, street workout*, wybieg dla psów, miejsc* do grillow*, grill*, strefa relaks*, leżak*, kort*, siatk* na boisk*, piłkochwyt*, fontann*, basen*, lodowisko miejskie, świetlic*, rekreac*, huśtawce, zjeżdżal*, ławka, ławki, ławkę, ławce, gdzie się bawić, gdzie się pobawić, bawić się gdzie, gdzie pograć, grać w, pograć, kosze do gry, obręcz*, bramki, murawa, murawy, tartan*, sprężynow*, przebieraln*, domek dla dzieci, urządzeni* do ćwicz*, przyrząd*, ćwiczyć, ćwiczeń, rolk*, deskorol*, rowerów stojak, stojak* na rower*, strefa dla, miejsce dla młodzieży, wiata do, karuzela, pograć w kosza, pograć w piłkę, deski w ławce, deska w ławce, deski ławki, ławka połam*, połamana ławka, połamane ławki, bramki na boisku, piłkarsk*, boiska, stoły do szachów, park linowy, zdezelowan*, sprzęt na placu, sprzęty na placu',
    medium:
      'zabaw*, dzieci nie mają gdzie, dzieciaki nie mają gdzie, dla dzieci, zabawk*, bawią, bawić, bawi się, sport*, grać w piłkę, graj* w piłkę, piłk*, odpocz*, usiąść, gdzie usiąść, miejsce spotkań, młodzież nie ma, tyrolk*',
    weak: 'dziec*, dzieciak*, maluch*, plac',
  },
  uk: {
    strong:
      'дитяч* майданчик*, майданчик*, гойдалк*, гірк*, пісочниц*, спортмайданчик*, стадіон*, лавк*, лавочк*, карусел*, maidanchyk*, majdanczyk*, hojdalk*, батут*, тренажер*, футбольн* пол*, альтанк*, скейтпарк*, баскетбол*',
    medium: 'діти грають, дітям нема, дітям ніде, для дітей, гратися, грати, бавитись, м’яч, мяч, посидіти',
    weak: 'діти, дітей, дітям',
  },
  en: {
    strong:
      'playground*, swing, swings, slide, sandpit*, sandbox*, football pitch, pitch, basketball court, court, outdoor gym, skatepark, bench, benches, climbing frame, seesaw, goalpost*, hoop, picnic table*, play area*, carousel',
    medium: 'kids play, children play, for kids, for children, sport*, gym, somewhere to sit, play',
    weak: 'kids, children',
  },
  ru: {
    strong: 'детск* площадк*, площадк*, качел*, горк*, песочниц*, стадион*, лавочк*, скамейк*',
    medium: 'дети играют, детям негде',
    weak: 'дети, детей',
  },
};

export const wandalizm: Lexicon = {
  pl: {
    strong:
      'wandal*, zdewastowa*, dewast*, graffiti, grafit*, bazgroł*, bazgrz*, pomazan*, pomazał*, nabazgra*, pobazgra*, sprej*, sprayem, spray*, wulgarne napisy, napis na ścianie, napisy na, napis na, swastyk*, wybit* szyb*, wybił* szyb*, wybili szyb*, szyb* wybit*, powybijan*, rozbit* szyb*, zbit* szyb*, stłuk* szyb*, ktoś zniszczył*, zniszczył* ktoś, ktoś połamał*, ktoś wyrwał*, ktoś podpal*, podpalił*, podpala*, podpaleni*, podpalon*, spalił* kosz, spalon* kosz, spalony śmietnik, skradzion*, ukradl*, ukradł*, ukradzion*, kradzie*, kradną, rozkradaj*, porysowa*, celowo, specjalnie zniszcz*, przebit* opon*, przebił* opon*, poprzecin* opon*, kibol*, skopali, skopan*, poprzewraca*, powywraca*, wyrwan* z ziemi, powyrywa*, zamazan*, zamalowa* wulg*, obsikan*, wywróc* znak*, rozwalili, rozwalił*, roztrzaska*, niszczą, niszczy, nieznani sprawcy, chuligan* zniszcz*, zdemolowa*, demoluj*, demolka, powybija*, wybili, wybili szyby, wybita szyba, wybite szyby, pobit* szyb*, pobazgr*, bohomaz*, tagi, obrzuci*, obrzucają, wyrwali, powyrywali, połamali, połamane przez, popisa*, napisy na mur*, zerwali, zerwał ktoś, ukradli, wynieśli, rozkręci*, odkręci*, zabrali tablicę, kopią w, kopali w, porozwala*, porozrywa*, pocięte, pocięli, pociął, pomalowali, oblali farbą, farbą, spalili, przewracają, powywracali, przewrócili',
    medium:
      'zniszcz*, napisy, napis, malunk*, pomalował*, połama*, wyrwa*, rozbił*, rozbit*, rozwal*, złodziej*, sprawc*, młodzież niszcz*, monitoring, porozbija*, wyłama*, urwał* ktoś, ktoś urwał*',
    weak: 'ktoś, znowu ktoś, chuligan*, szyb*, nagrani*, kamer*',
  },
  uk: {
    strong:
      'вандал*, графіт*, розмалюва*, розмальова*, написи на, напис на, розбили, розбил*, розбит* вікн*, зламали, поламали, поламал*, знищил*, понищил*, підпал*, вкрали, вкрав, крадуть, украли, навмисно, хулігани зламали, vandal*, polamal*, обмалюва*',
    medium: 'зіпсува*, пошкод*, напис*, вибит*, вибили, хуліган*',
    weak: 'хтось, камери',
  },
  en: {
    strong:
      'vandal*, graffiti, spray paint*, sprayed, smashed, broken window*, damaged on purpose, deliberately, set fire to bin*, set on fire, stolen, stole, theft, scratched, slashed, tore down, ripped out, destroyed',
    medium: 'damaged, broke, kicked, painted, broken by, thrown over, swear words',
    weak: 'someone, teenagers, cctv',
  },
  ru: {
    strong: 'вандал*, граффити, разбили, сломали, подожгли, украли, разрисовал*, надпис*',
    medium: 'испорти*, хулиган*',
    weak: 'кто-то',
  },
};
