/** What the words of a message ask for. `report_issue` also lives from the categories' words. */
import { all, type Lexicon, near } from '../lexicon.ts';

export const report_issue: Lexicon = {
  pl: {
    strong:
      'zgłaszam, zgłosić problem, zgłosić usterkę, zgłosić awarię, chcę zgłosić, chciałam zgłosić, chciałem zgłosić, chciałabym zgłosić, chciałbym zgłosić, usterk*, awari*, interwencj*, prosz* o napraw*, naprawcie, naprawić, naprawi*, zróbcie coś, zróbcie z tym, zrobicie z tym, zrobi z tym porządek, nie działa, nie działaj*, nie świec*, zepsut*, zepsuł*, popsut*, popsuł*, nie da się przejść, nie można przejść, nie można wejść, połama*, urwan*, uszkodz*, niebezpieczn*, od miesiąca nikt, od tygodnia nikt, nikt nie sprząta, nikt nie napraw*, nikt nic nie robi, nikt się tym nie, kiedy w końcu napraw*, kiedy ktoś, kiedy będzie zrobion*, kiedy naprawicie, kiedy zrobicie, przydałaby się, przydałby się, przydałoby się, proszę o interwencję, prosimy o, proszę o usunięcie, proszę posprzątać, sprzątnijcie, posprzątajcie, wywieźcie, zabierzcie, usuńcie, załatajcie, skoście, wytnijcie, posypcie, dramat, skandal',
    medium:
      'problem*, dziur*, brudno, śmierdz*, cuchn*, syf, bałagan*, znowu, ciągle, wciąż, od tygodni*, od miesi*, od kilku dni, od paru dni, od wczoraj, od rana, codziennie, mam dość, ile można, tak dalej być nie może, wstyd, masakra, tragedia, koszmar, porażka, nie ma światła, nie ma wody, nie ma ogrzewania, brak, brakuje, wisi, zwisa, przecieka, cieknie, leje się, leży, stoi, zalewa, pękł*, zapchan*, zatkan*, wybija, rozwal*, zniszcz*, zaniedban*, straszy, obok mnie, pod moim, pod naszym, u nas, pod oknem, pod oknami, na podwórku, na podwórzu, w bramie, przed blokiem, pod blokiem, za blokiem, przy bloku, sąsiad*, ktoś, dzieci, zobaczcie, w fatalnym stanie, w złym stanie, postawcie, zamontujcie, zamontować, postawić, chcielibyśmy żeby, czy da się coś zrobić, czy można coś zrobić, można prosić o, wymian*, wymieni*, remont*',
    weak: 'kiedy, boję, strach, proszę, panie, starsz*, wózek, zrobić, zróbcie, jest, są',
  },
  uk: {
    strong:
      'хочу повідомити, повідомити про, повідомляю, не працює, не працюють, зламан*, зламал*, зламався, полама*, відремонт*, полагод*, зробіть щось, ніхто не прибирає, ніхто не, аварія, пошкоджен*, ne pracyuye, ne pracuje, ne pratsyuye, зіпсован*, приберіть, коли полагод*, коли відремонт*, коли зробл*, заберіть, вивезіть, не світит*',
    medium:
      'проблем*, яма, брудно, смердить, знову, постійно, вже тиждень, вже місяць, немає світла, немає води, немає опалення, небезпечно, тече, прорвало, біля будинку, біля нашого, у дворі, в дворі, під вікнами, під вікном, сусід*, хтось, діти, жах, стоїть, лежить, висить, неможливо, ремонт*',
    weak: 'коли, будь ласка, боюся, нема, немає',
  },
  en: {
    strong:
      'report a problem, want to report, like to report, report an issue, is broken, are broken, broken, not working, doesnt work, does not work, isnt working, please fix, needs repair, need repair*, needs fixing, when will you fix, out of order, nobody cleans, please remove, damaged',
    medium:
      'problem, dangerous, again, for weeks, for a week, for days, every night, every day, outside my, near my, in front of, leaking, smells, hole, dirty, neighbour*, neighbor*, missing, stuck, since, someone, fix, repair*, clean up',
    weak: 'there is, there are, please, street',
  },
  ru: {
    strong: 'не работа*, сломан*, сломал*, почините, хочу сообщить, авария, никто не, уберите',
    medium: 'проблем*, опять, постоянно, уже неделю, возле дома, во дворе, под окнами, опасно',
    weak: 'когда, нет',
  },
};

export const event_info: Lexicon = {
  pl: {
    strong: all(
      'wydarzeni*, festyn*, kawiarenk*, spacer histor*, spacer z przewod*, spacery histor*, urodziny ulicy, urodzin* ulic*, bieg rewital*, rodzinny bieg, biegu rewital*, gra miejska, gry miejskiej, warsztat*, piknik*, co się dzieje w, co się dzieje na, co ciekawego, jakieś imprezy, imprezy dla dzieci, atrakcj*, plan wydarzeń, kalendarz wydarzeń, harmonogram zajęć, półkoloni*, koncert*, kino plener*, kino letnie, wernisaż*, wystaw*, konsultacj*, debat*, seminari*, dzień sąsiada, zajęcia dla, zajęcia z, jarmark*, kiermasz*, spotkanie z, spotkanie autorskie, o której zaczyna, o której jest, o której się zaczyna, kiedy jest spacer, kiedy są zajęcia, kiedy będzie festyn, kiedy jest, kiedy będzie następn*, gdzie jest zbiórka, miejsce zbiórki, wstęp wolny, czy wstęp, wstęp jest, program imprezy, klub seniora, planszów*, wymiana ubrań, wymiana książek, garażówk*, wyprzedaż garażow*, sylwester, mikołajk*, wigilia osiedlow*, wigilia dla mieszk*, dzień dziecka, andrzejki, potańcówk*, czy trzeba się zapisywać, czy trzeba zapis*, czy obowiązują zapisy, czy są zapisy, zajęcia',
      near(
        'kiedy, gdzie, o której, jak długo, ile, czy, jaki, co, skąd',
        'festyn*, piknik*, spacer*, warsztat*, zajęcia, bieg, biegu, kawiarenk*, koncert*, wystaw*, urodziny ulicy, urodziny, konsultacj*, półkoloni*, impreza, imprezy, wydarzeni*, zbiórka, gra miejska, kino, debata, spotkanie, atrakcj*, dzień dziecka, dmucha*, występ*, jarmark*, wycieczk*',
      ),
      near(
        'czy, będzie, będą, macie, są, szukam',
        'dla dzieci, dla seniorów, dla młodzieży, dla dorosłych, atrakcj*, dmucha*, wstęp, darmow*, płatn*, zajęcia, warsztaty',
      ),
      'co się dzieje, co się będzie działo, coś ciekawego, coś fajnego, macie jakieś, jakieś zajęcia, jakieś warsztaty, jakieś wydarzenia, odwołany, odwołana, odwołane, przełożon*, w razie deszczu, jeśli będzie padać, przez deszcz, od ilu lat, dla jakiego wieku, ile lat trzeba mieć, co zabrać, trzeba coś zabrać, co trzeba wziąć, jak się ubrać, czy jest parking, zaczyna się, startuje, rozpoczyna się, kończy się o, potrwa, program dnia, harmonogram, rozkład zajęć, kto prowadzi',
    ),
    medium:
      'impreza, imprezie, imprezę, imprezy, spacer*, zabaw*, weekend*, w sobotę, w niedzielę, o której, zaczyna, bilety, bilet wstępu, ile kosztuje, za darmo, darmow*, czy jest płatn*, spotkani*, biegu, bieg, klub, świetlic*, dla dzieci, dla seniorów, dla młodzieży, ferie, feri*, wakacj*, ile trwa, mogę przyjść, można przyjść, z psem, z wózkiem, czy odbędzie, odbędzie się, przewodnik*, zbiórk*',
    weak: 'kiedy, gdzie, program, jutro, dziś, dzisiaj, sobota, sobotę, niedziela, termin*, będzie, data',
  },
  uk: {
    strong: all(
      'подія, події, подій, захід для, заходи, заход*, свято вулиці, екскурсі*, прогулянк*, майстер-клас*, майстер клас*, фестивал*, концерт*, зустріч, кав’ярня, кавярн*, забіг, пікнік, ярмарок, коли буде, коли починається, о котрій, zakhod*, podiya, podiyi, виставк*, заняття для, заняття',
      near(
        'коли, де, о котрій, скільки, чи, що',
        'екскурсі*, свято, захід, заходи, концерт*, заняття, майстер, прогулянк*, забіг, зустріч, ярмарок, пікнік, подія',
      ),
      'що буде, що відбувається, чи буде, є щось для дітей, щось цікаве',
    ),
    medium:
      'вихідні, вихідних, у суботу, в суботу, в неділю, для дітей, скільки коштує, безкоштовно, вхід, що цікавого, можна прийти, програма',
    weak: 'коли, де, завтра, сьогодні',
  },
  en: {
    strong: all(
      'event, events, workshop*, history walk*, guided walk*, walk, festival, picnic, concert*, exhibition, whats on, what is on, happening, what time does, when does it start, open day, game, meetup, consultation meeting, film screening, classes, fair',
      near(
        'when, where, what time, how much, is there, are there, any, whats',
        'event, events, workshop, walk, picnic, festival, concert, run, kids, children, seniors, weekend, classes, activities, birthday, fair',
      ),
    ),
    medium:
      'weekend, saturday, sunday, for kids, free entry, how much, start, starts, meeting, activities, what time, family run, programme',
    weak: 'when, where, tomorrow, today, date',
  },
  ru: {
    strong: 'мероприят*, экскурси*, концерт*, праздник*, мастер-класс*, встреча',
    medium: 'когда будет, во сколько, выходные, для детей, бесплатно',
    weak: 'когда, где',
  },
};

