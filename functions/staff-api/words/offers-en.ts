/** English: problems of offers, organisations and the sign-in of their people. */
import { inMoney } from './in-money.ts';
import type { OfferWords } from './offer-words.ts';

const money = inMoney('en');

export const offersEn: OfferWords = {
  states: {
    draft: 'being written',
    submitted: 'sent, not received yet',
    received: 'received, waits for the formal check',
    correcting: 'to be corrected',
    'formally-right': 'formally right, waits for assessment',
    'formally-wrong': 'refused in the formal check',
    awarded: 'awarded',
    'not-awarded': 'not awarded',
    withdrawn: 'withdrawn',
    contracted: 'contract signed',
    settled: 'settled',
  },
  budget: {
    'budget.empty': () => 'The budget asks for no grant yet.',
    'budget.over-project-limit': (is, limit) => `The grant is ${money(is)}; one project may get ${money(limit)} at most.`,
    'budget.over-pool': (is, limit) => `The grant is ${money(is)}; the whole pool of the edition is ${money(limit)}.`,
    'budget.indirect-over-cap': (is, limit) => `Indirect costs are ${money(is)}; they may be ${money(limit)} at most.`,
    'budget.own-too-small': (is, limit) => `The own contribution is ${money(is)}; it must be ${money(limit)} at least.`,
    'budget.line-without-name': () => 'This line has a sum and no name.',
  },
  lacking: 'fill this in, or make it shorter',
  organisationLacks: {
    representatives: 'say who signs for the organisation',
    iban: 'give the number of the bank account',
    register: 'give the number in the register',
  },
  formerMember: 'somebody who has left the organisation',
  problems: {
    'offer.not-found': {
      title: 'No such offer',
      detail: 'We did not find this offer.',
      nextStep: 'Go back to the list of offers and reload it.',
    },
    'offer.exists': {
      title: 'The offer is there already',
      detail: 'Such an offer has been begun already.',
      nextStep: 'Open it from the list of offers.',
    },
    'offer.changed': {
      title: 'The offer has changed',
      detail: 'Somebody changed this offer after you read it.',
      nextStep: 'Read it again, look at the changes and decide anew.',
    },
    'offer.early': {
      title: 'The call has not begun',
      detail: 'Offers of this edition are not taken yet.',
      nextStep: 'What is written stays. Hand the offer in on the day on which the call begins.',
    },
    'offer.late': {
      title: 'The time is over',
      detail: 'The day until which this could be done has passed.',
      nextStep: 'What is written stays stored. Ask the office what can be done.',
    },
    'offer.incomplete': {
      title: 'The offer is not complete',
      detail: 'Something that must be filled in is missing, or a text is too long.',
      nextStep: 'Fill in the places named in “errors” and hand the offer in again.',
    },
    'offer.budget': {
      title: 'The budget breaks a rule',
      detail: 'The budget does not fit the rules of this edition.',
      nextStep: 'Mend the budget as “errors” says and hand the offer in again.',
    },
    'offer.already-submitted': {
      title: 'The offer has been sent',
      detail: 'This offer has been sent already. It need not be sent twice.',
      nextStep: 'See its state on its page.',
    },
    'offer.organisation-incomplete': {
      title: 'Data of the organisation are missing',
      detail: 'An offer cannot be handed in without all data of the organisation.',
      nextStep: 'Fill in what “errors” names and hand the offer in again.',
    },
    'offer.wrong-subarea': {
      title: 'Not in this subarea',
      detail: 'In this edition projects cannot take place in this subarea.',
      nextStep: 'Choose a subarea from the list of the edition.',
    },
    'offer.other-checksum': {
      title: 'The checksum is another one',
      detail: 'The paper has another checksum than the offer that is here.',
      nextStep: 'Compare the two. If they differ, ask the organisation to sign a print of this version.',
    },
    'offer.received-in-future': {
      title: 'This day is in the future',
      detail: 'The day of receipt cannot be later than today.',
      nextStep: 'Give the day of the office’s stamp.',
    },
    'offer.correction-used': {
      title: 'It was asked for already',
      detail: 'Corrections are asked for once, and that was done.',
      nextStep: 'Decide on the offer as it is after the corrections.',
    },
    'offer.office-only': {
      title: 'Offers are handed in at the office',
      detail: 'In this edition offers are handed in at the office only, on paper.',
      nextStep: 'Print the offer, sign it and bring it to the office before the call ends.',
    },
    'offer.too-many': {
      title: 'Too many offers',
      detail: 'The organisation has handed in as many offers as this edition allows.',
      nextStep: 'What is written stays. You may withdraw another offer or wait for the next edition.',
    },
    'offer.pool-exhausted': {
      title: 'The pool is used up',
      detail: 'There is not so much left in the pool of this edition.',
      nextStep: 'Make the sum smaller or take back another award.',
    },
    'offer.not-open': {
      title: 'This offer cannot be changed now',
      detail: 'The offer has been sent, or the time for corrections is over.',
      nextStep: 'Copy what you have written and ask the office what can be done.',
    },
    'offer.field-unknown': {
      title: 'No such place in the form',
      detail: 'The form of this edition has no such place.',
      nextStep: 'Reload the page of the offer and type it again.',
    },
    'offer.field-full': {
      title: 'Too many lines',
      detail: 'The budget and the schedule may have 60 lines each.',
      nextStep: 'Put some lines together.',
    },
    'offer.kept-settled': {
      title: 'This has been settled',
      detail: 'Somebody has decided what becomes of this version.',
      nextStep: 'Reload the page of the offer. Earlier versions are in the history.',
    },
    'offer.files-full': {
      title: 'Too many attachments',
      detail: 'An offer may have 20 attachments.',
      nextStep: 'Remove one of them, then add the new one.',
    },
    'offer.file-unknown': {
      title: 'No such attachment',
      detail: 'We did not find this attachment.',
      nextStep: 'Reload the page of the offer and add the file again.',
    },
    'offer.illegal-transition': {
      title: 'Not at this stage',
      detail: 'The offer is at a stage at which this cannot be done.',
      nextStep: 'See its state on its page.',
    },
    'idea.elsewhere': {
      title: 'Another organisation has the idea',
      detail: 'This idea was handed to another organisation.',
      nextStep: 'Talk to the streetworker who has the idea.',
    },
    'organisation.not-found': {
      title: 'No such organisation',
      detail: 'We did not find this organisation.',
      nextStep: 'Go back to the list of organisations and reload it.',
    },
    'organisation.exists': {
      title: 'The organisation is there already',
      detail: 'Such an organisation has been written down already.',
      nextStep: 'Open it from the list of organisations.',
    },
    'organisation.changed': {
      title: 'The organisation has changed',
      detail: 'Somebody changed the organisation after you read it.',
      nextStep: 'Read it again, look at the changes and save anew.',
    },
    'organisation.registered': {
      title: 'The organisation is registered',
      detail: 'An organisation with this number of its register is in the programme already.',
      nextStep: 'Ask one of its people to invite you, or ask the office.',
    },
    'organisation.subarea-unknown': {
      title: 'Unknown subarea',
      detail: 'One of the chosen subareas is none of the city’s.',
      nextStep: 'Choose subareas from the list.',
    },
    'organisation.member-exists': {
      title: 'The person is there already',
      detail: 'Somebody with this e-mail address belongs to the organisation.',
      nextStep: 'Nothing more is needed. They can sign in with their address.',
    },
    'organisation.members-full': {
      title: 'Too many people',
      detail: 'An organisation may have 30 people in the programme.',
      nextStep: 'Remove somebody who writes no more offers, then invite the new person.',
    },
    'organisation.member-unknown': {
      title: 'No such person',
      detail: 'This person is not in the organisation.',
      nextStep: 'Reload the list of people.',
    },
    'organisation.last-who-may-act': {
      title: 'Somebody must stay',
      detail: 'This is the last person who may act for the organisation.',
      nextStep: 'First invite somebody else who may act for it.',
    },
    'sign-in.link-over': {
      title: 'This link works no more',
      detail: 'A link to sign in works once, for 30 minutes.',
      nextStep: 'Type your e-mail address. We will send a new link.',
    },
    'session.over': {
      title: 'The session is over',
      detail: 'After 12 hours you have to sign in again.',
      nextStep: 'Type your e-mail address. We will send a new link.',
    },
    'limit.reached': {
      title: 'Too many tries',
      detail: 'There were too many such requests in a short time.',
      nextStep: 'Wait an hour and try again. Look into your spam folder, too.',
    },
  },
};
