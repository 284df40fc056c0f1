/** Words of danger. Missing an emergency is the worst error, so these lists lean towards hearing one. */
import { all, type Lexicon, near } from '../lexicon.ts';

const PERSON =
  'motocyklist*, pieszy, pieszego, przechodzień, przechodnia, gości, koleś, kolesie, typ, typek, ciocia, ciocię, wujek, wujka, nastolat*, uczeń, uczennic*, lokator*, pracownik, robotnik*, staruszek, dziecka, noworod*, bliźniak*, mężczyzna, kobieta, dziewczynka, turyst*, człowiek*, ludzie, facet*, gość, pan, pana, pani, panu, kobiet*, mężczyzn*, dziecko, dziecka, dziecku, dzieci, dzieciak*, chłopak*, chłopiec, chłopca, chłopczyk*, dziewczyn*, starusz*, babci*, dziad*, dziadek, sąsiadka, sąsiadkę, sąsiadki, sąsiad, mama, mamę, tata, tatę, mąż, żona, córka, córkę, syn, syna, synek, ktoś, osoba, osobę, niemowl*, rowerzyst*, kierowc*, pijany, bezdomny, kolega, koleżank*, brat, brata, siostr*, wnuk*, wnuczk*, teściow*, ojciec, ojca, matk*';
const HURT =
  'mnie, mi, nas, ją, go, ich, żonę, żony, matkę, matki, mamę, dziecko, dzieci, syna, córkę, córki, kobietę, dziewczynę, chłopaka, człowieka, babcię, brata, siostrę, kogoś, faceta, partnerkę, sąsiadkę, ludzi, staruszk*, dziadka, ojca, kolegę';
const HITS =
  'bije, biją, bił, bili, uderza, uderzył, uderzyła, uderzyli, pobił, pobili, pobije, dusi, dusił, kopie, kopią, kopał, kopali, skopali, szarpie, szarpią, szarpał, katuje, tłucze, tłuką, okłada, okładają, popchnął, poniewiera, maltretuje, zabije, zabiją, dźgnął, dźga, atakuje, atakują, napada, zgwałcił, gwałci, goni, gonią, więzi, przetrzymuje, zamknął';
const PERSON_DOWN =
  'rusza, oddycha, nieprzytomn*, zemdla*, drgawk*, drgawek, krwawi*, zakrwawi*, krwi, reaguje, zasłab*, sinieje, siny, charczy, dławi, zawał, udar, udaru, atak serca, potrącił*, potrącon*, wykrwawi*, przygniec*, tonie, topi, wypadł*, zadławi*, umiera, konwuls*, padaczk*, majaczy, poparz*';
const BURNS =
  'pali się, palą się, się pali, się palą, płonie, płoną, ogień, zapalił* się, zajął* się, zajęł* się, kłęby dymu, dym leci, dym wychodzi, leci dym, wydobywa się dym, dym wydobyw*, spaleniz*, dymi się, buchnął*, stanął* w ogniu';
const BURNING =
  'mieszkan*, dom, domu, kamienic*, piwnic*, klatk*, klatce, strych*, dach*, balkon*, okna, oknem, okno, śmietnik*, kontener*, samoch*, auto, auta, las, lesie, traw*, łąk*, sąsiad*, blok*, komórk*, garaż*, budyn*, piętr*, hala, hali, pustosta*, altan*, sklep*, szkoł*, ścian*, kuchni*, instalacj*, skrzynk*, gniazdk*, komin*, kominie, sadza, wersalk*, pokoj*';
const HIGH =
  'most*, mości*, wiaduk*, dach*, okn*, balkon*, barierk*, parapet*, wieżow*, krawędzi, gzyms*, urwisk*, tory, torach, pociąg*';
const WEAPONS =
  'nóż, nożem, noża, siekier*, maczet*, pistolet*, broń, bronią, strzelb*, kijem, bejsbol*, bagnet*, tulipan*, butelką, młotkiem, łomem';
const THREATENS =
  'grozi, groził*, grożą, straszy, goni, gonią, macha, wymachuje, biega z, lata z, rzuca się z, rzucił się z, stoi z, chodzi z, celuje, wyciągnął, przystawi*, atakuje, ludzi, ludziom';
const BREAKS_IN =
  'włamuje, włamują, próbuje wejść, próbuje się dostać, próbuje otworzyć, wyważa, wyważaj*, wyłamuje, wyłamują, dobija się, dobijają się, wali w, walą w, kopie w, kopią w, grzebie w, szarpie za, rozwierca';
const HOME = 'mieszkani*, drzwi, drzwiami, drzwiach, domu, okno, oknie, zamku, zamek, klamk*, piwnic*, sąsiad*';
const UK_PERSON =
  'людин*, чоловік*, жінк*, жінц*, дитин*, діти, дітей, хлоп*, дівчин*, бабус*, дідус*, сусід*, мама, маму, тато, дружин*, син, сина, доньк*, хтось, мене, її, його, нас, матір';
const UK_BURNS = 'горить, палає, вогонь, дим, димить*';
const UK_BURNING =
  'будин*, квартир*, підїзд*, підвал*, дах*, машин*, авто, сусід*, балкон*, вікн*, смітник*, школ*, гараж*, поверс*, ліс, трава';
const EN_HITS =
  'hits, hit, hitting, beats, beating, beaten, punched, punching, kicked, kicking, strangling, strangled, choking, attacks, attacked, attacking, threatens, threatening, threatened, stabbed, raped, abuses, abusing, locked, chasing';
const EN_PERSON =
  'me, her, him, us, wife, husband, woman, man, girl, boy, kid, kids, child, children, mother, mum, mom, father, dad, someone, somebody, people, person, old, neighbour*, neighbor*, baby, lady, guy';
const EN_DOWN =
  'breathing, unconscious, bleeding, blood, moving, responding, collapsed, seizure, fainted, injured, drowning, dying, choking, overdosed, stroke, trapped';
const EN_BURNS = 'smoke, fire, flames, burning';
const EN_BURNING =
  'flat, apartment, house, building, window, windows, basement, roof, cellar, stairwell, car, neighbour*, neighbor*, balcony, floor, kitchen, next door, garage, block';