export const event_signup: Lexicon = {
  pl: {
    strong: all(
      'zapisać, zapisz, zapiszcie, zapisz mnie, zapisac, zapisy na, zapisuję, zapisujemy, zapisuje, zapisz nas, dopisać, dopiszcie, dopisz, chcę się zapisać, jak się zapisać, gdzie się zapisać, można się zapisać, wziąć udział, wezmę udział, weźmiemy udział, chcę wziąć, chętnie przyj*, przyjdziemy, przyjdę z, będziemy w, będę na, zgłaszam się na, zgłaszam dziecko, zgłaszam syna, zgłaszam córkę, zgłosić dziecko, zgłosić syna, zgłosić córkę, zgłosić się na, zarezerwować miejsc*, rezerwacj*, rezerwuję, są jeszcze miejsca, są wolne miejsca, jeszcze miejsca, wolne miejsca, czy zostały miejsca, uczestniczyć, lista rezerwowa, listę rezerwową, liście rezerwowej, piszę się na, idę na, poproszę dwa miejsca, poproszę miejsc*, miejsce dla, miejsca dla, zapis na, zapiszę, zapisujcie, wpisać na listę, wpiszcie, proszę o wpisanie, proszę zapisać, rejestracj* na, zarejestrować na, formularz zapis*, chcemy iść na, chcę iść na, dołączyć do zajęć, mnie i, mnie oraz, formularz na, formularz zgłoszeniowy, zgłaszam drużynę, zgłosić drużynę, drużynę, dopiszcie jeszcze, pójść z mamą, chcę pójść, chcemy pójść, wybieram się, wybieramy się',
      near(
        'zapis*, zapiszcie, zapisać, dopis*, wpis*, zgłos*, zarezerw*, rezerw*, zarejestr*, dołącz*',
        'warsztat*, spacer*, zajęci*, bieg*, kawiarenk*, półkoloni*, wycieczk*, festyn*, piknik*, kurs*, spotkani*, osob*, osoby, dziecko, dzieci, syna, córkę, wnuk*, wnuczk*, mnie, nas, męża, żonę, miejsc*, udział, listę, lista, udziału, sobot*, niedziel*, urodziny, gr*, kino, koncert*, wyjazd*',
      ),
      near(
        'chcę, chcemy, chciałabym, chciałbym, chcielibyśmy, chętnie, mogę, możemy, czy mogę, da się',
        'wziąć udział, uczestniczyć, przyjść z, dołączyć, pójść na, pobiec, wystartować, pobiegać z wami, zabrać dzieci',
      ),
      near('są, jest, zostały, zostało, macie, mają, wolne, będą', 'miejsca, miejsce, miejsc na'),
      'w trójkę, we troje, w dwójkę, we dwójkę, we dwie, w czwórkę, my też przyjdziemy, też przyjdziemy, też przyjdę, przyjdziemy z, przyjdę na, będziemy z dziećmi, jak się zgłosić, jak dołączyć, jak się dostać na, gdzie są zapisy, link do zapisów, formularz zgłoszeniowy na, jak mogę wziąć, czy mogę jeszcze, można jeszcze, czy można jeszcze, czy jeszcze można, przyjmiecie jeszcze',
    ),
    medium:
      'zapisy, zapisów, zapis, miejsc, miejsca, udział, przyjść na, chętnie, chcemy, we dwoje, dwie osoby, dwoje, troje, osób, osoby, dwójk*, trójk*, z dzieckiem, z dziećmi, córk*, syn*, wnuk*, wnucz*, warsztat*, spacer*, zajęci*, półkoloni*, bieg, biegu, kawiarenk*',
    weak: 'chcę, chciałabym, chciałbym, sobotę, niedziel*, dla nas',
  },
  uk: {
    strong: all(
      'записатис*, записати, запишіть, запишіт*, записатися, хочу записат*, як записат*, взяти участь, приймем* участь, прийти на, прийдемо, є ще місця, є місця, вільні місця, zapysaty*, zapyshit*, зареєструват*, реєстраці* на, забронювати, хочемо прийти',
      near(
        'запис*, зареєстр*, додайте, забронюва*, впишіть',
        'дитину, доньку, сина, нас, мене, екскурсі*, заняття, майстер, прогулянк*, свято, захід, місця, місце, осіб, двох, двоє, суботу, неділю',
      ),
    ),
    medium:
      'дитину, дитини, донька, доньку, сина, син, двоє, нас двоє, місця, місце, участь, осіб, людей, прогулянк*, екскурсі*, заняття, майстер',
    weak: 'хочу, хотіла, хотів',
  },
  en: {
    strong: all(
      'sign up, sign me up, signup, sign us up, register for, book a place, book a seat, reserve, take part, join the, join, enrol*, any places left, places left, spots left, put me down, put us down, i would like to come, want to come, we will come, attend',
      near(
        'book, register, sign, reserve, enrol, join, put',
        'places, place, walk, workshop, event, run, class, us, me, kids, son, daughter, seats, picnic, course',
      ),
    ),
    medium: 'places, seats, spots, two people, my daughter, my son, my kids, us, walk, workshop*, class, classes, participate',
    weak: 'want, would like',
  },
  ru: {
    strong: 'записаться, запишите, принять участие, есть места, свободные места, хочу прийти',
    medium: 'место, места, ребенка, сына, дочь, человека',
    weak: 'хочу',
  },
};

