/** What the list of dates, the plan, an event and one of its dates say. */
import type { DateRow, EventDetail } from '../../../data/event-types.ts';
import type { Texts } from '../../../texts/language.ts';
import { plural } from '../../../texts/plural.ts';

export interface EventsTexts {
  readonly title: string;
  readonly newEvent: string;
  readonly past: string;
  readonly ahead: string;
  readonly subarea: string;
  readonly allSubareas: string;
  readonly outside: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly week: (days: string) => string;
  readonly nothing: string;
  readonly nothingNext: string;
  readonly openMinutes: (n: number) => string;
  readonly states: Readonly<Record<DateRow['state'], string>>;
  readonly eventStates: Readonly<Record<EventDetail['event']['state']['name'], string>>;
  readonly example: string;
  readonly children: string;
  readonly waitsToBeSent: string;
  readonly seats: {
    readonly of: (taken: number, capacity: number) => string;
    readonly taken: (n: number) => string;
    readonly noLimit: string;
    readonly noSignUp: string;
    readonly waiting: (n: number) => string;
    readonly people: (n: number) => string;
    readonly free: (n: number) => string;
  };
  readonly plan: {
    readonly link: string;
    readonly title: (year: number) => string;
    readonly lead: string;
    readonly kind: string;
    readonly all: string;
    readonly cell: (done: number, plan: number) => string;
    readonly ahead: (n: number) => string;
    readonly notSplit: string;
    readonly legend: string;
    readonly scroll: string;
  };
  readonly event: {
    readonly dates: string;
    readonly noDates: string;
    readonly edit: string;
    readonly publish: string;
    readonly publishTitle: string;
    readonly publishLead: string;
    readonly publishDone: string;
    readonly cannotPublish: string;
    readonly fillIn: string;
    readonly copy: string;
    readonly copyTitle: string;
    readonly copyLead: string;
    readonly addDates: string;
    readonly addDatesTitle: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly cancelLead: (dates: number, seats: number) => string;
    readonly history: string;
    readonly what: Readonly<Record<string, string>>;
    readonly readOnly: string;
    readonly public: string;
    readonly children: string;
    readonly noProtection: string;
    readonly protection: (who: string, day: string) => string;
    readonly hosts: string;
    readonly bring: string;
    readonly series: string;
  };
  readonly date: {
    readonly door: string;
    readonly event: string;
    readonly when: string;
    readonly where: string;
    readonly people: string;
    readonly movedFrom: (moment: string) => string;
    readonly reason: string;
    readonly actions: string;
    readonly move: string;
    readonly moveTitle: string;
    readonly moveLead: string;
    readonly venue: string;
    readonly venueHint: string;
    readonly moveReason: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly reasonLabel: string;
    readonly reasonHint: string;
    readonly tooShort: string;
    readonly seats: string;
    readonly seatsTitle: string;
    readonly seatsLead: string;
    readonly hold: string;
    readonly holdTitle: string;
    readonly holdLead: string;
    readonly told: string;
    readonly meeting: string;
    readonly after: string;
    readonly more: string;
    readonly who: { readonly nobody: string; readonly lead: (n: number) => string } & Readonly<
      Record<'chat' | 'sms' | 'email' | 'none', (n: number) => string>
    >;
  };
}

const places = plural('pl', { one: 'miejsce', few: 'miejsca', other: 'miejsc' });
const ofPlacesPl = plural('pl', { one: 'miejsca', other: 'miejsc' });
const peoplePl = plural('pl', { one: 'osoba', few: 'osoby', other: 'osób' });
const peopleToTellPl = plural('pl', { one: 'osobę', few: 'osoby', other: 'osób' });
const waitPl = plural('pl', { one: 'zapis czeka', few: 'zapisy czekają', other: 'zapisów czeka' });
const datesPl = plural('pl', { one: 'termin', few: 'terminy', other: 'terminów' });
const minutesPl = plural('pl', { one: 'protokół czeka', few: 'protokoły czekają', other: 'protokołów czeka' });