export const danger: Lexicon = {
  pl: {
    strong: all(
      near(PERSON, 'leży, leżał, leżała'),
      near(
        'wypadek, wypadku, zderzeni*, zderzył*, kolizj*, stłuczk*, dachowani*, dachował*, najechał*, wjechał*',
        'motocykl*, rowerzyst*, rann*, karetk*, autobus*, ludzie, ludzi, pieszego, zakleszcz*, krew, dziec*, drzewo',
      ),
      near('nie ma z nim, nie ma z nią, brak z nim, brak z nią, bez', 'kontaktu'),
      near('dziecko, dzieci, niemowl*, pies', 'w aucie, w samochodzie, w rozgrzanym, zatrzaśni*, na słońcu w'),
      near('nie umiem, nie mogę, nie możemy, nie da się', 'ugasić, zgasić ognia, opanować ognia, wydostać, go ocucić'),
      'zapaliło się na, zapalił się olej, zapaliło się w, nie umiem ugasić, zaczęło się palić, zaczyna się palić, coś się pali, coś płonie, drętwieje ręka, drętwieje jej, drętwieje mu, spuchła twarz, puchnie gardło, dusi go, ma atak, dostał ataku, dostała ataku, wypadła z wózka, wypadło z wózka',
      near(
        PERSON,
        'nie może mówić, nie może wstać, nie może oddychać, krzywą buzię, krzywa twarz, wykrzywion*, sinieją, siny, blady i, traci przytomność, stracił przytomn*, bez przytomności, bez tchu, wisi za oknem, wisi na, zwisa z, stoi na krawędzi, na torach, na tory, na lodzie, pod lodem, na lód, zadław*, zakrztus*, zatru*, chemi*, trutk*, domestos*, kreta, tabletk* się, uwięzion*, nie daje znaku, brak pulsu, pulsu, puls',
      ),
      near(
        'podpalił*, podpala*, podpalają',
        'drzwi, mieszkani*, klatk*, dom, piwnic*, samochód, blok, kamienic*, człowieka, wycieraczk*',
      ),
      near('lód, lodzie, lodu', 'załama*, pękł, wpad*, wszedł, weszł*'),
      near('jarzą, jarzy, tli, tlą, żarzy', 'drzwi, dach, strop, podłog*, ścian*, mieszkan*'),
      near(
        'wybuchł*, wybuchnął, wybuchnęł*',
        'gaz, gazu, butla, dom*, blok*, kamienic*, mieszkan*, pożar, huk, piwnic*, auto, ludzie, petard*',
      ),
      near('bucha, buchają, wali, kłęby, czarny, gęsty', 'dym z okien, dym z okna, dym z dachu, dym z piwnicy, ogień, płomieni*'),
      'pali się dom, pali się mieszkanie, pali się kamienica, pali się piwnica, pali się blok, pali się w, pali się na, pali się u, pali się strych, pali się klatka, pali się dach, pali się śmietnik, pali się samochód, pali się auto, pali się altan*, pali się las, pali się traw*, pali się sąsiad*, mieszkanie się pali, dom się pali, kamienica się pali, śmietnik się pali, płonie, płoną, pożar, pożaru, pożarem, pożary, się pali & dym, ogień & dom, ogień & okn*, ogień & klat*, ogień w, ogień z, buchają płomienie, płomieni*, jest ogień, wybuchł pożar, wybuch, wybuchnie, eksploz*, nie oddycha, nie oddych*, przestał oddychać, przestała oddychać, nieprzytomn*, stracił* przytomność, zasłab*, zemdla*, zawał*, udar, udaru, drgawki, padaczk*, atak padaczki, krwawi*, cały we krwi, cała we krwi, kałuż* krwi, krew leci, krew się leje, dużo krwi, ranny, ranna, ranni, rannych, ranne, wypadek samochodowy, wypadek drogowy, tonie człowiek, tonie dziecko, ktoś tonie, tonie chłop*, tonie dziew*, tonie w rzece, tonie w stawie, tonie w wodzie, tonący, topi się człowiek, topi się dziecko, topi się chłop*, wpadł do wody, wpadło do wody, wpadła do wody, wpadł do rzeki, wpadł do studzien*, wpadło do studzien*, wpadła do studzien*, wpadł do szybu, wpadł do zapadlis*, człowiek spadł, ktoś spadł, dziecko spadło, chłopiec spadł, mężczyzna spadł, kobieta spadła, spadł z rusztowania, spadł z drabiny, spadła z okna, spadł z balkonu, wypadł z okna, wypadło z okna, wypadła z okna, leży i się nie rusza, leży i nie rusza się, nie rusza się, nie reaguje, nie odpowiada & leży, leży na ulicy człowiek, leży człowiek, leży mężczyzna, leży kobieta, leży facet, leży pan na, leży jakiś człowiek, leży jakiś facet, leży jakiś mężczyzna, leży jakiś pan, leży starszy, leży starsza, porażon* prądem, poraził prąd, kopnął prąd, przygniot*, przygniec*, zasypało człowieka, zasypało dziec*, zasypało ludzi, zawalił* się strop, zawalił* się dach, zawalił* się ściana, zawalił* się sufit, zawalił* się kamienica, zawalił* się budynek, wali się strop, wali się dach, pod gruzami, zaczadz*, czadem, czad, tlenek węgla, czujnik czadu, ratunku, wzywa pomocy, woła pomocy, umiera, umrze, duszę się, dusi się, dławi się, nie może oddychać, nie mogę oddychać, wzywajcie karetkę, wezwijcie karetkę, wezwać karetkę, karetk* szybko, szybko karetk*, potrzebna karetka, pogotowie & szybko, straż pożarn* & szybko, dziecko zamknięte w samochodzie, dziecko w zamkniętym aucie, dziec* & uwięz*, człowiek* & uwięz*, ludzie & uwięz*, niewybuch*, bombę, ładunek wybuch*, zaginęło dziecko, dziecko zaginęło, zaginął chłopiec, zaginęła dziewczynka, zaginął mąż, zaginęła mama, zaginął syn, zaginęła córka, zaginęła babcia, zaginął dziadek, zaginęła moja, zaginął mój, porwan*, porwał*, zamarza człowiek, zamarza na, otru*, przedawkowa*, zatru* się, bucha dym, buchają, bucha ogień, zapaliła się sadza, sadza się, proszę o ratunek, ratunku, ratujcie, pocisk*, granat, granaty, amunicj*, bombę, wjechało w ludzi, wjechał w ludzi, wjechał w przystanek, wjechało w przystanek, wjechał w dom, żona rodzi, córka rodzi, sąsiadka rodzi, wszedł na tory, na torach człowiek, wisi na sznurze, powiesił się, powiesiła się, wisielec, zwłoki, trup, trupa, nie żyje człowiek, chyba nie żyje, nie daje oznak, nie mogę dobudzić, nie mogę jej dobudzić, nie mogę go dobudzić, nie da się obudzić, nie można dobudzić, powódź, rzeka wylała, woda wchodzi do domów, człowiek w środku, ludzie w środku, kierowca w środku, dzieci w środku, jest ktoś w środku, nie mogę wyjść z mieszkania, zatruci*, krwotok, zatrzymanie krążenia, reanimacj*, resuscytacj*, masaż serca, ma wstrząs, użądliła i puchnie, uczulenie i puchnie',
      near(
        'wezwijcie, wezwać, wezwij, wzywać, dzwońcie, zadzwońcie po, przyślijcie, wyślijcie, potrzebna, potrzebuję, potrzebujemy, potrzeba, szybko, pilnie, natychmiast, proszę o',
        'karetk*, pogotowi*, straż pożarn*, strażak*, ratownik*',
      ),
      near('policj*', 'natychmiast, szybko, przyślijcie, pilnie'),
      near('boli, ból, kłuje, ucisk', 'klatce piersiowej, serce, sercu'),
      'nie może złapać oddechu, nie mogę złapać oddechu, brak oddechu, wykrzywił* usta, bełkocze, zakrztusił*, zadławił*, połknął baterię, połknęło, wypił domestos, wypiło, rodzi na, zaczyna rodzić, odeszły wody, poród, coś wybuchło, huk i dym, krzyczą z okna, uwięzieni, nie mogą wyjść z mieszkania, leży nieprzytomn*, leży na ziemi, leży w śniegu, leży na chodniku człowiek, leży na klatce, znaleźliśmy go, nie wstaje, nie może wstać, nie może się podnieść, oparzył*, poparzył*, spadł z wysokości, wpadł pod, rozjechał*, zatrzasnęło się dziecko, zatrzasnął* dziec*, załamał się lód, pod lodem, na lodzie dzieci',
      near(PERSON, PERSON_DOWN),
      near(BURNS, BURNING),
      'ktoś leży pod, leży pod spodem, leży pod gruz*, leży w kałuży, leży bez ruchu, leży nieruchomo, leży na torach, wypadek & rann*, wypadek & karetk*, zderz* & rann*, ktoś woła o pomoc, słychać wołanie',
    ),
    medium:
      'dym & klat*, dym & piwnic*, dym & mieszkan*, dym & okn*, dym z mieszkania, dym z okna, dym z piwnicy, dym na klatce, dużo dymu, gęsty dym, kłęby dymu, pali się, się pali, iskrzy & dym, zawalił* się, runął, runęł*, wypadek, topi się, swąd spaleniz*, czuć spaleniznę, pomocy, szybko przyjedźcie, przyjedźcie szybko, niech ktoś szybko, natychmiast',
  },
  uk: {
    strong: all(
      'пожежа, пожежі, пожежу, горить будинок, горить квартира, горить дім, горить підвал, горить машина, горить дах, горить смітник, горить у, горить в, будинок горить, квартира горить, палає, вогонь, вибух*, не дихає, непритомн*, без свідомості, втратив свідомість, втратила свідомість, інфаркт, інсульт, кров, кровотеч*, стікає кров*, поранен*, збила машина, збив автомобіль, збили людин*, дтп, тоне людина, тоне дитина, хтось тоне, потопає, людина впала, дитина впала з, чоловік впав з, випав з вікна, лежить людина, лежить чоловік, лежить жінка, лежить і не рух*, не рухається, не реагує, ударило струмом, вдарило струмом, обвалилась стеля, обвалився дах, завалився будинок, чадний, рятуйте, помирає, вмирає, помираю, задиха*, викличте швидку, швидку допомогу, викличте, потрібна швидка, загубилась дитина, зникла дитина, пропала дитина, pozhezha, horyt budyn*, horyt kvart*, вибухів*, дитина впала в люк, людина впала в люк, загорівся, загорілася, загорілось, загорілися, спалахнул*, спалахнув, людина померла, врятуйте, рятуйте, людина під, на рейках, людина на дорозі лежить, потонув, тонуть, випила хімію, випив хімію, проковтнула, проковтнув, удавився, вдавилась, не може дихати, не приходить до тями, збили на переході, під лід, на льоду',
      near(
        UK_PERSON,
        'не дихає, непритомн*, без свідомості, стікає, кровотеч*, не рухається, не реагує, збила, збив, тоне, випав, випала, судом*, інсульт, інфаркт, задихаєт*, вмирає, помирає, знепритом*',
      ),
      near(UK_BURNS, UK_BURNING),
      'лежить людина, лежить на дорозі, кличе на допомогу, просить допомоги і крич*',
    ),
    medium: 'дим & під, дим & квартир*, дим з, дим у, горить, допоможіть, терміново, швидше',
  },
  en: {
    strong: all(
      'on fire, there is a fire, theres a fire, house fire, fire in, fire at, burning house, building is burning, flames, explosion, exploded, not breathing, cant breathe, can not breathe, unconscious, passed out, collapsed person, heart attack, stroke, seizure, bleeding, blood everywhere, injured, hit by a car, car accident, car crash, accident with, drowning, child fell, kid fell, man fell, woman fell, someone fell, boy fell, girl fell, he fell from, she fell from, lying on the ground, lying on the street, lying unconscious, not moving, not responding, electrocuted, roof collapsed, ceiling collapsed, carbon monoxide, dying, choking, call an ambulance, need an ambulance, ambulance, missing child, kidnapp*, bomb, overdose*, trapped, fire on, swallowed, poisoned, no pulse, not waking up, wont wake up, lost consciousness, under the ice, on the tracks, roof caved in',
      near(EN_PERSON, EN_DOWN),
      near(EN_BURNS, EN_BURNING),
      'crying for help, car crash*, crashed into',
    ),
    medium: 'smoke in, smoke from, smoke coming, fire, help me, emergency, urgent help',
  },
  ru: {
    strong:
      'пожар, горит дом, горит квартира, не дышит, без сознания, истекает кровью, лежит человек, тонет, упал с, умирает, вызовите скорую, спасите, взрыв',
    medium: 'горит, дым, помогите, срочно',
  },
};

