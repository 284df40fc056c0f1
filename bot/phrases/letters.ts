/** What an answer needs around it when it goes by mail or SMS instead of the chat. */
import type { Language } from '../../shared/city/profile.ts';

interface Letters {
  readonly subject: (programme: string) => string;
  /** Under the words, in a mail: why it came here, and how to answer. */
  readonly foot: (page: string | null) => string;
  readonly answerInChat: string;
}

const LETTERS: Readonly<Record<Language, Letters>> = {
  pl: {
    subject: (programme) => `${programme}: odpowiedź na Twoje zgłoszenie`,
    foot: (page) =>
      `Piszemy tutaj, bo podano ten adres, żeby dostać odpowiedź. Nie używamy go do niczego innego. Na tę wiadomość nikt nie odpowie${page === null ? '.' : `; żeby odpisać, napisz do nas na Messengerze: ${page}`}`,
    answerInChat: 'Odpisz nam na Messengerze.',
  },
  uk: {
    subject: (programme) => `${programme}: відповідь на Ваше повідомлення`,
    foot: (page) =>
      `Пишемо сюди, бо цю адресу вказано для відповіді. Ні для чого іншого ми її не використовуємо. На цей лист ніхто не відповість${page === null ? '.' : `; щоб відповісти, напишіть нам у Messenger: ${page}`}`,
    answerInChat: 'Відповідайте нам у Messenger.',
  },
  en: {
    subject: (programme) => `${programme}: an answer to your report`,
    foot: (page) =>
      `We write here because this address was given for the answer. We use it for nothing else. Nobody reads replies to this message${page === null ? '.' : `; to answer, write to us on Messenger: ${page}`}`,
    answerInChat: 'Please answer us on Messenger.',
  },
};

export const letters = (language: Language): Letters => LETTERS[language];
