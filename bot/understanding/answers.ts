/** Short answers and words that work at every step. */
import type { Normalised } from './normalise.ts';
import type { SpokenLanguage, Understanding } from './understanding.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(', '));

const YES = set(
  'tak, ta, taa, tak tak, no, no tak, no pewnie, ok, okej, okay, oki, okey, 1, pewnie, jasne, oczywiscie, zgadza sie, zgoda, dokladnie, potwierdzam, dobrze, dobra, moze byc, jak najbardziej, yhm, mhm, aha, owszem, prawda, wlasnie tak, tak jest, wysylaj, wyslij, zglaszam, spoko, zatwierdzam, git, так, ага, угу, добре, звісно, звичайно, да, конечно, ок, окей, підтверджую, згоден, згодна, правильно, yes, yep, yeah, yup, sure, correct, right, confirm, of course, y, t, tak poprosze, poprosze, yes please, tak dziekuje, tak prosze, tak zgadza sie, так дякую, tak wlasnie, dawaj, da, wszystko sie zgadza, wszystko ok',
);
const NO = set(
  'nie, nie nie, niee, nope, nie zgadza sie, nieprawda, nie dziekuje, nie dzieki, nie trzeba, raczej nie, absolutnie nie, nigdy, ні, нi, ні дякую, ни дякую, ni dyakuyu, ni diakuyu, ni diakuju, ni dyakuju, нет спасибо, не, нет, неа, ні дякую, не треба, неправильно, not, nah, no thanks, no thank you, wrong, n, to nie to, zle, ne, ni, niestety nie, jednak nie, nie potwierdzam, nie zgadzam sie, nie wysylaj',
);
const YES_SIGNS = ['👍', '✅', '👌', '✔', '☑', '💪', '🆗', '🙂'];
const NO_SIGNS = ['👎', '❌', '✖', '🚫', '🙅'];

const GLOBAL: Readonly<Record<NonNullable<Understanding['global']>, ReadonlySet<string>>> = {
  cancel: set(
    'anuluj, anulowac, anuluje, odwolaj, odwolac, odwoluje, rezygnuje, niewazne, juz niewazne, nieaktualne, juz nieaktualne, przerwij, zakoncz, koniec, daj spokoj, skasuj zgloszenie, anuluj zgloszenie, nie zglaszaj, cofnij zgloszenie, скасувати, скасуй, відміна, відмінити, не треба вже, anuliuj, skasuvaty, відмінити заявку, cancel, never mind, nevermind, abort, forget it, отмена, отменить, wycofaj, wycofaj zgloszenie, rozmyslilem sie, rozmyslilam sie, jednak nie rozmyslilem sie, jednak nie rozmyslilam sie, zmienilem zdanie, zmienilam zdanie, jednak rezygnuje, jednak nie chce, juz nie chce, передумав, передумала, я передумав, я передумала, передумал, i changed my mind',
  ),
  help: set(
    'pomoc, menu, help, co umiesz, co potrafisz, co mozesz, jak to dziala, pomóż, pomoz, instrukcja, start, rozpocznij, opcje, lista, довідка, допомога, меню, що вмієш, що ти вмієш, старт, помощь, what can you do, options, dopomoha, jak z tego korzystac, zacznij od nowa, od nowa, glowne menu, menu glowne, czym sie zajmujecie, co to jest rewitalizacja, co to rewitalizacja, na czym polega rewitalizacja, co robicie, co robi ten program, co robi program, co to za program, co to jest za program, na czym polega program, na czym polega ten program, kim jestescie, co to za strona, w czym pomagacie, w czym mozecie pomoc, чим ви займаєтесь, чим займаєтесь, що це за програма, хто ви, чим можете допомогти, чем вы занимаетесь, что это за программа, кто вы, what do you do, who are you, what is this, what is this programme, how can you help',
  ),
  human: set(
    'czlowiek, czlowieka, konsultanta, konsultant, konsultantka, z czlowiekiem, chce czlowieka, dajcie czlowieka, polacz z czlowiekiem, polacz z konsultantem, rozmowa z czlowiekiem, chce rozmawiac z czlowiekiem, urzednik, pracownik, streetworkerka, streetworker, operator, людина, людину, оператор, з людиною, поговорити з людиною, жива людина, человек, human, agent, person, talk to human, talk to a human, real person, speak to a human, do czlowieka, prosze o czlowieka, z kims zywym, lyudyna, ludyna',
  ),
  back: set(
    'wstecz, cofnij, wroc, powrot, poprzednie, wroc do poprzedniego, jeszcze raz poprzednie, назад, повернутись, повернутися, back, go back, previous, undo, nazad',
  ),
  stop: set(
    'stop, nie pisz, nie pisz do mnie, nie piszcie, nie piszcie do mnie, nie piszcie do mnie wiecej, nie pisz do mnie wiecej, nie piszcie wiecej, nie pisz wiecej, nie piszcie juz, nie wysylaj wiadomosci, nie wysylajcie wiadomosci, wypisz mnie, wypiszcie mnie, zablokuj, nie chce wiadomosci, koniec wiadomosci, стоп, не пишіть мені, не пишіть, не пиши, unsubscribe, stop messages, dont write to me, stop writing, не пишите, odczep sie',
  ),
  language: set(
    'jezyk, zmien jezyk, zmiana jezyka, wybierz jezyk, inny jezyk, мова, змінити мову, зміни мову, іншою мовою, язык, language, change language, languages, mova',
  ),
};

