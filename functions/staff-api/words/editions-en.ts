/** English: problems of editions of micro-grants and of ideas. */
import type { EditionWords } from './edition-words.ts';

export const editionsEn: EditionWords = {
  endsNoEarlierThan: (day) => `The call may end on ${day} at the earliest (21 days after the last of the three announcements).`,
  outOfOrder: 'This date is before the one that it follows.',
  problems: {
    'edition.not-found': {
      title: 'No such edition',
      detail: 'We did not find this edition of micro-grants.',
      nextStep: 'Go back to the list of editions and reload it.',
    },
    'edition.exists': {
      title: 'There is such an edition',
      detail: 'An edition with this id exists already.',
      nextStep: 'Open it from the list, or choose another id.',
    },
    'edition.changed': {
      title: 'The edition has changed',
      detail: 'Somebody changed this edition after you read it.',
      nextStep: 'Read it again, look at the changes and decide once more.',
    },
    'edition.frozen': {
      title: 'The rules are frozen',
      detail: 'The edition is announced, so its rules and dates cannot be changed any more.',
      nextStep: 'Answers to questions can be added at any time.',
    },
    'edition.past': {
      title: 'The edition is over',
      detail: 'Nothing of an edition that is over can be changed.',
      nextStep: 'If a new one begins, create a new edition.',
    },
    'edition.not-announced': {
      title: 'Not at this stage',
      detail: 'The edition is not at the stage that this needs.',
      nextStep: 'Look at the order: announced, decided, closed.',
    },
    'edition.incomplete': {
      title: 'The edition is incomplete',
      detail: 'Something is missing without which a call may not be announced.',
      nextStep: 'Fill in the fields named in “errors”.',
    },
    'edition.not-verified': {
      title: 'The edition is not verified',
      detail: 'Nobody at the office has confirmed that the data are those of the signed rules.',
      nextStep: 'Compare the data with the rules and confirm them, then announce the call.',
    },
    'edition.announced-thrice': {
      title: 'Three announcements are needed',
      detail: 'A call is announced in BIP, on the office board and on the website (act on public benefit, art. 13).',
      nextStep: 'Give the day of each of the three.',
    },
    'edition.call-too-short': {
      title: 'The call is too short',
      detail: 'From the last of the three announcements to the end of the call there must be at least 21 days (art. 13(1)).',
      nextStep: 'Move the end of the call to the day named in “errors”.',
    },
    'edition.dates-out-of-order': {
      title: 'Dates out of order',
      detail: 'The dates of an edition must follow each other.',
      nextStep: 'Correct the dates named in “errors”.',
    },
    'edition.faq-full': {
      title: 'Too many answers',
      detail: 'The edition has 200 answers already.',
      nextStep: 'Replace one of those that are there.',
    },
    'edition.not-told': {
      title: 'No leaflet yet',
      detail: 'A leaflet is printed only of an edition that is announced and verified and whose call is ahead or open.',
      nextStep: 'Announce the edition, then print the leaflet.',
    },
    'idea.not-found': {
      title: 'No such idea',
      detail: 'We did not find this idea.',
      nextStep: 'Go back to the list of ideas and reload it.',
    },
    'idea.exists': {
      title: 'There is an idea of it',
      detail: 'This issue has become an idea already.',
      nextStep: 'Open the idea from the list.',
    },
    'idea.changed': {
      title: 'The idea has changed',
      detail: 'Somebody changed this idea after you read it.',
      nextStep: 'Read it again and decide once more.',
    },
    'idea.closed': {
      title: 'The idea is closed',
      detail: 'A closed idea cannot be changed.',
      nextStep: 'A new idea can be told from the start.',
    },
    'idea.taken': {
      title: 'The idea is taken',
      detail: 'You have this idea already, or somebody else has.',
      nextStep: 'Reload it and see who deals with it.',
    },
    'idea.with-offer': {
      title: 'It is becoming an offer',
      detail: 'An organisation is writing an offer of this idea.',
      nextStep: 'Talk to the organisation that writes it.',
    },
    'idea.meeting-past': {
      title: 'That time has passed',
      detail: 'A meeting must be in the future.',
      nextStep: 'Give a later time.',
    },
    'idea.joined': {
      title: 'Joined already',
      detail: 'This person is among the authors of the idea.',
      nextStep: 'There is nothing more to do.',
    },
    'idea.full': {
      title: 'Too many authors',
      detail: 'The idea has 200 authors already.',
      nextStep: 'Invite further people to the meeting.',
    },
    'idea.organisation-unknown': {
      title: 'Unknown organisation',
      detail: 'The programme has no such organisation.',
      nextStep: 'Choose one from the list, or register it.',
    },
    'idea.issue-sensitive': {
      title: 'This matter is confidential',
      detail: 'A confidential issue does not become a shared idea: that would tell what it is about.',
      nextStep: 'Talk to the person who reported it.',
    },
  },
};
