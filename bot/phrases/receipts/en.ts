import { dayMonth } from '../dates.ts';
import { money } from '../grants/money.ts';
import type { ReceiptPhrases } from './phrases.ts';

const sum = (grosze: number) => money('en', grosze);

export const en: ReceiptPhrases = {
  titles: { next: 'Next receipt', 'without-picture': 'No picture', today: 'Today', yesterday: 'Yesterday' },
  typed: {
    receipt: ['receipt', 'receipts', 'invoice', 'invoices'],
    before: ['a', 'the', 'my', 'here', 'is', 'new', 'next', 'another', 'add', 'i', 'have', 'this'],
  },
  notTied:
    'I take receipts from people of an organisation that runs a micro-grant project. The code is on the project’s page, under receipts in Messenger. Write: receipt and that code.',
  tied: (organisation) => `Done. From now on I take receipts of ${organisation} in this chat.`,
  noProject: 'Your organisation has no project with a signed contract now. Once it is signed, write: receipt.',
  whichProject: 'Which project is it for?',
  picture: (project) => `Project ${project}. Send a picture of the receipt or invoice.`,
  pictureAgain: 'I am waiting for a picture. If you have none, press “No picture”.',
  sum: 'How much was paid? Write the sum, for example 123.45.',
  sumAgain: 'I see no sum. Write just the number, for example 123.45.',
  whichLine: 'Which budget line is it from?',
  left: (grosze) => (grosze < 0 ? `over by ${sum(-grosze)}` : `${sum(grosze)} left`),
  day: 'Which day is the receipt of? Write for example 12.05.',
  dayAgain: 'I do not understand the day. Write for example 12.05 or “yesterday”. It cannot be in the future.',
  kept: ({ grosze, line, day }) =>
    `Kept: ${[grosze === null ? 'sum to be added' : sum(grosze), line ?? 'budget line to be added', ...(day === null ? [] : [dayMonth('en', day, true)])].join(', ')}.`,
  leftInLine: (grosze) => (grosze < 0 ? `This line is over by ${sum(-grosze)}.` : `${sum(grosze)} is left in this line.`),
  warnings: {
    'over-line': 'Mind: this is more than the line holds.',
    'before-contract': 'Mind: the receipt is from before the contract. The office may not accept such a cost.',
    'after-realisation': 'Mind: the receipt is from after the end of the project. The office may not accept such a cost.',
    'line-unknown': 'Mind: this line is no longer in the budget.',
  },
  warned: 'The receipt is kept all the same. Ask the office before you spend more.',
  notKept: 'All right, I did not keep this receipt.',
  refused: {
    'chat-code.unknown':
      'I do not know this code, or it is old: a code works for a day. A new one is on the project’s page. Write: receipt and the new code.',
    'project.not-found': 'This project does not take receipts any more. Ask the programme’s office.',
  },
};