export const event_cancel: Lexicon = {
  pl: {
    strong: all(
      'wypisać, wypiszcie, wypisz, wypisuję, wypisz mnie, rezygnuję z, rezygnujemy, rezygnuję, rezygnuje, zrezygnować, zrezygnuj*, nie przyjdę, nie przyjdziemy, nie przyjdzie, nie dam rady przyjść, nie damy rady, nie dam rady, nie będę mogła, nie będę mógł, nie będzie nas, nie będzie mnie, nie będę, nie możemy przyjść, nie mogę przyjść, nie mogę być, nie dotrę, nie dotrzemy, odwołać udział, odwołać zapis, odwołuję, anulować zapis, anulować rezerwacj*, anuluję zapis, proszę anulować, wykreślić, wykreślcie, wykreśl, skreślić, skreślcie, skreśl, zwolnić miejsce, zwalniam miejsce, oddaję miejsce, oddać miejsce, jednak nie, wycofać się, wycofuję się, wycofać zgłoszenie na, usuńcie z listy, usunąć z listy, zdjąć z listy, odwołać rezerw*, odmeldow*, odpadam, odpadamy, nie skorzystam, nie skorzystamy, zwolnij, zwolnijcie, zdejmijcie, mniej osób, o jedną osobę mniej, jedna osoba mniej, przepisać na kogoś, moje miejsce oddać, gorączk*, grypa, grypę, angin*, w szpitalu, muszę iść do pracy, wypadł mi dyżur, dostałam zmianę, nie pasuje nam, nie pasuje mi termin, nieaktualny zapis, wycofuję zapis',
      near(
        'nie',
        'przyjdę, przyjdziemy, przyjdzie, przyjść, będę, będziemy, dotrę, dotrzemy, zdążę, zdążymy, wezmę udział, pojawię, pojawimy, dojadę, dojedziemy, stawię, pójdę, pójdziemy, dam rady, damy rady, uda mi się, uda nam się, możemy być, mogę być, wyrobię',
      ),
      near(
        'zapisał*, zapisaliśmy, zapisan*, wpisan*, zarezerwował*, zaklepał*, jestem na liście, mamy miejsc*, mieliśmy, miałam, miałem',
        'ale nie, ale jednak, jednak nie, niestety, nie mogę, nie możemy, nie dam, nie damy, nie dojad*, nie wyrob*, nie wyjdzie, rezygn*, odpad*, wypadł*, chor*, zachorow*, rozchorow*, szpital*, wyjeżdż*, pracuj*, nie będzie, nie pójd*, nie pojad*, skreśl*, wykreśl*, wypis*, oddaj*, zwaln*, zamiast, klops, nici z, lekarz*, dyżur*',
      ),
      near(
        'odwoł*, anuluj*, anulow*, rezygn*, zrezygn*, wycof*, wypis*, wypisz*, skreśl*, wykreśl*, usuń*, usunąć, zwolni*, zwalniam, oddaj*, oddam',
        'zapis*, udział*, miejsc*, rezerwacj*, warsztat*, spacer*, zajęć, zajęci*, bieg*, listy, liście, lista, kawiarenk*, półkoloni*, zgłoszenie na, wycieczk*, festyn*, piknik*, kurs*, spotkani*, mnie, nas, dziecko, syna, córkę, udziału, osób, osoby',
      ),
      'muszę odwołać, musimy odwołać, chcę odwołać, muszę zrezygnować, musimy zrezygnować, niech ktoś inny, ktoś inny skorzysta, jednak nie mogę, jednak nie możemy, plany się zmieniły, zmiana planów, zmieniły mi się plany, pokrzyżował*, coś wyskoczyło, wyskoczyło mi, jestem zapisan* ale, zapisał* się ale, byliśmy zapisani',
    ),
    medium:
      'rozchorowa*, zachorowa*, coś mi wypadło, wypadło mi, wypadło nam, chory syn, chora córka, jestem chora, jestem chory, zapisan*, zapisał*, mój zapis, rezerwacj*, ktoś inny, moje miejsce, miejsce dla innych, na liście, z listy, odwołać, nie mogę, nie możemy, nie uda, nie dojd*, nie wyrob*, nie wyjdzie, rezygnacj*, zapisałam się, zapisałem się, zapisaliśmy się, choroba, chory, chora, wyjazd, wyjeżdżam*, niestety nie',
    weak: 'niestety, przepraszam, sorry, warsztat*, spacer*, zajęci*, bieg, półkoloni*, w sobotę',
  },
  uk: {
    strong: all(
      'випишіть, викресліть, скасувати запис, скасуйте, скасувати, не прийду, не прийдемо, не зможу прийти, не зможемо, не зможу, відмовляюсь, відмовляємось, відмінити запис, не буде нас, зняти з, skasuvaty, ne pryjd*, ne zmozh*',
      near('не', 'зможемо, зможу, зможе, прийду, прийдемо, прийде, буду, будемо, виходить прийти, встигнемо, встигаю'),
      near('скасу*, відмін*, випиш*, викресл*, відмов*', 'запис*, участ*, місц*, мене, нас, доньк*, сина, дитину'),
    ),
    medium: 'захворі*, записан*, записал*, мій запис, наше місце, моє місце, на жаль',
    weak: 'вибачте, запис',
  },
  en: {
    strong: all(
      'cancel my, cancel our, cant come, cannot come, cant make it, can not make it, wont come, wont make it, withdraw from, remove me from the list, take me off, take us off, not coming, unable to attend, not be able to, give my place, drop out, unregister',
      near('cant, cannot, wont, unable, not', 'come, make it, attend, join, coming'),
      near('cancel, withdraw, remove, unsubscribe', 'booking, reservation, place, places, me, us, registration, spot'),
    ),
    medium: 'cancel, ill, sick, registered, booking, reservation, signed up, my place',
    weak: 'sorry, unfortunately, workshop*, walk',
  },
  ru: {
    strong: 'отменить запись, не приду, не придем, не сможем, не смогу, вычеркните',
    medium: 'заболел*, записан*',
    weak: 'к сожалению',
  },
};

