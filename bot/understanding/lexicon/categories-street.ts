/** What belongs to the street: light, road, rubbish, traffic, trees, water. */
import type { Lexicon } from '../lexicon.ts';

export const oswietlenie: Lexicon = {
  pl: {
    strong:
      'latarn*, oświetleni*, lampa uliczna, lampy uliczne, lampy ulicznej, lampę uliczną, żarówk* latarni, oświetlić, nieoświetlon*, słup oświetleniowy, słup* oświetl*',
    medium:
      'lamp*, ciemno, ciemności, ciemnica, egipskie ciemności, światło na ulicy, światła na ulicy, lampk*, świeci w dzień, mruga*, nie świec*, klosz*, żarów*, zgasł*, ledow*, doświetl*, słup bez światła, przepali*, spalon* żarów*, nie pali się, pali się w dzień, zapalaj*, zapala się, gaśnie, gasną, zgasz*, wyłączają światło, po omacku, egipsk*, oko wykol, halogen*, reflektor*, czujka ruchu, brak światła, bez światła, nie ma światła, żadna nie, co druga, w mroku, mroku, lampka, lampki, nie zapaliły, nie zapaliła, gasną, mrugają, przygas*, słabe światło, za słabe, oślepia*, świeci w okna, świeci mi w',
    weak: 'światł*, świec*, słup*, mrok*, po zmroku, miga, migocze, wieczorem nic nie widać, czarno, noc*, latark*',
  },
  uk: {
    strong: 'ліхтар*, освітлен*, вуличне освітлення, лампа на вулиці, lichtar*, likhtar*, osvitlen*',
    medium:
      'лампа, лампи, лампу, лампоч*, темно, темрява, не світ*, не горить ліхтар, temno, світла на вулиці, немає світла, нема світла',
    weak: 'світл*, стовп*, блимає, svitl*',
  },
  en: {
    strong: 'street light*, streetlight*, street lamp*, streetlamp*, lamp post*, lamppost*, lighting',
    medium: 'lamp, lamps, light bulb*, dark street, pitch black, flicker*, lights are out, lights out, unlit',
    weak: 'dark, light, lights, pole',
  },
  ru: { strong: 'фонар*, освещен*', medium: 'не горит, темно, лампочк*', weak: 'свет, света' },
};

export const droga_chodnik: Lexicon = {
  pl: {
    strong:
      'chodnik*, dziura w jezdni, dziury w jezdni, dziura w drodze, dziury w drodze, dziura w asfalcie, dziury w asfalcie, dziura na drodze, dziur* na ulicy, jezdni*, asfalt*, krawężnik*, płyty chodnikow*, płyta chodnikow*, kostk* brukow*, bruk*, nawierzchni*, wyrw* w, pobocz*, koleiny, odśnież*, gołoled*, ślizgawic*, oblodz*, nieodśnież*, posyp* piask*, posyp* sol*, schody tereno*, schodki, łata na drodze, załatać, przejazd dla wózk*, podjazd dla wóz*, obniżony krawężnik, wyboj*, dziura, dziurę, dziury, dziur, dziurach, dziurami, dziurą, wertep*, schodki, popękan* asfalt, wykrusz*, rozsypane schody, schody rozsyp*, nieprzejezdn*, błoto po kolana, grzęzawisk*, utknął samochód, szutrow*, tłucze*, doły, dołów, dół w drodze',
    medium:
      'dziur*, wyrw*, schod*, płyt*, ślisk*, lód na, lodowisk*, lód, śnieg*, zasp*, drog*, kładk*, mostek, rozjechan*, zapadni*, zapadl*, zapadł*, zapada się, potknąć, potknął*, potknęł*, potykaj*, wózkiem nie, błoto na drodze, kałuż*, poręcz* przy schod*, pług*, piaskar*, solark*, studzienka wystaje, studzienk* w jezdni, właz w jezdni, przekop*, rozkop*, podjazd*, rampa, pochylni*, trylink*, kocie łby, kołpak*, resor*, oponę, oponą, wertep*, łatan*, wylew* asfalt, szuter, żwir*, stopni*, stopnie, stromo, oblodzeni*, odśnieżyć, odśnieżeni*, śniegu, lodu, piaskiem, solą, krzywe, krzyw*, wystając*, garb*, klepisk*, utwardz*, bezpieczne zejście, zejście, dojście, ciąg pieszy',
    weak: 'nierówn*, urwać koło, zawieszenie, felg*, wózek, wózkiem, przejść, przejście, ulica do remontu, remont ulicy, remont drogi, most, ścieżk*, błot*, kostk*',
  },
  uk: {
    strong:
      'тротуар*, ями на дорозі, яма на дорозі, яма в дорозі, ями в асфальт*, асфальт*, бордюр*, ожелед*, слизьк*, бруківк*, проїжджа частина, trotuar*, yama, yamy, доріжк*, вибоїн*',
    medium:
      'яма, ями, ям*, дорог*, дороз*, сходи, сходах, сходинк*, сніг*, лід, льод*, плитк*, калюж*, пандус*, слизко, slyzko, doroh*, doroz*, skhody, sxody, провал*, пісок',
    weak: 'дірк*, спіткну*, болот*, перехід, візочк*, коляск*',
  },
  en: {
    strong:
      'pothole*, pavement*, sidewalk*, footpath*, kerb*, curb*, asphalt, tarmac, icy, road surface, hole in the road, cobble*, paving, footway, gritting, wheelchair ramp',
    medium:
      'hole, holes, steps, stairs outside, slippery, ice, snow, road, puddle*, tripped, trip hazard, uneven, ramp, handrail, bumpy',
    weak: 'street is broken, walkway, pram, cracked',
  },
  ru: {
    strong: 'тротуар*, асфальт*, бордюр*, гололед*, скользк*',
    medium: 'яма, ямы, дорог*, ступеньк*, лестниц*, снег*, лед, лужа',
    weak: 'дыра',
  },
};

