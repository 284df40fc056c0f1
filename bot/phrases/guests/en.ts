import type { GuestPhrases, Occasion, Standing } from './phrases.ts';
import type { Moment } from './when.ts';

const what = ({ title, start, place }: Occasion): string => `“${title}”, ${start.on}, ${place}`;
const short = ({ brief, start }: Occasion): string => `${brief}, ${start.short}`;
const lines = (...said: readonly (string | null)[]): string => said.filter((one) => one !== null).join('\n');
const forPeople = (people: number): string => (people === 1 ? 'A seat is free' : `Seats for ${people} people are free`);

const needed = (o: Occasion, until: Moment | null): string =>
  `A parent or guardian has to agree: ${what(o)}.${until === null ? '' : ` Please do so ${until.by}; the seat is kept until then.`}`;

const stands = (standing: Standing): string => {
  switch (standing) {
    case 'seated':
      return 'Your sign-up holds.';
    case 'held':
      return 'Your seat still waits to be confirmed.';
    case 'waiting':
      return 'You are still on the waiting list.';
    case 'offered':
      return 'The free seat still waits for your answer.';
  }
};

export const en: GuestPhrases = {
  titles: {
    accept: 'Yes, I take it',
    decline: 'No, thank you',
    mine: 'My sign-up',
    cancel: 'I cannot come',
    guardian: 'Guardian agrees',
    again: 'Sign up again',
    look: 'See the event',
    others: 'Other events',
    good: '😊 Good',
    soSo: '😐 So-so',
    bad: '🙁 Not good',
  },
  example: '(example)',
  offer: {
    chat: (o, { until }) =>
      `${forPeople(o.people)}: ${what(o)}. Please answer ${until.by}. Then we ask the next person on the list. Do you take it?`,
    sms: (o, { until }) => `Free seat: ${short(o)}. Answer by ${until.short}: ${o.mine}`,
    subject: ({ title }) => `a free seat, “${title}”`,
  },
  offerLapsed: {
    chat: (o) =>
      `The time to answer is over and the seat goes to the next person: ${what(o)}. If you still want to come, sign up again.`,
    sms: (o) => `The time to answer is over: ${short(o)}. Sign up again: ${o.page}`,
    subject: ({ title }) => `the time to answer is over, “${title}”`,
  },
  guardianLapsed: {
    chat: (o) =>
      `We do not have a guardian’s consent yet, so the seat is free again: ${what(o)}. When a guardian can agree, sign up again.`,
    sms: (o) => `No guardian’s consent in time: ${short(o)}. Sign up again: ${o.page}`,
    subject: ({ title }) => `no guardian’s consent, “${title}”`,
  },
  codeLapsed: {
    chat: (o) => `The code was not entered in time, so there is no sign-up: ${what(o)}. If you want to come, sign up again.`,
    sms: (o) => `No code, no sign-up: ${short(o)}. Sign up again: ${o.page}`,
    subject: ({ title }) => `sign-up not confirmed, “${title}”`,
  },
  guardian: {
    chat: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Pass this message on to the guardian. They can agree:',
        `– on the page: ${link}`,
        '– here in the chat: “Guardian agrees”',
        '– on paper, with whoever takes the sign-ups',
      ),
    mail: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Pass this message on to the guardian. They can agree:',
        `– on the page: ${link}`,
        '– on paper, with whoever takes the sign-ups',
      ),
    sms: (o, { until, link }) => `A guardian has to agree${until === null ? '' : ` by ${until.short}`}: ${short(o)}. ${link}`,
    subject: ({ title }) => `a guardian has to agree, “${title}”`,
  },
  guardianAgreed: {
    chat: (o, { standing }) =>
      standing === 'seated'
        ? `A guardian has agreed and you have a seat: ${what(o)}. Give the code ${o.code} at the door.`
        : `A guardian has agreed: ${what(o)}. ${stands(standing)}`,
    sms: (o) => `A guardian has agreed: ${short(o)}. Code: ${o.code}. ${o.mine}`,
    subject: ({ title }) => `a guardian has agreed, “${title}”`,
  },
  code: {
    chat: (o, { digits, until, link }) =>
      lines(
        `Your code: ${digits}`,
        `Enter it by ${until.clock} on the page: ${link}`,
        `Then your sign-up counts: ${what(o)}. If it is not you who signs up, do nothing.`,
      ),
    sms: (_, { digits, until, link }) => `Code ${digits}, enter by ${until.clock}: ${link}`,
    subject: (_, { digits }) => `your code ${digits}`,
  },
  confirmed: {
    chat: (o, { standing, place }) =>
      standing === 'waiting'
        ? `You are on the waiting list${place === null ? '' : `, place ${place}`}: ${what(o)}. When a seat becomes free, we write and ask.`
        : lines(
            `You have a seat: ${what(o)}. Give the code ${o.code} at the door.`,
            o.way === null ? null : `How to get there: ${o.way}`,
            `For your calendar: ${o.calendar}`,
          ),
    sms: (o, { standing, place }) =>
      standing === 'waiting'
        ? `Waiting list${place === null ? '' : `, place ${place}`}: ${short(o)}. ${o.mine}`
        : `You have a seat: ${short(o)}. Code: ${o.code}. ${o.mine}`,
    subject: ({ title }, { standing }) => (standing === 'waiting' ? `waiting list, “${title}”` : `you have a seat, “${title}”`),
  },
  moved: {
    chat: (o, { from, sittings, fromPlace, reason, standing }) =>
      lines(
        `Changed: “${o.title}”.`,
        from === null ? null : `Before: ${from.on}${fromPlace === null ? '' : `, ${fromPlace}`}.`,
        `Now: ${sittings.map(({ start, end }) => `${start.on} (until ${end.clock})`).join('; ')}, ${o.place}.`,
        reason === null ? null : `Reason: ${reason}`,
        `${stands(standing)} If the change does not suit you, give up the seat and we ask the next person.`,
      ),
    sms: (o, { from, fromPlace }) =>
      `Changed: ${o.brief}. ${from === null ? 'Now' : `Was ${from.short}, now`} ${o.start.short}${fromPlace === null ? '' : `, ${o.where}`}. ${o.mine}`,
    subject: ({ title }) => `changed, “${title}”`,
  },
  cancelled: {
    chat: (o, { reason, waited }) =>
      lines(
        `Cancelled: ${what(o)}.`,
        `Reason: ${reason}`,
        `${waited ? 'The waiting list is closed' : 'Your sign-up is closed'}, you need not do anything. See what else is on.`,
      ),
    sms: (o) => `Cancelled: ${short(o)}. Please do not come. More: ${o.mine}`,
    subject: ({ title }) => `cancelled, “${title}”`,
  },
  dayBefore: {
    chat: (o, { bring, consent }) =>
      lines(
        `A reminder: ${what(o)}.`,
        o.way === null ? null : `How to get there: ${o.way}`,
        bring === null ? null : `Bring: ${bring}`,
        consent === null
          ? `Give the code ${o.code} at the door.`
          : `A guardian still has to agree: ${consent} Without it the seat goes to somebody else.`,
        'If your plans have changed, give up the seat and we ask the next person.',
      ),
    sms: (o, { consent }) =>
      consent === null
        ? `Reminder: ${short(o)}, ${o.where}. Code: ${o.code}. ${o.mine}`
        : `Reminder: ${short(o)}. A guardian has to agree: ${consent}`,
    subject: ({ title }) => `reminder, “${title}”`,
  },
  twoHours: {
    chat: (o) =>
      lines(`See you: ${what(o)}. Give the code ${o.code} at the door.`, o.way === null ? null : `How to get there: ${o.way}`),
    sms: (o) => `See you: ${short(o)}, ${o.where}. Code: ${o.code}`,
    subject: ({ title }) => `see you, “${title}”`,
  },
  waitingClosed: {
    chat: (o) =>
      `No seat became free: ${what(o)}. The waiting list is closed. If a seat still becomes free, whoever signs up first has it. Look in: ${o.page}`,
    sms: (o) => `No seat became free: ${short(o)}. Look again: ${o.page}`,
    subject: ({ title }) => `no free seat, “${title}”`,
  },
  howWasIt: {
    chat: (o) => `How was it? “${o.title}”, ${o.start.on}. Choose a face; then you can add a sentence.`,
    mail: (o) => `How was it? “${o.title}”, ${o.start.on}. Write us one sentence in the chat on Messenger.`,
    sms: (o) => `How was it? ${short(o)}. Write us one sentence on Messenger.`,
    subject: ({ title }) => `how was it, “${title}”`,
  },
  mail: {
    answer: (link) => `Answer here: ${link}`,
    mine: (link) => `Your sign-up, to change or cancel it: ${link}`,
    page: (link) => `Page of the event: ${link}`,
    foot: 'We write here because this address was given when signing up. We use it for nothing else. Nobody reads replies to this message.',
  },
};