export const grant_question: Lexicon = {
  pl: {
    strong: all(
      'mikrogrant*, mikro grant*, mikro-grant*, mikrodotac*, grant, granty, grantu, grantów, grantow*, dotacj*, dofinansowani*, dofinansuj*, nabór, naboru, naborze, naborów, konkurs ofert, konkursie ofert, konkursu ofert, otwarty konkurs, wkład własny, wkładu własnego, kosztorys*, koszty kwalifikowan*, kosztów kwalifik*, koszt kwalif*, rozlicz*, sprawozdani*, oferta konkurs*, formularz oferty, wzór oferty, złożyć ofertę, składamy ofertę, składania ofert, składać oferty, fundacj*, stowarzyszeni*, organizacja pozarząd*, organizacji pozarząd*, ngo, grupa nieformalna, grupą nieformaln*, grupy nieformaln*, nieformaln*, patron, pieniądze na projekt, kasa na projekt, kasę na, pieniądze na pomysł, kwota dofin*, maksymalna kwota, na projekt, projektu, projekt, aneks, komisja konkurs*, kryteri*, wolontariat, wkład osobowy, pracę wolontariuszy, budżet projekt*, inicjatyw* lokaln*, krs, oświadczeni*, przesunąć środki, środki na, beneficjent*, realizacj* projektu, termin realizacji, przedłużyć realiz*, transz*, zaliczk*, przelew na konto, koszty pośrednie, koszty administracyjne, trwały efekt, oferent*, załącznik* do oferty, wynagrodzenie instruktora, opłacić instruktora, opłacić trenera, zapłacić instruktor*, zapłacić trener*, zapłacić artyst*, poczęstunek, catering, wkład rzeczowy, środki trwałe, zakup sprzętu, edycja mikro*, edycji, nabór wniosków, kiedy nabór, następny nabór, ile dajecie na, limit na, wolontariusz*, wkład, wkładu, paragon*, stowarzyszeń, fundacje, stowarzyszenia, organizacja musi, osoba prywatna może, mieszkaniec może złożyć, na konto',
      near(
        'pieniądze, pieniędzy, kasa, kasę, kasy, środki, środków, wsparcie, sfinans*, kwota, kwoty, kwotę, dofinans*',
        'pomysł*, projekt*, ogród*, sąsiad*, festyn*, organiz*, zorganiz*, skąd, wydać, kupić, zakup*, na co, dostać, ile, inicjatyw*, podwórk*, zadani*, konkurs*, impr*, warsztat*',
      ),
      near(
        'oferta, oferty, ofertę, ofert, wniosek, wniosku, wniosków, formularz*, konkurs*',
        'złożyć, składać, złożenia, składania, wypełni*, termin*, wzór, druk*, pomoc*, pomoże, nabor*, jak napisać, napisać, poprawić, uzupełni*, podpis*',
      ),
      near(
        'faktur*, rachun*, paragon*, umow*, koszt*, wydatk*, zakup*, sprzęt*',
        'rozlicz*, projekt*, kwalifik*, opisać, termin*, przesun*, zmienić, można, wolno, czy mogę, przed podpis*, po terminie',
      ),
      near('czy mogę, można, możemy, wolno, kto może', 'startować, ubiegać, starać, aplikować, wystartować, złożyć ofert*'),
      'pozyskać, na pomysł, mamy pomysł, mam pomysł, pomysł na, ubiegać się o, starać się o, wystartować w konkursie, startować w, budżet obywatelsk*, ngosy, pozarządow*, partner projekt*, koordynator projekt*, zmiana w budżecie, osobą prawną, rada osiedla, koło gospodyń',
    ),
    medium:
      'pomysł*, pieniądze na, pieniędzy na, sfinansow*, finansow*, faktur*, rachunk*, umow*, złoż* wniosek o, wniosek o dofin*, wniosek, wniosku, regulamin*, budżet*, kwot*, środki, środków, edycj*, termin składania, do kiedy można składać, do kiedy składa*, na ile można, zakup* sprzęt*, kupić sprzęt, honorari*, wynagrodz*, kwalifikowal*, punkt*, ocen*, oferta, ofertę, oferty, koszt*, koszty, wydat*, konkurs*, podpis*, załącznik*, regulamin, limit*, przedłuż*, vat, brutto, netto, przelew*, wypłac*, dotow*, dokument* do, inicjatyw*, wsparcie na',
    weak: 'do kiedy, ile można, zł, tysięcy, tys, sąsiadami chcemy, sąsiadkami, zorganizować, zrobić dla',
  },
  uk: {
    strong: all(
      'мікрогрант*, мікро-грант*, грант, гранти, гранту, грантів, грантов*, фінансуван*, mikrohrant*, hrant*, конкурс проєкт*, конкурс, фонд, громадськ* організац*, звіт*, кошторис*, проєкт*, проект*, власн* внес*, неформальн* груп*',
      near(
        'гроші, грошей, кошти, коштів, фінанс*',
        'проєкт*, проект*, ідея, ідею, отримати, взяти, купити, сусід*, двор*, захід, ініціатив*',
      ),
      near('заявк*, конкурс*', 'подати, подач*, термін, заповн*, написати, до коли'),
    ),
    medium:
      'гроші на, грошей на, ідея, ідею, ідеї, подати заявку, заявк*, договір, бюджет*, кошти, термін подачі, рахунк*, фактур*',
    weak: 'до коли, скільки можна',
  },
  en: {
    strong: all(
      'micro grant*, microgrant*, micro-grant*, grant, grants, funding, fund, own contribution, settlement, eligible costs, eligible, ngo, foundation, association, call for proposals, call for offers, open call, informal group, project budget, application form for, final report, project',
      near(
        'money, funds, funding, support, pay',
        'project, idea, neighbours, garden, organise, organize, community, event, equipment',
      ),
      near('apply, application, offer', 'deadline, form, grant, how, submit, fill'),
    ),
    medium: 'apply, money for, budget, idea, deadline, application, invoice*, apply for, contract',
    weak: 'how much can, when is the deadline',
  },
  ru: {
    strong: 'микрогрант*, грант*, финансирован*, проект*, фонд',
    medium: 'деньги на, заявк*, бюджет*, идея',
    weak: 'сколько можно',
  },
};

