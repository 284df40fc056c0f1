import type { MeTexts } from './texts.ts';

export const en: MeTexts = {
  notices: {
    title: 'Notifications',
    lead: 'When a new issue is yours, this phone shows its number and category, nothing more. In quiet hours only of urgent issues.',
    begin: 'Turn on for this device',
    end: 'Turn off for this device',
    email: 'When no device takes notifications, we write an e-mail.',
    noEmail: 'The team does not have your e-mail address: without notifications you see a new issue only on the list.',
    phone: 'Of an urgent issue that nobody reads within 10 minutes we send an SMS.',
    noPhone: 'The team does not have your number: the SMS of an urgent issue goes to your deputy or to whoever is on duty.',
    states: {
      unsupported: 'This browser cannot take notifications. On an iPhone add the app to the home screen first.',
      denied: 'Notifications are blocked. Unblock them in the settings of the browser for this page.',
      off: 'Notifications are off for this device.',
      on: 'Notifications are on for this device.',
      failed: 'Notifications could not be turned on. Check the connection and try again.',
    },
  },
};
