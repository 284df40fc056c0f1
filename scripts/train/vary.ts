/** How people vary what they type: a greeting before, a place, impatience after, typos, Ukrainian in Latin letters. */
import type { Phrase, PhraseLanguage } from './phrases.ts';
import type { Chance } from './random.ts';

const BEFORE: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  pl: [
    'dzień dobry,',
    'Dzień dobry.',
    'witam',
    'hej',
    'Cześć,',
    'dobry wieczór,',
    'proszę państwa',
    'słuchajcie',
    'no i',
    'ej',
    'mam pytanie,',
    'hej mam sprawę,',
    'Szanowni Państwo,',
    'witam serdecznie,',
    'kurde',
    'ludzie',
    'znowu to samo,',
    'przepraszam,',
    'prosze pani,',
    'no kurcze',
  ],
  uk: ['добрий день,', 'Вітаю!', 'доброго дня', 'привіт', 'слухайте,', 'перепрошую,', 'скажіть будь ласка,'],
  en: ['hello,', 'hi', 'Good morning,', 'hey', 'excuse me,', 'Dear all,'],
  ru: ['здравствуйте,', 'добрый день', 'привет', 'скажите пожалуйста,'],
};
/** After a defect; a question about an event ends otherwise. */
const AFTER_REPORT: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  pl: [
    'od tygodnia',
    'już drugi miesiąc',
    'i nikt nic nie robi',
    'proszę o interwencję',
    'zróbcie coś z tym',
    'masakra',
    'wstyd',
    'dramat jakiś',
    'ile można!!',
    'nie da się żyć',
    'od wczoraj',
    'proszę coś z tym zrobić',
    'kiedy ktoś się tym zajmie?',
    '😡',
    'kurwa',
    'do cholery',
    'pozdrawiam',
    'z góry dziękuję',
    'i tak codziennie',
    'od rana',
    'tragedia',
    'dzwoniłam i nic',
    'czy ktoś to naprawi?',
    'dziękuję',
    'mieszkam tu od lat',
    'chodzę tędy codziennie',
    'sąsiedzi też narzekają',
    'płacimy podatki i co z tego',
    'zgłaszałem w administracji',
    'to się robi męczące',
    'szkoda gadać',
    'i tak w kółko',
    'pół osiedla o tym mówi',
    'mam już tego dość',
    'może wy coś poradzicie',
    'zdjęcie mogę wysłać',
    'bo wstyd przed ludźmi',
    'odkąd pamiętam',
    'zwłaszcza wieczorem',
    'jadę tamtędy do pracy',
    'mama też to widziała',
    'dzieci się dziwią',
    'nie wiem do kogo z tym',
    'nikt się nie poczuwa',
    'bardzo proszę o reakcję',
    'prosze o szybka reakcje',
    'pilne',
    'to już trzeci raz w tym roku',
  ],
  uk: ['вже тиждень', 'і ніхто нічого не робить', 'будь ласка, зробіть щось', 'жах', 'з учора', 'дякую', 'коли це зроблять?'],
  en: ['for two weeks now', 'please do something', 'since yesterday', 'nobody cares', 'thanks', 'when will it be fixed?'],
  ru: ['уже неделю', 'сделайте что-нибудь', 'никто ничего не делает', 'спасибо'],
};
const AFTER: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  pl: ['dziękuję', 'z góry dzięki', 'pozdrawiam', 'proszę o odpowiedź', '?', '🙂', 'dzięki', 'bo nie wiem', 'proszę o info'],
  uk: ['дякую', 'будь ласка', '?', '🙂'],
  en: ['thanks', 'please', '?', 'thank you'],
  ru: ['спасибо', 'пожалуйста', '?'],
};
const AT: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  pl: ['na', 'przy', 'koło', 'na ulicy', 'ul.', 'obok', 'na rogu'],
  uk: ['на', 'біля', 'на вулиці', 'вул.'],
  en: ['on', 'at', 'near'],
  ru: ['на', 'возле', 'на улице'],
};

/** Two spellings of Ukrainian in Latin letters: the way Polish is spelt, and the way English is. */
const LATIN: readonly Readonly<Record<string, string>>[] = [
  {
    а: 'a',
    б: 'b',
    в: 'w',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'je',
    ж: 'z',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'ji',
    й: 'j',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'ch',
    ц: 'c',
    ч: 'cz',
    ш: 'sz',
    щ: 'szcz',
    ь: '',
    ю: 'ju',
    я: 'ja',
    "'": '',
    '’': '',
  },
  {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ь: '',
    ю: 'yu',
    я: 'ya',
    "'": '',
    '’': '',
  },
];
export const inLatin = (text: string, spelling: 0 | 1): string =>
  [...text.toLowerCase()].map((letter) => LATIN[spelling]?.[letter] ?? letter).join('');

/** One slip of the finger in a long word: a letter lost, doubled or changed places. */
const slip = (text: string, chance: Chance): string => {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (word.length > 5 ? [at] : []));
  const at = chance.pick(long);
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return text;
  const letter = 1 + chance.below(word.length - 2);
  const kind = chance.below(3);
  words[at] =
    kind === 0
      ? word.slice(0, letter) + word.slice(letter + 1)
      : kind === 1
        ? word.slice(0, letter) + word.charAt(letter) + word.slice(letter)
        : word.slice(0, letter) + word.charAt(letter + 1) + word.charAt(letter) + word.slice(letter + 2);
  return words.join(' ');
};

const isReport = (topic: string): boolean => /^(?:category|emergency|intent-report_issue)/u.test(topic);

/** The text itself and, as it comes, a varied one. What is nothing but politeness stays as it is. */
export const vary = (
  text: string,
  { language, topic }: Pick<Phrase, 'language' | 'topic'>,
  places: readonly string[],
  chance: Chance,
): readonly string[] => {
  if (topic === 'intent-greeting' || topic === 'intent-thanks' || topic === 'intent-smalltalk_other')
    return chance.next() < 0.25 ? [text, slip(text, chance)] : [text];
  let varied = text;
  if (isReport(topic)) {
    if (chance.next() < 0.45) {
      const place = `${chance.pick(AT[language]) ?? ''} ${chance.pick(places) ?? ''}${chance.next() < 0.3 ? ` ${1 + chance.below(90)}` : ''}`;
      varied = chance.next() < 0.3 ? `${place} ${varied}` : `${varied} ${place}`;
    }
    if (chance.next() < 0.35) varied = `${varied}${chance.next() < 0.5 ? ',' : ''} ${chance.pick(AFTER_REPORT[language]) ?? ''}`;
  } else if (chance.next() < 0.3) varied = `${varied} ${chance.pick(AFTER[language]) ?? ''}`;
  if (chance.next() < 0.25) varied = `${chance.pick(BEFORE[language]) ?? ''} ${varied}`;
  if (chance.next() < 0.3) varied = slip(varied, chance);
  const texts = varied === text ? [text] : [text, varied];
  return language === 'uk' ? [...texts, inLatin(text, chance.next() < 0.5 ? 0 : 1)] : texts;
};