export const status_query: Lexicon = {
  pl: {
    strong: all(
      'co z moim, co z moją, co z tym zgłoszeniem, co ze zgłoszeniem, co ze sprawą, co z naszym, co z naszą, co się dzieje z moim, co dalej z, jaki jest status, jaki status, status zgłoszenia, status sprawy, status mojego, status wniosku, status oferty, na jakim etapie, moje zgłoszenie, mojego zgłoszenia, mojej sprawy, moim zgłoszeniu, moja sprawa, zgłaszałam, zgłaszałem, zgłosiłam, zgłosiłem, zgłaszaliśmy, zgłosiliśmy, pisałam do was, pisałem do was, pisałam, pisałem, pisaliśmy, czy ktoś się zajął, ktoś się tym zajął, ktoś się tym zajmuje, kiedy odpowiedź, kiedy dostanę odpowiedź, czekam na odpowiedź, nadal czekam, dalej czekam, ile mam czekać, ile jeszcze czekać, brak odpowiedzi, bez odpowiedzi, nie dostałam odpowiedzi, nie dostałem odpowiedzi, nikt nie odpisał, nikt nie odpowiedział, nikt się nie odezwał, nie odpisaliście, numer zgłoszenia, zgłoszenie nr, zgłoszenie numer, sprawa nr, nr sprawy, numer sprawy, czy moja oferta, czy nasza oferta, co z naszą ofertą, co z ofertą, czy jestem na liście, czy jesteśmy na liście, czy jestem zapisan*, czy mój zapis, czy doszło moje, czy dotarło, czy dotarł*, czy doszł*, przyjęte zgłoszenie, czy przyjęliście, czy moje, czy już wiadomo, czy coś wiadomo, wiadomo coś, jest już decyzja, czy jest już, złożyłam, złożyłem, złożyliśmy, wysłałam, wysłałem, wysłaliśmy, wasz numer, sprawdzić status, sprawdzić co z, jak tam moje, jak tam sprawa, jak tam, obiecaliście, obiecano, miało być zrobione, miało być naprawione, minął termin, po terminie nadal, mojego zgłoszenia, numer ma moja, przypominam się, przypominam o',
      near(
        'zgłosił*, zgłaszał*, zgłosiliśmy, pisał*, pisaliśmy, napisał*, wysłał*, wysłaliśmy, złożył*, złożyliśmy, składał*, składaliśmy, dzwonił*, dzwoniliśmy, meldował*, zgłoszon*, informował*, prosił*, podał*, wypełnił*',
        'odpowied*, odpowiedzi, nic, cisza, ciszy, temu, etap*, wynik*, doszł*, dotar*, czek*, minęł*, minął, minęły, zeszł*, wcześniej, reakcj*, status, kiedy, wiadomo, efekt*, dalej, nikt, zero, odzew*, stycz*, lut*, marc*, kwiet*, maju, czerwc*, lipc*, sierp*, wrześ*, paźdz*, listopadz*, grud*, poniedział*, wtorek, środ*, czwart*, piąt*',
      ),
      near(
        'moje, moją, mojej, mojego, moim, moja, nasze, naszą, naszej, naszego, naszym, nasza, tej, tego, ta, to',
        'zgłoszenie, zgłoszenia, zgłoszeniu, zgłoszeniem, sprawa, sprawy, sprawę, sprawie, sprawą, oferta, oferty, ofertę, ofertą, wniosek, wniosku, wnioskiem, pismo, pisma, pismem, mail, maila, reklamacj*',
      ),
      near(
        'co, jak, kiedy, czy',
        'z moim, z moją, z naszym, z naszą, z tym zgłoszeniem, ze zgłoszeniem, z tą sprawą, ze sprawą, z ofertą, z wnioskiem',
      ),
      near('jestem, jesteśmy, jest, są', 'na liście, zapisana, zapisany, zapisani, przyjęte, przyjęta, przyjęty, rozpatrzon*'),
      'ile jeszcze, ile mamy czekać, ile to potrwa jeszcze, minęły dwa, minął tydzień, minął miesiąc, minęły trzy, minęło już, żadnej odpowiedzi, żadnego odzewu, bez odzewu, bez reakcji, nikt się nie odzywa, cisza w temacie, zero odzewu, są wyniki, są już wyniki, wyniki konkursu, wyniki naboru, kiedy wyniki, kiedy ogłosicie, sprawdzić moje, coś ruszyło, ruszyło coś, ktoś to przeczytał, zajęliście się, zajął się ktoś, ktoś się zajął, ktoś już się',
    ),
    medium:
      'temu, tydzień temu, miesiąc temu, dwa tygodnie temu, w zeszłym tygodniu, w zeszłym miesiącu, i nic, i cisza, do tej pory nic, do dziś nic, do dzisiaj, nadal nic, dalej nic, zero reakcji, brak reakcji, odpowiedzi, odpowiedź, wyniki, rozpatrz*, rozpatrywan*, etap*, zgłoszeni*, zgłoszon*, już drugi raz, trzeci raz, przypominam, ponawiam, ponownie, obiecaliście, miało być, mieliście',
    weak: 'sprawa, sprawie, sprawy, status, czekam, kiedy, nr, numer',
  },
  uk: {
    strong: all(
      'що з моїм, що з моєю, що з моєї, моє звернення, мого звернення, моя заявка, моєї заявки, який статус, статус заявки, статус, я писала, я писав, писала вам, писав вам, повідомляла, повідомляв, я подавала, я подавав, подала, коли буде відповідь, досі немає відповіді, немає відповіді, без відповіді, номер звернення, чекаю на відповідь, чи отримали, чи дійшло, чи записан*',
      near(
        'я, ми, писал*, писав, повідомлял*, повідомляв, подавал*, подавав, надсилал*, надіслал*, дзвонил*',
        'відповід*, тому, досі, статус, нічого, тиша, чека*',
      ),
      near('моїм, моє, моєю, моя, мого, моєї, нашим, наше', 'звернен*, заявк*, запис*, справ*, лист*, повідомлен*'),
      'яка ситуація, що чути, чи є новини, коли дадуть відповідь, скільки ще чекати',
    ),
    medium: 'тиждень тому, місяць тому, минулого тижня, тому назад, тому, досі, відповід*, звернення, розглян*',
    weak: 'чекаю, коли, номер',
  },
  en: {
    strong: all(
      'my report, my issue, my case, my request, my application, status of, what happened to, what happened with, any update*, any news, update on, i reported, we reported, reported, i wrote to you, i wrote, still waiting, no answer, no reply, no response, case number, reference number, am i on the list, is my booking, have you received, did you receive, did you get my, i submitted, we submitted',
      near('my, our', 'report, issue, case, application, request, complaint, booking, ticket, letter, offer'),
      near('i, we', 'reported, submitted, wrote, sent, applied, complained'),
      'any progress, whats happening with, how long do i have to wait, what is happening with',
    ),
    medium: 'status, ago, last week, last month, weeks ago, response, answer, reply, nothing happened, still nothing',
    weak: 'waiting, number, when',
  },
  ru: {
    strong: 'мое обращение, моя заявка, какой статус, статус, я писал*, я сообщал*, нет ответа, жду ответ*',
    medium: 'неделю назад, месяц назад, до сих пор, ответ*',
    weak: 'жду, номер',
  },
};

