import type { PageTexts } from './texts.ts';

export const en: PageTexts = {
  languageName: 'English',
  frame: {
    skip: 'Skip to the content',
    home: 'Home page',
    rooms: { events: 'Events', grants: 'Micro-grants', accessibility: 'Accessibility statement' },
    languages: 'Język / Мова / Language',
    privacy: 'What happens with your data',
  },
  trouble: {
    'too-many-sign-ups': {
      title: 'Enough sign-ups for today',
      text: 'There were many sign-ups from this phone, e-mail or network today. Sign up tomorrow, or today on Messenger or at the office.',
    },
    'too-many-looks': {
      title: 'Too many unknown codes',
      text: 'Many codes that we do not know came from your network. Try again in an hour.',
    },
    'too-many-tries': {
      title: 'Too many tries',
      text: 'The digits were wrong 5 times, so this sign-up cannot be confirmed any more. The place becomes free by itself. Then sign up again.',
    },
    'too-many-sendings': {
      title: 'We cannot send it again',
      text: 'We have sent the digits several times. Check the number or address. If it is wrong, sign up again.',
    },
    robot: {
      title: 'We did not take the form',
      text: 'A field was filled in that has to stay empty. Robots fill it in. Go back and leave it empty.',
    },
    'too-large': { title: 'This is too much text', text: 'The form is too long. Go back and write less.' },
    'wrong-type': { title: 'We cannot read this', text: 'Send the form again from our page.' },
    method: { title: 'That does not work here', text: 'Go back and try again.' },
    broken: { title: 'Something broke on our side', text: 'We have written it down and will mend it. Try again in a moment.' },
  },
  help: {
    title: 'Do you need help?',
    phone: (office) => `Call: ${office}`,
    messenger: 'Write to us on Messenger',
    office: 'The office of the programme can help you too.',
    back: { events: 'Back to the events', grants: 'Back to micro-grants', accessibility: 'Back to the accessibility statement' },
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address is not complete, or the page is gone.',
    code: 'We do not know this code. It has 6 characters and is in our message.',
  },
};
