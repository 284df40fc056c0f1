/** What the check-in screen says: short, it is read while people wait. */
import type { Texts } from '../../../texts/language.ts';
import { plural } from '../../../texts/plural.ts';

export interface DoorTexts {
  readonly title: string;
  readonly progress: (came: number, expected: number) => string;
  readonly walkedIn: (n: number) => string;
  readonly toSend: (n: number) => string;
  readonly find: string;
  readonly findHint: string;
  readonly nobodyFound: string;
  readonly showAll: (n: number) => string;
  readonly noName: string;
  readonly letIn: string;
  readonly letInTitle: (name: string) => string;
  readonly adults: string;
  readonly children: string;
  readonly less: (what: string) => string;
  readonly more: (what: string) => string;
  readonly nobody: string;
  readonly verdict: {
    readonly in: (name: string, people: string) => string;
    readonly already: (at: string) => string;
    readonly byYou: string;
    readonly by: (name: string) => string;
    readonly byOther: string;
    readonly noSeat: string;
    readonly noSeatNext: string;
    readonly ended: string;
    readonly endedNext: string;
    readonly guardian: string;
    readonly guardianNext: string;
    readonly later: string;
    readonly mayComeIn: string;
  };
  readonly unknownCode: string;
  readonly unknownCodeNext: string;
  readonly letInByCode: string;
  readonly byCode: (code: string) => string;
  readonly scan: string;
  readonly scanTitle: string;
  readonly scanLead: string;
  readonly scanStart: string;
  readonly scanning: string;
  readonly scanDenied: string;
  readonly scanNone: string;
  readonly notACode: string;
  readonly walkIns: string;
  readonly walkInsLead: string;
  readonly conflicts: string;
  readonly conflictAlready: (name: string, at: string) => string;
  readonly conflictRefused: (name: string) => string;
  readonly understood: string;
  readonly label: string;
  readonly walkInsLabel: string;
}

const walkedPl = plural('pl', { one: 'osoba', few: 'osoby', other: 'osób' });
const walkedEn = plural('en', { one: 'person', other: 'people' });
const waitPl = plural('pl', { one: 'wejście czeka', few: 'wejścia czekają', other: 'wejść czeka' });
const waitEn = plural('en', { one: 'arrival waits', other: 'arrivals wait' });

const pl: DoorTexts = {
  title: 'Wejście',
  progress: (came, expected) => `${came} z ${expected}`,
  walkedIn: (n) => `bez zapisu: ${walkedPl(n)}`,
  toSend: (n) => `${waitPl(n)} na wysłanie. Wyślą się same, gdy wróci połączenie.`,
  find: 'Kod albo imię',
  findHint: 'Sześć znaków kodu albo początek imienia. Można też dotknąć osoby na liście.',
  nobodyFound: 'Nikogo takiego nie ma na liście. Sprawdź pisownię albo policz tę osobę jako gościa bez zapisu.',
  showAll: (n) => `Pokaż wszystkich (${n})`,
  noName: 'Bez imienia',
  letIn: 'Wpuść',
  letInTitle: (name) => `Wchodzi: ${name}`,
  adults: 'Dorośli',
  children: 'Dzieci',
  less: (what) => `${what}: mniej`,
  more: (what) => `${what}: więcej`,
  nobody: 'Zaznacz co najmniej jedną osobę.',
  verdict: {
    in: (name, people) => (people === '' ? `Wpuszczono: ${name}` : `Wpuszczono: ${name} (${people})`),
    already: (at) => `Było już o ${at}`,
    byYou: 'u Ciebie',
    by: (name) => `u: ${name}`,
    byOther: 'u kogoś z zespołu',
    noSeat: 'Nie ma miejsca: lista rezerwowa',
    noSeatNext: 'Jeśli są wolne miejsca, policz tę osobę niżej jako gościa bez zapisu.',
    ended: 'Zapis jest nieaktualny',
    endedNext: 'Jeśli są wolne miejsca, policz tę osobę niżej jako gościa bez zapisu.',
    guardian: 'Nie ma zgody opiekuna',
    guardianNext: 'Poproś opiekuna o podpis na kartce, potem wpuść.',
    later: 'Zapisane na tym urządzeniu.',
    mayComeIn: 'Ma miejsce',
  },
  unknownCode: 'Tego kodu nie ma na tej liście.',
  unknownCodeNext: 'Sprawdź datę w zapisie tej osoby. Możesz ją wpuścić: kod sprawdzimy, gdy będzie połączenie.',
  letInByCode: 'Wpuść z tym kodem',
  byCode: (code) => `kod ${code}`,
  scan: 'Zeskanuj kod QR',
  scanTitle: 'Skanowanie kodu QR',
  scanLead: 'Przeglądarka zapyta o aparat. Obraz zostaje na tym urządzeniu: nie jest zapisywany ani wysyłany.',
  scanStart: 'Włącz aparat',
  scanning: 'Pokaż kod QR do aparatu.',
  scanDenied: 'Nie ma zgody na aparat. Możesz ją włączyć w ustawieniach przeglądarki albo wpisać kod.',
  scanNone: 'To urządzenie nie ma aparatu, którego można użyć. Wpisz kod.',
  notACode: 'To nie jest kod zapisu. Poproś o sześć znaków i wpisz je.',
  walkIns: 'Goście bez zapisu',
  walkInsLead: 'Tylko liczba, bez nazwisk.',
  conflicts: 'Do wyjaśnienia po połączeniu',
  conflictAlready: (name, at) => `${name}: było już o ${at}. Policzyliśmy raz, nic nie trzeba robić.`,
  conflictRefused: (name) => `${name}: wejście nie zostało przyjęte.`,
  understood: 'Rozumiem',
  label: 'wejście',
  walkInsLabel: 'goście bez zapisu',
};

