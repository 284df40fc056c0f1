import type { AccessibilityTexts } from './texts.ts';

export const en: AccessibilityTexts = {
  title: 'Accessibility statement',
  draft: 'This is a draft. The city has not signed this statement yet. Before you rely on it, ask at the programme’s office.',
  lead: (entity) =>
    `${entity} wants everybody to be able to use this site, as the Polish act of 4 April 2019 on digital accessibility demands. This statement is about the programme’s pages, the chat and the organisations’ part at this address.`,
  published: 'Published on',
  updated: 'Last important change',
  unknown: 'not given yet',
  status: 'Conformance with the act',
  statuses: {
    full: 'The site conforms fully.',
    partial: 'The site conforms in part.',
    none: 'The site does not conform.',
  },
  notAssessed: 'The city has not assessed this site yet.',
  lacking: 'What is not accessible',
  helps: 'What makes it easier',
  helpsText: [
    'The whole site works with the keyboard alone and with a screen reader.',
    'Text can be enlarged to 200 %, and the site fits a small phone.',
    'Colours follow the light or dark setting of your device.',
    'We write plainly, in Polish, Ukrainian and English.',
  ],
  assessed: (day) => `This statement was made on ${day}.`,
  barrier: 'Report a barrier',
  barrierText:
    'Is there something that you cannot read or press, or can you not get into the office? Tell us. We answer within 7 days. If it takes longer to remove the barrier, we say when: 2 months at the most.',
  report: 'Report a barrier',
  procedure: 'Complaint',
  procedureText: [
    'Anybody may demand that the site be accessible, or ask for information in another, accessible form.',
    'If we refuse and you do not agree, you may complain to us.',
    'You may also complain to the Polish Commissioner for Human Rights: bip.brpo.gov.pl.',
  ],
  building: 'Access to the office',
  buildingUnknown: 'Nobody has described yet how to get into the office without stairs. Ask us before you come.',
  form: {
    title: 'Report a barrier',
    lead: 'Tell us where the barrier is and what you need. We answer within 7 days.',
    words: 'What is in the way?',
    wordsHint:
      'For example: the reader does not read the list of events; there is no ramp to the office; I need a sign language interpreter.',
    contact: 'How can we answer?',
    contactHint: 'A phone number or an e-mail address is enough.',
    phone: 'Phone',
    email: 'E-mail',
    leaveEmpty: 'Leave this field empty',
    send: 'Send',
    wrong: 'Put this right; everything else stays as it is:',
    problems: {
      'words.missing': 'write at least one sentence',
      'words.too-long': 'this is too long: 3,000 characters fit',
      'contact.missing': 'give a phone number or an e-mail address, so that we can answer',
      'phone.wrong': 'this number does not look right',
      'email.wrong': 'this address does not look right',
      'email.doubtful': (suggested) => `did you mean ${suggested}? Put it right, or send it again if it is`,
    },
    told: {
      title: 'Thank you, we have your report',
      text: 'The office answers within 7 days at the phone number or address that you gave.',
    },
    tooMany: {
      title: 'Enough reports for today',
      text: 'There were many reports from this phone, e-mail or network today. Call the office, or write tomorrow.',
    },
  },
};
