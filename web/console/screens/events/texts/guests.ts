/** What is said of guests of a date: the list, signing up, the waiting list, the delivery report, documents. */
import type { DocumentKind, GuestView, NoticeReport, SignUpState } from '../../../data/event-types.ts';
import type { Texts } from '../../../texts/language.ts';
import { plural } from '../../../texts/plural.ts';

type Ended = Extract<SignUpState, { name: 'ended' }>['why'];
type Became = NoticeReport['guests'][number]['became'];

export interface GuestsTexts {
  readonly title: string;
  readonly none: string;
  readonly ended: string;
  readonly search: string;
  readonly signUp: string;
  readonly noName: string;
  readonly copyNote: string;
  readonly states: {
    readonly seated: string;
    readonly heldGuardian: (until: string) => string;
    readonly heldCode: (until: string) => string;
    readonly waiting: (place: number) => string;
    readonly offered: (until: string) => string;
    readonly ended: Readonly<Record<Ended, string>>;
    readonly came: (at: string) => string;
  };
  readonly people: (adults: number, children: number) => string;
  readonly ages: (ages: string) => string;
  readonly ageUnknown: string;
  readonly code: string;
  readonly contact: string;
  readonly ways: Readonly<Record<GuestView['contact']['kind'], string>>;
  readonly guardian: string;
  readonly guardians: Readonly<Record<GuestView['guardian']['kind'], string>>;
  readonly by: Readonly<Record<GuestView['by'], string>>;
  readonly signedUp: string;
  readonly change: string;
  readonly changeTitle: string;
  readonly changeLead: string;
  readonly cancel: string;
  readonly cancelTitle: string;
  readonly cancelLead: string;
  readonly paper: string;
  readonly paperTitle: string;
  readonly paperLead: string;
  readonly paperName: string;
  readonly accept: string;
  readonly acceptTitle: string;
  readonly acceptLead: string;
  readonly decline: string;
  readonly declineTitle: string;
  readonly declineLead: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly adults: string;
    readonly children: string;
    readonly childrenHint: string;
    readonly wrongParty: string;
    readonly how: string;
    readonly hows: Readonly<Record<'none' | 'sms' | 'email', string>>;
    readonly phone: string;
    readonly email: string;
    readonly language: string;
    readonly paperConsent: string;
    readonly toldHint: string;
    readonly told: string;
    readonly toldMissing: string;
    readonly missing: string;
    readonly confirm: string;
    readonly label: string;
    readonly seated: (code: string) => string;
    readonly waits: (place: number) => string;
    readonly held: (code: string) => string;
  };
  readonly waiting: {
    readonly title: string;
    readonly none: string;
    readonly offerGoesOut: string;
    readonly place: (n: number) => string;
  };
  readonly told: {
    readonly title: string;
    readonly lead: string;
    readonly nothing: string;
    readonly notices: Readonly<Record<NoticeReport['notice'], string>>;
    readonly since: (moment: string) => string;
    readonly nobodyYet: string;
    readonly everybody: (n: number) => string;
    readonly classes: Readonly<Record<Became, string>>;
    readonly what: string;
    readonly signUps: string;
    readonly share: string;
    readonly together: string;
    readonly names: string;
    readonly calls: string;
    readonly via: Readonly<Record<'messenger' | 'sms' | 'email', string>>;
  };
  readonly documents: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<DocumentKind, string>>;
    readonly making: string;
    readonly open: (name: string) => string;
    readonly failed: string;
  };
}

const adultsPl = plural('pl', { one: 'dorosły', few: 'dorosłych', other: 'dorosłych' });
const childrenPl = plural('pl', { one: 'dziecko', few: 'dzieci', other: 'dzieci' });
const signUpsPl = plural('pl', { one: 'zapis', few: 'zapisy', other: 'zapisów' });

