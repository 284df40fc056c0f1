/** Sums of money in words and digits: "2 tys. zł", "1 500,50 PLN", "dwa tysiące", "5k", "półtora tysiąca". */
import { numberAt } from './numerals.ts';
import { foldedAt, goesOn, type Read, setOf, type Word } from './words.ts';

const ZLOTY = setOf(
  'zl zlotych zlote zloty zlotego zlotowki zlotowek zeta zety pln злотих злоті злотий злотых злотые zlotys zloties',
);
const GROSZ = setOf('gr grosz grosze groszy');
const THOUSAND = setOf(
  'tys tysiac tysiaca tysiace tysiecy tysiacow tysiaczek k тис тисяча тисячі тисячу тисяч тысяча тысячи тысяч тыс thousand',
);
const MILLION = setOf('mln milion miliona miliony milionow млн мільйон million');
const HALF_MORE = setOf('poltora poltorej півтори полторы');
/** Before a bare number: it is a sum. */
const SUM = setOf(
  'kwota kwote kwocie kwoty koszt koszty koszcie kosztuje budzet budzetu budzecie dofinansowanie dofinansowania сума суму бюджет кошт amount budget',
);
/** After thousands without a currency: they count something else. */
const NOT_MONEY = setOf(
  'osob osoby osobami ludzi mieszkancow mieszkancy razy lat litrow metrow km kilometrow godzin dni szt sztuk разів людей осіб людини people times years',
);

/** In grosze. */
export const amountAt = (words: readonly Word[], at: number): Read<number> | null => {
  const currencyFirst = ZLOTY.has(foldedAt(words, at)) && goesOn(words[at + 1]) && words[at + 1]?.number != null;
  const figure = figureAt(words, currencyFirst ? at + 1 : at);
  if (figure === null || figure.value <= 0) return null;
  const after = foldedAt(words, figure.next);
  const near = words[figure.next] !== undefined && /^[\s.,–-]{0,3}$/u.test(words[figure.next]?.gap ?? '');
  const grosze = Math.round(figure.value * 100);
  if (near && ZLOTY.has(after)) return withGrosze(words, { value: grosze, next: figure.next + 1 });
  if (near && GROSZ.has(after)) return { value: Math.round(figure.value), next: figure.next + 1 };
  if (currencyFirst) return { value: grosze, next: figure.next };
  const asked =
    SUM.has(foldedAt(words, at - 1)) ||
    (SUM.has(foldedAt(words, at - 2)) && /^(?:to|do|ok|okolo|rzedu|about|до|близько)$/u.test(foldedAt(words, at - 1)));
  const counts = near && NOT_MONEY.has(after);
  return (figure.large || asked) && !counts ? { value: grosze, next: figure.next } : null;
};

interface Figure extends Read<number> {
  /** Thousands were said: large enough to be a sum by itself. */
  readonly large: boolean;
}

/** Zlotys; more is a row of numbers, as of phones. */
const LARGEST = 1_000_000_000;

const figureAt = (words: readonly Word[], at: number): Figure | null => {
  const half = HALF_MORE.has(foldedAt(words, at));
  const bare = THOUSAND.has(foldedAt(words, at)) && /^t/u.test(foldedAt(words, at)) && foldedAt(words, at) !== 'tys';
  const number = half
    ? { value: 1.5, next: at + 1 }
    : bare
      ? { value: 1, next: at }
      : (digitsAt(words, at) ?? wordNumberAt(words, at));
  if (number === null || number.value > LARGEST) return null;
  const unit = foldedAt(words, number.next);
  const near = number.next === at || /^[ .\u00a0]{0,2}$/u.test(words[number.next]?.gap ?? '\n');
  const times = !near ? 1 : THOUSAND.has(unit) ? 1_000 : MILLION.has(unit) ? 1_000_000 : 1;
  if (times === 1) return half ? null : { ...number, large: false };
  if (unit === 'k' && words[number.next]?.gap !== '' && words[number.next]?.gap !== ' ') return null;
  const rest =
    goesOn(words[number.next + 1]) && times === 1_000
      ? (digitsAt(words, number.next + 1) ?? wordNumberAt(words, number.next + 1))
      : null;
  const more = rest !== null && rest.value < 1_000 && rest.value >= 1 ? rest : null;
  // "dwa tysiące 5 osób": the rest counts only when a currency follows it.
  const whole = more !== null && (ZLOTY.has(foldedAt(words, more.next)) || more.value >= 100) ? more : null;
  const value = number.value * times + (whole?.value ?? 0);
  return value > LARGEST ? null : { value, next: whole?.next ?? number.next + 1, large: true };
};

const wordNumberAt = (words: readonly Word[], at: number): Read<number> | null =>
  words[at]?.number === null ? numberAt(words, at) : null;

/** "1500", "1 500", "1.500", "1500,50". */
const digitsAt = (words: readonly Word[], at: number): Read<number> | null => {
  const first = words[at];
  if (first === undefined || first.number === null) return null;
  const length = (index: number) => words[index]?.folded.length ?? 0;
  const isNumber = (index: number) => words[index]?.number != null;
  let value = first.number;
  let next = at + 1;
  if (length(at) <= 3 && value > 0) {
    while (isNumber(next) && length(next) === 3 && /^[ .\u00a0\u202f]$/u.test(words[next]?.gap ?? '')) {
      value = value * 1000 + (words[next]?.number ?? 0);
      next += 1;
    }
  }
  const cents = isNumber(next) && length(next) <= 2 && /^[.,]$/u.test(words[next]?.gap ?? '') ? words[next] : undefined;
  return cents === undefined
    ? { value, next }
    : { value: value + (cents.number ?? 0) / 10 ** cents.folded.length, next: next + 1 };
};

/** "5 zł 50 gr". */
const withGrosze = (words: readonly Word[], zloty: Read<number>): Read<number> => {
  const from = /^[iі]$/u.test(foldedAt(words, zloty.next)) ? zloty.next + 1 : zloty.next;
  const grosze = goesOn(words[from]) ? numberAt(words, from) : null;
  return grosze !== null && grosze.value < 100 && GROSZ.has(foldedAt(words, grosze.next))
    ? { value: zloty.value + grosze.value, next: grosze.next + 1 }
    : zloty;
};
