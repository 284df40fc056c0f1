/**
 * What the resident reads after an action, word for word as the bot says it, so that it can be shown before anything is sent and without a
 * connection. The bot's own words lie in bot/phrases, which a page cannot carry; a test holds both against each other. Pure.
 */

export type ResidentLanguage = 'pl' | 'uk' | 'en';

export type Told =
  | { readonly kind: 'accept' }
  | { readonly kind: 'start'; readonly repairBy: string | null }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'resolve'; readonly outcome: string }
  | { readonly kind: 'reject'; readonly reason: string }
  /** `of`: number of the issue that goes on. */
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'hand-over'; readonly owner: string; readonly contact: string; readonly repairBy: string | null };

export interface Preview {
  readonly text: string;
  /** Buttons below the message. */
  readonly quickReplies: readonly string[];
}

interface Words {
  readonly locale: string;
  /** "do piątku", with the weekday as this language bends it; Sunday first. */
  readonly by: (weekday: string, day: string) => string;
  readonly weekdays: readonly string[];
  readonly repair: (by: string) => string;
  readonly accept: (number: string) => string;
  readonly start: (number: string, repair: string) => string;
  readonly ask: (number: string, question: string) => string;
  readonly resolve: (number: string, outcome: string) => string;
  readonly reject: (number: string, reason: string) => string;
  readonly duplicate: (number: string, of: string) => string;
  readonly handOver: (number: string, owner: string, contact: string, repair: string) => string;
  readonly titles: Readonly<Record<'status' | 'menu' | 'add' | 'cancel' | 'human' | 'report' | 'solved' | 'unsolved', string>>;
}

