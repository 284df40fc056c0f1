/** What concerns people, and what fits nowhere else. */
import { all, type Lexicon, near } from '../lexicon.ts';

export const bezpieczenstwo: Lexicon = {
  pl: {
    strong:
      'niebezpieczn*, bezpieczeńst*, pijani, pijan*, pijak*, pijacz*, pijus*, menel*, żul*, alkohol* pij*, piją alkohol, piją pod, piją na, piją wód*, piją piw*, pod wpływem, narkotyk*, naćpan*, ćpun*, ćpaj*, diler*, dilerz*, dopalacz*, handluj* narkot*, strzykawk*, zaczepia*, zaczepiaj*, strach chodzić, boję się chodzić, boje się wychodzić, boimy się, boję się wracać, strach wyjść, patrol*, dzielnicow*, monitoring*, kamer*, napad*, bójk*, bij* się, agresywn* młodz*, agresywn* ludzi*, grożą, grozi, grozić, groźb*, chuligan*, gang*, kibic*, awanturuj*, dresiar*, dresy, podejrzan*, kręci się, kręcą się, obserwuj*, zboczeniec, ekshibicjon*, nagabuj*, prześladuj*, śledzi mnie, włamani*, włamal*, kradzież*, okrad*, melin*, wystaj* pod, przesiaduj* pod, przesiadują, spożywa*, maczet*, zastrasza*, żebra*, policja nie reaguje, straż miejska nie, bezpieczni*, niewybuch*, typy, typów, podpici, podpity, podchmiel*, wystają, wystaje pod, chleją, chla*, chlanie, piją, popijaj*, żłopią, zataczaj*, handluje, handlują, dragi, trawk* pal*, zioło, prochy, dopalacz*, naćpani, osiłk*, wyrostk*, zaczepki, wyzwisk*, wyzywaj*, szarpią, plują, strasznie tam, nie czuję się bezpiecz*, czuć się bezpiecznie, bezpieczniej, obawiam się chodzić, obawiam się wychodzić, lękam, straszą ludzi, napastuj*, napastow*, natarczyw*, agresywni, chodzić wieczorem, wracać wieczorem, po zmroku strach, igły, igieł, narkom*, pustostan* & zbier*, schodzą się tam, dziuple, dziupla, krąży, krążą, kręci się koło, patrol, patrolu, patroli, podglądacz*, dilują, ćpają, libacj* na, burd*, rozrób*',
    medium:
      'wódk*, alkohol*, piją, piw*, butelk* po alk*, boję się, boje sie, strach, strasznie wieczorem, agresywn*, młodzież, wyrost*, zbieraj* się, grupk*, przesiad*, zagroż*, interwenc*, straż miejsk*, policj*, ciemny zaułek, zaułek',
    weak: 'ciemno, nocą, wieczor*, chłopak*, podwórk*, groźn*',
  },
  uk: {
    strong:
      'небезпечн*, безпек*, п’ян*, пян*, алкаш*, наркоман*, наркотик*, страшно ходити, боюся ходити, боюсь ходити, чіпля*, погрожу*, бійк*, дільничн*, камери спостереж*, патрул*, підозріл*, крутиться, шприц*, бояться, розпива*, випива*, пʼють, п’ють, пють, небезпек*, bojus*, boyus*, переслід*, грабіж*, пограбув*, нападу*',
    medium: 'боюся, боюсь, страшно, поліці*, агресивн*, молодь, збирают*, алкогол*, горілк*',
    weak: 'темно, ввечері, вночі, хлопц*',
  },
  en: {
    strong:
      'unsafe, safety, drunk*, drinking outside, drug*, dealer*, needle*, syringe*, threaten*, harass*, afraid to walk, scared to walk, gang*, suspicious*, patrol*, cctv, mugg*, fight*, intimidat*, stalk*, robbed, robbery, burglar*, followed me, feel safe, dangerous people',
    medium: 'scared, afraid, dangerous, police, alcohol, hanging around, aggressive, loiter*',
    weak: 'youths, teenagers, dark, gather',
  },
  ru: {
    strong: 'опасн*, пьян*, алкаш*, наркоман*, страшно ходить, боюсь ходить, угрожа*, драк*, шприц*, пристают',
    medium: 'боюсь, страшно, полици*, алкогол*',
    weak: 'вечером',
  },
};