export const talk_to_human: Lexicon = {
  pl: {
    strong: all(
      'z człowiekiem, żywym człowiekiem, żywy człowiek, prawdziwym człowiekiem, prawdziwy człowiek, z kimś żywym, konsultant*, z pracownik*, porozmawiać z, pogadać z kimś, pogadać z, rozmawiać z kimś, rozmawiać z, chcę rozmawiać, połącz, połączcie, połączyć z, proszę o kontakt, poproszę o kontakt, skontaktować się z, skontaktować, prosze o telefon, proszę o telefon, oddzwoń*, oddzwoni*, zadzwonić, zadzwońcie, zadzwonić do, zadzwonić pod, zadzwonicie, zadzwoni, numer telefonu, nr telefonu, podajcie numer, telefon do, jaki telefon, jaki numer do, jaki jest numer, kontakt do, kontakt z, namiary na, mail do, adres mailowy, e-mail do, umówić się, umówić wizytę, umówić spotkanie, umówić na spotkanie, spotkać się z, godziny otwarcia, godzinach otwarcia, w jakich godzinach, w których godzinach, do której czynne, do której otwarte, do której jesteście, o której otwieracie, od której czynne, godziny przyjęć, godziny urzędowania, kiedy czynne, czynne, jesteście otwarci, gdzie jest biuro, gdzie się mieści, gdzie was znaleźć, gdzie macie biuro, gdzie jesteście, gdzie jest wasze, adres biura, siedzib*, kto jest moją streetwork*, kto jest streetwork*, moja streetwork*, do streetwork*, ze streetwork*, streetworker*, nie chcę gadać z botem, nie z botem, nie z automatem, nie z robotem, dosyć bota, z urzędnik*, z kimś z urzędu, z kimś z biura, kogoś z biura, ktoś z biura, z panią, z panem, przyjść osobiście, osobiście, kiedy mogę przyjść do, dyżur*, z kierownik*, kierownik*, do biura, kiedy przyjmuje, o której przyjmuje, niech ktoś do mnie, w cztery oczy, osobiste spotkanie, omówić osobiście, wolałbym to omówić, wolałabym to omówić, porozmawiać osobiście, biuro otwarte, biuro czynne, jakaś pani, jakiś pan z urzędu',
      near(
        'chcę, chciałabym, chciałbym, mogę, można, chce, wolę, wolałabym, da się, potrzebuję, proszę o, muszę',
        'porozmawiać, pogadać, rozmawiać, rozmowę, rozmowy, zadzwonić, spotkać, spotkanie w, spotkania z, kontakt, kontaktu, umówić, przyjść do was, podejść do was, podejść osobiście, podjechać',
      ),
      near(
        'numer, nr, telefon, mail, adres, kontakt, namiary',
        'podajcie, podacie, poproszę, proszę, jaki, macie, jest, dajcie, do was, do pani, do biura, do streetwork*, do urzędu, komórk*',
      ),
      near(
        'godzin*, godzinach, której, kiedy',
        'czynn*, otwart*, pracuj*, przyjmuj*, jesteście, biuro, dyżur*, zastan*, zastać, otwier*, zamyk*',
      ),
      near('gdzie', 'was znajdę, was znaleźć, biuro, biura, siedzib*, urzędujecie, przyjmujecie, jesteście, się mieścicie'),
      near(
        'człowiek*, osob*, kimś, żyw*, ktoś, pracownik*, urzędnik*',
        'porozmawi*, pogada*, rozmawi*, połącz*, przełącz*, żyw*, prawdziw*, odpisz*, oddzwon*, zadzwon*',
      ),
      'nie chcę z maszyną, nie chcę z botem, wolę z człowiekiem, niech ktoś zadzwoni, czekam na telefon, proszę dzwonić, proszę zadzwonić, kiedy będzie pani, jak się z wami skontaktować, jak się do was dodzwonić',
    ),
    medium:
      'telefon*, numer, kontakt*, biuro, biura, biurze, wizyt*, spotkanie z, człowiek*, urzędnik*, pani z, czy ktoś może, ktoś podejść, ktoś przyjść, niech ktoś, dodzwonić, porozmawia*',
    weak: 'zadzwon*, porozm*, ktoś, kto, gdzie',
  },
  uk: {
    strong: all(
      'з людиною, живою людиною, жива людина, поговорити з, оператор*, консультант*, зателефонуйте, передзвоніть, подзвоніть, зателефонувати, подзвонити, номер телефону, телефон, контакт*, години роботи, графік роботи, до котрої, коли ви працюєте, де офіс, де знаходиться, де ваш офіс, записатися на прийом, з працівник*, стрітворкер*, з кимось, z lyudynoyu, z ludynoju, адреса офісу, хто розмовляє українською, прийти особисто',
      near(
        'хочу, можна, можу, дайте, потрібно',
        'поговорити, подзвонити, зателефонувати, номер, телефон, зустрітися, контакт, людин*, прийти до вас',
      ),
      near('коли, де, о котрій, до котрої', 'працюєте, відкрит*, офіс, бюро, приймаєте, знаходитесь'),
    ),
    medium: 'людина, людиною, поговорити, номер, офіс, бюро, зустрітися',
    weak: 'де, хто',
  },
  en: {
    strong: all(
      'talk to a human, speak to a human, human, real person, speak to someone, talk to someone, speak with, talk with, talk to a person, speak to a person, call me, call you, phone number, contact number, opening hours, office hours, what time do you close, what time do you open, when are you open, where is your office, where is the office, office address, make an appointment, appointment, agent, operator, someone from the office, street worker, streetworker, visit the office, email address',
      near(
        'want, can, could, need, like, prefer',
        'speak, talk, call, meet, human, phone number, appointment, someone, somebody',
      ),
      near('when, what time, where', 'open, close, office, find you, hours'),
    ),
    medium: 'phone, office, contact, person, someone',
    weak: 'where, talk, speak',
  },
  ru: {
    strong: 'с человеком, живой человек, оператор*, позвоните, перезвоните, номер телефона, часы работы, где офис, поговорить с',
    medium: 'телефон, контакт*, офис',
    weak: 'где',
  },
};

export const privacy_request: Lexicon = {
  pl: {
    strong: all(
      'rodo, gdpr, dane osobowe, danych osobowych, moje dane, moich danych, moimi danymi, usuńcie moje, usunąć moje, usuń moje, usunięcie danych, usunięci* moich, skasujcie moje, skasować moje, skasuj moje, skasować rozmow*, skasujcie rozmow*, usuńcie rozmow*, usunąć rozmow*, usuń rozmow*, wykasuj*, kasujcie, zapomnij o mnie, zapomnijcie o mnie, bycia zapomnian*, administrator danych, administratorem danych, administratorem moich, inspektor ochrony, iod, wycofuję zgodę, wycofać zgodę, cofam zgodę, cofnąć zgodę, nie wyrażam zgody, zgod* na przetwarz*, przetwarzani*, przetwarzacie, przechowujecie, jak długo trzymacie, jak długo przechow*, gdzie trafiają, gdzie idą moje, komu przekazujecie, komu udostępni*, kto to czyta, kto czyta, kto to widzi, kto widzi, kto ma dostęp, czy ktoś to czyta, kto ma wgląd, anonimow*, anonim, polityk* prywatności, prywatnoś*, klauzul* informacyjn*, kopi* moich danych, kopię danych, kopia danych, jakie dane, co o mnie wiecie, co o mnie macie, macie na mój temat, wiecie na mój temat, sprostow*, popraw* moje dane, moje nazwisko, nie chcę podawać, muszę podawać, muszę się przedstawi*, bez podawania nazwiska, czy sąsiad się dowie, dowie się kto, nie podawajcie, moje imię, mojego nazwiska, czy rozmowa jest nagryw*, nagrywan*, facebook widzi, sprzedaj* dane, wyciek danych, zdjęci* z moim, mój wizerunek, wizerunk*, po co wam, po co wam mój, skąd macie, skąd znacie, dlaczego pytacie o, czy muszę podać, czy muszę podawać, czy to zostanie między nami, czy to zostanie tajemnicą, tajne, między nami, dowie się że',
      near(
        'usuń*, usunąć, usunięci*, skas*, kasuj*, wykas*, wymaż*, wymazać, zapomn*, wyczyść*',
        'dan*, wiadomoś*, rozmow*, wszystko, konto, profil*, histori*, o mnie, mnie, moje, imię, numer, zdjęci*, czat*',
      ),
      near('kto, czy ktoś, ktoś', 'czyta, widzi, dostęp, wgląd, zobaczy, dowie, przeczyta, ogląda'),
      near(
        'moje, moich, moimi, mój, mojego',
        'dane, danych, danymi, imię, nazwisko, nazwiska, numer telefonu, wizerunek, wiadomości, zdjęcie, prywatn*',
      ),
      near(
        'nie chcę, nie chciałabym, nie chciałbym, żeby nikt, czy',
        'wiedział*, się dowie, dowiedział*, podawać nazwiska, podawać danych, podpisywać, ujawnia*, anonimow*, przedstawiać',
      ),
      near('zgod*', 'wycof*, cofn*, cofam, cofnąć, przetwarz*, nie wyrażam, odwołuj*'),
      near(
        'co, jakie, skąd',
        'o mnie wiecie, o mnie macie, macie moje, macie mój, mnie zbieracie, danych zbieracie, robicie z danymi, z moimi danymi',
      ),
      'bezpieczne moje, czy to bezpieczne, czy to jest anonim*, jak długo trzym*, ile czasu trzymacie, gdzie zapisuj*, zapisujecie, zapisywan*, śledzicie, zbieracie dane',
    ),
    medium: 'dane, danych, usuń*, skasow*, skasuj*, zgod*, poufn*, dyskretn*, widoczne, widzi, ujawni*, tajemnic*',
    weak: 'kto, numer telefonu, nazwisk*, imię',
  },
  uk: {
    strong: all(
      'мої дані, моїх даних, персональні дані, персональних даних, персональн*, видаліть мої, видалити мої, видаліть, видалити дані, видалити переписк*, хто це читає, хто читає, хто бачить, хто має доступ, анонімн*, приватн*, конфіденц*, згоду на, відкликаю згоду, копію моїх, які дані, moyi dani, moji dani, vydalit*, зберігаєте, як довго зберіга*',
      near('видал*, зітр*, стерти, забудьте', 'дані, даних, переписк*, повідомлен*, все, про мене, мене'),
      near('хто', 'читає, бачить, доступ, дізнається, побачить'),
      near('мої, моїх, мого, моє', 'дані, даних, імя, прізвищ*, номер'),
    ),
    medium: 'дані, даних, видал*, згод*, обробк*',
    weak: 'хто',
  },
  en: {
    strong: all(
      'my data, personal data, gdpr, delete my, erase my, remove my data, privacy, who reads, who can see, who sees, anonymous*, anonymity, data controller, data protection, consent, copy of my data, what do you know about me, how long do you keep, how long do you store, delete this chat, delete everything, delete this conversation, confidential, data you hold, data you have, right to be forgotten',
      near('delete, erase, remove, forget', 'data, messages, conversation, everything, chat, account, me, history'),
      near('who', 'read, see, access, reads, sees'),
      near('anonymous*, name', 'report, stay, give my, without'),
    ),
    medium: 'data, delete, erase, stored, share my',
    weak: 'who, name',
  },
  ru: {
    strong: 'мои данные, персональные данные, удалите, кто читает, кто видит, анонимн*, конфиденциальн*',
    medium: 'данные, удал*, согласи*',
    weak: 'кто',
  },
};