const pl: GuestsTexts = {
  title: 'Goście',
  none: 'Nikt się jeszcze nie zapisał.',
  ended: 'Rezygnacje i wygasłe zapisy',
  search: 'Szukaj po imieniu lub kodzie',
  signUp: 'Zapisz kogoś',
  noName: 'Bez imienia',
  copyNote: 'Lista gości to dane osobowe. Każde jej otwarcie jest zapisywane.',
  states: {
    seated: 'Ma miejsce',
    heldGuardian: (until) => `Czeka na zgodę opiekuna do: ${until}`,
    heldCode: (until) => `Czeka na wpisanie kodu do: ${until}`,
    waiting: (place) => `Lista rezerwowa, miejsce ${place}`,
    offered: (until) => `Ma propozycję miejsca do: ${until}`,
    ended: {
      cancelled: 'Zrezygnował(a)',
      declined: 'Nie przyjął(a) propozycji',
      'offer-expired': 'Propozycja wygasła',
      'guardian-expired': 'Opiekun nie potwierdził na czas',
      'web-code-expired': 'Kod nie został wpisany na czas',
      'date-cancelled': 'Termin odwołany',
      'date-over': 'Po terminie',
      erased: 'Dane usunięte na prośbę',
    },
    came: (at) => `Przyszedł / przyszła o ${at}`,
  },
  people: (adults, children) =>
    [adults > 0 ? adultsPl(adults) : '', children > 0 ? childrenPl(children) : ''].filter((part) => part !== '').join(', '),
  ages: (ages) => `wiek dzieci: ${ages}`,
  ageUnknown: 'nie podano',
  code: 'Kod',
  contact: 'Kontakt',
  ways: { chat: 'Messenger', sms: 'SMS', email: 'E-mail', none: 'Osobiście, nie ma telefonu' },
  guardian: 'Opiekun',
  guardians: {
    'not-needed': 'zgoda niepotrzebna',
    'in-party': 'przychodzi z dziećmi',
    asked: 'zgody jeszcze nie ma',
    agreed: 'zgoda jest',
  },
  by: { chat: 'w rozmowie', web: 'na stronie', staff: 'przez zespół' },
  signedUp: 'Zapis',
  change: 'Zmień liczbę osób',
  changeTitle: 'Kto przyjdzie?',
  changeLead: 'Przy większej liczbie osób potrzebne są wolne miejsca.',
  cancel: 'Odwołaj zapis',
  cancelTitle: 'Odwołać ten zapis?',
  cancelLead: 'Miejsce dostanie następna osoba, która czeka.',
  paper: 'Mam podpisaną zgodę opiekuna',
  paperTitle: 'Zgoda opiekuna na papierze',
  paperLead: 'Kartka z podpisem zostaje u organizatora.',
  paperName: 'Imię opiekuna (można pominąć)',
  accept: 'Przyjmuje miejsce',
  acceptTitle: 'Ta osoba przyjmuje miejsce?',
  acceptLead: 'Zapisz to, co powiedziała Ci przez telefon lub osobiście.',
  decline: 'Nie przyjmuje',
  declineTitle: 'Ta osoba nie przyjmuje miejsca?',
  declineLead: 'Miejsce dostanie następna osoba z listy rezerwowej.',
  form: {
    title: 'Zapisz kogoś',
    lead: 'Także osobę bez telefonu. Nazwiska nie potrzebujemy.',
    name: 'Imię lub to, jak ją wołać przy drzwiach',
    nameHint: 'Na przykład: Pani Ewa.',
    adults: 'Dorośli',
    children: 'Wiek dzieci',
    childrenHint: 'Po przecinku, na przykład: 5, 8. Wiek nieznany: ?. Bez dzieci: puste.',
    wrongParty: 'Podaj od 1 do 6 osób; wiek dzieci od 0 do 17.',
    how: 'Jak powiedzieć tej osobie o zmianach?',
    hows: { none: 'Osobiście, nie ma telefonu', sms: 'SMS', email: 'E-mail' },
    phone: 'Numer telefonu',
    email: 'Adres e-mail',
    language: 'Język wiadomości',
    paperConsent: 'Opiekun podpisał zgodę na papierze',
    toldHint: 'Powiedz: kto ma dane, po co, jak długo i że można je usunąć.',
    told: 'Ta osoba wie ode mnie, co się stanie z jej danymi.',
    toldMissing: 'Najpierw powiedz tej osobie o jej danych, potem zaznacz to tutaj.',
    missing: 'Uzupełnij to pole.',
    confirm: 'Zapisz na wydarzenie',
    label: 'zapis na wydarzenie',
    seated: (code) => `Jest miejsce. Kod: ${code}. Podaj go tej osobie, powie go przy wejściu.`,
    waits: (place) => `Nie ma wolnych miejsc. Ta osoba jest na liście rezerwowej, miejsce ${place}.`,
    held: (code) => `Miejsce czeka na zgodę opiekuna. Kod: ${code}.`,
  },
  waiting: {
    title: 'Lista rezerwowa',
    none: 'Nikt nie czeka.',
    offerGoesOut: 'za kilka sekund dostanie propozycję miejsca',
    place: (n) => `${n}.`,
  },
  told: {
    title: 'Kto został powiadomiony',
    lead: 'Każda osoba jest w dokładnie jednym wierszu. Komu nie można napisać, ten jest na liście telefonów.',
    nothing: 'O tym terminie nikogo jeszcze nie powiadamialiśmy.',
    notices: {
      offer: 'Propozycja miejsca',
      lapsed: 'Propozycja wygasła',
      guardian: 'Prośba o zgodę opiekuna',
      'guardian-agreed': 'Opiekun się zgodził',
      code: 'Kod do wpisania',
      confirmed: 'Potwierdzenie zapisu',
      moved: 'Przeniesienie',
      cancelled: 'Odwołanie',
      'day-before': 'Przypomnienie dzień wcześniej',
      'two-hours': 'Przypomnienie dwie godziny wcześniej',
      'waiting-closed': 'Lista rezerwowa zamknięta',
      'how-was-it': 'Pytanie, jak było',
    },
    since: (moment) => `Od: ${moment}`,
    nobodyYet: 'Jeszcze nikt, pierwsze wiadomości wychodzą w ciągu minuty.',
    everybody: (n) => `Do powiadomienia: ${signUpsPl(n)}`,
    classes: {
      sent: 'Wysłane',
      delivered: 'Dostarczone',
      read: 'Przeczytane',
      waiting: 'W drodze albo czeka do rana',
      failed: 'Nie udało się, powiemy przy następnej rozmowie',
      'to-call': 'Do zadzwonienia lub przekazania',
      called: 'Przekazane przez zespół',
      'not-needed': 'Już niepotrzebne',
      forgotten: 'Dane usunięte na prośbę',
    },
    what: 'Co się stało',
    signUps: 'Zapisy',
    share: 'Udział',
    together: 'Razem',
    names: 'Kto',
    calls: 'Lista telefonów',
    via: { messenger: 'Messenger', sms: 'SMS', email: 'e-mail' },
  },
  documents: {
    title: 'Dokumenty',
    lead: 'Powstają w kilka sekund i znikają po siedmiu dniach.',
    kinds: {
      'attendance-pdf': 'Lista obecności (PDF)',
      'attendance-xlsx': 'Lista obecności (XLSX)',
      'guest-list-pdf': 'Lista gości (PDF)',
      'guest-list-csv': 'Lista gości (CSV)',
      'certificates-pdf': 'Zaświadczenia (PDF)',
      'door-pdf': 'Kartka na drzwi (PDF)',
    },
    making: 'Przygotowuję…',
    open: (name) => `Otwórz: ${name}`,
    failed: 'Nie udało się przygotować dokumentu.',
  },
};