const pl: EventsTexts = {
  title: 'Wydarzenia',
  newEvent: 'Nowe wydarzenie',
  past: 'Pokaż minione',
  ahead: 'Pokaż najbliższe',
  subarea: 'Podobszar',
  allSubareas: 'Wszystkie podobszary',
  outside: 'Poza podobszarami',
  kind: 'Rodzaj',
  allKinds: 'Wszystkie rodzaje',
  thisWeek: 'Ten tydzień',
  nextWeek: 'Następny tydzień',
  week: (days) => `Tydzień ${days}`,
  nothing: 'Nie ma tu żadnego terminu.',
  nothingNext: 'Zmień wybór powyżej albo dodaj nowe wydarzenie.',
  openMinutes: (n) => `${minutesPl(n)} na zamknięcie`,
  states: { draft: 'Szkic', planned: 'Zaplanowane', moved: 'Przeniesione', cancelled: 'Odwołane', held: 'Odbyło się' },
  eventStates: { draft: 'Szkic: widzi go tylko zespół', published: 'Opublikowane', cancelled: 'Odwołane' },
  example: 'Przykład',
  children: 'Dla dzieci',
  waitsToBeSent: 'Czeka na wysłanie',
  seats: {
    of: (taken, capacity) => `Zajęte ${taken} z ${ofPlacesPl(capacity)}`,
    taken: (n) => `Zajęte: ${places(n)}`,
    noLimit: 'Bez limitu miejsc',
    noSignUp: 'Bez zapisów',
    waiting: (n) => waitPl(n),
    people: (n) => peoplePl(n),
    free: (n) => `Wolne: ${n}`,
  },
  plan: {
    link: 'Plan roku i wykonanie',
    title: (year) => `Plan i wykonanie, rok ${year}`,
    lead: 'Ile wydarzeń obiecuje program, ile już się odbyło i ile jest opublikowanych na dalej.',
    kind: 'Rodzaj',
    all: 'Razem',
    cell: (done, plan) => `${done} z ${plan}`,
    ahead: (n) => `+${n} przed nami`,
    notSplit: 'Biuro jeszcze nie zdecydowało, jak podzielić tę liczbę między podobszary.',
    legend: '„2 z 6”: odbyły się 2 z 6 obiecanych. „+1 przed nami”: opublikowany jest jeszcze 1 termin.',
    scroll: 'Tabela planu, można ją przesuwać w bok',
  },
  event: {
    dates: 'Terminy',
    noDates: 'Nie ma jeszcze terminów.',
    edit: 'Popraw treść',
    publish: 'Opublikuj',
    publishTitle: 'Opublikować wydarzenie?',
    publishLead: 'Pojawi się na stronie wydarzeń i w rozmowie. Mieszkańcy będą mogli się zapisywać.',
    publishDone: 'Opublikowane. Mieszkańcy już je widzą.',
    cannotPublish: 'Tego jeszcze nie można opublikować:',
    fillIn: 'Uzupełnij',
    copy: 'Skopiuj',
    copyTitle: 'Skopiuj wydarzenie',
    copyLead: 'Powstanie szkic z tą samą treścią. Podaj tylko terminy. O sprawdzenie prowadzących zapytamy od nowa.',
    addDates: 'Dodaj terminy',
    addDatesTitle: 'Dodaj terminy',
    cancel: 'Odwołaj całe wydarzenie',
    cancelTitle: 'Odwołać całe wydarzenie?',
    cancelLead: (dates, seats) =>
      `Odwołasz ${datesPl(dates)} przed nami. Zajęte miejsca: ${seats}. Każda zapisana osoba dostanie wiadomość z tym powodem; komu nie można napisać, trafi na listę telefonów.`,
    history: 'Historia zmian',
    what: {
      CreateEvent: 'utworzono',
      ChangeEvent: 'zmieniono treść',
      PublishEvent: 'opublikowano',
      CancelEvent: 'odwołano wydarzenie',
      AddDates: 'dodano terminy',
      AddDate: 'dodano termin',
      MoveDate: 'przeniesiono',
      CancelDate: 'odwołano termin',
      ResizeDate: 'zmieniono liczbę miejsc',
      HoldDate: 'oznaczono jako odbyte',
      FollowEvent: 'zmieniono razem z wydarzeniem',
    },
    readOnly: 'To wydarzenie prowadzi ktoś inny. Możesz je czytać.',
    public: 'Strona dla mieszkańców',
    children: 'Wydarzenie dla dzieci',
    noProtection: 'Podaj adres standardów ochrony małoletnich oraz kto i kiedy sprawdził prowadzących w rejestrze.',
    protection: (who, day) => `Prowadzących sprawdził(a): ${who}, ${day}`,
    hosts: 'Prowadzą',
    bring: 'Co zabrać',
    series: 'Seria',
  },
  date: {
    door: 'Wpuszczaj gości',
    event: 'Całe wydarzenie',
    when: 'Kiedy',
    where: 'Gdzie',
    people: 'Miejsca',
    movedFrom: (moment) => `Było: ${moment}`,
    reason: 'Powód',
    actions: 'Zmiany terminu',
    move: 'Przenieś',
    moveTitle: 'Przenieś termin',
    moveLead: 'Zapisane osoby zachowają miejsca i dostaną wiadomość o nowym czasie lub miejscu.',
    venue: 'Nowe miejsce',
    venueHint: 'Zostaw puste, jeśli miejsce się nie zmienia.',
    moveReason: 'Powód (przeczytają go goście)',
    cancel: 'Odwołaj termin',
    cancelTitle: 'Odwołać ten termin?',
    reasonLabel: 'Powód',
    reasonHint: 'Goście przeczytają go słowo w słowo.',
    tooShort: 'Napisz co najmniej 3 znaki.',
    seats: 'Zmień liczbę miejsc',
    seatsTitle: 'Liczba miejsc',
    seatsLead: 'Gdy miejsc przybędzie, dostaną je najpierw osoby, które czekają. Nikt nie traci miejsca, które już ma.',
    hold: 'Odbyło się',
    holdTitle: 'Oznaczyć jako odbyte?',
    holdLead: 'Zapisy się zamkną, a goście dostaną pytanie, jak było.',
    told: 'Kto został powiadomiony',
    meeting: 'Program, protokół, ustalenia',
    after: 'Po wydarzeniu: obecność, zdjęcia, opinie',
    more: 'Dokumenty i to, co dalej',
    who: {
      nobody: 'Nikt nie jest zapisany, więc nikogo nie trzeba powiadamiać.',
      lead: (n) => `Powiadomimy ${peopleToTellPl(n)}, po jednej wiadomości na zapis:`,
      chat: (n) => `na Messengerze: ${n}`,
      sms: (n) => `SMS-em: ${n}`,
      email: (n) => `e-mailem: ${n}`,
      none: (n) => `do przekazania osobiście: ${n}`,
    },
  },
};