export const odpady_smieci: Lexicon = {
  pl: {
    strong:
      'śmieci, śmieć, śmiec*, śmietnik*, odpad*, kontener*, wysypisk*, gabaryt*, wielkogabaryt*, pojemnik* na, wywóz*, wywoz*, śmieciar*, altan* śmietnik*, wiata śmietnikowa, dzikie wysypisko, segregacj*, segreg*, makulatur*, pszok, zaśmiec*, worki na, worek ze, kosz* na śmieci, kosze na, kosz na, pampers*, butelkomat*, segregowan*, zmieszan*, papiery, kubełk*, śmierdzące worki, rozbebeszon*, porozrzucan*, rozrzucon*, rozsypan*, nieczystoś*, wysypuj*, zwożą, wywożą, nie wywożą, nie odebra*, nie zabra*, nie zabrali, nieodebr*, kanap*, telewizor*, pralk*, lodówk*, materac*, szafa, szafę, sedes, kibel, remontow*, worki, worków, gruz, gruzu, gruzem, kubły, niedopałki, stert* śmieci, wysypał*, podrzucił*, wywrotk*, odpadki, resztki, obierki',
    medium:
      'wersalk*, kanap* wyrzuc*, stare meble, meble, opon*, gruz*, eternit*, azbest*, lodówk* wyrzuc*, wyrzuc*, podrzuc*, brudno, bałagan*, syf*, smród*, śmierdz*, cuchn*, butelk*, puszki, szkło, puszk*, odbiór, opróżni*, przepełnion*, wysypuje się, wysypują, bioodpad*, plastik*, folie, worki, worków, worek, sprzątnąć, posprząta*, nieposprzątan*, sprzątani*, zużyt* sprzęt, elektrośmieci, kubeł, kubły, kubł*, pojemnik*, resztki jedzenia, popiół, popiołu, brud, brudu, brudem, wywali*, wywalił*, wyrzucają, wyrzucili, pełne, pełny, pełno, przepełn*, zapełn*, wala*, walają, rupieci*, graty, złom, złomu, dywan*, styropian*, foliow*, reklamówk*, trutk*, odór, brudny, brudna, posprzątać, umyć, mycie, zamieść, zamiat*, sprzątacz*',
    weak: 'szczur*, kosz, kosze, koszy, koszem, niedopałk*, petów, pety, sterta, hałda, góra, zalega*, leżą, papiery, psie kupy',
  },
  uk: {
    strong:
      'сміття, сміт*, смітник*, контейнер*, відход*, звалищ*, вивіз, вивезти, вивоз*, сміттєв*, smitt*, smitty*, smittya, баки для, бак для, сортуван*',
    medium:
      'брудно, безлад, смердить, воняє, пляшк*, диван викинули, викинули, викида*, меблі, старі меблі, шини, урн*, бак, баки, переповнен*, прибрати, прибира*, пакет*, мішки',
    weak: 'щур*, скло, купа, лежить',
  },
  en: {
    strong:
      'rubbish, garbage, trash, litter*, waste, dumpster*, fly tipping, fly tipped, fly-tipping, recycling, bin, bins, dumped, landfill, bulky',
    medium:
      'container*, overflowing, sofa, mattress*, old furniture, tyres, tires, bags, stinks, smell*, rubble, collection, dirty, debris',
    weak: 'rats, bottles, broken glass, mess, pile',
  },
  ru: {
    strong: 'мусор*, свалк*, помойк*, контейнер*, отход*',
    medium: 'грязно, воняет, бутылк*, диван, вывоз*, бак, баки, урн*',
    weak: 'куча',
  },
};

