/** Polish. */
import type { LetterWords } from './letter-words.ts';

export const pl: LetterWords = {
  signIn: ({ link, minutes }) => ({
    subject: 'Link do logowania dla organizacji',
    text: [
      'Dzień dobry,',
      `tym linkiem zalogujesz się do ofert swojej organizacji. Działa raz, przez ${minutes} minut:`,
      link,
      'Jeśli to nie Ty prosisz o logowanie, nic nie rób. Bez tego listu nikt się nie zaloguje.',
    ].join('\n\n'),
  }),
  invited: ({ organisation, by, address }) => ({
    subject: 'Zaproszenie do pisania ofert',
    text: [
      'Dzień dobry,',
      `${by} zaprasza Cię do wspólnego pisania ofert. Organizacja: ${organisation}.`,
      'Otwórz tę stronę i wpisz adres e-mail, na który przyszedł ten list. Wyślemy Ci link do logowania:',
      address,
      'Jeśli nie znasz tej organizacji, nic nie rób.',
    ].join('\n\n'),
  }),
};
