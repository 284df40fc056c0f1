/** Words for people, as they are said of who would come. Folded. */
import { setOf } from './words.ts';

/** Companions of age. */
export const ADULTS = setOf(`
zona zone zony mezem maz meza mama mame mamy mamusia tata tate taty tatą matka matke ojcem ojca rodzicem partnerem partner partnerka partnerke partnerki
narzeczonym narzeczona chlopakiem chlopak dziewczyna dziewczyne brat brata bratem siostra siostre siostry babcia babcie babci dziadkiem dziadek dziadka
ciocia ciocie wujkiem wujek kolega kolege kolegi kolezanka kolezanke kolezanki przyjaciel przyjacielem przyjaciela przyjaciolka przyjaciolke
kolezankami kolegami siostrami bracmi sasiadami sasiadkami znajomymi przyjaciolmi przyjaciolkami rodzicami dziadkami ciociami babciami kolezanek kolegow znajomych przyjaciol sasiadek sasiadow
sasiad sasiadem sasiada sasiadka sasiadke sasiadki szwagier szwagrem synowa ziec zieciem tesciowa tesciowe tesciem znajomym znajoma opiekunem opiekunka kuzynem kuzynka
дружиною дружина дружину чоловіком чоловік мамою мама маму татом тато бабусею бабуся дідусем подругою подруга другом друг сестрою сестра братом брат сусідкою сусідом
женой жена мужем муж мамой папой бабушкой подругой сестрой братом
wife husband partner mum mom mother dad father friend friends sister sisters brother brothers parents girlfriend boyfriend neighbour neighbor grandma grandpa`);

/** Children; `18` and over among them are counted as adults. */
export const CHILDREN = setOf(`
dziecko dziecka dzieckiem dziecku dzieci dzieciom dziecmi dziecmi dzieciaki dzieciakami dzieciakow dzieciak dzieciakiem maluch malucha maluchem maluchy niemowle niemowlakiem bobasem
syn syna synem synek synka synkiem synow synowie synami corka corke corki corka coreczka coreczke coreczki corkami corek
wnuk wnuka wnukiem wnuczek wnuczka wnuczke wnuczki wnuczkiem wnuki wnukow wnukami wnuczkami wnuczat wnuczeta
дитина дитину дитини дитиною діти дітей дітьми дітям малюком син сина сином донька доньку доньки донькою дочка дочку дочкою онук онука онуком онучка онучку онучкою онуків
ребенок ребенка ребенком дети детей детьми сын сына сыном дочь дочерью дочку внук внуком внучкой
child children kid kids baby toddler son sons daughter daughters grandson granddaughter grandchild grandchildren dity ditmy dytyna dytynoyu`);

/** Plurals that say nothing of how many without a number. */
export const MANY = setOf(`
dzieci dzieciom dziecmi dzieciaki dzieciakami dzieciakow maluchy synow synowie synami corkami corek wnuki wnukow wnukami wnuczkami wnuczat wnuczeta діти дітей дітьми дітям онуків
дети детей детьми children kids sons daughters grandchildren dity ditmy
kolezankami kolegami siostrami bracmi sasiadami sasiadkami znajomymi przyjaciolmi przyjaciolkami rodzicami dziadkami ciociami babciami kolezanek kolegow znajomych przyjaciol sasiadek sasiadow friends sisters brothers parents
osoby osob osobami ludzi людей люди особи осіб adults people persons friends`);

/** People of whom nothing else is said. */
export const PERSONS = setOf(`
osoba osobe osoby osob osobami osobom os ludzi людей люди особа особи осіб особами чоловіка человек человека people persons person guests miejsca miejsc miejsce bilet bilety biletow wejsciowka wejsciowki wejsciowek квиток квитки квитків ticket tickets місця місць seats places spots`);

export const GROWN = setOf(
  'dorosly dorosla dorosle dorosli doroslych doroslymi doroslego doroslej doroslym дорослий дорослих дорослі доросла дорослими взрослых взрослый взрослые adult adults grown',
);

export const SELF = setOf('ja mnie mna siebie soba я мене мною меня me myself ya');
export const WITH = setOf('z ze wraz razem з із зі с со with');
export const AND = setOf('i oraz plus a и і та й and as well dodatkowo jeszcze także takze też tez');
/** Only after "we": "we trzy", never "w trzy dni". */
export const AFTER_WE = setOf('trzy cztery dwie piec szesc');
/** Between a link and the person: whose and which. */
export const BESIDE = setOf(`
moj moja moje mojego mojej moim mymi moimi mojego swoim swoja swoje swojej swoimi swojego naszym nasza naszymi malym mala malego malej mlodszym mlodsza starszym starsza
dorosla doroslym моєю моїм моїми мій моя мою своєю своїм своїми маленькою маленьким моей моим my our little small`);
/** Whose place is asked for, and the speaker does not come: "zapisać córkę", "dla syna". */
export const FOR = setOf(
  'dla zapisac zapisze zapisuje zapisz zapiszcie zglaszam zglosic для записати запишіть записую записать for enrol enroll register',
);

/** "we dwoje", "w trójkę". */
export const IN_NUMBER = setOf('we w');
export const TOGETHER = new Map<string, number>([
  ...['удвох', 'вдвох', 'вдвоем', 'vdvoh', 'vdvokh', 'udvoh'].map((word): [string, number] => [word, 2]),
  ...['утрьох', 'втрьох', 'втроем', 'vtroh', 'vtryoh'].map((word): [string, number] => [word, 3]),
  ...['вчотирьох', 'учотирьох', 'вчетвером'].map((word): [string, number] => [word, 4]),
  ...['впятьох', 'упятьох', 'впятером'].map((word): [string, number] => [word, 5]),
]);
/** Numbers that say "so many of us" after "we", "w": collective and feminine forms. */
export const COLLECTIVE = setOf(`
dwoje dwoch dwojke dwie dwojka troje trojke trzech trojka czworo czworke czterech piecioro piatke pieciu szescioro szostke szesciu siedmioro siodemke siedmiu osmioro osemke`);
export const US = setOf('nas нас us');
export const ALONE = setOf('sam sama sami сам сама один одна alone');
/** Verbs of coming: "przyjdę sam" is one person, "ta sama lampa" is nobody. */
export const COMING = setOf(`
przyjde bede pojde ide wpadne zapisuje zapisz zapiszcie biore wezme jestem przychodze przyszlabym przyszedlbym chce tylko
прийду буду піду приду только лише тільки come coming just only`);

export const AGE_WORDS = setOf(
  'lat lata latek latka l roku rok rokow letni letnia letnie letnim letniego letniej ro рік роки років рочки річна річний річною річним р год года лет years year yo y old',
);
export const MONTH_WORDS = setOf(
  'mies miesiecy miesiace miesiac miesieczny miesiecznym miesieczna месяцев місяців місяці months month',
);
/** Words between a child and its age: "w wieku", "aged". */
export const OF_AGE = setOf('w wieku ma maja mający lat віком у віці aged age who is are i');
