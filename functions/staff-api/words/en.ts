/** English, for colleagues who do not read Polish. */
import { assessmentEn } from './assessment-en.ts';
import { editionsEn } from './editions-en.ts';
import { eventsEn } from './events-en.ts';
import { offersEn } from './offers-en.ts';
import { officeEn } from './office-en.ts';
import { projectsEn } from './projects-en.ts';
import { streetworkerEn } from './streetworker-en.ts';
import type { StaffWords } from './words.ts';

export const en: StaffWords = {
  events: eventsEn,
  editions: editionsEn,
  offers: offersEn,
  office: officeEn,
  assessment: assessmentEn,
  projects: projectsEn,
  problems: {
    ...eventsEn.problems,
    ...editionsEn.problems,
    ...offersEn.problems,
    ...officeEn.problems,
    ...assessmentEn.problems,
    ...projectsEn.problems,
    ...streetworkerEn.problems,
    'auth.missing': {
      title: 'Not signed in',
      detail: 'We do not know who you are.',
      nextStep: 'Sign in and try again.',
    },
    'staff.unknown': {
      title: 'Unknown account',
      detail: 'This account belongs to nobody in the programme.',
      nextStep: 'Ask the office to add it.',
    },
    'access.forbidden': {
      title: 'Not allowed',
      detail: 'Your role does not allow this.',
      nextStep: 'Ask whoever has the issue, or the office.',
    },
    'route.unknown': {
      title: 'No such address',
      detail: 'There is nothing at this address.',
      nextStep: 'Check the address in /api/openapi.json.',
    },
    'route.method': {
      title: 'Method not allowed',
      detail: 'This address cannot be called like that.',
      nextStep: 'Check the method in /api/openapi.json.',
    },
    'issue.not-found': {
      title: 'No such issue',
      detail: 'We did not find this issue.',
      nextStep: 'Check the number or go back to the list.',
    },
    'body.too-large': {
      title: 'Too long',
      detail: 'What you sent is over 64 KiB.',
      nextStep: 'Shorten the text and send it again.',
    },
    'body.content-type': {
      title: 'Wrong kind of content',
      detail: 'The content must be application/json.',
      nextStep: 'Set the header Content-Type: application/json.',
    },
    'body.not-json': {
      title: 'Not JSON',
      detail: 'What you sent cannot be read as JSON.',
      nextStep: 'Correct it and send it again.',
    },
    'body.invalid': {
      title: 'Incorrect data',
      detail: 'Not every field is correct.',
      nextStep: 'Correct the fields named in “errors”.',
    },
    'query.invalid': {
      title: 'Incorrect query',
      detail: 'Not every parameter of the address is correct.',
      nextStep: 'Correct the parameters named in “errors”.',
    },
    'cursor.invalid': {
      title: 'Cursor not valid',
      detail: 'This cursor does not belong to this query.',
      nextStep: 'Start the list again, without “cursor”.',
    },
    'idempotency-key.missing': {
      title: 'No Idempotency-Key',
      detail: 'A write needs the header Idempotency-Key of 8 to 128 characters.',
      nextStep: 'Send a random key; the same when you repeat, a new one for something new.',
    },
    'idempotency-key.reused': {
      title: 'Key used before',
      detail: 'This Idempotency-Key was used for something else.',
      nextStep: 'Send a new key for a new action.',
    },
    'if-match.invalid': {
      title: 'Incorrect If-Match',
      detail: 'The header If-Match is not a version that was read.',
      nextStep: 'Send the ETag of your last read.',
    },
    'issue.changed': {
      title: 'The issue has changed',
      detail: 'Somebody changed this issue after you read it.',
      nextStep: 'See what in “changes”, read the issue again and decide once more.',
    },
    'issue.illegal-transition': {
      title: 'Not possible in this state',
      detail: 'This cannot be done in the present state of the issue.',
      nextStep: 'The states that may follow are in “allowed”.',
    },
    'issue.closed': {
      title: 'The issue is closed',
      detail: 'This cannot be done with a closed issue.',
      nextStep: 'If the matter goes on, reopen the issue and say why.',
    },
    'owner.unknown': {
      title: 'No such organisation',
      detail: 'The city data has no organisation with this id.',
      nextStep: 'Choose one from the list, or ask the office to add it.',
    },
    'owner.without-contact': {
      title: 'An organisation without a contact',
      detail:
        'The city data has no phone, e-mail, address or page of this organisation, so the resident would not know where to turn.',
      nextStep: 'Ask the office to add a contact, or keep the issue.',
    },
    'owner.not-checked': {
      title: 'An organisation that nobody has checked',
      detail: 'Nobody at the office has confirmed that this organisation deals with such things and that the contact is right.',
      nextStep:
        'Check it (call them, for example) and send it again with “checked”: true and a new Idempotency-Key; we will record that you checked.',
    },
    'escalation.not-found': {
      title: 'No such case',
      detail: 'We did not find this case in the office inbox.',
      nextStep: 'Go back to the inbox and refresh it.',
    },
    'escalation.taken': {
      title: 'Somebody deals with it already',
      detail: 'Somebody else at the office has taken this case; who, is in “heldBy”.',
      nextStep: 'Talk to each other, or choose another case from the inbox.',
    },
    'escalation.closed': {
      title: 'The case is closed',
      detail: 'Somebody has answered this case already; who, is in “heldBy”.',
      nextStep: 'If there is more to say, take the conversation and write there.',
    },
    'escalation.changed': {
      title: 'The case has changed',
      detail: 'Somebody changed this case after you read it; the resident may have added something.',
      nextStep: 'Refresh the inbox, read it again and decide once more.',
    },
    'call.not-found': {
      title: 'No such call',
      detail: 'We did not find this entry on the call list.',
      nextStep: 'Refresh the list; somebody may have called already.',
    },
    'contact.not-found': {
      title: 'No such contact',
      detail: 'There is no contact here that you can take back: whoever logged it does.',
      nextStep: 'Ask that person to take it back.',
    },
    'document.not-found': {
      title: 'No such document',
      detail: 'There is no such document, or seven days have passed and it was deleted.',
      nextStep: 'Ask for the document again on the page of the date.',
    },
    'conversation.not-found': {
      title: 'No such conversation',
      detail: 'We did not find this conversation.',
      nextStep: 'Open it from an issue or from the office inbox.',
    },
    'conversation.held': {
      title: 'Somebody else has the conversation',
      detail: 'Somebody of the programme has this conversation; who, is in “heldBy”.',
      nextStep: 'Ask them to hand it back, or to leave it to the office.',
    },
    'conversation.not-held': {
      title: 'Nobody has taken the conversation',
      detail: 'The automat answers in this conversation now.',
      nextStep: 'Take it first; the resident is told that a person writes.',
    },
    'conversation.changed': {
      title: 'The conversation has moved on',
      detail: 'Something changed in this conversation after you read it.',
      nextStep: 'Read it again and decide once more.',
    },
    'if-match.missing': {
      title: 'No If-Match',
      detail: 'Changing settings needs the header If-Match with the version that you change.',
      nextStep: 'Read the settings and send the ETag of that read.',
    },
    'settings.unknown': {
      title: 'No such settings',
      detail: 'There is no part of the settings with this name.',
      nextStep: 'See the names in /api/settings.',
    },
    'settings.changed': {
      title: 'The settings have changed',
      detail: 'Somebody changed these settings after you read them; who, is in “heldBy”.',
      nextStep: 'Read them again, look at their history and decide once more.',
    },
    'learning.personal': {
      title: 'Something personal is left',
      detail: 'These words still hold a name, a number, an address or a link. How they look without it is in “errors”.',
      nextStep: 'Take it out or put a word in brackets, such as [ulica], and send it again.',
    },
    'learning.nothing-said': {
      title: 'Nothing is left',
      detail: 'Without personal data nothing is left of these words.',
      nextStep: 'Say the same in your own words, or leave this message.',
    },
    'learning.not-found': {
      title: 'No such phrase',
      detail: 'This phrase teaches no more, or was never approved.',
      nextStep: 'Reload the list of phrases.',
    },
    'server.busy': {
      title: 'Busy for a moment',
      detail: 'Too many changes at once.',
      nextStep: 'Try again in a moment, with the same Idempotency-Key.',
    },
    'server.error': {
      title: 'Something broke on our side',
      detail: 'It has been recorded.',
      nextStep: 'Try again; if it goes on, tell the office.',
    },
  },
  documentFailures: {
    'document.subject-missing': 'This date no longer exists. Go back to the list of events and choose another date.',
    'document.nobody-came': 'Nobody has been checked in yet. Mark who came and ask for the certificates again.',
    'document.not-made': 'The document could not be made. Ask for it again; if it fails once more, write to the office.',
  },
  fields: {
    missing: 'this field is missing',
    'wrong-type': 'the wrong kind of value',
    invalid: 'not a correct value',
    'date.past': 'this date has passed',
    'date.too-old': 'this was more than 35 days ago',
    'period.wrong': 'the last day is the first or later, and at most a year after it',
    'category.unknown': 'no such category',
    'subarea.unknown': 'no such subarea',
    'contact.missing': 'say where to answer',
    'contact.not-email': 'this is not an e-mail address',
    'contact.not-phone': 'this is not a phone number',
    'contact.unwanted': 'without an answer no contact is kept',
    'staff.no-admin': 'somebody must stay an administrator',
    'hours.never-open': 'the office must be open on at least one day',
    'hours.reversed': 'the end must be later than the beginning',
    'number.nip': 'this is no NIP: check the digits',
    'number.regon': 'this is no REGON: check the digits',
    'number.krs': 'a KRS number has 10 digits',
    'number.iban': 'this is no Polish account number: check the 26 digits',
    'plan.wrongly-split': 'the numbers of the subareas must add up to that of the year',
  },
  atLeast: (n, characters) => (characters ? `at least ${n} characters` : `not less than ${n}`),
  atMost: (n, characters) => (characters ? `at most ${n} characters` : `not more than ${n}`),
  unknownFields: (names) => `unknown fields: ${names}`,
  unknownId: (id) => `does not fit the data of the city: there is no “${id}”`,
};