const WANTS: readonly (readonly ['pl' | 'uk' | 'en', readonly string[]])[] = [
  [
    'uk',
    [
      'po ukrainsku',
      'ukrainskim',
      'ukrainski',
      'українською',
      'по українськи',
      'по українські',
      'українська',
      'українська мова',
      'на українській',
      'na ukrainski',
      'w jezyku ukrainskim',
      'in ukrainian',
      'ukrainian',
      'ukrainskoyu',
      'ukrayinskoyu',
      'ukrainskoju',
      'на украинском',
      'по украински',
      'украинский',
    ],
  ],
  [
    'en',
    [
      'po angielsku',
      'angielski',
      'w jezyku angielskim',
      'in english',
      'english',
      'english please',
      'англійською',
      'англійська',
      'по английски',
      'speak english',
      'na angielski',
    ],
  ],
  [
    'pl',
    [
      'po polsku',
      'polski',
      'w jezyku polskim',
      'in polish',
      'polish',
      'польською',
      'польська',
      'по польски',
      'на польській',
      'na polski',
      'polska mowa',
      'polskoyu',
      'polskoju',
      'polskoiu',
    ],
  ],
];
const LANGUAGE_REQUEST =
  /(?:napis|pisz|mow|rozmaw|odpow|prosz|mozna|moge|chc|wol|zmien|przel|jezyk|пиш|писати|говор|розмов|можна|хочу|мов|speak|write|talk|can|please|switch|answer|lang)/u;

const phraseOf = ({ tokens }: Normalised): string => tokens.map((token) => token.folded).join(' ');

/**
 * Yes or no to the last question. Polish "no" means yes; in English it means no, so the conversation's language decides a bare "no".
 * A first "tak," or "nie," of a longer sentence counts too when punctuation follows it.
 */
export const answerIn = (message: Normalised, conversationLanguage: SpokenLanguage | undefined): Understanding['answer'] => {
  const { tokens, emoji } = message;
  const phrase = phraseOf(message);
  if (tokens.length === 0) {
    if (emoji.some((sign) => NO_SIGNS.includes(sign))) return 'no';
    return emoji.some((sign) => YES_SIGNS.includes(sign)) ? 'yes' : null;
  }
  if (phrase === 'no' && conversationLanguage === 'en') return 'no';
  if (YES.has(phrase)) return 'yes';
  if (NO.has(phrase)) return 'no';
  const first = tokens[0];
  if (first === undefined || !first.endsClause || tokens.length < 2) return null;
  if (first.folded === 'no') return conversationLanguage === 'en' ? 'no' : 'yes';
  return ['tak', 'так', 'yes', 'да', 'ok', 'okej', 'dobra', 'zgadza'].includes(first.folded)
    ? 'yes'
    : ['nie', 'ні', 'нет', 'nope'].includes(first.folded)
      ? 'no'
      : null;
};

/** Only when the word is the whole message, or the message says which language is not theirs, so that "przystanek bus stop" stops nothing. */
export const globalIn = (message: Normalised): Understanding['global'] => {
  const phrase = phraseOf(message).replace(/^(?:prosze|poprosze|chce|please|будь ласка) | (?:prosze|poprosze|please)$/gu, '');
  if (phrase === '' && /^\s*\?+\s*$/u.test(message.text)) return 'help';
  for (const word of ['cancel', 'help', 'human', 'back', 'stop', 'language'] as const) if (GLOBAL[word].has(phrase)) return word;
  return deniesLanguage(message) ? 'language' : null;
};

/** Longer messages say something else, too. */
const LONGEST_WISH = 10;
const NOT = new Set(['nie', 'slabo', 'kiepsko', 'не', 'погано', 'плохо', 'ne', 'not', 'dont', 'cant']);
/** Words between "nie" and the language that it is about: "nie umiem pisać po polsku", "ne duzhe dobre rozmovlyayu polskoyu". */
const NOT_WITHIN = 4;

/** By their first words. */
const NAMES = Map.groupBy(
  WANTS.flatMap(([language, names]) => names.map((name) => ({ language, words: name.split(' ') }))),
  ({ words }) => words[0] ?? '',
);

interface LanguageNamed {
  readonly language: NonNullable<Understanding['wantsLanguage']>;
  /** "I don't speak Polish." */
  readonly denied: boolean;
}

const languagesNamed = ({ tokens }: Normalised): readonly LanguageNamed[] => {
  if (tokens.length > LONGEST_WISH) return [];
  const deniedAt = (at: number) => {
    for (let back = at - 1; back >= Math.max(0, at - NOT_WITHIN) && tokens[back]?.endsClause === false; back -= 1)
      if (NOT.has(tokens[back]?.folded ?? '')) return true;
    return false;
  };
  return tokens.flatMap(({ folded }, at) => {
    const name = NAMES.get(folded)?.find(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word));
    return name === undefined ? [] : [{ language: name.language, denied: deniedAt(at) }];
  });
};

export const languageWanted = (message: Normalised): Understanding['wantsLanguage'] => {
  const named = languagesNamed(message);
  const wanted = named.find(({ denied }) => !denied);
  const asks = message.tokens.length <= 3 || named.some(({ denied }) => denied) || LANGUAGE_REQUEST.test(phraseOf(message));
  return wanted !== undefined && asks ? wanted.language : null;
};

/** Says only which language is not theirs: they choose one. */
const deniesLanguage = (message: Normalised): boolean => {
  const named = languagesNamed(message);
  return named.length > 0 && named.every(({ denied }) => denied);
};