export const out_of_scope: Lexicon = {
  pl: {
    strong: all(
      'paszport*, dowód osobisty, dowodu osobistego, dowód, prawo jazdy, prawa jazdy, rejestracja auta, rejestracj* samochod*, rejestracj* pojazd*, zameldowa*, meldunk*, wymeldowa*, podatek, podatk*, pit, pitu, urząd skarbowy, skarbówk*, zus, krus, nfz, 500 plus, 800 plus, becikowe, urząd pracy, urzędzie pracy, ślub, ślubu, akt urodzenia, aktu urodzenia, akt zgonu, usc, pogoda, pogodę, prognoz*, przepis na, przepisu na, kto wygrał, wynik meczu, mecz, mecze, ligi, liga, stolica, lotto, kredyt*, pożyczk*, chwilówk*, zarabia*, zarobić, zarób, bitcoin*, krypto*, inwestuj*, inwestycj* w krypto, kup teraz, promocja, promocj*, rabat, rabatu, okazja, zysk*, kliknij, wejdź na stronę, subskryb*, follow, horoskop*, wróżk*, tarot, rozwód, rozwodu, alimenty, testament, spadek, spadku, sąd, sądu, sądzie, adwokat*, prawnik*, lekarz*, recept*, szczepieni*, szczepionk*, dentyst*, matur*, zadanie z matemat*, praca domowa, zadanie domowe, prezydent polski, wybory, sejm*, premier*, samolot*, lot do, wiza, wizę, karta pobytu, kartę pobytu, kart* pobytu, pesel, numer pesel, kupię, sprzedam, sprzedaż mieszk*, wynajmę mieszkanie, szukam pracy, oferty pracy, praca dla, netflix, telewizor*, komputer*, laptop*, naprawa pral*, iphone*, film, serial*, piosenk*, książk* polec*, tłumacz*, wypracowani*, ile to jest, powiedz mi kto, jaka jest odległość, kurs euro, kurs dolara, euro, dolar*, notariusz*, nagrod*, wygrałeś, wygrałaś, wygrali*, konto bank*, bank, banku, bankow*, hasło do, pkp, rozkład pociągów, olx, allegro, vinted, epuap, profil zaufany, profilu zaufanego, działalność gospodarcz*, założyć firmę, koncesj*, pozwolenie na budowę, matematyk*, historia polski, kto napisał, licznik prądu, licznika prądu, przepisać licznik, tauron*, dostawc* prądu, dostawc* internetu, umow* na internet, netia, orange, mandat z, pizzer*, knajp* polec*, polećcie, polecacie, urlop*, wczas*, allegro',
      near(
        'wyrobić, wymienić, złożyć wniosek o, odebrać, załatwić, wydanie, dostać',
        'dowód, dowodu, paszport*, prawo jazdy, pesel, kart* pobytu, wiz*, profil zaufany',
      ),
      near('zarejestrować, przerejestrować, rejestruj*, wyrejestr*', 'auto, samochód, samochod*, pojazd*, motocykl*, przyczep*'),
      near('szybk*, tani*, natychmiast*, bez bik', 'pożyczk*, kredyt*, gotówk*, chwilów*'),
      near(
        'kto, jaki, jaka, ile, który',
        'prezydent, wynosi, wygrał*, stolic*, wysoki, mieszkańców ma, kosztuje bilet, gra dzisiaj, strzelił, napisał*, wymyślił',
      ),
      near(
        'kupię, sprzedam, oddam, zamienię, wynajmę',
        'mieszkanie, auto, samochód, meble, rower, telefon, działk*, garaż, szczeni*, koci*',
      ),
      near('praca, pracy, pracę, zatrudni*', 'szukam, oferty, dam, zarobki, od zaraz, zagranic*'),
      'bilet do, bilety do, pociąg do, autobus do, lot do, dojechać do, w internecie zarob*, z domu zarob*, bez wychodzenia, dziennie bez, rachunek za prąd, faktura za prąd, rachunek za gaz, abonament, operator komórk*, w niemczech, w anglii, za granicą, w warszawie, w krakowie, warszaw*, krakow*, wrocław*, poznaniu, gdańsku, łodzi, katowic*, gotowa*, ugotować, ciasto, dieta, odchudz*, horoskop, pogodę na',
    ),
    medium:
      'zarejestrować, wniosek o wydanie, wyrobić, wyrobienie, restauracj*, pizza, pizzę, pizzer*, hotel*, nocleg*, zwiedzić, zwiedzani*, sklep*, cena, cennik, w jakim kraju, samochód kup*, oferta specjalna, tanio, tani, firm*, kosmos*, wojn*, polity*, wiar*, religi*, zdrowi*, lekcj*, studia, uczeln*, korepetycj*, paczk* kurier, kurier*, inpost, sąd, kryptowalut*, giełd*, samouczek, program telewiz*, gwiazd*, aktor*, przepis, zupa, zupę, obiad*, ciasto',
    weak: 'kto jest, ile kosztuje, gdzie kupić, jak dojechać, polec*',
  },
  uk: {
    strong:
      'паспорт*, посвідка, карта побиту, карту побиту, карти побиту, песель, pesel, права водія, водійськ*, податк*, погода, прогноз, рецепт, кредит*, позик*, біткоїн*, заробіток, заробит*, робота, роботу, шукаю роботу, віза, візу, лікар*, шлюб, школу записати, податок, зняти квартиру, куплю, продам, футбол, матч, карт* pobytu, karta pobytu, банк*',
    medium: 'купити, школа, садочок, адвокат*, переклад*, оренд* квартир*',
    weak: 'скільки коштує',
  },
  en: {
    strong:
      'passport*, id card, driving licence, driving license, visa, residence card, tax, taxes, weather, forecast, recipe, who won, capital of, bitcoin, crypto, loan*, earn money, make money, cheap, click here, buy now, promo, discount, job, jobs, doctor*, flight*, marriage, homework, president of, write me a, translate, followers, seo, casino, restaurant*, hotel*, unemployment, vehicle registration',
    medium: 'bank, lawyer*, school, buy, sell, price',
    weak: 'how much is',
  },
  ru: {
    strong: 'паспорт*, погода, рецепт, кредит*, биткоин*, заработ*, работу, виза, врач*, налог*',
    medium: 'купить, продам',
    weak: 'сколько стоит',
  },
};