export const transport_parkowanie: Lexicon = {
  pl: {
    strong:
      'autobus*, przystan*, parkow*, parking*, parkuj*, zaparkowa*, zastawi* wjazd*, zastawi* bram*, zastawion*, rozkład jazdy, rozkład* jazdy, linia nr, linii nr, wrak*, biletomat*, kierowca autobusu, komunikacj* miejsk*, miejsca dla inwalid*, koperta dla, koperci*, strefa płatn*, parkometr*, mandat za parkow*, progi zwalniające, próg zwalniający, spowalniacz*, piraci drogowi, sygnalizacj* świetln*, światła na skrzyżowaniu, przejści* dla pieszych, pasy na jezdni, oznakowani*, znak drogow*, znaki drogow*, hulajnog*, fotoradar*, zaparkow*, parkuj*, parkow*, bez tablic, koperta, kopercie, koperty, progi, próg, pędzą, ósemka, linia, linii, kurs*, rozkładu, opóźnion*, spóźnia*, nie przyjechał*, nie przyjeżdż*, przesiadk*, ulga na bilet, biletow*, dojazd do, miejsc postojow*, miejsca postojow*, postojow*, karteczk*, straż miejska mandat, znak zakazu, lustro, słupki, słupek, blokad*, wiaty, wiata, dostawczak*, mokniemy, przesiad*, zielone dla pieszych, krótko zielone, za krótkie zielone, czerwone światło, zatoczk*, zastawia mi wyjazd, zastawiony wyjazd, zajęte miejsce, abonament parking*, identyfikator park*',
    medium:
      'auto, auta, samochod*, samochód*, stoi auto, blokuj*, wjazd*, wyjazd*, tir, tiry, ciężarów*, dostawcz*, busy, bus, kurs, kursy, spóźni*, odjechał*, nie przyjechał*, nie zatrzym*, taxi, taksów*, prędkoś*, pędzą, jeżdżą, jeździ*, szybko jeżdż*, korki, korek, skrzyżowan*, rondo, objazd*, znak, znaki, pasy, zebra, zakaz*, holow*, odholow*, garaż*, rejestracj*, tablic* rejestrac*, rower*, wiat* przystank*, wiat*, tramwaj*, pociąg*, kolej*, bilet*, motocykl*, skuter*',
    weak: 'kierowc*, ruch, zastaw*, stoi na chodniku, lawet*, karetk* nie przejedzie, skręc*, jednokierunkow*, dojazd*, dojech*',
  },
  uk: {
    strong:
      'автобус*, зупинк*, паркув*, парковк*, припаркован*, розклад*, світлофор*, пішохідн* перехід, маршрутк*, avtobus*, zupynk*, parkuv*, дорожн* знак*, самокат*, лежач* поліцейськ*',
    medium:
      'машин*, авто, автомобіл*, заїзд, виїзд, в’їзд, вїзд, перекрит*, блоку*, швидк* їзд*, швидкіст*, гонять, перехрест*, квиток, квитк*, перехід, mashyn*, водій, водія, запізн*',
    weak: 'їздить, їздят*, вантажівк*, таксі, велосипед*',
  },
  en: {
    strong:
      'bus, buses, bus stop*, parking, parked, timetable*, traffic light*, zebra crossing, pedestrian crossing, speeding, speed bump*, road sign*, abandoned car*, double parked, disabled bay, scooter*',
    medium:
      'car, cars, driver*, traffic, blocking, blocks, driveway, truck*, lorry, lorries, van, vans, crossing, intersection, junction, ticket*, bike, bicycle*, shelter, late again',
    weak: 'vehicle*, fast, sign',
  },
  ru: {
    strong: 'автобус*, остановк*, парков*, расписани*, светофор*',
    medium: 'машин*, авто, въезд, выезд, перекрест*, водител*, переход',
    weak: 'гоняют, ездят',
  },
};

