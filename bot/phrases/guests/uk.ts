import type { GuestPhrases, Occasion, Standing } from './phrases.ts';
import type { Moment } from './when.ts';

const what = ({ title, start, place }: Occasion): string => `«${title}», ${start.on}, ${place}`;
const short = ({ brief, start }: Occasion): string => `${brief}, ${start.short}`;
const lines = (...said: readonly (string | null)[]): string => said.filter((one) => one !== null).join('\n');
const forPeople = (people: number): string => (people === 1 ? 'Звільнилося місце' : `Звільнилися місця для ${people} осіб`);

const needed = (o: Occasion, until: Moment | null): string =>
  `Потрібна згода батьків або опікуна: ${what(o)}.${until === null ? '' : ` Місце чекає на неї ${until.by}.`}`;

const stands = (standing: Standing): string => {
  switch (standing) {
    case 'seated':
      return 'Ваш запис дійсний.';
    case 'held':
      return 'Ваше місце ще чекає на підтвердження.';
    case 'waiting':
      return 'Ви й далі в списку очікування.';
    case 'offered':
      return 'Вільне місце ще чекає на Вашу відповідь.';
  }
};

export const uk: GuestPhrases = {
  titles: {
    accept: 'Так, беру',
    decline: 'Ні, дякую',
    mine: 'Мій запис',
    cancel: 'Відмовляюся',
    guardian: 'Згода опікуна',
    again: 'Записатися знову',
    look: 'Про подію',
    others: 'Інші події',
    good: '😊 Добре',
    soSo: '😐 Так собі',
    bad: '🙁 Погано',
  },
  example: '(приклад)',
  offer: {
    chat: (o, { until }) =>
      `${forPeople(o.people)}: ${what(o)}. Чекаємо на Вашу відповідь ${until.by}. Потім запитаємо наступну людину зі списку. Берете?`,
    sms: (o, { until }) => `Вільне місце: ${short(o)}. Відповідь до ${until.short}: ${o.mine}`,
    subject: ({ title }) => `вільне місце, «${title}»`,
  },
  offerLapsed: {
    chat: (o) =>
      `Час на відповідь минув, і місце вже для наступної людини: ${what(o)}. Якщо Ви ще хочете прийти, запишіться знову.`,
    sms: (o) => `Час на відповідь минув: ${short(o)}. Новий запис: ${o.page}`,
    subject: ({ title }) => `час на відповідь минув, «${title}»`,
  },
  guardianLapsed: {
    chat: (o) =>
      `Ми ще не маємо згоди опікуна, тому місце звільнили: ${what(o)}. Коли опікун зможе дати згоду, запишіться знову.`,
    sms: (o) => `Немає згоди опікуна, запис минув: ${short(o)}. Новий запис: ${o.page}`,
    subject: ({ title }) => `немає згоди опікуна, «${title}»`,
  },
  codeLapsed: {
    chat: (o) => `Код не введено вчасно, тому запису немає: ${what(o)}. Якщо хочете прийти, запишіться знову.`,
    sms: (o) => `Код не введено, запису немає: ${short(o)}. Новий запис: ${o.page}`,
    subject: ({ title }) => `запис без підтвердження, «${title}»`,
  },
  guardian: {
    chat: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Перешліть це повідомлення опікунові. Дати згоду можна:',
        `– на сторінці: ${link}`,
        '– тут у чаті: «Згода опікуна»',
        '– на папері, у людини, яка веде запис',
      ),
    mail: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Перешліть це повідомлення опікунові. Дати згоду можна:',
        `– на сторінці: ${link}`,
        '– на папері, у людини, яка веде запис',
      ),
    sms: (o, { until, link }) => `Потрібна згода опікуна${until === null ? '' : ` до ${until.short}`}: ${short(o)}. ${link}`,
    subject: ({ title }) => `потрібна згода опікуна, «${title}»`,
  },
  guardianAgreed: {
    chat: (o, { standing }) =>
      standing === 'seated'
        ? `Є згода опікуна і місце: ${what(o)}. На вході назвіть код ${o.code}.`
        : `Є згода опікуна: ${what(o)}. ${stands(standing)}`,
    sms: (o) => `Є згода опікуна: ${short(o)}. Код: ${o.code}. ${o.mine}`,
    subject: ({ title }) => `є згода опікуна, «${title}»`,
  },
  code: {
    chat: (o, { digits, until, link }) =>
      lines(
        `Ваш код: ${digits}`,
        `Введіть його до ${until.clock} на сторінці: ${link}`,
        `Тоді запис буде дійсний: ${what(o)}. Якщо це записуєтеся не Ви, нічого не робіть.`,
      ),
    sms: (_, { digits, until, link }) => `Код ${digits}, введіть до ${until.clock}: ${link}`,
    subject: (_, { digits }) => `Ваш код ${digits}`,
  },
  confirmed: {
    chat: (o, { standing, place }) =>
      standing === 'waiting'
        ? `Ви в списку очікування${place === null ? '' : `, місце ${place}`}: ${what(o)}. Коли щось звільниться, напишемо і запитаємо.`
        : lines(
            `Ви маєте місце: ${what(o)}. На вході назвіть код ${o.code}.`,
            o.way === null ? null : `Як дійти: ${o.way}`,
            `До календаря: ${o.calendar}`,
          ),
    sms: (o, { standing, place }) =>
      standing === 'waiting'
        ? `Список очікування${place === null ? '' : `, місце ${place}`}: ${short(o)}. ${o.mine}`
        : `Ви маєте місце: ${short(o)}. Код: ${o.code}. ${o.mine}`,
    subject: ({ title }, { standing }) =>
      standing === 'waiting' ? `список очікування, «${title}»` : `Ви маєте місце, «${title}»`,
  },
  moved: {
    chat: (o, { from, sittings, fromPlace, reason, standing }) =>
      lines(
        `Зміна: «${o.title}».`,
        from === null ? null : `Було: ${from.on}${fromPlace === null ? '' : `, ${fromPlace}`}.`,
        `Є: ${sittings.map(({ start, end }) => `${start.on} (до ${end.clock})`).join('; ')}, ${o.place}.`,
        reason === null ? null : `Причина: ${reason}`,
        `${stands(standing)} Якщо зміна Вам не підходить, відмовтеся, і ми запитаємо наступну людину.`,
      ),
    sms: (o, { from, fromPlace }) =>
      `Зміна: ${o.brief}. ${from === null ? 'Є' : `Було ${from.short}, є`} ${o.start.short}${fromPlace === null ? '' : `, ${o.where}`}. ${o.mine}`,
    subject: ({ title }) => `зміна, «${title}»`,
  },
  cancelled: {
    chat: (o, { reason, waited }) =>
      lines(
        `Скасовано: ${what(o)}.`,
        `Причина: ${reason}`,
        `${waited ? 'Список очікування закрито' : 'Ваш запис закрито'}, нічого робити не треба. Подивіться, що ще відбувається.`,
      ),
    sms: (o) => `Скасовано: ${short(o)}. Не приходьте. Більше: ${o.mine}`,
    subject: ({ title }) => `скасовано, «${title}»`,
  },
  dayBefore: {
    chat: (o, { bring, consent }) =>
      lines(
        `Нагадуємо: ${what(o)}.`,
        o.way === null ? null : `Як дійти: ${o.way}`,
        bring === null ? null : `Візьміть із собою: ${bring}`,
        consent === null
          ? `На вході назвіть код ${o.code}.`
          : `Ще потрібна згода опікуна: ${consent} Без неї місце отримає хтось інший.`,
        'Якщо плани змінилися, відмовтеся, і ми запитаємо наступну людину.',
      ),
    sms: (o, { consent }) =>
      consent === null
        ? `Нагадування: ${short(o)}, ${o.where}. Код: ${o.code}. ${o.mine}`
        : `Нагадування: ${short(o)}. Потрібна згода опікуна: ${consent}`,
    subject: ({ title }) => `нагадування, «${title}»`,
  },
  twoHours: {
    chat: (o) => lines(`До зустрічі: ${what(o)}. На вході назвіть код ${o.code}.`, o.way === null ? null : `Як дійти: ${o.way}`),
    sms: (o) => `До зустрічі: ${short(o)}, ${o.where}. Код: ${o.code}`,
    subject: ({ title }) => `до зустрічі, «${title}»`,
  },
  waitingClosed: {
    chat: (o) =>
      `Місце не звільнилося: ${what(o)}. Список очікування закрито. Якщо щось іще звільниться, місце отримає той, хто запишеться першим. Загляньте: ${o.page}`,
    sms: (o) => `Місце не звільнилося: ${short(o)}. Загляньте ще: ${o.page}`,
    subject: ({ title }) => `без вільного місця, «${title}»`,
  },
  howWasIt: {
    chat: (o) => `Як було? «${o.title}», ${o.start.on}. Виберіть смайлик, а потім можете дописати речення.`,
    mail: (o) => `Як було? «${o.title}», ${o.start.on}. Напишіть нам одне речення в чаті в Messenger.`,
    sms: (o) => `Як було? ${short(o)}. Напишіть нам одне речення в Messenger.`,
    subject: ({ title }) => `як було, «${title}»`,
  },
  mail: {
    answer: (link) => `Відповідайте тут: ${link}`,
    mine: (link) => `Ваш запис, зміна або відмова: ${link}`,
    page: (link) => `Сторінка події: ${link}`,
    foot: 'Пишемо сюди, бо цю адресу вказано під час запису. Ні для чого іншого ми її не використовуємо. На цей лист ніхто не відповість.',
  },
};