export const gas: Lexicon = {
  pl: {
    strong: all(
      'ulatnia się gaz, gaz się ulatnia, czuć gaz, czuć gazem, śmierdzi gazem, śmierdzi gaz, wali gazem, zapach gazu, woń gazu, jedzie gazem, wyciek gazu, ucieka gaz, gaz ucieka, pękła rura gazowa, rur* gazow* & pęk*, czuję gaz, czujemy gaz, gaz & śmierdz*, gaz* & czuć, gaz* & zapach, gaz & syczy, gaz w piwnicy, gaz na klatce, syczy gaz, rozszczelni* gaz*, ulatniając* gaz*, gazem & klat*, gazem & mieszkan*, gazem & piwnic*, smród gazu, śmród gazu, gaz od rana, gazem zalatuje, zalatuje gazem, zajeżdża gazem, butla z gazem & płonie, odkręcony gaz, gaz odkręcony, gaz się ulatnia',
      near(
        'gaz, gazu, gazem, gas, gazow*',
        'czuć, czuje, czuję, czujemy, czułam, czułem, śmierdzi, smierdzi, śmierdziało, zapach*, wali, capi, ulatnia*, ulotn*, wyciek*, ucieka*, syczy, nieszczeln*, wyczuw*, unosi, jebie, pachnie, leci, odór, woń, podejrzenie',
      ),
    ),
  },
  uk: {
    strong:
      'запах газу, пахне газом, тхне газом, смердить газом, витік газу, витікає газ, чути газ, газом & пахне, газ & запах, чую газ, газом у, газом в, газом на, pakhne hazom, zapakh hazu, pahne gazom',
  },
  en: {
    strong:
      'smell of gas, smell gas, smells of gas, smells like gas, gas leak*, leaking gas, gas smell, gas & smell*, gas pipe & broken',
  },
  ru: { strong: 'запах газа, пахнет газом, утечка газа, воняет газом' },
};

export const power: Lexicon = {
  pl: {
    strong:
      'zerwan* lini*, zerwan* przew*, zerwan* kabel, zerwan* kabl*, zerwał* lini*, zerwał* się kab*, kabel & iskrz*, kable & iskrz*, przew* & iskrz*, kabel pod napięciem, przewód pod napięciem, przewody pod napięciem, druty pod napięciem, pod napięciem, kabel elektrycz* leży, przewód elektrycz* leży, lini* energetyczn* leży, lini* energetyczn* zerw*, kabel leży na, przewód leży na, iskrzy & słup*, iskrzy & latarn*, iskrzy & skrzynk*, iskrzy & transform*, sypią się iskry, iskry lecą, lecą iskry, przewód energet* & zwis*, skrzynk* elektrycz* & otwart* & dzie*, kabel wysokiego napięcia, linia wysokiego napięcia zerw*, kabel & leży, przewód & leży, przewod* & leż*, drut* & leż*, kabel & kałuż*, przewód & kałuż*, kopnął prąd, prąd kopnął, kopie prąd & dziec*, linia spadła, słup energetyczn* & przewróc*, słup energetyczn* & złama*, transformator*, iskrzy kabel, kabel iskrzy, przewody iskrzą',
  },
  uk: {
    strong:
      'обірван* провід, обірван* дроти, обірвався провід, обірвало дрот*, обірван* кабел*, провід іскрит*, іскрить, іскрят*, дріт лежить, кабель лежить, під напругою, провід лежить, дроти іскр*',
  },
  en: {
    strong:
      'live wire*, power line down, downed power line*, fallen power line*, broken power line, sparking, sparks, electric cable on the ground, exposed live, cable & spark*',
  },
  ru: { strong: 'оборван* провод, провод искрит, искрит, под напряжением' },
};

export const violence: Lexicon = {
  pl: {
    strong: all(
      near(
        'okładają się, okłada się, naparzają się, leją się, tłuką się, pobili się, rzucili się, szarpią się, bijatyk*',
        'sklep*, kij*, ulic*, przystank*, klatk*, barem, faceci, gości, ludzie, chłopak*, grup*, kibic*, parku, rynku, butelk*',
      ),
      near(
        'wyłamał*, wyłamują, wyważył*, wyważają, wybili, rozbił*',
        'drzwi do mieszk*, drzwi i chodz*, drzwi i wszed*, drzwi sąsiad*, okno i wszedł, okno i wchodz*',
      ),
      near(
        'były, byłego, eks, mąż, partner, ojciec, konkubent, sąsiad',
        'pod drzwiami, zabije, zabić, grozi, groźby, śledzi, nachodzi, stoi pod, dobija się, nie wpuszczę',
      ),
      near(
        'dotyka, obmacuje, całuje, rozbiera, zmusza, każe',
        'nie mówić nikomu, nie mówić mamie, mnie w, mnie tam, córkę, dziewczynkę, chłopczyka',
      ),
      'dotyka mnie, obmacuje mnie, każe mi się rozebrać, zmusza mnie',
      near(
        'złodziej*, bandyt*, zbir*, napastnik*, obcy',
        'balkon, okno, okna, wchodzi, mieszkaniu, mieszkania, domu, drzwi, dobija*, grozi',
      ),
      near('krzyczy, krzyczą, wrzeszczy, woła, wołają, płacze', 'pomóc, pomocy, pomoc, ratunku, ratować'),
      near('rzucił się, rzuciła się, rzuca się', 'człowieka, chłop*, dziec*, dziewczyn*, kobiet*, starusz*, przechodnia'),
      'bije żonę, bije matkę, bije dziec*, bije dzieci, bije mnie, mnie bije, mnie bił, mnie pobił*, pobił mnie, pobili mnie, uderzył mnie, uderzył ją, bił mnie, bije kobietę, bije dziewczyn*, bije syna, bije córkę, bije babci*, katuje, znęca się, znęcanie, maltretuj*, przemoc domowa, przemocy domowej, przemoc w domu, przemoc w rodzinie, przemocy, dusi żonę, dusi ją, dusi mnie, zabije mnie, zabije ją, zabije nas, zabije cię, zabić mnie, chce mnie zabić, grozi mi, grozi nam, grozi jej, grozi że zabije, grozi nożem, grozi śmiercią, groził mi, z nożem, ma nóż, nożem, nożownik*, z siekierą, siekier*, z maczet*, maczet*, z pistoletem, ma pistolet, ma broń, z bronią, strzela*, strzał*, strzały, padły strzały, napadł*, napadli, napad na, napada mnie, napada ludzi, zaatakował mnie noż*, gwałc*, zgwałc*, gwałt, molestu*, molestował*, dobiera się do, dobija się do drzwi, wyważa drzwi, wyłamuje drzwi, włamuje się, włamują się, ktoś się włamuje, ktoś jest w moim mieszkaniu, biją się, biją człowieka, biją kogoś, biją chłopaka, biją faceta, kopią leżącego, kopią go, bójka, pobici*, leją się, leją go, leją chłopaka, krzyczy ratunku, woła o pomoc, wołanie o pomoc, krzyki kobiety, krzyczy kobieta, kobieta krzyczy, dziecko krzyczy, mąż pijany, pijany mąż, pijany ojciec, tata bije, tato bije, tata mnie, ojciec mnie, ojczym, konkubent*, partner mnie, mąż mnie, były mnie, boję się męża, boję się ojca, boję się taty, boję się wrócić do domu, boję się partnera, zamknął mnie, nie wypuszcza mnie, więzi mnie, zlał mnie, zlała mnie, zlali mnie, mnie zlał, siniak*, spuścił łomot, dostałam lanie, dostałem lanie, pasem, pozabija*, zamorduj*, zamordował*, wykończy mnie, śledzi mnie, mnie śledzi, idzie za mną, ktoś za mną idzie, chodzi za mną, strzelanin*, włamywacz*, wchodzi przez balkon, wchodzi przez okno, wszedł do mieszkania, ktoś obcy w, schowałam się w, schowałem się w, ukryłam się, rzucił się na człowieka, rzucił się na dziecko, rzucił się na chłop*, rzucił się na dziewczyn*, rozbijają auto, krzyczy żeby jej pomóc, krzyczy o pomoc, woła pomocy, prosi o ratunek',
      near(
        'demoluje, rozwala, awanturuje, szaleje, wariuje, wścieka',
        'mąż, ojciec, tata, syn, partner, konkubent, pijany, dzieci',
      ),
      near(
        'krzyczy, krzyki, wrzaski, wrzeszczy, krzyk, płacze, płacz',
        'ratunku, pomocy, nie bij, zostaw, przestań, bity, bita, maltret*, strasznie, przeraźliw*, katow*',
      ),
      near(
        'szarpanina, szarpią, rzucili się, okładają, skatowa*, skatują',
        'człowiek*, ludzie, chłopak*, faceta, kogoś, starszego, mężczyzn*',
      ),
      near('molestuje, obmacuje, dotyka, dobiera', 'mnie, córkę, dziecko, dziewczyn*, wujek, ojczym'),
      'boi się wracać do domu, boję się z nim, boję się że mnie zabije, wyrzucił mnie z domu, wyrzucił nas na, zabrał dzieci, nie chce mnie wypuścić, porwał',
      near(HITS, HURT),
      // "Leje mi się z sufitu" is water.
      near(
        'leje, leją',
        'mnie, żonę, matkę, mamę, dziecko, dzieci, syna, córkę, kobietę, dziewczynę, chłopaka, człowieka, babcię, brata, siostrę, kogoś, faceta, ludzi',
      ),
      near(WEAPONS, THREATENS),
      near(WEAPONS, 'mnie, mi, nam, nas, chłopak*, facet*, mąż, sąsiad*, pijan*, typ, gość'),
      near(BREAKS_IN, HOME),
      'krzyki za ścianą, słychać krzyki, słychać jak bije, słychać jak ją, strasznie krzyczy, błaga żeby, boję się że mnie, boję się że nas, boję się o życie, boję się o swoje, wrócił pijany i, mąż wyrzucił, partner wyrzucił, zabrał mi telefon, nie mam gdzie uciec, uciekłam z domu, uciekłam przed',
    ),
    medium: 'bijatyk*, bije, biją, pobił*, awantura & dziec*, awantur* domow*, krzyczy & dziec*, bicie, nóż, groź*, przemoc',
  },
  uk: {
    strong: all(
      'чоловік мене б’є, чоловік бє, мене бє, б’є мене, бє мене, бє дружину, бє дитину, бє жінку, бє дітей, бє матір, бють людин*, бють, побив мене, побили, побив, вдарив мене, домашнє насильств*, насильств*, погрожує мені, погрожує вбити, погрожує нож*, погрожує, з ножем, ніж у, має ніж, зі зброєю, стріля*, постріл*, напали, напав на, нападає, згвалт*, ламає двері, ламають двері, вибиває двері, злодій у, грабують, бійка, душить, вбє мене, вбити мене, хоче вбити, кричить жінка, жінка кричить, кличе на допомогу, боюся чоловіка, боюсь чоловіка, тато бє, батько бє, вітчим, замкнув мене, mene bje, bje mene, mene byut*',
      near(
        UK_PERSON,
        'бє, бють, бив, вдарив, вдарила, побив, побили, душить, ножем, ніж, гвалт*, знущаєт*, вбиває, згвалт*, катує, погрожує',
      ),
      near('ламає, ламають, вибиває, лізе, вломлю*', 'двері, квартир*, вікно'),
    ),
    medium: 'бє, насилл*, кричить дитина',
  },
  en: {
    strong: all(
      'beats me, beating me, hits me, hit me, beating his wife, beating her, beats his, beats her, hitting her, hitting his, being beaten, domestic violence, domestic abuse, threatens me, threatening me, threatening to kill, threatening with, kill me, kill us, with a knife, has a knife, knife, with a gun, has a gun, gun, gunshot*, shots, shooting, attacked, attacking, being attacked, rape*, sexual assault, breaking in, break into my, broke into, burglar in, someone is in my, fighting, are fighting, stabbed, stabbing, screaming for help, woman screaming, calls for help, locked me in, afraid of my husband, scared of my husband, my dad hits, my father hits, axe, machete, strangl*',
      near(EN_HITS, EN_PERSON),
      near('knife, gun, axe, machete, weapon', 'man, guy, boy, someone, threat*, he, running, waving, with'),
      near('trying, breaking, kicking, banging', 'my door, into my, my flat, my house'),
    ),
    medium: 'beat, beating, abuse*, violent',
  },
  ru: {
    strong:
      'муж меня бьет, меня бьет, бьет жену, бьет ребенка, избивает, избил, угрожает ножом, с ножом, стреля*, напали, насилу*, ломится в дверь, убьет меня, зовет на помощь',
    medium: 'бьет, угрожает, драка',
  },
};

