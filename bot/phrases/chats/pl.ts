import type { OtherChannel } from '../../engine/chat-turn.ts';
import type { ChatPhrases } from './phrases.ts';

const on = (channel: OtherChannel) => (channel === 'messenger' ? 'w Messengerze' : 'na naszej stronie');

export const pl: ChatPhrases = {
  titles: { join: 'Połącz rozmowy', part: 'Rozłącz rozmowy', joinYes: 'Tak, połącz', partYes: 'Tak, rozłącz', no: 'Nie' },
  typed: {
    join: ['połącz', 'połączcie', 'połączyć', 'połączenie', 'scal', 'scalić', 'scalcie'],
    part: ['rozłącz', 'rozłączcie', 'rozłączyć', 'rozdziel', 'rozdzielić'],
    chats: [
      ...['rozmowy', 'rozmowę', 'rozmowa', 'rozmową', 'rozmów', 'czat', 'czaty', 'czatem', 'czatu', 'chat', 'chaty', 'chatem'],
      ...['messenger', 'messengera', 'messengerem', 'messengerze', 'facebooka', 'facebookiem'],
    ],
    beside: [
      ...[
        'chcę',
        'chciałbym',
        'chciałabym',
        'proszę',
        'poproszę',
        'mogę',
        'można',
        'czy',
        'jak',
        'da',
        'się',
        'mi',
        'i',
        'z',
        'ze',
      ],
      ...['na', 'w', 'od', 'tę', 'ta', 'te', 'tą', 'to', 'moje', 'moją', 'mój', 'swoje', 'obie', 'oba', 'dwie', 'dwa', 'obu'],
      ...['drugą', 'drugim', 'drugiej', 'inną', 'stronie', 'strony', 'stroną', 'waszej', 'internetowej', 'facebooku'],
    ],
  },
  code: (code, until) =>
    `Kod do połączenia rozmów: ${code}\nNapisz go do godziny ${until} w swojej drugiej rozmowie z nami: w Messengerze albo na naszej stronie. Zapytam tam o zgodę i dopiero wtedy je połączę: w każdej zapytasz o wszystkie swoje sprawy. Nie dawaj tego kodu nikomu.`,
  sure: (channel) =>
    `Połączyć tę rozmowę z Twoją rozmową ${on(channel)}? Zgódź się tylko, jeśli obie są Twoje: kto pisze w jednej, zapyta o sprawy z drugiej. Biuro zobaczy obie jako jedną osobę, a kopia i usunięcie danych obejmą obie.`,
  joined: (channel) =>
    `Gotowe. Ta rozmowa jest połączona z rozmową ${on(channel)}. Odpowiedź na zgłoszenie przyjdzie tam, gdzie zostało wysłane. Jeśli zmienisz zdanie, napisz: rozłącz rozmowy.`,
  notJoined: 'Dobrze, rozmowy zostają osobne.',
  partSure:
    'Rozłączyć tę rozmowę z pozostałymi? Sprawy zostaną tam, gdzie były zgłoszone, i tylko tam będzie można o nie zapytać.',
  parted: 'Gotowe. Ta rozmowa jest znów osobna. Żeby połączyć je ponownie, napisz: połącz rozmowy.',
  nothingToPart: 'Ta rozmowa nie jest połączona z żadną inną. Żeby ją połączyć, napisz: połącz rozmowy.',
  staysJoined: 'Dobrze, rozmowy zostają połączone.',
  news: {
    joined: (channel) =>
      `Ta rozmowa jest teraz połączona z rozmową ${on(channel)}, bo podano tam kod stąd. Jeśli to nie Ty, napisz: rozłącz rozmowy.`,
    parted: (channel) => `Ta rozmowa nie jest już połączona z rozmową ${on(channel)}. Jeśli to pomyłka, napisz: połącz rozmowy.`,
  },
  refused: {
    'join-code.unknown':
      'Nie znam tego kodu. Może minął jego czas albo został już użyty. Nowy dostaniesz, gdy w drugiej rozmowie napiszesz: połącz rozmowy.',
    'join-code.own': 'Ten kod jest z tej rozmowy. Napisz go w drugiej: w Messengerze albo na naszej stronie.',
    'join-code.joined': 'Te rozmowy są już połączone. Możesz pytać o swoje sprawy w każdej z nich.',
    'join-code.too-many-tries':
      'Za dużo błędnych kodów w tej godzinie. Spróbuj za godzinę albo napisz „człowiek”, a pomoże osoba z biura.',
    'join-code.too-many-chats':
      'Tylu rozmów naraz nie połączę. Rozłącz jedną z nich (napisz w niej: rozłącz rozmowy) albo napisz „człowiek”.',
  },
};
