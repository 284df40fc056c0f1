import { folded } from '../search/folded.ts';

/**
 * First names that are common in Poland and among Ukrainians here, with their short forms. Those that are also ordinary words (Róża, Lilia)
 * or have three letters are found only where they are written with a capital.
 */
const NAMES = `
adam adrian adrianna agata agnieszka alicja amelia andrzej aneta angelika ania anita anna antoni antonina artur asia barbara bartek bartosz basia
beata bogdan bogusia bozena czeslaw dagmara damian daniel danuta dariusz darek dawid dominik dominika dorota edyta elzbieta emilia eryk eugeniusz
ewelina felicja filip franciszek gabriela genowefa grazyna grzegorz halina hanna helena henryk ignacy igor irena iwona izabela jacek jadwiga jakub
janina janusz jaroslaw jarek jerzy joanna jolanta jozef julia justyna kacper kamil kamila karol karolina kasia katarzyna kazimierz kinga klaudia konrad
krystian krystyna krysia krzysztof krzysiek kuba laura lech leon leszek lidia lucyna lukasz maciej maciek magda magdalena malgorzata gosia
marcin marcelina marcel maria mariola mariusz marian marianna marek marta martyna mateusz michal mieczyslaw mikolaj milena miroslaw mirek monika
natalia nikola nikodem norbert olga oliwia oskar patrycja patryk paulina pawel piotr piotrek przemek przemyslaw radek radoslaw rafal renata robert
roman ryszard sandra sebastian slawek slawomir stanislaw stefan stefania sylwia szymon tadeusz teresa tomasz tomek urszula waldemar wanda weronika
wieslaw wiktor wiktoria wiola witold wladyslaw wlodzimierz wojciech wojtek zbigniew zbyszek zdzislaw zenon zofia zosia zuzanna zuzia zygmunt
oleksandr oleksandra oksana olena tetiana svitlana natalia nadia iryna kateryna yulia mykola andrii serhii volodymyr dmytro vasyl bohdan taras
олександр олександра оксана олена тетяна світлана наталія надія ірина катерина юлія микола андрій сергій володимир дмитро василь богдан тарас
іван марія анна людмила галина ольга віктор віталій юрій михайло петро павло максим артем роман
`;
const ONLY_CAPITALISED =
  'jan ewa ola ala iga ida lena adam roza jagoda lilia kalina malina aurora luna nela iwo leo max tymon borys bruno hugo';

/** "Ania" → "ani", "anie", "ania", "anio"; "Marek" → "marka", "markowi". */
const formsOf = (name: string): readonly string[] => {
  if (/ia$/u.test(name)) return ['ia', 'i', 'ie', 'io'].map((ending) => `${name.slice(0, -2)}${ending}`);
  if (/a$/u.test(name)) return ['a', 'y', 'i', 'e', 'ie', 'o', 'ce', 'ze'].map((ending) => `${name.slice(0, -1)}${ending}`);
  if (/ek$/u.test(name)) return [name, ...['ka', 'kowi', 'kiem', 'ku'].map((ending) => `${name.slice(0, -2)}${ending}`)];
  if (/[аяія]$/u.test(name))
    return ['а', 'я', 'и', 'і', 'у', 'ю', 'ою', 'ею', 'ії', 'єю', 'ія', 'ію'].map((ending) => `${name.slice(0, -1)}${ending}`);
  return ['', 'a', 'owi', 'em', 'ie', 'iem', 'u', 'а', 'у', 'ом', 'ові'].map((ending) => `${name}${ending}`);
};

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');
const foldedForms = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(formsOf).map(folded));

/** Folded, in the cases of Polish and Ukrainian. */
export const FIRST_NAMES: ReadonlySet<string> = foldedForms(words(NAMES).filter((name) => name.length > 3));
export const FIRST_NAMES_CAPITALISED: ReadonlySet<string> = foldedForms(words(ONLY_CAPITALISED));
