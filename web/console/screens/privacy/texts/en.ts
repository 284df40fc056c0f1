import type { PrivacyTexts } from './texts.ts';

export const en: PrivacyTexts = {
  title: 'How long data are kept',
  lead: 'Each night what is over its time goes. What an open matter needs stays until that ends. Numbers in reports do not change.',
  open: 'Keeping of data',
  next: (moment) => `Next time: ${moment}.`,
  kinds: {
    conversation: 'Chats',
    issue: 'Closed issues',
    attachment: 'Photos of closed issues',
    escalation: 'Answered cases',
    'held-message': 'Messages that wait to be tried again',
    'sign-up': 'Sign-ups for events',
  },
  days: (days) => `Days: ${days}.`,
  unverified: 'Not verified by the office',
  byItself: 'Goes from its queue by itself; there is nothing to count.',
  last: 'Last time',
  before: 'Over their time before',
  deleted: 'Deleted',
  held: 'Kept: an open matter needs them',
  after: 'Over their time after',
};