const placesEn = plural('en', { one: 'seat', other: 'seats' });
const peopleEn = plural('en', { one: 'person', other: 'people' });
const waitEn = plural('en', { one: 'sign-up waits', other: 'sign-ups wait' });
const datesEn = plural('en', { one: 'date', other: 'dates' });

const en: EventsTexts = {
  title: 'Events',
  newEvent: 'New event',
  past: 'Show past ones',
  ahead: 'Show those ahead',
  subarea: 'Subarea',
  allSubareas: 'All subareas',
  outside: 'Outside the subareas',
  kind: 'Kind',
  allKinds: 'All kinds',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  week: (days) => `Week of ${days}`,
  nothing: 'There is no date here.',
  nothingNext: 'Choose otherwise above, or add a new event.',
  openMinutes: (n) => `${plural('en', { one: 'minutes file', other: 'minutes files' })(n)} to be closed`,
  states: { draft: 'Draft', planned: 'Planned', moved: 'Moved', cancelled: 'Cancelled', held: 'Took place' },
  eventStates: { draft: 'Draft: only the team sees it', published: 'Published', cancelled: 'Cancelled' },
  example: 'Example',
  children: 'For children',
  waitsToBeSent: 'Waits to be sent',
  seats: {
    of: (taken, capacity) => `${taken} of ${placesEn(capacity)} taken`,
    taken: (n) => `${placesEn(n)} taken`,
    noLimit: 'No limit of seats',
    noSignUp: 'No sign-up',
    waiting: (n) => waitEn(n),
    people: (n) => peopleEn(n),
    free: (n) => `Free: ${n}`,
  },
  plan: {
    link: 'The year’s plan and what was done',
    title: (year) => `Plan and done, ${year}`,
    lead: 'How many events the programme promises, how many took place, and how many are published ahead.',
    kind: 'Kind',
    all: 'Together',
    cell: (done, plan) => `${done} of ${plan}`,
    ahead: (n) => `+${n} ahead`,
    notSplit: 'The office has not yet decided how to split this number between the subareas.',
    legend: '“2 of 6”: 2 of 6 promised ones took place. “+1 ahead”: one more date is published.',
    scroll: 'Table of the plan, it can be moved sideways',
  },
  event: {
    dates: 'Dates',
    noDates: 'There are no dates yet.',
    edit: 'Change the content',
    publish: 'Publish',
    publishTitle: 'Publish this event?',
    publishLead: 'It appears on the page of events and in the chat. Residents can sign up.',
    publishDone: 'Published. Residents see it now.',
    cannotPublish: 'This cannot be published yet:',
    fillIn: 'Fill in',
    copy: 'Copy',
    copyTitle: 'Copy the event',
    copyLead: 'A draft with the same content. Give the dates only. Who checked the leaders is asked anew.',
    addDates: 'Add dates',
    addDatesTitle: 'Add more dates',
    cancel: 'Cancel the whole event',
    cancelTitle: 'Cancel the whole event?',
    cancelLead: (dates, seats) =>
      `You cancel ${datesEn(dates)} ahead. Seats taken: ${seats}. Everybody who has signed up gets a message with this reason; who cannot be written to goes on the call list.`,
    history: 'History of changes',
    what: {
      CreateEvent: 'created',
      ChangeEvent: 'content changed',
      PublishEvent: 'published',
      CancelEvent: 'event cancelled',
      AddDates: 'dates added',
      AddDate: 'date added',
      MoveDate: 'moved',
      CancelDate: 'date cancelled',
      ResizeDate: 'seats changed',
      HoldDate: 'marked as held',
      FollowEvent: 'changed with the event',
    },
    readOnly: 'Somebody else runs this event. You can read it.',
    public: 'Page for residents',
    children: 'Event for children',
    noProtection: 'Give the address of the child-protection standards, and who checked the leaders in the register, and when.',
    protection: (who, day) => `Leaders checked by ${who}, ${day}`,
    hosts: 'Hosts',
    bring: 'What to bring',
    series: 'Series',
  },
  date: {
    door: 'Check guests in',
    event: 'The whole event',
    when: 'When',
    where: 'Where',
    people: 'Seats',
    movedFrom: (moment) => `It was: ${moment}`,
    reason: 'Reason',
    actions: 'Changes of the date',
    move: 'Move',
    moveTitle: 'Move the date',
    moveLead: 'Guests keep their seats and are told of the new time or place.',
    venue: 'New place',
    venueHint: 'Leave it empty when the place stays.',
    moveReason: 'Reason (guests read it)',
    cancel: 'Cancel the date',
    cancelTitle: 'Cancel this date?',
    reasonLabel: 'Reason for it',
    reasonHint: 'Guests read it word for word.',
    tooShort: 'Write at least 3 characters.',
    seats: 'Change the seats',
    seatsTitle: 'Number of seats',
    seatsLead: 'New seats go first to those who wait. Nobody loses a seat that they have.',
    hold: 'It took place',
    holdTitle: 'Mark it as held?',
    holdLead: 'Sign-ups close, and guests are asked how it was.',
    told: 'Who was told',
    meeting: 'Agenda, minutes, decisions',
    after: 'Afterwards: attendance, photos, opinions',
    more: 'Documents and what follows',
    who: {
      nobody: 'Nobody has signed up, so nobody has to be told.',
      lead: (n) => `We tell ${peopleEn(n)}, one message for each sign-up:`,
      chat: (n) => `on Messenger: ${n}`,
      sms: (n) => `by SMS: ${n}`,
      email: (n) => `by e-mail: ${n}`,
      none: (n) => `to be told in person: ${n}`,
    },
  },
};

export const EVENTS: Texts<EventsTexts> = { pl, en };