export const smalltalk_other: Lexicon = {
  pl: {
    strong: all(
      'jesteś botem, jestes robotem, czy jesteś, jesteś człowiekiem, jesteś prawdziw*, bot, bocie, bota, botem, robot, robotem, sztuczna inteligencja, sztuczną inteligencj*, chatgpt, gpt, jak masz na imię, jak się nazywasz, kim jesteś, kto cię stworzył, kto cię zrobił, ile masz lat, co umiesz, co potrafisz, opowiedz, opowiedz żart, żart, dowcip, kawał, jak się masz, co słychać, co tam, co robisz, nudzi mi się, nudzę się, nuda, kocham cię, lubisz, lubię cię, głupi, głupia, głupie, idiot*, debil*, kretyn*, spierd*, spadaj, wal się, wypierd*, pierd* się, odwal się, odczep się, chuj*, huj*, kurwa, kurwy, do dupy, dupa, beznadziejny, beznadziejn*, bezużyteczn*, nic nie rozumiesz, nie rozumiesz, nic nie kumasz, test, testuj*, testowa wiadomość, asdf, qwerty, haha*, hehe*, hihi, xd, lol, rotfl, aha, hmm, hm, spoko, nieważne, nic takiego, pomyłka, to nie do was, nie do was, pomyliłam, pomyliłem, sorki, buziaki, miłego, dobranoc, ignore, zignoruj, zapomnij poprzednie, udawaj, wiersz, zaśpiewaj, jaka jest twoja, twój ulubiony, gadasz, żyjesz, a ty, serio, no i co',
      near(
        'jesteś, ty, czy ty',
        'bot, botem, robot, maszyn*, człowiek*, prawdziw*, żyw*, automat*, programem, komputer*, realn*, głupi, durn*',
      ),
      near(
        'opowiedz, powiedz, zaśpiewaj, napisz',
        'żart*, dowcip*, śmieszn*, kawał*, wiersz*, piosenk*, bajk*, coś miłego, coś fajnego',
      ),
      'tępak*, tępy, durny, durna, debilny, matoł*, osioł, baran*, palant*, cymbał*, żałosn*, żenad*, frajer*, ha ha, he he, ble, nudy, a tobie, co porabiasz, jak minął, jak leci, co u ciebie, kocham, wyjdziesz za mnie, masz chłopaka, masz dziewczynę, śpisz, jesz, asdfgh, zzz, lalala, tralala, bla bla',
    ),
    medium: 'ty, ciebie, cię, tobie, twoj*, miło, śmiesz*, ładn* dziś, co nowego',
    weak: 'ok, okej, dobra, no',
  },
  uk: {
    strong:
      'ти бот, ти робот, ви бот, ви робот, ти людина, хто ти, як тебе звати, як справи, що ти вмієш, що вмієш, розкажи, анекдот, жарт, дурн*, тупий, тупа, ідіот*, бот, тест, хаха*, помилк*, помилилас*, люблю тебе, дурак, йди, нудно',
    medium: 'ти, тебе, твій, твоя, що робиш',
    weak: 'ок, добре',
  },
  en: {
    strong:
      'are you a bot, are you a robot, are you human, are you real, who are you, who made you, what can you do, whats your name, how are you, tell me a joke, joke, stupid, idiot, dumb, useless, fuck*, shit, ignore previous, ignore all, test, testing, lol, haha*, i love you, whats up, bored, chatgpt, pretend, sing',
    medium: 'you, your, bot, robot',
    weak: 'ok, nevermind',
  },
  ru: {
    strong: 'ты бот, ты робот, кто ты, как дела, как тебя зовут, анекдот, дурак, тупой, тест, хаха*',
    medium: 'ты, тебя',
    weak: 'ок',
  },
};

export const greeting: Lexicon = {
  pl: {
    strong: all(
      'hej, hejka, hejo, cześć, czesc, siema, siemka, siemanko, elo, witam, witajcie, witaj, dzień dobry, dobry wieczór, dobry, dobrywieczor, dziendobry, halo, haloo, ahoj, yo, joł, serwus, szczęść boże, moje uszanowanie, dzien, dzińdobry, dobre, jest tam ktoś, jest ktoś, ktoś tam, pozdrawiam serdecznie witam',
      'jest tam kto, jest tu kto, jest tu ktoś, jest kto, dzień doberek, dobry dzień, hejo, witajcie, dobry wieczor, szanowni państwo, moi drodzy, hello, hi, hey',
    ),
  },
  uk: {
    strong:
      'привіт, привітик, вітаю, добрий день, доброго дня, добрий вечір, доброго вечора, добрий ранок, доброго ранку, здоров, алло, ало, pryvit, prywit, dobryj den, dobryi den, dobrogo dnya, dobroho dnya, dobryy den, хай, добридень, слава україні, салют, є хтось',
  },
  en: {
    strong: 'hello, hi, hey, hiya, good morning, good evening, good afternoon, greetings, anyone there, anybody there, howdy',
  },
  ru: { strong: 'привет, здравствуйте, здрасте, добрый день, доброе утро, добрый вечер' },
};

export const thanks: Lexicon = {
  pl: {
    strong: all(
      'dzięki, dziękuję, dziękuje, dziękujemy, dzieki, dziekuje, dzięks, dzienks, thx, podziękowani*, podziękować, serdeczne dzięki, bardzo dziękuję, wielkie dzięki, super robota, dobra robota, świetna robota, brawo, jesteście super, jesteście wielcy, fajnie że jesteście, bóg zapłać, ślicznie dziękuję, doceniam, wdzięczn*, szacun, chwała wam, pięknie dziękuję, pochwalić, kochani jesteście, jesteście najlepsi',
      'brawo, super robota, szybka reakcja, szybką reakcję, wspaniale, niesamowici, wielki szacunek, szacunek, ukłony, kłaniam się, podziękuj*, jestem wdzięczn*, fajnie że, dobrze że jesteście, naprawili, zrobione, działa już, już świeci, już działa, już naprawion*, posprzątane, jest posprzątane, załatwione, kwiaty dla, buziaki dla, uściski',
    ),
    medium: 'super, ekstra, świetnie, pozdrawiam, rewelacja, miłego dnia, naprawione, już działa, pomogliście, pomogło',
  },
  uk: {
    strong:
      'дякую, дякуємо, спасибі, спасибо, щиро дякую, вдячн*, дуже дякую, dyakuyu, diakuju, diakuyu, dyakuju, djakuju, ви супер, молодці, браво',
    medium: 'супер, чудово, гарного дня',
  },
  en: {
    strong:
      'thanks, thank you, thx, ty, cheers, much appreciated, appreciate it, great job, well done, good job, many thanks, grateful',
    medium: 'great, awesome, perfect, super',
  },
  ru: { strong: 'спасибо, благодарю, большое спасибо', medium: 'супер, отлично' },
};