export const despair: Lexicon = {
  pl: {
    strong: all(
      near('jutro, już, niedługo, wkrótce, dzisiaj', 'mnie nie będzie, go nie będzie, jej nie będzie, mnie tu nie będzie'),
      near('zasnąć, położyć się', 'nie obudzić, na zawsze, nigdy nie wstać'),
      'nie mogę tak żyć, nie mogę już tak żyć, nie mogę już żyć, tak dalej żyć nie mogę, nie da się tak żyć mam myśli, mówi o śmierci, mówi o samobój*, pożegnał się ze mną, pożegnała się ze mną, rozdaje swoje rzeczy',
      near(
        'mam ochotę, chcę, chce, zaraz, chciałabym, chciałbym, pójdę, idę, zamierzam, myślę żeby',
        'skoczyć, się pociąć, pociąć się, pod pociąg, z mostu, z dachu, umrzeć, odejść na zawsze, ze sobą skończyć, się otruć, się utopić',
      ),
      'się potnie, potnie się, się potnę, potnę się, się powiesi, się otruje, otruję się, się utopi, się zabije że',
      near(
        'nie chce, nie chcę, nie chciał*',
        'być na tym świecie, na tym świecie, istnieć, dłużej żyć, budzić się, się budzić, dalej żyć',
      ),
      near(
        'chcę, chce, chciał*, zamierza*, próbował*, próbuje, planuję, myśl*, grozi, mówi, pisze, napisał*, powiedział*, mam ochotę',
        'zabić się, się zabić, się zabije, zabije się, się powiesi, powiesić się',
      ),
      'dzisiaj to zakończę, dziś to zakończę, zakończę to, zabiję się, tnę się, tnie się, cięłam się, ciąłem się, zrobię to dzisiaj',
      'nie chce mi się żyć, nie chce mi się już żyć, nie chcę żyć, nie chcę już żyć, nie chce żyć, nie chce juz zyc, żyć mi się nie chce, odechciało mi się żyć, nie mam po co żyć, nie mam dla kogo żyć, nie ma po co żyć, nie widzę sensu, nie widzę sensu życia, życie nie ma sensu, życia nie ma sensu, moje życie nie ma, bez sensu żyć, nie mam już siły żyć, nie mam siły żyć, nie mam siły dalej, mam dość życia, mam dosyć życia, dość tego życia, chcę się zabić, skończyć ze sobą, skończę ze sobą, skończyć z sobą, skończę z sobą, skończyć z tym wszystkim, skończyć to wszystko, odebrać sobie życie, odbiorę sobie życie, targnąć się, targnę się, targnął się, samobój*, chcę umrzeć, chce umrzeć, wolę umrzeć, wolałabym umrzeć, wolałbym umrzeć, lepiej by było gdybym umar*, lepiej gdybym nie żył*, lepiej beze mnie, lepiej wam beze mnie, nikt nie zauważy jak mnie, chcę zniknąć na zawsze, zniknąć na zawsze, powieszę się, powiesić się, się powieszę, powiesi się, chce się powiesić, skoczę z, skoczyć z mostu, skoczyć z dachu, skoczyć z okna, rzucę się pod, rzucić się pod, wyskoczę z okna, wyskoczyć z okna, chce skoczyć, stoi na dachu, stoi na moście, stoi na parapecie, podciąć sobie, podetnę sobie, podcięł* sobie, tnę się, pocięłam się, pociąłem się, ciąć się, okaleczam, samookalecz*, połknęłam tabletki, połknąłem tabletki, wzięłam wszystkie tabletki, nałykał* się tabletek, nałykam się, łykn* tablet*, żegnajcie, pożegnać się z wami, ostatnia wiadomość, nie wytrzymam dłużej, nie dam już rady żyć, nie daje już rady żyć, myśli samobójcze, myślę o śmierci, mysle o smierci, chciałabym nie żyć, chciałbym nie żyć, chciałabym się nie obudzić, nie obudzić się, nie chcę się obudzić',
      'nie chce mi się wstawać i żyć, mam żyletkę, mam w ręku żyletkę, chcę już odejść, chce odejść z tego świata, z tego świata, rozstać się z życiem, dać sobie spokój z życiem, skończyć życie, zakończyć życie, zakończę życie, zakończyć swoje, targnąć na życie, zrobić sobie krzywdę, zrobię sobie krzywdę, zrobi sobie coś złego, zrobię sobie coś, zrobić sobie coś złego, coś sobie zrobię, coś sobie zrobi, coś sobie zrobić, ma myśli, mam myśli samob*, mam czarne myśli, czarne myśli, nie daję rady już żyć, nie chcę istnieć, nie mam po co, nie zasługuję żeby żyć, zmęczon* życiem, nienawidzę swojego życia, nienawidzę życia, brzydzę się życiem, utopię się, utopić się, przedawkować, napisał* list pożegnaln*, list pożegnalny',
      near('skoczy, skoczę, skoczyć, skacze, wyskoczy, rzuci się, rzucę się, chce skoczyć', HIGH),
      near('stoi, siedzi, wszedł, weszła, wychyla', 'za barierką, za barierk*, na parapecie, na krawędzi, na dachu i'),
      near(
        'garść, wszystkie, opakowanie, dużo, całe, nałykał*, połkn*, łykn*, wziął*, wzięł*, zjadł*',
        'tabletk*, tabletek, leki, leków, proszków, prochów',
      ),
      near(
        'chcę, chciałabym, chciałbym, lepiej, wolę, wolałabym, wolałbym, myślę, mam ochotę',
        'umrzeć, zniknąć, nie istnieć, nie żyć, skończyć z, skończyć to, skończyć ze, śmierci, zasnąć na zawsze, się zabić, nie obudzić',
      ),
      'lepiej jakby mnie nie, lepiej gdyby mnie nie, lepiej żeby mnie nie, gdyby mnie nie było, jakby mnie nie było, żeby mnie nie było, nikt mnie nie potrzebuje, nikomu niepotrzebn*, nikogo nie obchodzę, nie chcę już tak, nie chcę dłużej, nie widzę wyjścia, nie widzę już, nie ma już dla mnie, nie mam nadziei, mam wszystkiego dość i, mam dość wszystkiego i, mam już dość życia, nie mam sił żyć, po co ja żyję, po co żyć, po co mi żyć, już nie chcę żyć, chcę ze sobą, ze sobą skończyć, z tym wszystkim skończyć, kończę z tym, to koniec ze mną, kolega pisze że się, córka pisze że się, tnie się, pociął sobie, pocięła sobie, żyły, wieszać się, sznur, się powiesić, nie ma sensu żyć, wszystko bez sensu i, żegnaj*',
    ),
    medium:
      'nie mam już siły, nie mam siły na nic, nie daję już rady, nie wytrzymam, wszystko straciło sens, nikomu nie jestem potrzebn*, śmierć',
  },
  uk: {
    strong: all(
      'не хочу жити, не хочу більше жити, не хочеться жити, немає сенсу жити, нема сенсу жити, сенсу жити, життя не має сенсу, навіщо жити, покінчити з собою, покінчу з собою, вбю себе, убю себе, вбити себе, самогуб*, суїцид*, хочу померти, хочу вмерти, краще померти, повішуся, повішусь, стрибну з, стрибнути з, вкоротити собі, порізати вени, поріжу, ріжу себе, випила таблет*, випив таблет*, немає сил жити, нема сил жити, ne khochu zhyty, ne hochu zhyty, ne chochu zyty, прощавайте, стоїть на даху, хоче вбити себе, хоче померти, говорить про смерть, накласти на себе руки, заподіяти собі, зроблю собі щось, зробить собі щось, не можу так жити, не можу більше жити',
      near('не хочу, не хочеться, нема сил, немає сил, навіщо, не бачу сенсу, краще', 'жити, жить, існувати'),
      near('стрибне, стрибну, стрибнути, кинуся, кинутись', 'мост*, дах*, вікн*, балкон*, поїзд'),
      'краще б мене не було, мене ніхто не потребує, нікому не потрібн*, не бачу виходу, все закінчити, покінчити з усім',
    ),
    medium: 'немає більше сил, нема більше сил, нікому не потріб*',
  },
  en: {
    strong: all(
      'dont want to live, do not want to live, dont want to be alive, want to die, wanna die, wish i was dead, wish i were dead, kill myself, killing myself, end my life, end it all, suicid*, no reason to live, nothing to live for, life is not worth, better off without me, hang myself, jump off, jump from the, cut myself, cutting myself, self harm, hurt myself, took all the pills, swallowed pills, cant go on, cant take it anymore, standing on the roof, say goodbye forever, kill herself, kill himself, kill themselves, killing herself, killing himself, take my own life, take her own life, take his own life, hurting myself, i cannot live, ready to die, i give up on everything',
      near('pills, tablets', 'took, taken, swallowed, all, whole, bottle'),
      near('jump, jumping', 'bridge, roof, window, balcony, train'),
      'want to end, end my, ending it, dont want to exist, better off dead, wish i wasnt alive, no point in living, no point living, tired of living, nobody needs me, would be better without me, cant live anymore, cant live like this',
    ),
    medium: 'no hope, hopeless, give up on life',
  },
  ru: {
    strong:
      'не хочу жить, хочу умереть, покончить с собой, убью себя, суицид*, самоубий*, нет смысла жить, повешусь, прыгну с, таблеток наглотал*',
    medium: 'нет сил',
  },
};