export const zielen: Lexicon = {
  pl: {
    strong:
      'drzew*, gałęz*, gałąź, konar*, krzak*, krzew*, żywopłot*, trawnik*, traw*, skosi*, kosz* traw*, koszeni*, nieskoszon*, chwast*, zieleń, zieleni, zielen*, park miejski, klomb*, rabat*, kwiat*, wycin*, przycinan*, przyci*, lipa, lipy, lipę, lipom, kasztanow*, topol*, brzoz*, dąb, akacj*, pokrzyw*, barszcz sosnowskiego, nasadz*, sadzi*, posadzi*, sadzonk*, skwer*, korzenie, korzeni*, suche drzewo, liści, liście, liśćmi, zarośl*, zarośni*, zarast*, jemioł*, pielęgnacj*, ogród społeczny, ogródek, ogródk*, kosiark*, rozrośni*, przerośni*, po pas, do pasa, po kolana, wykosić, wykoś*, skosz*, koszą, skosić, przyciąć, wyciąć, ścięcie, ściąć, ścinać, ścięl*, spróchniał*, chrust, klon, klony, świerk*, sosn*, wierzb*, jarzęb*, buk, buki, róże, róż, rabatk*, zielono, posadźcie, nasadzeni*, doniczk*, krzaczor*',
    medium:
      'park, parku, parkiem, zaroś*, uschł*, usch*, spróchnia*, pień, pnie, podlewa*, podlać, donic*, donicz*, wysch*, łąk*, kleszcz*, komar*, pylą, alergi*, zielona, kosić, skoszone, gąszcz*, busz*, dżungl*',
    weak: 'liść, wiatr, wichur*, po burzy, cień, sucho, jesie*, ziemi*',
  },
  uk: {
    strong:
      'дерев*, гілк*, гілл*, кущ*, трав*, газон*, бур’ян*, бурян*, квіт*, клумб*, скосит*, косит*, парк, парку, листя, derev*, derewo, hilk*, trav*, корін*, зелен*, саджанц*, посадити, борщівник*, топол*',
    medium: 'зарос*, сухе, сухий, сквер*, поливат*, клещ*, кліщ*, обрізат*, зрізат*',
    weak: 'вітер, буря, листк*',
  },
  en: {
    strong:
      'tree, trees, branch*, bush, bushes, hedge*, grass, lawn*, weeds, mow*, flower*, overgrown, leaves, park, roots, plant, planting, shrub*, garden*, nettles, hogweed, prune, trim*',
    medium: 'green area*, green space*, dead wood, watering, dried out, ticks, pollen',
    weak: 'storm, wind, shade',
  },
  ru: {
    strong: 'дерев*, ветк*, куст*, трав*, газон*, сорняк*, клумб*, цвет*, парк*, листья',
    medium: 'косить, заросл*, сухое, сквер*',
    weak: 'ветер',
  },
};

export const woda_kanalizacja: Lexicon = {
  pl: {
    strong:
      'kanalizacj*, studzienk*, hydrant*, rur* pękł*, pękł* rur*, pękniet* rur*, pękła rura, ściek*, szamb*, kanał* burzow*, burzówk*, deszczówk*, wodociąg*, brak wody, nie ma wody, bez wody, nie mamy wody, woda leci, odpływ*, kratk* ściekow*, wpust* ulicz*, właz kanal*, właz*, wybij*, wybił*, zatkan*, zapchan*, niedrożn*, wyciek wody, awari* wod*, awari* sieci, woda z kranu, kran*, woda brudna, brudna woda, rdzawa woda, żółta woda, brązowa woda, ciśnieni* wody, zasuw*, wodomierz*, wypompow*, pompow*, toaleta się cofa, cofa się, zalan* ulic*, jezioro, jeziora, bajoro, kratka, kratki, kratkę, ruda woda, ruda, mętna, wodociąg*, odpływ, odpływu, zawór, zaworu, przyłącz*, cieknie z rury, rura pęk*, rurą, pękła rura, tryska, kanałów, kanał, kanału, kanale, kolektor*, hydrantu, w kranie, kranach, cysterna, cysternę, beczkowóz',
    medium:
      'wod*& ulic*, wody, woda, wodę, rura, rury, rurę, podtop*, zalewa ulic*, zalan* ulic*, kałuż* po desz*, po deszczu stoi, stoi woda, deszcz*, ulew*, rynsztok*, rów, rowie, rowu, potok*, rzeka, rzeki, rzece, wylewa, wylał*, fekal*, kloak*, strumie*',
    weak: 'leje, leje się, zalewa*, zalan*, smród z kanal*, mokro, kapie, ciekn*',
  },
  uk: {
    strong:
      'каналізац*, немає води, нема води, люк, люка, люки, прорвало труб*, труб* прорвал*, стоки, стік, водопров*, колодяз*, nema vody, nemaye vody, nemaje vody, злив*, без води, затоплю*, затопл*, кран, води з крана, іржава вода, брудна вода, гідрант*',
    medium: 'вода, води, воду, труба, труби, трубу, voda, vody, дощ*, тече, забил*, засмічен*, кришк* люк*, струмок, річк*',
    weak: 'ллється, капає, мокро',
  },
  en: {
    strong:
      'sewage, sewer*, drain*, manhole*, burst pipe*, pipe burst, water main, no water, water supply, tap water, hydrant*, flooded street, flooding, gully, gutter in the road, brown water, water pressure, blocked drain*',
    medium: 'water, pipe, pipes, leak*, flood*, rain, stream, clogged, blocked',
    weak: 'wet, puddle*',
  },
  ru: {
    strong: 'канализац*, нет воды, люк*, прорвало, водопровод*, ливнев*',
    medium: 'вода, воды, труба, трубу, течет, затоп*',
    weak: 'дождь',
  },
};
