/** English: contracts, receipts, reports and settlements. */
import { inMoney } from './in-money.ts';
import type { ProjectWords } from './project-words.ts';

const money = inMoney('en');

export const projectsEn: ProjectWords = {
  sum: (is, limit) => `Sums of the grant make ${money(is)}, ${money(limit)} was awarded.`,
  returnNeeded: (grosze) => `${money(grosze)} goes back.`,
  returnTooMuch: (is, limit) => `${money(is)} is more than the grant of ${money(limit)}.`,
  toDo: {
    results: 'Write what was achieved.',
    people: 'Say how many people took part.',
    lasting: 'Write what stays after the project.',
    'photo-before': 'Add a photo from before the project.',
    'photo-after': 'Add a photo from after the project.',
    'photo-awaited': 'Wait a moment: a photo is still being checked.',
    'receipts-none': 'Add receipts or invoices.',
    'receipts-incomplete': 'Complete the receipts: each has a sum, a line of the budget and a date.',
    'receipts-without-picture': 'Add a picture or file to each receipt.',
  },
  warnings: {
    'over-line': 'With this receipt, more is spent than the line of the budget holds.',
    'before-contract': 'The receipt is from before the contract.',
    'after-realisation': 'The receipt is from after the end of the project.',
    'line-unknown': 'The budget has no such line.',
  },
  problems: {
    'contract.not-awarded': {
      title: 'No contract can be signed now',
      detail: 'A contract belongs to an offer that is awarded and has none yet.',
      nextStep: 'Reload the offer and look at its state.',
    },
    'contract.none': {
      title: 'No contract yet',
      detail: 'No contract of this project has been recorded.',
      nextStep: 'Wait until the office has recorded it, or call the office.',
    },
    'contract.changed': {
      title: 'The contract has changed',
      detail: 'Somebody changed the contract after you read it.',
      nextStep: 'Read the project again and decide once more.',
    },
    'contract.sum': {
      title: 'The budget is not the award',
      detail: 'Sums of the grant in the budget must make the award to the grosz.',
      nextStep: 'Correct the lines and save once more.',
    },
    'contract.lines': {
      title: 'Lines of the budget are incomplete',
      detail: 'Every line needs a name and an id of its own.',
      nextStep: 'Name the lines.',
    },
    'contract.dates': {
      title: 'The dates do not fit',
      detail: 'Contract, payment and project follow each other, and a payment is not in the future.',
      nextStep: 'Correct the dates and save once more.',
    },
    'contract.paid': {
      title: 'Paid already',
      detail: 'The day of the payment is recorded.',
      nextStep: 'Reload the project.',
    },
    'contract.annexes-full': {
      title: 'Too many annexes',
      detail: 'The contract has 20 annexes already.',
      nextStep: 'Put the changes into one annex.',
    },
    'project.over': {
      title: 'The project is closed',
      detail: 'It is settled or has no contract, so it cannot be changed.',
      nextStep: 'If this is a mistake, call the office.',
    },
    'project.none': {
      title: 'Not a project',
      detail: 'A project is an offer that was awarded.',
      nextStep: 'Go back to the offer and look at its state.',
    },
    'receipt.not-found': {
      title: 'No such receipt',
      detail: 'We did not find this receipt.',
      nextStep: 'Reload the project.',
    },
    'receipt.changed': {
      title: 'The receipt has changed',
      detail: 'Somebody changed this receipt after you read it.',
      nextStep: 'Read the project again and correct it once more.',
    },
    'receipt.closed': {
      title: 'Receipts cannot be changed now',
      detail: 'The report is with the office, or the project is closed.',
      nextStep: 'If something must be corrected, call the office: it can send the report back.',
    },
    'receipts.full': {
      title: 'Too many receipts',
      detail: 'The project has 300 receipts already.',
      nextStep: 'Call the office.',
    },
    'report.changed': {
      title: 'The report has changed',
      detail: 'Somebody changed the report after you read it.',
      nextStep: 'Copy what is on your screen, read the report again and correct it once more.',
    },
    'report.submitted': {
      title: 'The report is with the office',
      detail: 'It was submitted, so it cannot be changed now.',
      nextStep: 'Wait for the office’s answer. If something must be corrected, call.',
    },
    'report.incomplete': {
      title: 'The report is incomplete',
      detail: 'Something is still missing.',
      nextStep: 'Complete what “errors” names. What was typed is saved.',
    },
    'report.photos-full': {
      title: 'Too many photos',
      detail: 'The report has 60 photos already.',
      nextStep: 'Remove one of them.',
    },
    'report.photo-unknown': {
      title: 'No such photo',
      detail: 'The report has no such photo.',
      nextStep: 'Reload the project.',
    },
    'report.not-submitted': {
      title: 'No report yet',
      detail: 'The organisation has not submitted the report.',
      nextStep: 'Wait for it, or call the organisation.',
    },
    'report.receipts-open': {
      title: 'Not all receipts are checked',
      detail: 'Before a report is accepted, every receipt is accepted or taken out.',
      nextStep: 'Check the other receipts.',
    },
    'report.return-needed': {
      title: 'A part of the grant goes back',
      detail: 'By the accepted receipts, a part of the grant must be returned.',
      nextStep: 'Demand it first. Accept the report when the money has come.',
    },
    'report.return-too-much': {
      title: 'More than the grant',
      detail: 'No more can be demanded than was paid.',
      nextStep: 'Correct the sum.',
    },
    'report.date-past': {
      title: 'That day has passed',
      detail: 'The day must be ahead.',
      nextStep: 'Give a later day.',
    },
  },
};