export const pomoc_spoleczna: Lexicon = {
  pl: {
    strong:
      'bezdomny, bezdomna, bezdomnego, bezdomnej, bezdomni, bezdomnych, bezdomnemu, bezdomność, starsza pani, starszej pani, starsza osoba, starszej osobie, starszy pan, starszemu panu, chora sąsiadka, chory sąsiad, leżąc*, niedołężn*, demencj*, alzheimer*, nie ma co jeść, nie mają co jeść, na jedzenie, głodn*, głoduj*, bieda, biedn*, ubóstw*, zasił*, mops*, opieka społeczna, opieki społecznej, pomoc społeczn*, pracownik socjaln*, pracownica socjaln*, asystent rodziny, opiekunk*, opiekun*, paczk* żywnoś*, bank żywności, jadłodajni*, noclegowni*, ogrzewalni*, uzależni*, alkoholik*, alkoholizm*, terapi*, odwyk*, kuratel*, kurator*, dzieci zaniedban*, zaniedban* dziec*, zaniedb*, nie radzi sobie, nie daje rady, nie daje sobie rady, nie radzę sobie, straciłam pracę, straciłem pracę, zadłuż*, dług*, komornik*, eksmisj*, wykluczen*, potrzebuje pomocy, potrzebują pomocy, potrzebuję pomocy, pomóc sąsiad*, pomóżcie mojej, wózku inwalidzkim, jest na wózku, renty, rentę, emerytur*, samotna matka, samotny ojciec, rodzina wielodzietna, nie wychodzi z domu, nie wychodzi z mieszk*, uchodźc*, mieszka w altan*, śpi na, śpi w, śpi pod, koczuj*, psycholog*, psychiatr*, depresj*, żałob*, ubrania dla, darmowe obiady, obiady dla, niebieska karta, niebieskiej karty, dodatek mieszkaniow*, dożywiani*, śpi człowiek, śpi pan, śpi pod, śpi na, śpi w, nocuje, koczuje, zrobić zakupów, zakupów, nie ma kto, nie ma nikogo, bez opieki, bez środków, środków do życia, na chleb, na leki, na opał, za co kupić, za co żyć, do pierwszego, obiad*, paczk*, zapomog*, wsparci*, gdzie szukać pomocy, szukam pomocy, potrzebna pomoc, jak pomóc, komu zgłosić że, pije i nie, nadużywa, nałóg, nałog*, aa, trzeźw*, nie otwiera, nie wychodzi, zapad* na zdrowiu, chory psychicznie, chora psychicznie, zaburzen*, ubezwłasnowoln*, sierot*, rodzina zastępcza, ciężarn*, wdow*, dzieci głodne, chodzą głodne, po udarze, z opieką, opieki nad, opieka nad, namiocie, w namiocie, szałas*, trzeba mu pomóc, trzeba jej pomóc, trzeba im pomóc, pomóc człowiekowi, pomóc tej rodzinie, znam rodzinę, rodzina w potrzebie, w ciężkiej sytuacji, trudnej sytuacji, łóżko rehabilitacyjne, sprzęt rehabilit*, hospicj*, niesamodzieln*',
    medium:
      'samotn*, emeryt*, staruszk*, niepełnosprawn*, seniork*, senior*, sąsiadk*, pomoc*, chora, chory, chorego, choruj*, babcia, babci, dziadek, dziadk*, mama nie, wózk* inwalid*, opiek*, leki, lekarstw*, zakupy dla, zrobić zakupy, brak pieniędzy, nie mam pieniędzy, nie stać, stać mnie, ubrań, odzież, płacz*, samemu, zmarzni*, marzni*, marznie, zamarzn*, martwię się o, martwimy się',
    weak: 'sam, sama, starsz*, jedzeni*, dzieci same, rodzin*, zimno',
  },
  uk: {
    strong:
      'бездомн*, безхатьк*, літня жінка, літній чоловік, літня людина, старенька, бабус*, самотн*, інвалід*, соціальн* допомог*, соціальн* працівник*, нема що їсти, немає що їсти, немає їжі, голодн*, притулок для людей, біженц*, виплат*, гуманітарн*, пенсі*, опікун*, алкоголік*, залежніст*, втратила роботу, втратив роботу, потрібна допомога, потребує допомоги, потребую допомоги, психолог*, одяг для, продуктов*, нічліг*, hroshi, dopomoh*, спить на, спить під',
    medium: 'допомог*, допоможіт*, хвор*, сусідк*, ліки, грош*, одна живе, сама живе, dytyn* khvor*, замерз*',
    weak: 'дідусь, родин*, сама, сам',
  },
  en: {
    strong:
      'homeless*, elderly, old lady, old man, old woman, lonely, disabled, hungry, starving, social worker*, welfare, benefits, food bank, carer, shelter for, lost my job, debt*, bailiff*, eviction, evicted, addict*, alcoholic*, needs help, neglected, cannot afford, cant afford, refugee*, single mother, pensioner*, sleeping rough, sleeps in, psychologist*, dementia, wheelchair user',
    medium: 'help her, help him, sick, ill, medicine, lives alone, freezing, no money, no food, worried about',
    weak: 'alone, old, family',
  },
  ru: {
    strong: 'бездомн*, пожил*, старушк*, бабушк*, инвалид*, голод*, нечего есть, соцработник*, пособи*, пенси*, нужна помощь',
    medium: 'помощ*, больн*, одна живет, денег нет',
    weak: 'сама',
  },
};