/** The thing is over, elsewhere, or only spoken about: no emergency, unless something says "now". */
export const notNow: Lexicon = {
  pl: {
    strong:
      'w zeszłym roku, zeszłego roku, rok temu, lata temu, lat temu, dawno temu, kiedyś, po pożarze, po wybuchu, po wypadku, miesiąc temu, miesiące temu, miesięcy temu, tydzień temu, tygodnie temu, w zeszłym tygodniu, w zeszłym miesiącu, dni temu, ćwiczenia, ćwiczeń, przeciwpożar*, ppoż*, straży pożarnej pokaz*, pokaz*, ubezpiecz*, odszkodowani*, wspominam, pamiętam jak, film o, książka o, szkolenie, szkolenia, warsztaty, kurs pierwszej, pierwszej pomocy, historia, historii, wystawa, co robić w razie, co zrobić w razie, w razie pożaru, żeby nie doszło do, może dojść do, może być wypadek, będzie wypadek, zanim dojdzie do, zanim ktoś, aż ktoś, czeka aż, tylko patrzeć jak, ktoś się kiedyś, żart*, grill*, ognisko, ogniska, pogorzel*, spalon*, spalił*, pali się w dzień, nie pali się, nie palą się, się nie pali, się nie palą, pali się & latarn*, pali się & lamp*, palą & lamp*, pali & papieros*, pali & śmieci*, pali & piec*, palą & śmieci*, palą & plastik*, świeci się, pali się całą dobę, pali się światło, pali się latarnia, pali się lampa, lampa się pali, latarnia się pali, latarnie się palą, kiedy był, kiedy była, po oczach, z nudów, ze śmiechu, kurs, kursy, spektakl*, teatr, mapie, na mapie, jak w grobie, było dawno, było kiedyś, jak by się, w poprzednim, poprzednim roku, zeszły weekend, w zeszły, w zeszłą, wczoraj wieczorem był, formularz*, papierosy, papierosa, do remontu po',
  },
  uk: {
    strong:
      'минулого року, рік тому, роки тому, тиждень тому, місяць тому, після пожежі, колись, навчання, тренінг, вистав*, у разі пожежі, ліхтар горить, не горить, лампа горить, поки хтось',
  },
  en: {
    strong:
      'last year, a year ago, years ago, weeks ago, months ago, last week, last month, after the fire, fire drill, training, workshop*, insurance, in case of, before someone, sooner or later, exhibition, course',
  },
  ru: { strong: 'в прошлом году, год назад, неделю назад, после пожара, не горит' },
};

export const now: Lexicon = {
  pl: { strong: 'teraz, właśnie, w tej chwili, już, natychmiast, szybko, przed chwilą, nadal, ciągle się pali, jeszcze się' },
  uk: { strong: 'зараз, щойно, прямо зараз, терміново, швидко, негайно' },
  en: { strong: 'now, right now, just now, at the moment, immediately, quickly' },
  ru: { strong: 'сейчас, прямо сейчас, только что, срочно' },
};

const PEOPLE =
  'dzieci, dziecko, dzieciak*, ktoś, człowiek*, ludzie, ludzi, ludziom, starsz*, babci*, dziad*, mama, mamę, sąsiadk*, sąsiad, córk*, syn*, wnuk*, wnucz*, kobiet*, pani, pan, senior*, emeryt*, maluch*, mały, mała, ja, się, mąż, żona, noga, nogę, rękę, głowę, kostkę';
const GETS_HURT =
  'przewraca*, wywraca*, upada*, wpada, wpadają, ślizga*, łamią nogi, łamie nogi, potyka*, przewrócił*, przewróci, wywrócił*, wywalił* się, wywaliła, upadł*, wpadł*, wpadnie, poślizg*, połamał* nog*, połamał* ręk*, złamał* nog*, złamał* ręk*, skręcił*, skaleczy*, rozciął, rozcięł*, rozbił* głow*, zranił*, poranił*, potłukł* się, potłukła się, gipsie, gips, szwy, szycie, krwi, zabił się, zabije się, zabije, połamie, skręci, poraniło, uderzył* w głow*, spadł* na głow*, szpital*';
const LOOSE =
  'wisi, wiszą, wiszący, wisząc*, zwisa*, oderw*, odryw*, odpad*, leci, lecą, spada, spadają, spadł*, spadn*, sypie, sypią, kruszy*, obluzow*, chwieje, chwieją, chybocze, pochyl*, przechyl*, pękł*, pękni*, ledwo, trzyma się na, runie, runął, runęł*, wali się, walą się, osuw*, obsuw*, zarwa*, zapada, odkleja, odstaje, nadłam*, urwan*, wyrwan*, luzem, odczepi*, grozi';
const HEAVY =
  'cegł*, tynk*, gzyms*, balkon*, dach*, rynn*, gałęz*, gałąź, konar*, drzew*, słup*, lamp*, latarn*, kabel, kabl*, przewod*, przewód, drut*, szyb*, komin*, mur*, sufit*, strop*, barierk*, poręcz*, balustrad*, szyld*, elewacj*, parapet*, okno, okna, donic*, papa, blach*, sopl*, sople, nawis*, schody, kładk*, most*, skarp*, ścian*';
const MISSING =
  'bez, brak, brakuje, nie ma, zginęł*, zniknęł*, skradzion*, ukradl*, otwart*, odkryt*, niezabezpiecz*, niezasłon*, zerwan*, wyrwan*, oderwan*, przesun*, odsun*';
const COVERS =
  'pokryw*, klap*, klapy, włazu, właz, wieczk*, studni, studnia, wykop*, barierk*, balustrad*, poręcz*, szybu, studzienk*';
const BARE =
  'gołe, goły, wystaj*, wystają*, odsłoni*, odkryt*, sterczą, stercz*, otwart*, na wierzchu, wyrwan*, obcięt*, nieosłon*, iskrz*';