const en: DoorTexts = {
  title: 'At the door',
  progress: (came, expected) => `${came} of ${expected}`,
  walkedIn: (n) => `without sign-up: ${walkedEn(n)}`,
  toSend: (n) => `${waitEn(n)} to be sent. They go by themselves when there is a connection.`,
  find: 'Code or name',
  findHint: 'Six characters of a code, or how a name begins. You can also tap somebody on the list.',
  nobodyFound: 'Nobody like that is on the list. Check the spelling, or count them as a guest without sign-up.',
  showAll: (n) => `Show everybody (${n})`,
  noName: 'No name',
  letIn: 'Let in',
  letInTitle: (name) => `Comes in: ${name}`,
  adults: 'Adults',
  children: 'Children',
  less: (what) => `${what}: fewer`,
  more: (what) => `${what}: more`,
  nobody: 'Mark at least one person.',
  verdict: {
    in: (name, people) => (people === '' ? `Let in: ${name}` : `Let in: ${name} (${people})`),
    already: (at) => `Was here already at ${at}`,
    byYou: 'let in by you',
    by: (name) => `let in by ${name}`,
    byOther: 'let in by somebody of the team',
    noSeat: 'No seat: on the waiting list',
    noSeatNext: 'If seats are free, count this person below as a guest without sign-up.',
    ended: 'This sign-up is not valid any more',
    endedNext: 'If there are free seats, count this person below as a guest without sign-up.',
    guardian: 'No consent of a guardian',
    guardianNext: 'Have the guardian sign on paper, then let them in.',
    later: 'Kept on this device.',
    mayComeIn: 'Has a seat',
  },
  unknownCode: 'This code is not on this list.',
  unknownCodeNext: 'Check the date of the sign-up. You can let them in: the code is checked when there is a connection.',
  letInByCode: 'Let in with this code',
  byCode: (code) => `code ${code}`,
  scan: 'Scan a QR code',
  scanTitle: 'Scanning a QR code',
  scanLead: 'The browser asks for the camera. The picture stays on this device: it is neither kept nor sent.',
  scanStart: 'Start the camera',
  scanning: 'Hold the QR code before the camera.',
  scanDenied: 'The camera is not allowed. You can allow it in the settings of the browser, or type the code.',
  scanNone: 'This device has no camera that can be used. Type the code.',
  notACode: 'This is not the code of a sign-up. Ask for the six characters and type them.',
  walkIns: 'Guests without sign-up',
  walkInsLead: 'A number only, no names.',
  conflicts: 'To be cleared up',
  conflictAlready: (name, at) => `${name}: was here already at ${at}. Counted once, nothing has to be done.`,
  conflictRefused: (name) => `${name}: the arrival was not accepted.`,
  understood: 'I see',
  label: 'arrival',
  walkInsLabel: 'guests without sign-up',
};

export const DOOR: Texts<DoorTexts> = { pl, en };