export const inne: Lexicon = {
  pl: {
    strong: all(
      'smog*, dym z komin*, kopci*, kopcą, kopcić, pali śmieciami, palą śmieciami, palą plastik*, pali oponami, czym palą, zegar*, toalet* publiczn*, toalet* miejsk*, szalet*, toi toi*, tablic* informacyjn*, tablic* ogłosze*, gablot*, słup* ogłoszeni*, internet*, wifi, hotspot*, zasięg*, pomnik*, cmentar*, groby, bankomat*, paczkomat*, sklep*, poczta, apteka, przychodni*, żłob*, przedszkol*, billboard*, reklam*, baner*, plakat*, tablica z nazwą, nazwa ulicy, nazw* ulicy, flaga, flagi, powietrz*, czujnik powietrza, czujnik* smogu, witacz*, szyld*, fetor z fabryk*, zapach z zakład*, drony, dron, iluminac*, ozdoby świąteczne, choink*, mural*, czym on pali, dymi*, smrodzi*, smog, smogiem, pyły, kopciuch*, zegar stoi, wieży, wieża, ratuszow* zegar, tablica pamiątk*, pomnik, witryn*, reklama, ulotk*, poczt*, listonosz nie, bankomat*, sklepu brak, nie ma sklepu, apteki brak, zasięgu, światłowod*, szalet, szaletu, toaleta publiczna, publicznej toalety, publiczna toaleta, wc publiczn*, gdzie do toalety, nazwa, numeracj*, tabliczka z nazwą, tabliczka z numerem, gołębnik, kapliczk*, krzyż, zabytk*, ratuszu tablica, tablica nieaktualn*, nieaktualna tablica, pranie czarne, sadza na, sadzą, czarny dym z komina, internet w, komputery w bibliot*, biblioteczk*, budka na książki',
      near(
        'pali, palą, pal*, spala*, dymi, kopci, kopcą',
        'śmieci*, plastik*, opon*, oponami, piec*, piecu, komin*, węgl*, węglem, mebl*, byle czym, czym popadnie',
      ),
      near('dym*, smog*', 'komin*, oddych*, okn*, gryz*, dusi*'),
    ),
    medium:
      'dym, dymu, dymi*, kopciuch*, spalin*, zanieczyszczen*, toalet*, wc, gdzie siku, ubikacj*, tabliczk*, tablica, tablicy, biblioteka',
    weak: 'zapach*, fabryk*',
  },
  uk: {
    strong:
      'смог*, годинник*, туалет*, дошк* оголошен*, табличк*, інтернет*, цвинтар*, кладовищ*, реклам*, білборд*, пам’ятник*, повітря, поштомат*, smoh',
    medium: 'дим, диму, палять сміття, палять пластик, магазин*, аптек*',
    weak: 'запах',
  },
  en: {
    strong:
      'smog, air quality, air pollution, clock, public toilet*, toilet*, notice board*, information board*, wifi, internet, cemetery, billboard*, monument*, memorial, chimney smoke, burning plastic, street sign with name, advert*',
    medium: 'smoke, shop*, pharmacy, board',
    weak: 'smell',
  },
  ru: { strong: 'смог*, часы на, туалет*, доск* объявлен*, интернет*, кладбищ*, реклам*', medium: 'дым, воздух', weak: 'запах' },
};