const SHARP =
  'kabl*, kable, kabel, przewod*, przewód, drut*, druty, pręt*, gwoźdz*, gwoździ*, śrub*, skrzynk* elektr*, instalacj*, izolacj*, gniazdk*, żyletk*, blach*, zbrojeni*';
const BEASTS =
  'pies, psy, psa, psów, amsta*, owczar*, pitbul*, rottweil*, kundel*, kundl*, wilczur*, bulterier*, psisk*, lis, lisa, dzik, dziki, dzika, sfora, wataha';
const ATTACKS =
  'agresywn*, gryz*, ugryz*, pogryz*, rzuca, rzucają, rzucił*, atak*, zaatak*, bez kagańca, skacze na, boją się, boi się, boimy się, goni, gonią, gonił*, warcz*, szczerz*, groźn*, złapał za, zagryz*, podbiega*, zębami, nie daje przejść, nie dają przejść, wściekł*, terroryzuj*, straszą dzieci';
const FLOWS =
  'leci, leje, leją, cieknie, ciekło, kapie, zalewa*, zalał*, zalan*, przecieka*, tryska*, chlapie, lało, leciał*, sączy';
const INDOORS =
  'sufit*, mieszkani*, na głowę, łóżk*, kuchni*, pokoj*, pokój, łazien*, żyrandol*, gniazdk*, piwnic*, sąsiad*, po ścian*, klatk*, licznik*';
const NOTHING =
  'brak, brakuje, nie ma, nie mamy, bez, zimne, lodowate, nie grzeje, nie grzeją, odcię*, odcięl*, wyłączy*, zakręci*, pozbaw*, zero, ani kropli';
const WARMTH = 'ogrzewani*, kaloryfer*, grzejnik*, ciepłej wody, wody, wodę, wodą, ciepła, centralne, bieżącej wody, wody pitnej';
const SEWAGE = 'ściek*, szamb*, fekali*, kanalizacj*, gówn*, nieczystoś*, odchod* z';
const COMES_OUT =
  'wybija*, wybił*, wylew*, wylał*, wylal*, cofa*, cofn*, zalew*, zalał*, płyn*, leci, leje, leją, wypływ*, wychodz*, stoją, wali';
const SLEEPS = 'bezdomn*, śpi, śpią, koczuj*, nocuj*, leży, mieszka w, siedzi, spał';
const FROST =
  'mróz, mroz*, mrozy, zimno, zamarz*, zmarz*, marzn*, minus*, śnieg*, przymroz*, most*, ławc*, altan*, przystank*, pod gołym';

const WEAK =
  'dziec*, dzieci, dzieciak*, maluch*, niemowl*, noworod*, wnuk*, wnucz*, wnuczk*, syn, synek, córk*, córeczk*, przedszkola*, uczni*, starsz*, staruszk*, babci*, babcia, dziad*, senior*, emeryt*, mama, mamę, mamy, ojciec, tata, chor*, niepełnospr*, niewidom*, wózk*, kulach, ciąży';
const FRAIL_PLACES = 'szkoł*, przedszkol*, żłob*, plac* zabaw, piaskownic*, huśtawk*, przychodni*, boisk*, świetlic*';
const BARELY =
  'na włosku, na słowo honoru, na jednej śrubie, na jednym kablu, na drucie, na drutach, na sznurku, na zbrojeniu, zaraz spadnie, zaraz runie, zaraz poleci, lada chwila, lada moment, lada dzień, w każdej chwili, grozi upadkiem, może spaść, może runąć, może się urwać, trzeszcz*, spróchnia*, przegni*, przerdzewi*, skorodowan*, odspaj*, wypada, wypadnie, osypuj*, buja się, kiwa się, rusza się, ruszają się, poluzowan*';
const OVERHEAD =
  'plafon*, rusztowan*, tablic*, reklam*, baner*, anten*, dachówk*, dachówek, sopel, bram*, belk*, podłog*, stopni*, stopień, podest*, daszek, daszk*, zadaszen*, huśtaw*, zjeżdżal*, drabink*, bramk*, kosz do kosz*, karuzel*, kładk*, płyt*, maszt*, szczebel*, szczebl*, ganek, loggi*, wykusz*, attyk*';
const HURT_BEFORE =
  'w gipsie, gips, na sor, na sorze, soru, karetk*, pogotowi*, na pogotowiu, do szycia, szwy, szwów, zszy*, szyte, szyli, złamał*, złaman*, połamał*, skręcił*, zwichn*, stłuczon* bio*, stłukł* bio*, rozcięt*, rozciął*, rozcięł*, pokalecz*, poparz*, oparz*, potrącił*, potrącon*, potrącili, przygniót*, przygniotł*, zęby wybi*, wybił* zęb*, guza, wstrząs mózgu, wykrwaw*, pokąsa*, użądl*, pożądl*, ukąsi*, dziabn*, capn*, podrapał*, wymiotuj*, zatruł*';