const WORDS: Readonly<Record<ResidentLanguage, Words>> = {
  pl: {
    locale: 'pl-PL',
    by: (weekday, day) => `do ${weekday} ${day}`,
    weekdays: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
    repair: (by) => ` Naprawa zapowiedziana ${by}.`,
    accept: (number) => `Zgłoszenie ${number} ma już osobę, która się nim zajmuje. Jeśli chcesz coś dodać, napisz tutaj.`,
    start: (number, repair) => `Prace przy zgłoszeniu ${number} są w toku.${repair} Jeśli chcesz coś dodać, napisz tutaj.`,
    ask: (number, question) => `Pytanie w sprawie zgłoszenia ${number}: ${question}\nOdpowiedz, proszę, tutaj.`,
    resolve: (number, outcome) => `Zgłoszenie ${number} jest załatwione. ${outcome}\nCzy to załatwione także Twoim zdaniem?`,
    reject: (number, reason) =>
      `Zgłoszenia ${number} nie możemy załatwić. Powód: ${reason}\nJeśli chcesz o tym porozmawiać, napisz „człowiek”.`,
    duplicate: (number, of) =>
      `Zgłoszenie ${number} łączymy z wcześniejszym (${of}), bo dotyczą tego samego. O wyniku napiszemy tutaj.`,
    handOver: (number, owner, contact, repair) =>
      `Zgłoszenie ${number} przekazaliśmy dalej: tym zajmuje się ${owner} (${contact}).${repair} Jeśli nic się nie zmieni, napisz tutaj.`,
    titles: {
      status: 'Stan zgłoszenia',
      menu: 'Menu',
      add: 'Dopisz',
      cancel: 'Anuluj',
      human: 'Człowiek',
      report: 'Zgłoś problem',
      solved: 'Tak, załatwione',
      unsolved: 'Nie, nadal jest',
    },
  },
  uk: {
    locale: 'uk-UA',
    by: (weekday, day) => `до ${weekday} ${day}`,
    weekdays: ['неділі', 'понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи'],
    repair: (by) => ` Ремонт обіцяно ${by}.`,
    accept: (number) => `Зверненням ${number} уже займається людина. Якщо хочете щось додати, напишіть тут.`,
    start: (number, repair) => `Роботи за зверненням ${number} тривають.${repair} Якщо хочете щось додати, напишіть тут.`,
    ask: (number, question) => `Запитання щодо звернення ${number}: ${question}\nНапишіть, будь ласка, відповідь тут.`,
    resolve: (number, outcome) => `Звернення ${number} вирішено. ${outcome}\nЧи й на вашу думку це вирішено?`,
    reject: (number, reason) =>
      `Звернення ${number} ми не можемо вирішити. Причина: ${reason}\nЯкщо хочете про це поговорити, напишіть «людина».`,
    duplicate: (number, of) =>
      `Звернення ${number} ми об’єднуємо з попереднім (${of}), бо вони про те саме. Про результат повідомимо тут; щось додати можна теж тут.`,
    handOver: (number, owner, contact, repair) =>
      `Звернення ${number} ми передали далі: цим займається ${owner} (${contact}).${repair} Якщо нічого не зміниться, напишіть тут.`,
    titles: {
      status: 'Стан звернення',
      menu: 'Меню',
      add: 'Дописати',
      cancel: 'Скасувати',
      human: 'Людина',
      report: 'Повідомити',
      solved: 'Так, вирішено',
      unsolved: 'Ні, ще є',
    },
  },
  en: {
    locale: 'en-GB',
    by: (weekday, day) => `by ${weekday} ${day}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    repair: (by) => ` The repair is announced ${by}.`,
    accept: (number) => `Somebody is now dealing with report ${number}. If you want to add something, write here.`,
    start: (number, repair) => `Work on report ${number} is under way.${repair} If you want to add something, write here.`,
    ask: (number, question) => `A question about report ${number}: ${question}\nPlease answer here.`,
    resolve: (number, outcome) => `Report ${number} is done. ${outcome}\nIs it settled for you too?`,
    reject: (number, reason) =>
      `We cannot settle report ${number}. Reason: ${reason}\nIf you want to talk about it, write “human”.`,
    duplicate: (number, of) =>
      `We join report ${number} with an earlier one (${of}), because they are about the same thing. We will write the outcome here.`,
    handOver: (number, owner, contact, repair) =>
      `We have passed report ${number} on: ${owner} (${contact}) takes care of such things.${repair} If nothing changes, write here.`,
    titles: {
      status: 'My report',
      menu: 'Menu',
      add: 'Add to it',
      cancel: 'Cancel',
      human: 'A person',
      report: 'Report a problem',
      solved: 'Yes, settled',
      unsolved: 'No, still there',
    },
  },
};

/** Words of staff in one message are cut there. */
const MOST_WORDS = 1200;

export const toldAfter = (told: Told, number: string, language: ResidentLanguage): Preview => {
  const words = WORDS[language];
  const { titles } = words;
  const said = (typed: string): string => typed.trim().slice(0, MOST_WORDS);
  const about = [titles.status, titles.menu];
  switch (told.kind) {
    case 'accept':
      return { text: words.accept(number), quickReplies: about };
    case 'start':
      return { text: words.start(number, repairOf(words, told.repairBy)), quickReplies: about };
    case 'ask':
      return { text: words.ask(number, said(told.question)), quickReplies: [titles.add, titles.cancel, titles.human] };
    case 'resolve':
      return { text: words.resolve(number, said(told.outcome)), quickReplies: [titles.solved, titles.unsolved] };
    case 'reject':
      return { text: words.reject(number, said(told.reason)), quickReplies: [titles.human, titles.report, titles.menu] };
    case 'duplicate':
      return { text: words.duplicate(number, told.of.trim().toUpperCase()), quickReplies: about };
    case 'hand-over':
      return {
        text: words.handOver(number, told.owner, told.contact, repairOf(words, told.repairBy)),
        quickReplies: about,
      };
  }
};

const repairOf = (words: Words, localDate: string | null): string => {
  if (localDate === null) return '';
  const noon = new Date(`${localDate}T12:00:00Z`);
  const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon);
  return words.repair(words.by(words.weekdays[noon.getUTCDay()] ?? '', day));
};
