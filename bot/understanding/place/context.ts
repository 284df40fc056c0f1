/** Words around a name that say whether it is a place. Folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Right before a street's name. */
export const STREET_WORDS = words(
  'ul ulica ulicy ulice ulicami ulic ulicka ulisy ulucy vul vulytsi vulytsia vulytsya vulyci vulyca wulyci вул вулиця вулиці вулицю вулицею улица улице улицу street st',
);
export const SQUARE_WORDS = words('pl plac placu placem place placyk площа площі площу площа ploshcha ploshchi square');
export const OTHER_KINDS = words(
  'al aleja alei aleje alejach aleja os osiedle osiedlu osiedla rondo rondzie ronda skwer skwerze skweru алея алеї av avenue',
);
/** Right after a name, in English. */
export const STREET_AFTER = words('street st str road square avenue вулиця вулиці улица');

export const PREPOSITIONS = words(
  'na przy kolo obok naprzeciw naprzeciwko pod nad rog rogu miedzy wzdluz okolicach okolicy okolice skrzyzowanie skrzyzowaniu skrzyzowania на біля коло поруч навпроти по возле около bilya on at near by along corner opposite nearby',
);
export const WEAK_PREPOSITIONS = words(
  'z ze od do w we po za i oraz a przed u з із від до в у за перед from of to in behind and',
);

/** A person, a work or a holiday, not a street: "pan Moniuszko", "wiersz Mickiewicza", "święto Niepodległości". */
export const NOT_A_PLACE = words(`
pan pana panu panem pani panią panstwo panstwa burmistrz burmistrza prezydent prezydenta radny radna radnego doktor dr profesor ksiadz ks
im imienia wiersz wiersze wierszy ksiazka ksiazki powiesc koncert koncertu utwor utwory muzyka muzyki muzyke nokturn obraz obrazy urodziny rocznica rocznice rocznicy
swieto swieta swieto swiecie obchody obchodow dzien dnia dniu pomnik marsz biografia autor szkola szkole szkoly liceum przedszkole przedszkolu zespol
nazywam nazwisko imie kolega kolezanka pracowniczka streetworkerka mr mrs ms concert music poem birthday school день пан пані школа музика`);

/** "rynek pracy", "rynek mieszkań": the other market. */
export const NOT_BEFORE = words(
  'pracy mieszkan mieszkaniowy mieszkaniowym wtorny wtornym nieruchomosci ksiazki energii walut finansowy finansowym',
);

/** After these a number and a month are a date. */
export const BEFORE_DATE = words(
  'dnia dniu w we przed po do od na dzien termin data sobota sobote niedziela niedziele piatek poniedzialek wtorek sroda srode czwartek swieto weekend 2 till until before after від до після перед',
);
export const AFTER_DATE = words('o godz godzina godzinie r roku rano wieczorem wieczor popoludniu od at');

/** After an adjective that may be a street these show that no noun follows: "na Szkolnej nie świeci". */
export const NO_NOUN = words(`
nie jest sa stoi lezy leza wisi byl byla bylo znowu znow ciagle wciaz od do przy obok kolo w we na za pod przed nad i a oraz lub ktos cos sie juz
swieci swieca dziala dzialaja leje cieknie smierdzi wyje biega biegaja lata chodzi chodza jezdzi jezdza parkuje parkuja pali kopci zrobila zrobily zrobil
wybija rosnie brakuje nikt nic to ten ta te mamy maja prosze dzieci ludzie smieci pety szczury psy koty kable auta galezie drzwi lampy latarnie
dziury schody krzaki worki kiedy gdzie czy bo ze ale mieszka mieszkam jeszcze wyrzucili wyrzucaja halasuja imprezuja zalalo peklo pekly urwalo polamali
pomazali rozbili ukradli przechodzi potrzebuje siedzi siedza pija stale codziennie caly cala cale wieczorami wieczorem rano noca przez z ze u`);