/** A report like any other, but routed first: injury likely, someone weak at risk, something hanging, open, collapsing or flooding. */
export const urgent: Lexicon = {
  pl: {
    strong: all(
      near('dzieci, dzieciak*, młodzież, maluch*', 'na dachu, opuszczon*, ruin*, wchodz*, rozbieraj*, skacz*, wspin*, właz*'),
      near(
        'sąsiadk*, sąsiad, staruszk*, babci*, pani, pan, ciocia',
        'dni nie, tygodnia nie, dawno nie, od kilku, od trzech, od dwóch, nie odbiera, nie otwiera, nie wychodzi',
      ),
      near(
        'poręcz*, barierk*, balustrad*, huśtawk*, drabink*, stopień, schodek',
        'urwał*, urwan*, puścił*, odpadł*, wyrwan*, złamał* się i, spad*, runęł*',
      ),
      near(
        'rur*, woda, wody, hydrant*, wodociąg*, zawór, kran',
        'pękł*, pęknięt*, tryska*, leci, leje, zalewa*, zalał*, strumie*, sika, wybija, podtop*, stoi po',
      ),
      near('winda, windy, windę', 'wózk*, niepełnospr*, starsz*, chor*, leżąc*, uwięz*, utkn*, zejdzie, dziec*'),
      near(
        'niebezpieczn*, groźn*, zagraża*, zagroż*, grozi',
        'dzieci, dziecko, dla ludzi, ludziom, zawal*, upad*, porażen*, wypad*, życi*, zdrowi*, przechodn*, pieszych',
      ),
      'zwisa*, spada na głow*, spada tynk, spadają, lecą cegły, leci tynk, sypie się na, spadnie komuś, spadnie na, zawali*, zawala*, wali się, runie, grozi zawaleniem, zawaleniem, zarwa*, zarwie się, pęknięt* strop, pochylił* się słup, przewróci się na, może się przewrócić, otwarta studzienka, otwart* studzien*, bez pokrywy, brak pokrywy, bez klapy, brak klapy, brak włazu, nie ma włazu, bez włazu, odkryt* studzien*, niezabezpieczon*, niezabezp*, odsłonięt* kabl*, odsłonięt* przew*, gołe kable, gołe druty, gołe przewody, wystaj* kabl*, wystaj* przew*, wystaj* drut*, wystając* pręt*, wystaj* gwoźdz*, wiszą kable, wiszą przewody, wisi kabel, wiszący kabel, iskrzy, iskry, pod prądem, kopie prąd*, prąd kopie, agresywn* pies, agresywn* psy, agresywnego psa, agresywny owczarek, pies agresywny, pogryz*, ugryz*, rzuca się na ludzi, rzuca się na, rzucił się na, atakuje, zaatakował*, gryzie, wataha, sfora, nóż, nożem, maczet*, siekier*, wiatrówk*, pistolet*, strzela*, zalewa mieszkanie, zalewa nas, zalewa mi, zalało mi, zalewa piwnic*, zalewa klatk*, zalane mieszkanie, woda leje się, leje się z sufitu, leje się z, leje się woda, woda się leje, cieknie z sufitu, kapie z sufitu, woda z sufitu, cieknie mi na głowę, przecieka do mieszkania, przecieka mi, tryska, woda tryska, bije woda, nie ma ogrzewania, brak ogrzewania, bez ogrzewania, nie grzeją, nie grzeje, zimne kaloryfery, kaloryfery zimne, lodowate kaloryfery, brak wody, nie ma wody, bez wody, nie mamy wody, wody nie ma, ścieki & wybij*, ścieki & wylew*, ścieki & piwnic*, ścieki & podwórk*, ścieki leją, ścieki płyną, ścieki zalew*, szambo wybił*, szambo wylew*, szambo wybija, fekalia, wybija szambo, wybija kanaliz*, wybiła kanalizacja, wybija z toalety, wybiło w, strzykawk*, igły, igła, potłuczone szkło na placu, szkło w piaskownicy, szkła w piaskownicy, szkło na placu zabaw, uwięz*, winda & utkn*, utknął w windzie, utknęła w windzie, utknęli w windzie, złamał* nogę, złamał* rękę, złamał* się noga, skręcił* nogę, skręcił* kostkę, rozbił* głow*, rozcięł* się, rozciął się, rozcięła, skaleczy*, zrobi sobie krzywdę, stanie się krzywda, ktoś się zabije, ktoś się połamie, ktoś sobie nogi, połamie nogi, nogi połamać, można się zabić, można się połamać, zabić się można, idzie się zabić, wpadnie dziecko, wpadł*, wpaść do, wpadnie, przewrócił* się, przewróciłam, wywrócił* się, upadł*, poślizgnęł*, poślizgnął*, poślizg*, zamarznie, zamarza*, marznie na, marznie w, śpi na mrozie, śpi na dworze, śpi na ławce, śpi w bramie, śpi na klatce, śpi pod, mróz & bezdomn*, bezdomn* & zimn*, nie wychodzi od, nie otwiera od, nie otwiera drzwi, nie widziałam jej od, nie widziałem go od, nie odbiera, dawno nie widział*, nie je od, od kilku dni nie, bez leków, bez jedzenia, nie ma co jeść, dzieci same, małe dziecko samo, dziecko samo, dzieci zostawi*, bez opieki dzieci, wyrwana poręcz, urwana poręcz, oderwana barierka, brak barierki, urwana barierka, barierka urwana, brak poręczy i, wyrwana huśtawka, urwała się huśtawka, huśtawka się urwała, urwan* łańcuch, wystają śruby, ostre krawędzie, ostre, truci*, otrut*, trutk*, zatrut*, spadł konar, konar wisi, gałąź wisi, gałęź wisi, wisi gałąź, wisi konar, złamane drzewo wisi, drzewo runie, drzewo się wali, drzewo przewróc*, drzewo spad*, nadłaman* gałą*, nadłaman* kon*, pęknięty konar, zapadlisk*, głębok* dziur*, dziur* głębok*, mało nie, o mało, omal, cudem, prawie wpadł*, nogi łamią, łamią nogi, dzieci wchodzą, dzieci skaczą, dzieci się wspinają, dzieciaki wchodzą, ugina się, ugięty, uginają, wściekły, wścieklizn*, gniazdo szerszeni, szerszeni*, nie może wyjść z domu, nie może zejść, nie wyjdzie z domu, uwięzion*, wiatrówk*, z procy, gazrurk*, noworodk*, niemowlak*, leżącą mamą, respirator*, cukrzyk*, bez insuliny, porażenie, porazi kogoś, porazi, może porazić, można się porazić',
      HURT_BEFORE,
      near(BARELY, all(HEAVY, OVERHEAD)),
      near(LOOSE, OVERHEAD),
      near(
        'lód, lodu, lodzie, oblodz*, zlodowac*, ślisk*, ślizgawk*, szklank*, gołoled*, nieposypan*',
        all(WEAK, FRAIL_PLACES, 'ludzie, lecą, leżał*'),
      ),
      near(
        'bez, brak, brakuje, nie ma, urwan*, wyrwan*, złaman*',
        'poręcz*, barier*, barierk*, balustrad*, szczebel*, krat*, ogrodzeni*, zabezpiecz*, pokryw*, dekl*, klap*, włazu',
      ),
      near(
        'schod*, stopni*, zejści*, kładk*',
        'stara się, boi się, nie zejdzie, nie wejdzie, niewidom*, o kulach, z laską, z wózkiem, spadł*, zleciał*',
      ),
      near(
        'luzem, bez smyczy, bez kagańca, biega, lata, puszcz*',
        'amsta*, owczar*, pitbul*, rottweil*, wilczur*, bulterier*, dog, doga, agresywn*, groźn*',
      ),
      near(
        'dzik*, loch*, warchla*, odyniec, lis, wilk*',
        all(WEAK, FRAIL_PLACES, 'podchodz*, atakuj*, goni*, szarż*, ludzi, ludźmi, przewrócił*'),
      ),
      near('gniazdo, rój, rójka, pełno', 'os, szerszen*, pszczół'),
      near('osy, os, szerszen*, pszczoł*', all(WEAK, FRAIL_PLACES, 'uczulen*, alergi*, żądl*')),
      'żmij*, jadowit*, barszcz sosnowsk*, barszczu sosnowsk*, rtęć, rtęci, chemikali*, żrąc*, czad*',
      near(
        'prąd*, napięci*, słup*, skrzynk*, latarn*',
        'kopn*, kopie, poraz*, popieści*, szczyp*, pod napięciem, otwart*, wyrwan* drzwicz*',
      ),
      near(
        'gniazd*, kontakt*, licznik*, instalacj*, rozdzieln*, skrzynk*, puszk*',
        'iskrz*, iskr*, dymi*, spaleniz*, grzeje się, topi się, strzela, okopc*, zwarci*',
      ),
      near(
        'piec, piecyk*, junkers*, komin*, wentylacj*',
        'dymi do, cofa, kopci do, nieszczeln*, zaplombow*, boli głowa, spaliny',
      ),
      near(
        'zalewa*, zalał*, zalan*, podtapia*, podtopi*, wlewa*, wdziera*, topi',
        'piwnic*, parter*, suteren*, garaż*, mieszkan*, klatk*, dom, domu, domy, kuchni*, prąd*, instalacj*',
      ),
      near(
        'ściek*, szamb*, kanaliz*, odchod*, fekali*, gówn*',
        'piwnic*, podwór*, mieszkan*, łazien*, wann*, brodzik*, klatk*, kuchni*, kibl*, muszl*',
      ),
      near(
        'kaloryf*, grzejnik*, ogrzewan*, centralne, piec, bojler*, kocioł, ciepło',
        'nie działa*, zimn*, padł*, wysiadł*, zepsut*, awari*, lodowat*, nie grzej*, odcięl*, wyłączyl*, zgasł*',
      ),
      near(
        'stopni, zimno, zimnic*, marzn*, chłód, lodowato',
        'mieszkani*, domu, pokoju, dziec*, niemowl*, mama, mamie, babci*, w kurtk*, w czapk*, pod kołdr*',
      ),
      near('wod*, kran*, kurk*, kranach', 'nie leci, nie ma, suche, sucho, ani kropli, zakręcil*, zamarzł*'),
      near(
        'sąsiad*, starsz*, pan, pani, babci*, dziad*, staruszk*, ciotk*, lokator*',
        'nie widać, nie widzia*, nie widział*, nie daje znaku, nie pokazuj*, nie otwiera*, nie odbiera*, nie wychodzi*, nie reaguj*, gazety leżą, skrzynka pełna, błąka*, zabłądz*, nie wie gdzie, w piżamie, w kapciach, w koszuli',
      ),
      near(
        'śpi, śpią, nocuj*, koczuj*, marzn*, mieszka, zamarz*',
        'klatce, ławce, altan*, namioci*, pustostan*, samochodzie, aucie, piwnicy, dworcu, śmietnik*, kartonach, betonie, śniegu, mrozie, mróz, minus, na dworze',
      ),
      near(
        'głodn*, zaniedban*, siniak*, bos*, bez opieki, same, samo, bez kurt*, zostawia*',
        'dziec*, chłopiec, chłopczyk, dziewczynk*, niemowl*, maluch*, rodzeństw*, trzylat*, dwulat*',
      ),
      near('wybiega*, wbiega*, przebiega*, wpada*', 'jezdni*, ulic*, pod koła, pod auta, na drogę'),
      near(
        'pędz*, gnaj*, ścigaj*, szalej*, driftuj*, potrąc*, przejech*',
        all(WEAK, FRAIL_PLACES, 'pieszych, kobiet*, na pasach'),
      ),
      near(
        'bawią, bawi, wchodzą, włażą, chodzą, skaczą, łażą',
        'budow*, torach, torowisk*, dachu, dachach, ruin*, pustostan*, wykop*, szybu, szybie, kanał*, hałd*, transformator*, lodzie',
      ),
      near(
        'wystaje, wystają, sterczy, sterczą, ostr*',
        'huśtawk*, zjeżdżal*, drabink*, ławk*, chodnik*, schod*, murk*, płot*, piaskownic*',
      ),
      near('szkło, szkła, szkłem, stłuczk*, butelk*', 'boso, łap*, rozci*, skalecz*, pocię*, stopę, rączk*'),
      near(
        'leżąc*, sparaliżowan*, po udarze, po operacji, z demencj*, z alzheimer*, na wózku, niewidom*',
        'sam, sama, bez opieki, nie ma kto, uwięz*, nie wyjdzie, nie może wyjść, wpadł*, o mało',
      ),
      near('insulin*, leków, leki, tlen*, respirator*', 'brak, nie ma, nie mam, kończy*, nie stać, bez, prąd*'),
      near(PEOPLE, GETS_HURT),
      near(LOOSE, HEAVY),
      near(MISSING, COVERS),
      near(BARE, SHARP),
      near(BEASTS, ATTACKS),
      near(FLOWS, INDOORS),
      near(NOTHING, WARMTH),
      near(SEWAGE, COMES_OUT),
      near(SLEEPS, FROST),
      near('szkło, szkła, potłucz*, igły, igieł, strzykawk*, gwoździ*, żyletk*', 'piaskownic*, plac*, boisk*, dzieci, huśtawk*'),
      near(
        'dzieci, dziecko, maluch*, niemowl*, noworod*',
        'wpaść, wpadnie, marzn*, zimno, głodn*, same, samo, bez opieki, bez jedzenia',
      ),
      near(
        'starsz*, babci*, chor*, niepełnospr*, sąsiadk*, sąsiad',
        'nie otwiera, nie wychodzi, nie odbiera, nie je, bez jedzenia, bez leków, zamkni*, uwięz*',
      ),
      'tragedi*, dojdzie do wypadku, do wypadku, ktoś zginie, śmiertelna, pułapk*, zagraża życiu, zagrożenie życia, nieszczęści*, życiu i zdrowiu, zanim ktoś, zanim dojdzie, aż ktoś, czekać aż, czekacie aż, na głowę, na głowy, na głowach, dzik* & dzieci',
    ),
    medium:
      'niebezpiecz*, zagraża, zagroż* życi*, grozi, dzieci & niebezp*, wisi, gałąź & wisi, niemowl*, małym dzieckiem, małe dziecko, z niemowlęciem, w ciąży, starsza & upad*, mróz, mrozie, minus, pilne, pilnie, bardzo pilne, natychmiast, mam małe dzieci, na wózku, leżąca, chora mama, prąd*',
    weak: 'dziecko, dzieci, starsz*, babci*, ostr*, zimno, kabel, kable, przewod*',
  },
  uk: {
    strong: all(
      'звисає, звисають, висить дрот, висить кабель, висять дроти, висять проводи, висить гілка, відпада*, падає штукатурк*, падає на, впаде на, обвали*, завали*, відкритий люк, люк відкрит*, без кришки, немає кришки, нема кришки, агресивн* собак*, агресивн* пес, кида* на людей, кидаєт*, вкусил*, покусал*, кусає, напада*, ніж, зброя, затоплює квартир*, затопл* квартир*, заливає квартир*, тече зі стелі, ллється зі стелі, ллється, вода зі стелі, немає опалення, нема опалення, без опалення, не гріють, холодні батареї, батареї холодні, немає води, нема води, без води, стоки у підвал*, каналізація тече, прорвало каналізац*, шприц*, застряг* ліфт*, застрягл*, зламала ногу, зламав ногу, впала дитина, дитина впала, впав у, впала у, впала, впав, послизн*, замерзне, замерза*, спить на вулиці, спить надворі, мороз & бездомн*, без їжі, без ліків, немає що їсти, діти самі, дитина сама, іскрит*, оголен* дрот*, оголен* провод*, небезпечно для дітей, може впасти, nemaye opalen*, nema opalen*, nema vody, nemaye vody, szerszenie, gniazdo os, osy & dzieci, pożądl*, użądl*, ogrzewanie nie działa, kaloryfery nie działają, ogrzewanie siadło, piec nie działa, nie grzeje piec, po operacji, w domu zimno, zimno w domu, zimno w mieszkaniu, stopni w mieszkaniu, stopni w domu, awaria ogrzewania, awaria wody, woda nie leci, nie leci woda, sucho w kranach, sucho w kranie, ani kropli',
      near(
        'висить, висять, звиса*, відпада*, падає, падають, впаде, обвал*, тримається, хитається, надлом*',
        'гілк*, дерев*, балкон*, штукатурк*, цегл*, дріт, дрот*, провод*, провід, кабел*, дах*, стовп*, ліхтар*, стел*, карниз*',
      ),
      near('собак*, пес', 'агресивн*, кус*, вкус*, покус*, кида*, напада*, гарч*, ганя*'),
      'у гіпсі, гіпс, швидка забрала, травмпункт*, зламав*, зламал* рук*, поламал*, порізал*, порізався, збила машина, збили дитину, обпекл*, вжалил*, осине гніздо, гніздо ос, шершн*, гадюк*, ожелед* & діти, бурульк*',
      near(
        'діти, дитина, дитину, малюк*, бабус*, дідус*',
        'голодн*, сам, сама, самі, мерзн*, блука*, без нагляду, на даху, на коліях, на будові, слизько, яма',
      ),
      near('немає, нема, без, відірван*, зламан*', 'перил, поручн*, огорож*, кришк*, решітк*'),
      near('сусід*, бабус*, дідус*, жінк*', 'не відчиня*, не відповіда*, не виходит*, не встає, не видно'),
      near('спить, ночує, мерзне, замерз*', 'лавц*, вокзал*, мороз*, вулиц*, машин*, підїзд*, снігу'),
      near('розетк*, провод*, проводк*, щиток, щитк*, стовп*', 'іскр*, димит*, бє, вдарил*, стирч*, горіл*'),
      near('холодно, градусів, мерзн*', 'квартир*, дитин*, хаті, вдома, малюк*'),
      near('тече, ллється, капає, заливає, залило, затопи*', 'стел*, квартир*, кухн*, ванн*, підвал*, сусід*'),
      near('немає, нема, без, холодн*, відключ*', 'опален*, води, батаре*, гарячої'),
      near('каналізац*, стоки, фекалії', 'тече, вилива*, витіка*, прорвал*, затопи*'),
      near(
        'дитина, діти, бабус*, мама, чоловік, людина, сусідк*',
        'впав, впала, впаде, зламал*, зламав, послизн*, поріза*, травм*, розбил*',
      ),
    ),
    medium: 'небезпечн*, терміново, мороз, немовля, маленька дитина, загрожує, маленьк* діт*',
    weak: 'дитина, діти, дітей, холодно',
  },
  en: {
    strong: all(
      'hanging, dangling, falling off, falling down, falling on, fall on, about to fall, about to collapse, collapsing, open manhole, no cover, missing cover, manhole & open, exposed wire*, exposed cable*, bare wire*, aggressive dog*, dog attack*, bit me, bitten, attacked, knife, gun, weapon*, flooding my, flooding the, water pouring, pouring from, leaking ceiling, through the ceiling, leaking into my, no heating, heating is off, radiators are cold, no water, sewage & overflow*, sewage in, sewage coming, needle*, syringe*, stuck in the lift, stuck in the elevator, broke her leg, broke his leg, broke my, someone will get hurt, will get hurt, get hurt, got hurt, injured, fell, slipped, freezing outside, sleeping outside, sleeping in the cold, frost, no food, not answering the door, alone for days, sparking, sparks, baby, broken glass on the playground, broken railing, loose railing, poison*, children & dangerous',
      near(
        'hanging, falling, loose, broken, collapsing, leaning, about',
        'branch, tree, balcony, brick*, plaster, wire*, cable*, roof, pole, railing, ceiling, wall, gutter, chimney',
      ),
      near('dog, dogs, boar*', 'aggressive, bites, bit, biting, attack*, chas*, lunge*, growl*'),
      'in a cast, stitches, ambulance, hospital, broke her, broke his, broke my, twisted, sprained, burned, burnt, stung, run over, nearly hit, knocked down, wasp nest, wasps nest, hornet*',
      near(
        'child, kid, kids, children, toddler*, baby, granny, grandma, elderly',
        'alone, hungry, cold, freezing, unsupervised, roof, tracks, ice, icy, building site, hole',
      ),
      near('no, missing, broken, loose, without', 'railing, handrail, cover, fence, grate, lid'),
      near(
        'neighbour*, neighbor*, lady, man, granny',
        'not answering, not opened, hasnt opened, not seen, nobody has seen, confused, wandering',
      ),
      near('socket*, wire*, wiring, fuse, pole, post', 'spark*, shock, smoke*, smoking, burning, exposed, bare'),
      near('cars, car, drivers', 'speed*, racing, race & school, nearly, hit'),
      near('water, leak*', 'ceiling, flat, bedroom, kitchen, bathroom, pouring'),
      near('no, without, cold, off', 'heating, radiators, water, warm'),
      near('sewage', 'overflow*, backing, yard, basement, street, coming, spilling'),
      near('manhole, drain, hole', 'open, cover, uncovered, missing'),
      near(
        'child, kid, kids, children, grandma, mother, man, woman, someone, neighbour*',
        'fell, hurt, injured, broke her, broke his, slipped, cut',
      ),
      near('homeless, sleeping, sleeps', 'cold, freezing, frost, snow, bridge, outside'),
    ),
    medium: 'dangerous, urgent*, small child*, immediately, pregnant, old lady',
    weak: 'kids, child, children, sharp',
  },
  ru: {
    strong:
      'в гипсе, скорая забрала, сломал*, сломала ногу, порезал*, сбила машина, осиное гнездо, не открывает дверь, дети одни, дети голодные, ребенок один, спит на морозе, спит на улице, холодные батареи, батареи холодные, нет перил, без перил, торчит арматура, торчат провода, бьет током, бьёт током, прорвало трубу, сосульк*, затопил*, заливает подвал, канализация лезет, собака напала, собака бросается, кидается на людей, висит провод, открытый люк, люк открыт, без крышки, нет отопления, нет воды, заливает, течет с потолка, агрессивн* собак*, укусил*, нож, шприц*, упал*, замерз*, обвал*, искрит',
    medium: 'опасно, срочно, мороз',
    weak: 'ребенок, дети',
  },
};

/** Animals attack too, but the help is another: urgent, no 112 by itself. */
export const beast: Lexicon = {
  pl: {
    strong: all(
      BEASTS,
      'kot, kota, kotek, kotka, koty, kociak*, jeż, jeża, jeże, sarn*, ptak*, gołąb, gołębi*, kaczk*, łabęd*, szczeniak*, szczeni*, wiewiórk*',
    ),
  },
  uk: { strong: 'собака, собаки, собаку, собак, пес, пси' },
  en: { strong: 'dog, dogs, boar, boars' },
  ru: { strong: 'собака, собаки' },
};

/** Somebody, not something. */
export const people: Lexicon = { pl: { strong: PERSON }, uk: { strong: UK_PERSON }, en: { strong: EN_PERSON } };
