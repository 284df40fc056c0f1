/** Polish registration numbers and bank accounts, by their check digits. Spaces and dashes do not matter. Pure. */
import { isValidIBAN } from 'ibantools';

const digits = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

const weighed = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0);

/** Tax number: ten digits, the last is the weighed sum of the others modulo 11 (regulation on NIP; a remainder of 10 is never issued). */
export const isNip = (typed: string): boolean => {
  const number = digits(typed);
  return (
    /^\d{10}$/.test(number) && !/^0{10}$/.test(number) && weighed(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9])
  );
};

/** Statistical number: nine digits, or fourteen for a local unit of such a one (regulation of 30 November 2015). */
export const isRegon = (typed: string): boolean => {
  const number = digits(typed);
  const check = (weights: readonly number[]) => (weighed(number, weights) % 11) % 10;
  if (/^0+$/.test(number)) return false;
  if (/^\d{9}$/.test(number)) return check([8, 9, 2, 3, 4, 5, 6, 7]) === Number(number[8]);
  return (
    /^\d{14}$/.test(number) &&
    isRegon(number.slice(0, 9)) &&
    check([2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) === Number(number[13])
  );
};

/** Court register: ten digits without a check digit. */
export const isKrs = (typed: string): boolean => /^\d{10}$/.test(digits(typed)) && !/^0{10}$/.test(digits(typed));

/** A Polish bank account, with or without PL before its 26 digits. */
export const isPolishIban = (typed: string): boolean => isValidIBAN(`PL${digits(typed).toUpperCase().replace(/^PL/, '')}`);
