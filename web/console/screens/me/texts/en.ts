import type { MeTexts } from './texts.ts';

export const en: MeTexts = {
  absence: {
    title: 'Absence and deputy',
    away: 'Away today',
    noDeputy: 'There is no deputy: new and open issues go to the office meanwhile.',
    deputy: (name) =>
      `New issues go to ${name} meanwhile, and to the office if they are away too. On the first day open issues and chats go there, too.`,
    from: 'From',
    to: 'To (included)',
    save: 'Save the absence',
    end: 'I am back',
    planned: (from, to) => `away: ${from} – ${to}`,
  },
  team: {
    title: 'Team',
    lead: 'Who is away, and whose phone is lost. Names, duty and deputies are changed by the administration.',
    link: 'Team: absences and lost phones',
    lost: 'Lost phone',
    lostTitle: (name) => `Disconnect all devices: ${name}?`,
    lostLead: 'At their next connection the copies of issues leave every device of this person. To work again they sign in.',
    unsent: 'What was not sent from that phone is lost. From here nobody knows how much that is: ask them.',
    confirm: 'Disconnect the devices',
    done: 'The devices are disconnected. Change the password of this person too, if the phone was not locked.',
    endedAt: (moment) => `Devices disconnected: ${moment}.`,
  },
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
