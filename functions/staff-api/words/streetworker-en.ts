import type { StreetworkerWords } from './streetworker-words.ts';

export const streetworkerEn: StreetworkerWords = {
  problems: {
    'device.ended': {
      title: 'This device was disconnected',
      detail: 'The office has ended work on all devices of this account. The copies of issues leave this device.',
      nextStep: 'If it is your device, sign in again.',
    },
    'issue.too-many-photos': {
      title: 'Too many photos',
      detail: 'This issue has 60 photos already.',
      nextStep: 'Describe the rest in a note.',
    },
    'note.not-settled': {
      title: 'The issue is not settled yet',
      detail: 'The note says what was done, so it is made once the issue is settled.',
      nextStep: 'Close the issue as settled, then print the note.',
    },
    'note.sensitive': {
      title: 'This issue is confidential',
      detail: 'Nothing is hung up about confidential matters.',
      nextStep: 'Tell the person directly.',
    },
    'letter.not-handed-over': {
      title: 'The issue is not handed over',
      detail: 'The letter is for the organisation that the issue was handed over to.',
      nextStep: 'Hand the issue over first, then make the letter.',
    },
    'push.unknown-service': {
      title: 'Unknown push service',
      detail: 'This browser gave the address of a push service that we do not know.',
      nextStep: 'Use Chrome, Firefox, Safari or Edge.',
    },
    'absence.past': {
      title: 'That time has passed',
      detail: 'The absence ends before today, or before it begins.',
      nextStep: 'Put the dates right.',
    },
    'staff.not-found': {
      title: 'No such person',
      detail: 'Nobody of the team, or only they and the office may change it.',
      nextStep: 'Go back to the team, or call the office.',
    },
  },
};