const adultsEn = plural('en', { one: 'adult', other: 'adults' });
const childrenEn = plural('en', { one: 'child', other: 'children' });
const signUpsEn = plural('en', { one: 'sign-up', other: 'sign-ups' });

const en: GuestsTexts = {
  title: 'Guests',
  none: 'Nobody has signed up yet.',
  ended: 'Cancelled and lapsed sign-ups',
  search: 'Search by name or code',
  signUp: 'Sign somebody up',
  noName: 'No name',
  copyNote: 'The guest list is personal data. Each opening of it is recorded.',
  states: {
    seated: 'Has a seat',
    heldGuardian: (until) => `Waits for the guardian until ${until}`,
    heldCode: (until) => `Waits for the code until ${until}`,
    waiting: (place) => `Waiting list, place ${place}`,
    offered: (until) => `Is offered a seat until ${until}`,
    ended: {
      cancelled: 'Cancelled',
      declined: 'Declined the offer',
      'offer-expired': 'The offer expired',
      'guardian-expired': 'The guardian did not confirm in time',
      'web-code-expired': 'The code was not entered in time',
      'date-cancelled': 'The date was cancelled',
      'date-over': 'The date is over',
      erased: 'Data erased on request',
    },
    came: (at) => `Came at ${at}`,
  },
  people: (adults, children) =>
    [adults > 0 ? adultsEn(adults) : '', children > 0 ? childrenEn(children) : ''].filter((part) => part !== '').join(', '),
  ages: (ages) => `ages of children: ${ages}`,
  ageUnknown: 'not given',
  code: 'Code',
  contact: 'Contact',
  ways: { chat: 'Messenger chat', sms: 'Text message', email: 'Mail', none: 'In person, has no phone' },
  guardian: 'Guardian',
  guardians: {
    'not-needed': 'consent not needed',
    'in-party': 'comes with the children',
    asked: 'no consent yet',
    agreed: 'consent given',
  },
  by: { chat: 'in the chat', web: 'on the page', staff: 'by the team' },
  signedUp: 'Signed up',
  change: 'Change who comes',
  changeTitle: 'Who comes?',
  changeLead: 'More people need free seats.',
  cancel: 'Cancel the sign-up',
  cancelTitle: 'Cancel this sign-up?',
  cancelLead: 'The seat goes to the next who waits.',
  paper: 'I have the guardian’s signed consent',
  paperTitle: 'Guardian’s consent on paper',
  paperLead: 'The signed paper stays with the organiser.',
  paperName: 'Name of the guardian (may be left out)',
  accept: 'Takes the seat',
  acceptTitle: 'This person takes the seat?',
  acceptLead: 'Write down what they told you by phone or in person.',
  decline: 'Does not take it',
  declineTitle: 'This person does not take the seat?',
  declineLead: 'The seat goes to the next on the waiting list.',
  form: {
    title: 'Sign somebody up',
    lead: 'Also somebody without a phone. No surname is needed.',
    name: 'Name, or how to call them at the door',
    nameHint: 'For example: Mrs Ewa.',
    adults: 'Adults',
    children: 'Ages of children',
    childrenHint: 'With commas, such as: 5, 8. Age not known: ?. No children: leave it empty.',
    wrongParty: 'Give 1 to 6 people; ages of children from 0 to 17.',
    how: 'How do they hear of changes?',
    hows: { none: 'In person, has no phone', sms: 'Text message', email: 'Mail' },
    phone: 'Phone number',
    email: 'E-mail address',
    language: 'Language of messages',
    paperConsent: 'A guardian has signed on paper',
    toldHint: 'Say who has the data, what for, how long, and that it can be deleted.',
    told: 'This person knows from me what happens to their data.',
    toldMissing: 'First tell this person about their data, then tick it here.',
    missing: 'Fill this in.',
    confirm: 'Sign up for the event',
    label: 'sign-up for an event',
    seated: (code) => `There is a seat. Code: ${code}. Give it to this person, they say it at the door.`,
    waits: (place) => `No seat is free. This person is on the waiting list, place ${place}.`,
    held: (code) => `The seat waits for the guardian’s consent. Code: ${code}.`,
  },
  waiting: {
    title: 'Waiting list',
    none: 'Nobody waits.',
    offerGoesOut: 'is offered a seat within seconds',
    place: (n) => `No. ${n}`,
  },
  told: {
    title: 'Who was told',
    lead: 'Everybody is in exactly one row. Who cannot be written to is on the call list.',
    nothing: 'Nobody has been told anything about this date yet.',
    notices: {
      offer: 'Offer of a seat',
      lapsed: 'Offer expired',
      guardian: 'Guardian asked',
      'guardian-agreed': 'Guardian agreed',
      code: 'Code to enter',
      confirmed: 'Sign-up confirmed',
      moved: 'Moved',
      cancelled: 'Cancelled',
      'day-before': 'Reminder the day before',
      'two-hours': 'Reminder two hours before',
      'waiting-closed': 'Waiting list closed',
      'how-was-it': 'Asked how it was',
    },
    since: (moment) => `Since ${moment}`,
    nobodyYet: 'Nobody yet, the first messages go out within a minute.',
    everybody: (n) => `To be told: ${signUpsEn(n)}`,
    classes: {
      sent: 'Sent',
      delivered: 'Delivered',
      read: 'Read',
      waiting: 'Under way, or held until the morning',
      failed: 'Failed, said when they next write',
      'to-call': 'To be called or told',
      called: 'Told by the team',
      'not-needed': 'No longer needed',
      forgotten: 'Data erased on request',
    },
    what: 'What became of it',
    signUps: 'Sign-ups',
    share: 'Share',
    together: 'Together',
    names: 'Who',
    calls: 'Call list',
    via: { messenger: 'by Messenger', sms: 'by SMS', email: 'by e-mail' },
  },
  documents: {
    title: 'Documents',
    lead: 'Made within seconds, deleted after seven days.',
    kinds: {
      'attendance-pdf': 'Attendance sheet (PDF)',
      'attendance-xlsx': 'Attendance sheet (XLSX)',
      'guest-list-pdf': 'Guest list (PDF)',
      'guest-list-csv': 'Guest list (CSV)',
      'certificates-pdf': 'Certificates (PDF)',
      'door-pdf': 'Sheet for the door (PDF)',
    },
    making: 'Under way…',
    open: (name) => `Open ${name}`,
    failed: 'The document could not be made.',
  },
};

export const GUESTS: Texts<GuestsTexts> = { pl, en };
