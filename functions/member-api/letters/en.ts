/** English. */
import type { LetterWords } from './letter-words.ts';

export const en: LetterWords = {
  signIn: ({ link, minutes }) => ({
    subject: 'Link to sign in for organisations',
    text: [
      'Hello,',
      `with this link you sign in to the offers of your organisation. It works once, for ${minutes} minutes:`,
      link,
      'If it was not you who asked for it, do nothing. Without this letter nobody can sign in.',
    ].join('\n\n'),
  }),
  invited: ({ organisation, by, address }) => ({
    subject: 'Invitation to write offers together',
    text: [
      'Hello,',
      `${by} invites you to write offers together. Organisation: ${organisation}.`,
      'Open this page and type the e-mail address that this letter came to. We will send you a link to sign in:',
      address,
      'If you do not know this organisation, do nothing.',
    ].join('\n\n'),
  }),
};
