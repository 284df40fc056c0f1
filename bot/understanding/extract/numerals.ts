/** Numbers in words: "dwoje", "we trójkę", "п'ятьох", "seven" (not "ten": in Polish it says "this"), and places: "piątego", "o siedemnastej". Folded. */
import { foldedAt, goesOn, type Read, type Word } from './words.ts';

/** The forms of each number, from 1 up; a word may stand for one number only. */
const UP_FROM_ONE = [
  'jeden jedna jedno jednego jednej jednym jednemu один одна одне одного одної одній одним одну одно odyn odna one',
  'dwa dwie dwoch dwom dwoma dwiema dwaj dwu dwoje dwojga dwojgu dwojgiem dwojka dwojke dwojki dwojce два дві двох двом двома двоє двое двоих двумя две dva dvi dvoie two both',
  'trzy trzech trzem trzema trzej troje trojga trojgu trojgiem trojka trojke trojki trojce три трьох трьом трьома троє трое троих трех tri troie three',
  'cztery czterech czterem czterema czterej czworo czworga czworgu czworgiem czworka czworke czworki czworce чотири чотирьох чотирьом чотирма четверо четверых четыре четырех chotyry chetvero four',
  'piec pieciu piecioma pieciorga pieciorgu piecioro pieciorgiem piatka piatke piatki пять пяти пятьох пятеро пятьма пятерых piat five',
  'szesc szesciu szescioma szescioro szesciorga szostka szostke szostki шість шести шістьох шестеро шесть шестерых six',
  'siedem siedmiu siedmioma siedmioro siedmiorga siodemka siodemke сім семи сімох семеро семь seven',
  'osiem osmiu osmioma osmioro osmiorga osemka osemke вісім восьми вісьмох восьмеро восемь eight',
  'dziewiec dziewieciu dziewiecioma dziewiecioro девять девяти девятьох девятеро nine',
  'dziesiec dziesieciu dziesiecioma dziesiecioro dziesiatka dziesiatke десять десяти десятьох десятеро',
  'jedenascie jedenastu одинадцять одинадцяти одиннадцать eleven',
  'dwanascie dwunastu дванадцять дванадцяти двенадцать twelve dozen',
  'trzynascie trzynastu тринадцять тринадцяти тринадцать thirteen',
  'czternascie czternastu чотирнадцять чотирнадцяти четырнадцать fourteen',
  'pietnascie pietnastu пятнадцять пятнадцяти пятнадцать fifteen',
  'szesnascie szesnastu шістнадцять шістнадцяти шестнадцать sixteen',
  'siedemnascie siedemnastu сімнадцять сімнадцяти семнадцать seventeen',
  'osiemnascie osiemnastu вісімнадцять вісімнадцяти восемнадцать eighteen',
  'dziewietnascie dziewietnastu девятнадцять девятнадцяти девятнадцать nineteen',
] as const;
const TENS = [
  'dwadziescia dwudziestu двадцять двадцяти двадцать twenty',
  'trzydziesci trzydziestu тридцять тридцяти тридцать thirty',
  'czterdziesci czterdziestu сорок сорока forty',
  'piecdziesiat piecdziesieciu пятдесят пятдесяти пятьдесят fifty',
  'szescdziesiat szescdziesieciu шістдесят шестьдесят sixty',
  'siedemdziesiat siedemdziesieciu сімдесят семьдесят seventy',
  'osiemdziesiat osiemdziesieciu вісімдесят восемьдесят eighty',
  'dziewiecdziesiat dziewiecdziesieciu девяносто девяносто ninety',
] as const;
const HUNDREDS = [
  'sto stu сто hundred',
  'dwiescie dwustu двісті двести',
  'trzysta trzystu триста',
  'czterysta czterystu чотириста четыреста',
  'piecset pieciuset пятсот пятьсот',
  'szescset szesciuset шістсот шестьсот',
  'siedemset siedmiuset сімсот семьсот',
  'osiemset osmiuset вісімсот восемьсот',
  'dziewiecset dziewieciuset девятсот девятьсот',
] as const;

const numbered = (lists: readonly string[], valueFor: (at: number) => number): [string, number][] =>
  lists.flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, valueFor(at)]));

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UP_FROM_ONE, (at) => at + 1),
  ...numbered(TENS, (at) => (at + 2) * 10),
  ...numbered(HUNDREDS, (at) => (at + 1) * 100),
]);

/** Digits or words below a thousand: "4", "czworo", "sto dwadzieścia". */
export const numberAt = (words: readonly Word[], at: number): Read<number> | null => {
  const first = words[at];
  if (first === undefined) return null;
  if (first.number !== null) return { value: first.number, next: at + 1 };
  let value = CARDINALS.get(first.folded);
  if (value === undefined) return null;
  let next = at + 1;
  for (let step = value >= 100 ? 100 : value >= 20 ? 10 : 1; step > 1; next += 1) {
    const more = goesOn(words[next]) ? CARDINALS.get(foldedAt(words, next)) : undefined;
    if (more === undefined || more >= step) break;
    value += more;
    step = more >= 20 ? 10 : 1;
  }
  return { value, next };
};

/** Stems of ordinals, from the first up. Their endings say gender and case, never the number. */
const ORDINALS = [
  'pierwsz перш перв pershoh',
  'drug друг',
  'trzec трет',
  'czwart четверт',
  'piat пят',
  'szost шост шест',
  'siodm сьом седьм',
  'osm восьм',
  'dziewiat девят',
  'dziesiat десят',
  'jedenast одинадцят одиннадцат',
  'dwunast дванадцят двенадцат',
  'trzynast тринадцят тринадцат',
  'czternast чотирнадцят четырнадцат',
  'pietnast пятнадцят пятнадцат',
  'szesnast шістнадцят шестнадцат',
  'siedemnast сімнадцят семнадцат',
  'osiemnast вісімнадцят восемнадцат',
  'dziewietnast девятнадцят девятнадцат',
  'dwudziest двадцят двадцат',
] as const;
const ENDINGS = new Set('ego iego ej iej a ia e ie y i ym im ого его ої ій а у я ю ою ой ей е'.split(' '));
const LONGEST_ENDING = 4;
const THIRTIETH = 'trzydziest тридцят тридцат';

const STEMS: ReadonlyMap<string, number> = new Map([...numbered(ORDINALS, (at) => at + 1), ...numbered([THIRTIETH], () => 30)]);
const ordinalOf = (word: string): number | undefined => {
  for (let length = 1; length <= LONGEST_ENDING; length += 1) {
    const value = ENDINGS.has(word.slice(-length)) ? STEMS.get(word.slice(0, -length)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
};
const ENGLISH_ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '), (at) => at + 1),
);

/** "piątego", "dwudziestego pierwszego", "the third": 1 … 31. */
export const ordinalAt = (words: readonly Word[], at: number): Read<number> | null => {
  const word = foldedAt(words, at);
  const value = ordinalOf(word) ?? ENGLISH_ORDINALS.get(word);
  if (value === undefined) return null;
  const unit = value === 20 || value === 30 ? ordinalOf(goesOn(words[at + 1]) ? foldedAt(words, at + 1) : '') : undefined;
  return unit !== undefined && unit < 10 ? { value: value + unit, next: at + 2 } : { value, next: at + 1 };
};
