import type { GuestPhrases, Occasion, Standing } from './phrases.ts';
import type { Moment } from './when.ts';

const what = ({ title, start, place }: Occasion): string => `„${title}”, ${start.on}, ${place}`;
const short = ({ brief, start }: Occasion): string => `${brief}, ${start.short}`;
const lines = (...said: readonly (string | null)[]): string => said.filter((one) => one !== null).join('\n');
const forPeople = (people: number): string => (people === 1 ? 'Zwolniło się miejsce' : `Zwolniły się miejsca dla ${people} osób`);

const needed = (o: Occasion, until: Moment | null): string =>
  `Potrzebna jest zgoda rodzica albo opiekuna: ${what(o)}.${until === null ? '' : ` Miejsce czeka na nią ${until.by}.`}`;

const stands = (standing: Standing): string => {
  switch (standing) {
    case 'seated':
      return 'Twój zapis jest ważny.';
    case 'held':
      return 'Twoje miejsce nadal czeka na potwierdzenie.';
    case 'waiting':
      return 'Nadal jesteś na liście oczekujących.';
    case 'offered':
      return 'Wolne miejsce nadal czeka na Twoją odpowiedź.';
  }
};

export const pl: GuestPhrases = {
  titles: {
    accept: 'Tak, biorę',
    decline: 'Nie, dziękuję',
    mine: 'Mój zapis',
    cancel: 'Rezygnuję',
    guardian: 'Zgoda opiekuna',
    again: 'Zapisz ponownie',
    look: 'Zobacz wydarzenie',
    others: 'Inne wydarzenia',
    good: '😊 Dobrze',
    soSo: '😐 Tak sobie',
    bad: '🙁 Słabo',
  },
  example: '(przykład)',
  offer: {
    chat: (o, { until }) =>
      `${forPeople(o.people)}: ${what(o)}. Czekamy na Twoją odpowiedź ${until.by}. Potem zapytamy następną osobę z listy. Bierzesz?`,
    sms: (o, { until }) => `Wolne miejsce: ${short(o)}. Odpowiedz do ${until.short} ${o.mine}`,
    subject: ({ title }) => `wolne miejsce, „${title}”`,
  },
  offerLapsed: {
    chat: (o) =>
      `Czas na odpowiedź minął i miejsce jest już dla następnej osoby: ${what(o)}. Jeśli nadal chcesz przyjść, zapisz się ponownie.`,
    sms: (o) => `Czas na odpowiedź minął: ${short(o)}. Nowy zapis: ${o.page}`,
    subject: ({ title }) => `czas na odpowiedź minął, „${title}”`,
  },
  guardianLapsed: {
    chat: (o) =>
      `Nie mamy jeszcze zgody opiekuna, więc miejsce zwolniliśmy: ${what(o)}. Gdy opiekun będzie mógł się zgodzić, zapisz się ponownie.`,
    sms: (o) => `Brak zgody opiekuna, zapis minął: ${short(o)}. Nowy zapis: ${o.page}`,
    subject: ({ title }) => `brak zgody opiekuna, „${title}”`,
  },
  codeLapsed: {
    chat: (o) => `Kod nie został wpisany na czas, więc zapisu nie ma: ${what(o)}. Jeśli chcesz przyjść, zapisz się ponownie.`,
    sms: (o) => `Kod nie został wpisany, zapisu nie ma: ${short(o)}. Nowy zapis: ${o.page}`,
    subject: ({ title }) => `zapis bez potwierdzenia, „${title}”`,
  },
  guardian: {
    chat: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Prześlij tę wiadomość opiekunowi. Może się zgodzić:',
        `– na stronie: ${link}`,
        '– tutaj w czacie: „Zgoda opiekuna”',
        '– na papierze, u osoby, która prowadzi zapisy',
      ),
    mail: (o, { until, link }) =>
      lines(
        needed(o, until),
        'Prześlij tę wiadomość opiekunowi. Może się zgodzić:',
        `– na stronie: ${link}`,
        '– na papierze, u osoby, która prowadzi zapisy',
      ),
    sms: (o, { until, link }) => `Potrzebna zgoda opiekuna${until === null ? '' : ` do ${until.short}`}: ${short(o)}. ${link}`,
    subject: ({ title }) => `potrzebna zgoda opiekuna, „${title}”`,
  },
  guardianAgreed: {
    chat: (o, { standing }) =>
      standing === 'seated'
        ? `Jest zgoda opiekuna i miejsce: ${what(o)}. Przy wejściu podaj kod ${o.code}.`
        : `Jest zgoda opiekuna: ${what(o)}. ${stands(standing)}`,
    sms: (o) => `Jest zgoda opiekuna: ${short(o)}. Kod: ${o.code}. ${o.mine}`,
    subject: ({ title }) => `jest zgoda opiekuna, „${title}”`,
  },
  code: {
    chat: (o, { digits, until, link }) =>
      lines(
        `Twój kod: ${digits}`,
        `Wpisz go do ${until.clock} na stronie: ${link}`,
        `Wtedy zapis będzie ważny: ${what(o)}. Jeśli to nie Ty się zapisujesz, nic nie rób.`,
      ),
    sms: (_, { digits, until, link }) => `Kod ${digits}, wpisz do ${until.clock}: ${link}`,
    subject: (_, { digits }) => `Twój kod ${digits}`,
  },
  confirmed: {
    chat: (o, { standing, place }) =>
      standing === 'waiting'
        ? `Jesteś na liście oczekujących${place === null ? '' : `, miejsce ${place}`}: ${what(o)}. Gdy coś się zwolni, napiszemy i zapytamy.`
        : lines(
            `Masz miejsce: ${what(o)}. Przy wejściu podaj kod ${o.code}.`,
            o.way === null ? null : `Jak dojść: ${o.way}`,
            `Do kalendarza: ${o.calendar}`,
          ),
    sms: (o, { standing, place }) =>
      standing === 'waiting'
        ? `Lista oczekujących${place === null ? '' : `, miejsce ${place}`}: ${short(o)}. ${o.mine}`
        : `Masz miejsce: ${short(o)}. Kod: ${o.code}. ${o.mine}`,
    subject: ({ title }, { standing }) =>
      standing === 'waiting' ? `lista oczekujących, „${title}”` : `masz miejsce, „${title}”`,
  },
  moved: {
    chat: (o, { from, sittings, fromPlace, reason, standing }) =>
      lines(
        `Zmiana: „${o.title}”.`,
        from === null ? null : `Było: ${from.on}${fromPlace === null ? '' : `, ${fromPlace}`}.`,
        `Jest: ${sittings.map(({ start, end }) => `${start.on} (do ${end.clock})`).join('; ')}, ${o.place}.`,
        reason === null ? null : `Powód: ${reason}`,
        `${stands(standing)} Jeśli zmiana Ci nie pasuje, zrezygnuj, a zapytamy następną osobę.`,
      ),
    sms: (o, { from, fromPlace }) =>
      `Zmiana: ${o.brief}. ${from === null ? 'Jest' : `Było ${from.short}, jest`} ${o.start.short}${fromPlace === null ? '' : `, ${o.where}`}. ${o.mine}`,
    subject: ({ title }) => `zmiana, „${title}”`,
  },
  cancelled: {
    chat: (o, { reason, waited }) =>
      lines(
        `Odwołane: ${what(o)}.`,
        `Powód: ${reason}`,
        `${waited ? 'Lista oczekujących jest zamknięta' : 'Twój zapis jest zamknięty'}, nic nie musisz robić. Zobacz, co jeszcze się dzieje.`,
      ),
    sms: (o) => `Odwołane: ${short(o)}. Nie przychodź. Więcej: ${o.mine}`,
    subject: ({ title }) => `odwołane, „${title}”`,
  },
  dayBefore: {
    chat: (o, { bring, consent }) =>
      lines(
        `Przypominamy: ${what(o)}.`,
        o.way === null ? null : `Jak dojść: ${o.way}`,
        bring === null ? null : `Weź ze sobą: ${bring}`,
        consent === null
          ? `Przy wejściu podaj kod ${o.code}.`
          : `Nadal potrzebna jest zgoda opiekuna: ${consent} Bez niej miejsce dostanie ktoś inny.`,
        'Jeśli plany się zmieniły, zrezygnuj, a zapytamy następną osobę.',
      ),
    sms: (o, { consent }) =>
      consent === null
        ? `Przypomnienie: ${short(o)}, ${o.where}. Kod: ${o.code}. ${o.mine}`
        : `Przypomnienie: ${short(o)}. Potrzebna zgoda opiekuna: ${consent}`,
    subject: ({ title }) => `przypomnienie, „${title}”`,
  },
  twoHours: {
    chat: (o) =>
      lines(`Do zobaczenia: ${what(o)}. Przy wejściu podaj kod ${o.code}.`, o.way === null ? null : `Jak dojść: ${o.way}`),
    sms: (o) => `Do zobaczenia: ${short(o)}, ${o.where}. Kod: ${o.code}`,
    subject: ({ title }) => `do zobaczenia, „${title}”`,
  },
  waitingClosed: {
    chat: (o) =>
      `Miejsce się nie zwolniło: ${what(o)}. Lista oczekujących jest zamknięta. Jeśli coś jeszcze się zwolni, dostanie je ten, kto pierwszy się zapisze. Zajrzyj: ${o.page}`,
    sms: (o) => `Miejsce się nie zwolniło: ${short(o)}. Zajrzyj jeszcze: ${o.page}`,
    subject: ({ title }) => `bez wolnego miejsca, „${title}”`,
  },
  howWasIt: {
    chat: (o) => `Jak było? „${o.title}”, ${o.start.on}. Wybierz buźkę, a potem możesz dopisać zdanie.`,
    mail: (o) => `Jak było? „${o.title}”, ${o.start.on}. Napisz nam jedno zdanie w czacie na Messengerze.`,
    sms: (o) => `Jak było? ${short(o)}. Napisz nam jedno zdanie na Messengerze.`,
    subject: ({ title }) => `jak było, „${title}”`,
  },
  mail: {
    answer: (link) => `Odpowiedz tutaj: ${link}`,
    mine: (link) => `Twój zapis, zmiana albo rezygnacja: ${link}`,
    page: (link) => `Strona wydarzenia: ${link}`,
    foot: 'Piszemy tutaj, bo ten adres podano przy zapisie. Nie używamy go do niczego innego. Na tę wiadomość nikt nie odpowie.',
  },
};
