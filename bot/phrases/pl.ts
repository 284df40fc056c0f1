import { byDay, clock, counted, dayMonth, onDay } from './dates.ts';
import type { EmergencyNumbers, Phrases, StatusTold } from './phrases.ts';

const photos = (count: number) => counted('pl', count, { one: 'zdjęcie', few: 'zdjęcia', many: 'zdjęć', other: 'zdjęcia' });
const minutes = (count: number) => counted('pl', count, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' });
const by = (date: string) => byDay('pl', date);
const answer = (date: string | null) => (date === null ? '' : ` Odpowiemy ${by(date)}.`);
const its = (number: string | null) => (number === null ? 'zgłoszenia' : `zgłoszenia ${number}`);
const crisis = (numbers: EmergencyNumbers) => numbers.crisis.map(({ name, number }) => `${number} (${name})`).join('\n');

const statusLine = (issue: StatusTold): string =>
  [
    `${issue.number}: ${issue.category}${issue.place === null ? '' : `, ${issue.place}`} (zgłoszone ${dayMonth('pl', issue.reportedOn)}).`,
    `Stan: ${issue.state}.`,
    ...(issue.outcome === null ? [] : [`Co zrobiono: ${issue.outcome}`]),
    ...(issue.repairBy === null ? [] : [`Naprawa zapowiedziana ${by(issue.repairBy)}.`]),
    ...(issue.answerBy === null ? [] : [`Odpowiedź ${by(issue.answerBy)}.`]),
  ].join('\n');

export const pl: Phrases = {
  language: 'pl',
  titles: {
    report: 'Zgłoś problem',
    status: 'Stan zgłoszenia',
    events: 'Wydarzenia',
    mySeats: 'Moje zapisy',
    grants: 'Mikrogranty',
    human: 'Człowiek',
    notUnderstood: 'Nie rozumiem',
    help: 'Pomoc',
    menu: 'Menu',
    language: 'Język / Мова',
    data: 'Moje dane',
    send: 'Tak, wyślij',
    edit: 'Popraw',
    cancel: 'Anuluj',
    description: 'Opis',
    place: 'Miejsce',
    category: 'Kategoria',
    outside: 'Gdzie indziej',
    dontKnow: 'Nie wiem',
    mine: 'Mnie też dotyczy',
    different: 'To coś innego',
    add: 'Dopisz',
    newReport: 'Nowe zgłoszenie',
    withdraw: 'Wycofaj',
    withdrawYes: 'Tak, wycofaj',
    confirm: 'Potwierdzam',
    whoReads: 'Kto to czyta?',
    copyData: 'Kopia danych',
    correctData: 'Popraw dane',
    eraseData: 'Usuń dane',
    eraseYes: 'Tak, usuń',
    keep: 'Nie, zostaw',
    resume: 'Wróć do zgłoszenia',
    solved: 'Tak, załatwione',
    unsolved: 'Nie, nadal jest',
    contact: 'Numer lub e-mail',
    skip: 'Pomiń',
    removeContact: 'Usuń kontakt',
    useSuggested: 'Tak, popraw adres',
    keepTyped: 'Mój zapis jest dobry',
  },
  typed: {
    add: ['dopisz', 'dodaj', 'dorzuc'],
    sendPhoto: [
      'chce dodac zdjecie',
      'chcialbym dodac zdjecie',
      'chcialabym dodac zdjecie',
      'chce wyslac zdjecie',
      'moge dodac zdjecie',
      'moge wyslac zdjecie',
      'czy moge dodac zdjecie',
      'czy moge wyslac zdjecie',
      'jak dodac zdjecie',
      'jak wyslac zdjecie',
      'gdzie wyslac zdjecie',
      'dodaj zdjecie',
      'dodac zdjecie',
      'mam zdjecie',
      'mam zdjecia',
    ],
    change: ['popraw', 'zmien', 'poprawka', 'popraw zgloszenie'],
    withdraw: ['wycofaj', 'wycofuje', 'wycofaj zgloszenie', 'nieaktualne'],
    resume: ['wroc', 'wracam', 'wroc do zgloszenia', 'dalej', 'kontynuuj'],
    status: [
      'status',
      'stan',
      'stan zgloszenia',
      'moje zgloszenia',
      'co z moim zgloszeniem',
      'i co',
      'no i co',
      'i co dalej',
      'jest cos wiadomo',
      'wiadomo cos',
      'wiadomo juz cos',
    ],
    data: ['moje dane', 'dane', 'rodo', 'prywatnosc'],
    events: ['wydarzenia', 'imprezy', 'co sie dzieje', 'kalendarz'],
    mySeats: ['moje zapisy', 'moje wydarzenia', 'moj zapis', 'zapisy', 'na co jestem zapisany', 'na co jestem zapisana'],
    report: [
      'zglos',
      'zglos problem',
      'zgloszenie',
      'nowe zgloszenie',
      'zglosic',
      'chce zglosic',
      'chce cos zglosic',
      'chcialbym zglosic',
      'chcialabym zglosic',
      'chcialem zglosic',
      'chcialam zglosic',
      'chcialem cos zglosic',
      'chcialam cos zglosic',
      'chce zglosic problem',
      'chce zglosic cos',
    ],
    menu: ['menu', 'start', 'poczatek'],
    dontKnow: [
      'nie wiem',
      'niewiem',
      'nie pamietam',
      'trudno powiedziec',
      'nie mam pojecia',
      'nie wiem dokladnie',
      'nie wiem gdzie to jest',
      'nie wiem jaka to ulica',
      'nie wiem jaka ulica',
      'nie wiem co to za ulica',
      'nie wiem jak sie nazywa ulica',
      'nie wiem jak sie nazywa ta ulica',
      'nie znam adresu',
      'nie znam ulicy',
      'nie znam nazwy ulicy',
      'nie pamietam ulicy',
      'nie pamietam adresu',
    ],
    more: ['jeszcze', 'i jeszcze', 'a jeszcze', 'oraz', 'dodam', 'dodatkowo', 'ps', 'poza tym', 'zapomnialem', 'zapomnialam'],
    noNumber: [
      'nie mam numeru',
      'nie pamietam numeru',
      'nie znam numeru',
      'zgubilam numer',
      'zgubilem numer',
      'nie mam tego numeru',
    ],
    howLong: [
      ...[
        'posprzatacie',
        'sprzatniecie',
        'zabierzecie',
        'wywieziecie',
        'usuniecie',
        'zalatacie',
        'zalatwicie',
        'wymienicie',
        'wytniecie',
        'przytniecie',
        'odsniezycie',
        'posypiecie',
        'wyremontujecie',
        'zamalujecie',
        'przyjedziecie',
        'przyjdziecie',
      ].flatMap((will) => [`kiedy ${will}`, `kiedy to ${will}`]),
      'ile to potrwa',
      'jak dlugo',
      'ile to zajmie',
      'ile sie czeka',
      'ile mam czekac',
      'ile mamy czekac',
      'ile trzeba czekac',
      'kiedy to zrobicie',
      'kiedy to zrobia',
      'kiedy zrobicie',
      'kiedy naprawia',
      'kiedy naprawicie',
      'kiedy to naprawia',
      'kiedy to naprawicie',
      'kiedy bedzie naprawione',
      'kiedy to bedzie naprawione',
      'kiedy bedzie zrobione',
      'kiedy to bedzie zrobione',
      'kiedy ktos przyjdzie',
      'kiedy ktos przyjedzie',
      'kiedy przyjada',
      'kiedy przyjda',
      'kiedy sie tym zajmiecie',
      'kiedy odpowiedz',
      'kiedy bedzie odpowiedz',
      'kiedy dostane odpowiedz',
      'kiedy odpowiecie',
    ],
    calling: [
      'dzwonie',
      'juz dzwonie',
      'zadzwonie',
      'zadzwonimy',
      'zadzwonilem',
      'zadzwonilam',
      'dzwonilem',
      'dzwonilam',
      'dzwonimy',
      'wezwalem',
      'wezwalam',
      'juz jada',
      'juz jedzie',
      'juz przyjechali',
      'juz przyjechala',
      'juz przyjechal',
      'juz sa',
      'sa juz',
    ],
    butNot: ['nie', 'nikt', 'zajete', 'ciagle', 'mam dzwonic', 'gdzie'],
    bareReport: [
      'chce',
      'chcialbym',
      'chcialem',
      'chcialam',
      'musze',
      'chcialabym',
      'chcemy',
      'mam',
      'prosze',
      'dzien',
      'dobry',
      'witam',
      'czesc',
      'hej',
      'zglosic',
      'zglaszam',
      'zglos',
      'zgloszenie',
      'problem',
      'usterke',
      'usterka',
      'awarie',
      'cos',
      'sprawe',
      'sprawa',
      'do',
      'zgloszenia',
      'nowe',
      'kolejne',
      'moge',
      'czy',
      'jak',
      'tu',
      'tutaj',
      'gdzie',
      'o',
      'i',
    ],
    skip: ['pomin', 'pomijam', 'pomin to', 'nie teraz', 'nie chce', 'nie podam', 'nie podaje', 'nie trzeba', 'odpowiedz tutaj'],
    contactChange: [
      'zmien numer',
      'zmien moj numer',
      'zmien telefon',
      'zmien e mail',
      'zmien email',
      'zmien maila',
      'zmien adres e mail',
      'zmien kontakt',
      'podaj numer',
      'moj numer',
    ],
    contactRemove: [
      'usun numer',
      'usun moj numer',
      'usun telefon',
      'usun e mail',
      'usun email',
      'usun maila',
      'usun moj e mail',
      'usun kontakt',
      'skasuj numer',
      'skasuj e mail',
      'skasuj email',
    ],
    unsolved: ['nie', 'niestety', 'wcale nie', 'nic nie', 'nieprawda'],
    still: ['dalej', 'nadal', 'wciaz', 'ciagle', 'znow', 'znowu'],
  },

  introduction: (programme, link) =>
    `Dzień dobry, tu automat, nie człowiek (${programme}). To, co napiszesz, zapisujemy i czytają to osoby z programu, żeby zająć się sprawą. Więcej: ${link}`,
  greeting: 'W czym pomóc? Napisz swoimi słowami, co się dzieje i gdzie, albo wybierz poniżej.',
  thanks: 'Dziękuję za wiadomość. Jeśli jest coś jeszcze, po prostu napisz.',
  otherAddress: (place) => `Widzę też drugi adres: ${place}. Jeśli to osobna sprawa, napisz o niej, gdy skończymy tę.`,
  sendPhoto: 'Wyślij zdjęcie tutaj, w tej rozmowie, i napisz, co na nim jest i gdzie. Dołączę je do zgłoszenia.',
  howLong: 'Gdy tylko wyślesz zgłoszenie, powiem, do którego dnia odpowiemy.',
  smallTalk:
    'Jestem automatem i umiem niewiele: przyjąć zgłoszenie, sprawdzić jego stan, zapisać na wydarzenie albo przekazać rozmowę osobie. Napisz, czego potrzebujesz.',
  outOfScope:
    'Tego tu nie załatwię: przyjmuję sprawy z okolicy i programu rewitalizacji. Jeśli to jednak problem w Twojej okolicy, wybierz „Zgłoś problem”, a jeśli chcesz porozmawiać z osobą, wybierz „Człowiek”.',
  help: 'Oto, co mogę zrobić:\n• przyjąć zgłoszenie: napisz, co się dzieje i gdzie, możesz dodać zdjęcie\n• powiedzieć, co z Twoim zgłoszeniem: napisz „status”\n• pokazać, co się dzieje w okolicy, i zapisać Cię: napisz „wydarzenia” lub „moje zapisy”\n• przekazać rozmowę osobie: napisz „człowiek”\n• pokazać, poprawić lub usunąć Twoje dane: napisz „moje dane”\nZawsze działają słowa: anuluj, wstecz, pomoc, język. W niebezpieczeństwie dzwoń: 112.',
  menu: 'Co chcesz zrobić? Wybierz albo napisz swoimi słowami.',
  nothingHeard: 'Wiadomość przyszła bez słów. Napisz, proszę, o co chodzi, albo wybierz poniżej.',
  sticker: 'Widzę naklejkę, ale nie umiem jej odczytać. Odpowiedz, proszę, słowami.',
  location: 'Nie umiem odczytać wysłanej lokalizacji ani linku. Napisz, proszę, ulicę i numer albo co jest obok.',
  file: 'Plik dotarł i jest zapisany, ale automat go nie otworzy. Wybierz, proszę, co z nim zrobić.',
  staleAnswer: 'Ten przycisk dotyczył wcześniejszego pytania. Nic się nie zmieniło.',
  backTo: 'Wracamy do zgłoszenia.',
  chooseLanguage: 'W jakim języku piszemy? Якою мовою писати? Which language?',
  languageSet: 'Dobrze, piszę po polsku.',
  cancelled: 'Anulowane, nic nie zostało wysłane. Jeśli chcesz zacząć od nowa, napisz, co się dzieje i gdzie.',
  nothingToCancel: 'Nie ma teraz nic do anulowania. Napisz, w czym pomóc.',
  firstStep: 'To początek, nie ma kroku wcześniej. Możesz odpowiedzieć albo napisać „anuluj”.',
  unclear: 'Nie mam pewności, o co chodzi. Twoje słowa zachowuję. Wybierz, proszę, co z nimi zrobić.',
  answerWithOption: 'Nie rozumiem tej odpowiedzi. Wybierz, proszę, jedną z możliwości.',
  erasing: 'Właśnie usuwamy Twoje dane. Gdy to się skończy, możesz napisać od nowa; na razie nic nie zapisuję.',
  couldNot: 'Nie udało mi się tego zrobić. Napisz „człowiek”, a przekażę rozmowę osobie z programu.',

  describe: 'Napisz, proszę, co się dzieje i gdzie. Jedna wiadomość wystarczy, możesz dodać zdjęcie.',
  describePhoto: (count) => `Mam ${photos(count)}. Napisz, proszę, co na tym widać i gdzie to jest.`,
  photoAdded: (count) => `Dodane. Razem: ${photos(count)}.`,
  where: 'Gdzie to jest? Napisz ulicę i numer albo co jest obok.',
  whereHelp: 'Gdzie potrzebna jest pomoc? Napisz ulicę i numer albo część miasta.',
  shortMapLink: 'Dziękuję za link, ale go nie otworzę. Napisz, proszę, ulicę i numer albo co jest obok.',
  whereAgain: 'Napisz choć w przybliżeniu: ulicę, przystanek, sklep obok. Jeśli się nie da, wybierz „Nie wiem”.',
  placeUnknown: 'miejsce nieustalone',
  whichSubarea: (place) => `W jakiej części miasta to jest (${place})?`,
  whichCategory: 'Czego to najbardziej dotyczy?',
  noted: 'Zapisane.',
  secondReportKept: 'Widzę drugą sprawę. Zapisuję ją i wrócimy do niej zaraz po tej.',
  secondReportNow: 'Teraz druga sprawa.',
  finishFirst: 'Mamy już zaczęte zgłoszenie. Dokończ je albo napisz „anuluj”.',
  duplicates: (found) =>
    `${found.length === 1 ? 'Ktoś już to chyba zgłosił' : 'Podobne sprawy już zgłoszono'}:\n${found
      .map(
        (issue, at) =>
          `${found.length === 1 ? '' : `${at + 1}. `}${issue.category}${issue.street === null ? '' : `, ${issue.street}`}, zgłoszone ${dayMonth('pl', issue.reportedOn)}`,
      )
      .join('\n')}\nCzy to ta sama sprawa?`,
  duplicateNumber: (position) => `To sprawa ${position}`,
  confirm: ({ description, place, category, photos: count }) =>
    `Sprawdź, proszę:\n• co: ${description}\n• gdzie: ${place}\n• kategoria: ${category}${count === 0 ? '' : `\n• dołączone: ${photos(count)}`}\nWysłać? Napisz „tak”, „popraw” albo „anuluj”.`,
  silence: (count) => `Bez odpowiedzi wyślę to za ${minutes(count)} jako niepotwierdzone. Nie chcesz? Napisz „anuluj”.`,
  sensitive:
    'To sprawa osobista: zobaczą ją tylko osoba, która się nią zajmie, i wyznaczone osoby z biura. Bez Twojego „tak” nic nie wyślę.',
  whatToEdit: 'Co poprawić? Wybierz albo od razu napisz, jak powinno być.',
  dangerNow: 'Jeśli ktoś jest teraz w niebezpieczeństwie, dzwoń: 112.',

  filed: (number, answerBy) =>
    `Przyjęte: zgłoszenie ${number}.${answer(answerBy)} Przeczyta je osoba z programu i zdecyduje, kto się tym zajmie. Stan sprawdzisz, pisząc „status”. To zgłoszenie, nie urzędowe podanie.`,
  filedBySilence: (number, answerBy) =>
    `Wysłane bez potwierdzenia: zgłoszenie ${number}.${answer(answerBy)} Napisz „tak”, żeby potwierdzić, „popraw”, żeby coś zmienić, albo „wycofaj”, jeśli to nieaktualne.`,
  ownerElsewhere: (name, contact) =>
    `Takie rzeczy naprawia ${name}${contact === null ? '' : ` (${contact})`}, nie my. Zgłoszenie zostaje u nas i przeczyta je osoba z programu; możesz też zwrócić się tam bezpośrednio.`,
  followed: (number) => `Dopisane: śledzisz zgłoszenie ${number}. Stan sprawdzisz, pisząc „status”.`,
  alreadyFollowed: 'To zgłoszenie już śledzisz. Stan sprawdzisz, pisząc „status”.',
  ownAlready: 'To Twoje własne zgłoszenie. Możesz coś do niego dopisać albo sprawdzić jego stan.',
  duplicateGone: 'Tamta sprawa jest już zamknięta, więc zgłośmy Twoją jako nową.',
  tooMany:
    'Masz już dużo otwartych zgłoszeń, więc to przekazuję osobie z biura razem z Twoimi słowami. Stan pozostałych sprawdzisz, pisząc „status”.',
  ownIssueNext: (number) => `Zgłoszenie ${number} jest przyjęte. Możesz coś dopisać, poprawić je albo wycofać.`,
  unconfirmedNext: (number) => `Zgłoszenie ${number} czeka na potwierdzenie. Napisz „tak”, „popraw” albo „wycofaj”.`,
  addToIssue: (number) => `Co dopisać do ${its(number)}? Napisz albo wyślij zdjęcie.`,
  addOrNew: (number) => `Dopisać to do ${its(number)} czy to nowa sprawa?`,
  added: (number) => `Dopisane do zgłoszenia ${number}. Jeśli jest coś jeszcze, napisz.`,
  whatToChange: (number) => `Co zmienić w treści ${its(number)}? Wybierz albo od razu napisz, jak powinno być.`,
  newPlace: 'Gdzie to jest naprawdę? Napisz ulicę i numer albo co jest obok.',
  changed: (number, answerBy) => `Zmienione w zgłoszeniu ${number}.${answer(answerBy)} Stan sprawdzisz, pisząc „status”.`,
  confirmed: (number, answerBy) => `Potwierdzone: zgłoszenie ${number}.${answer(answerBy)} Stan sprawdzisz, pisząc „status”.`,
  alreadyAccepted: (number) =>
    `Ktoś już się tym zajmuje, więc Twoją zmianę dopisuję do zgłoszenia ${number} jako uwagę. Jeśli jest coś jeszcze, napisz.`,
  withdrawSure: (number) => `Wycofać ${number === null ? 'zgłoszenie' : `zgłoszenie ${number}`}? Nikt się nim wtedy nie zajmie.`,
  withdrawn: (number) => `Wycofane: zgłoszenie ${number}. Gdyby sprawa wróciła, po prostu napisz.`,
  kept: 'Dobrze, zostaje bez zmian. Jeśli jest coś jeszcze, napisz.',
  tooLateToReopen: 'Ta sprawa jest zamknięta od dawna, więc zgłośmy ją od nowa. Wybierz „Zgłoś problem” i napisz, co się dzieje.',
  closedAlready: 'Ta sprawa jest już zamknięta. Jeśli problem trwa, wybierz „Zgłoś problem”.',
  issueNotFound: 'Nie znajduję takiego zgłoszenia wśród Twoich. Napisz „status”, żeby zobaczyć swoje sprawy.',
  noRecentIssue: 'Nie wiem, o które zgłoszenie chodzi. Napisz jego numer albo „status”, a pokażę Twoje sprawy.',

  states: {
    new: 'przyjęte, czeka na przydzielenie',
    routed: 'przekazane osobie, która się tym zajmie',
    accepted: 'przyjęte do załatwienia',
    in_progress: 'w trakcie załatwiania',
    waiting_for_resident: 'czeka na Twoją odpowiedź',
    handed_over: 'przekazane do właściwej instytucji',
    resolved: 'załatwione',
    rejected: 'nie zostanie załatwione',
    reopened: 'otwarte ponownie',
    duplicate: 'połączone z wcześniejszym zgłoszeniem',
    withdrawn: 'wycofane',
  },
  stateUnknown: 'w toku',
  status: (issue) => `${statusLine(issue)}\nMożesz coś dopisać albo napisać „człowiek”, żeby porozmawiać z osobą.`,
  statusList: (issues) =>
    `Twoje sprawy:\n\n${issues.map(statusLine).join('\n\n')}\n\nWybierz numer, żeby zobaczyć więcej albo coś dopisać.`,
  noIssues:
    'Nie znajduję Twoich zgłoszeń z tej rozmowy. Jeśli sprawa była zgłoszona inaczej, napisz „człowiek”; nową możesz zgłosić od razu.',
  numberUnknown: (number) =>
    `Nie znajduję zgłoszenia ${number} wśród Twoich. Sprawdź numer albo napisz „status”, żeby zobaczyć swoje sprawy.`,

  opening: (opening) => {
    const hedge = opening.verified ? '' : ' (godzin jeszcze nie potwierdzono)';
    if (opening.kind === 'open') return `Biuro jest dziś czynne do ${clock(opening.until)}${hedge}.`;
    const day = opening.today ? 'dziś' : onDay('pl', opening.date);
    return `Biuro jest teraz zamknięte. Otwiera się ${day} o ${clock(opening.from)}${hedge}.`;
  },
  phone: (office, phone) => `Możesz też zadzwonić: ${office}, tel. ${phone}.`,
  human: 'Przekazuję rozmowę osobie z programu. Odpowie tutaj, w tej rozmowie. Możesz już teraz napisać, o co chodzi.',
  humanNoted: 'Zapisane, osoba z programu przeczyta to razem z resztą rozmowy. Możesz dopisać więcej albo wybrać coś innego.',
  notUnderstood: 'Przekazuję to osobie z programu. Napisze do Ciebie jeszcze raz, prościej. Możesz dopisać, czego nie rozumiesz.',
  programmeQuestion: (answers) =>
    `O mikrograntach nie umiem jeszcze odpowiadać. Twoje pytanie przekazuję osobie; odpowie ${answers}. Możesz coś dopisać.`,
  programmeOffice: 'biuro programu',
  voice: (answerBy) =>
    `Nagranie jest zapisane. Automat nie umie słuchać, więc odsłucha je osoba z programu${answerBy === null ? '' : ` ${by(answerBy)}`}. Jeśli możesz, napisz w kilku słowach, co się dzieje i gdzie. W niebezpieczeństwie dzwoń: 112.`,

  emergency: {
    danger: ({ alarm }) => `Zadzwoń teraz: ${alarm}. Powiedz, co się dzieje i gdzie.`,
    gas: ({ alarm, gas }) =>
      `Wyjdź na zewnątrz. Nie zapalaj światła ani ognia. Z zewnątrz zadzwoń teraz: ${gas === null ? alarm : `${gas} (pogotowie gazowe) albo ${alarm}`}.`,
    power: ({ alarm, power }) =>
      `Nie podchodź do przewodów i urządzeń. Zadzwoń teraz: ${power === null ? alarm : `${power} (pogotowie energetyczne), a gdy ktoś jest zagrożony: ${alarm}`}.`,
    despair: (numbers) =>
      `Dobrze, że o tym piszesz. Jeśli życie jest teraz zagrożone, zadzwoń: ${numbers.alarm}.${numbers.crisis.length === 0 ? '' : `\nMożesz od razu porozmawiać z kimś, kto pomaga w takich chwilach:\n${crisis(numbers)}`}`,
    violence: (numbers) => {
      const { alarm, violence } = numbers;
      const helpers = numbers.crisis.length === 0 ? '' : `\nMożesz od razu porozmawiać z kimś, kto pomaga:\n${crisis(numbers)}`;
      return `Jeśli dzieje się to teraz, zadzwoń: ${alarm}.${violence === null ? helpers : ` Pomoc i rozmowa dla osób doznających przemocy: ${violence} (Niebieska Linia).`}`;
    },
  },
  goodThatYouCall:
    'Dobrze, że dzwonisz. Zostań w bezpiecznym miejscu. Gdy będzie spokojniej, napisz tutaj, jeśli trzeba coś jeszcze załatwić.',
  nobodyCalled: (alarmed) =>
    `Jestem automatem: nikogo nie wezwano, a tej rozmowy nikt nie pilnuje całą dobę. ${alarmed ? 'Twoje słowa przekazałem osobie dyżurnej, ale nie czekaj na odpowiedź, dzwoń.' : 'Nie czekaj na odpowiedź, dzwoń.'}`,
  draftKept: 'Zaczęte zgłoszenie czeka. Gdy będzie bezpiecznie, napisz „wróć”.',

  formal: {
    complaint: (date) =>
      `To wygląda na skargę. Przekazuję ją do biura; ma obowiązek odpowiedzieć ${by(date)}. Żeby mogło odpowiedzieć, podaj tu imię, nazwisko i adres, jeśli chcesz.`,
    proposal: (date) =>
      `To wygląda na wniosek o zmianę. Przekazuję go do biura; ma obowiązek odpowiedzieć ${by(date)}. Żeby mogło odpowiedzieć, podaj tu imię, nazwisko i adres, jeśli chcesz.`,
    public_information: (date) =>
      `To wygląda na wniosek o informację publiczną. Przekazuję go do biura; ma obowiązek odpowiedzieć ${by(date)}. Możesz dopisać, w jakiej formie ją wysłać.`,
    accessibility: (date) =>
      `To sprawa dostępności. Przekazuję ją do biura; ma obowiązek odpowiedzieć ${by(date)}. Możesz dopisać, jaki sposób kontaktu jest dla Ciebie wygodny.`,
  },
  decision: (route) =>
    `${route ?? 'Rozmowa na czacie nie jest podaniem i nie zaczyna sprawy urzędowej. Podanie składa się na piśmie w urzędzie, ustnie do protokołu albo przez e-Doręczenia (art. 63 KPA).'} Twoje słowa przekazuję osobie z biura, która powie, jak to zrobić. Możesz dopisać, czego dotyczy sprawa.`,

  dataMenu: 'Twoje dane: możesz zapytać, kto to czyta, dostać kopię, coś poprawić albo wszystko usunąć. Co wybierasz?',
  whoReads: (controller, link) =>
    `Najpierw czyta to automat, potem osoba z programu, która zajmuje się sprawą, i biuro. Sprawy osobiste widzą tylko wyznaczone osoby. Messenger należy do firmy Meta, która ma własne zasady.${controller === null ? '' : ` Administrator danych: ${controller}.`} Całość: ${link}\nMożesz dostać kopię, poprawić dane albo je usunąć.`,
  copyReady: 'Oto wszystko, co o Tobie zapisaliśmy. Jeśli coś się nie zgadza, wybierz „Popraw dane”.',
  correctWhat: 'Co jest nie tak i jak powinno być? Napisz w jednej wiadomości.',
  correctTaken: (date) =>
    `Przekazuję to osobie z biura. Poprawi dane albo wyjaśni, dlaczego nie może, ${by(date)}. Jeśli jest coś jeszcze, napisz.`,
  eraseSure:
    'Usunąć całą tę rozmowę i Twoje dane? Tego nie da się cofnąć. Otwarte zgłoszenia będą załatwiane dalej, ale bez Ciebie: nie dostaniesz odpowiedzi.',
  eraseSureOfAll:
    'Usunąć tę rozmowę, wszystkie z nią połączone i Twoje dane? Tego nie da się cofnąć. Otwarte zgłoszenia będą załatwiane dalej, ale bez Ciebie: nie dostaniesz odpowiedzi.',
  erased: (kept, date) =>
    `Rozmowa jest usuwana.${kept.length === 0 ? '' : ` Dalej, już bez Ciebie, toczą się zgłoszenia: ${kept.join(', ')}.`} Prawo każe zachować akta spraw urzędowych, a kopie zapasowe znikają do 35 dni. Osoba z biura sprawdzi, co musi zostać, i odpowie ${by(date)}. Jeśli chcesz zacząć od nowa, po prostu napisz.`,
  eraseHeld: (date) =>
    `Teraz nie mogę usunąć Twoich danych. Są potrzebne w postępowaniu, a wtedy prawo pozwala je zachować do jego końca (RODO art. 17 ust. 3 lit. e). Prośba jest zapisana. Osoba z biura napisze, co zostaje i dlaczego, ${by(date)}.`,
  eraseKept: 'Nic nie usuwam. Jeśli jest coś jeszcze, napisz.',

  contact: {
    ask: 'Naprawa może potrwać, a po dobie Messenger nie pozwala automatowi pisać. Jeśli chcesz odpowiedź także SMS-em lub e-mailem, napisz numer telefonu albo adres e-mail. Użyjemy go tylko do odpowiedzi. Nie trzeba? Napisz „pomiń”.',
    askOnPage:
      'Naprawa może potrwać. Odpowiedź będzie czekać na tej stronie, pod Twoim kodem. Jeśli chcesz ją także SMS-em lub e-mailem, napisz numer telefonu albo adres e-mail. Użyjemy go tylko do odpowiedzi. Nie trzeba? Napisz „pomiń”.',
    again: 'Napisz, proszę, sam numer telefonu albo adres e-mail. Jeśli nie trzeba, napisz „pomiń”.',
    skipped: 'Dobrze, bez tego. Numer lub e-mail możesz podać później: napisz „moje dane”.',
    kept: (value) =>
      `Zapisane, tylko do odpowiedzi: ${value}. Napisz „zmień numer” lub „zmień e-mail”, żeby to poprawić, albo „usuń kontakt”.`,
    wrongEmail: (typed) =>
      `Ten adres wygląda na niepełny: ${typed}. Sprawdź go, proszę, i napisz jeszcze raz albo napisz „pomiń”.`,
    wrongPhone: (typed) =>
      `Ten numer wygląda na niepełny: ${typed}. Sprawdź go, proszę, i napisz jeszcze raz albo napisz „pomiń”.`,
    suggest: (typed, suggested) => `Sprawdź, proszę, adres: ${typed}. Czy chodzi o ${suggested}?`,
    change: (value) => `Do odpowiedzi mamy: ${value}. Napisz nowy numer lub adres e-mail albo wybierz „Usuń kontakt”.`,
    give: 'Napisz numer telefonu albo adres e-mail, na który możemy wysłać odpowiedź. Użyjemy go tylko do tego.',
    removed: 'Usunięte. Odpowiedzi przyjdą tutaj, dopóki Messenger na to pozwala. Nowy kontakt możesz podać w „Moje dane”.',
    none: 'Nie mamy Twojego numeru ani adresu e-mail do odpowiedzi. Możesz je podać w „Moje dane”.',
    inCopy: (value) => `Kontakt tylko do odpowiedzi: ${value}. Możesz napisać „zmień numer” albo „usuń kontakt”.`,
  },
  settled: {
    ask: 'Czy zgłoszenie jest załatwione także Twoim zdaniem?',
    why: 'Co jest nadal nie tak? Napisz w kilku słowach, a otworzymy zgłoszenie ponownie.',
    thanks: 'Dziękujemy za potwierdzenie. Gdyby sprawa wróciła, po prostu napisz.',
    staysClosed: 'Dobrze, zgłoszenie zostaje zamknięte. Gdyby sprawa wróciła, po prostu napisz.',
  },
  question: {
    waits: (number) => `Czekamy na Twoją odpowiedź w sprawie zgłoszenia ${number}. Napisz ją tutaj, możesz dodać zdjęcie.`,
    passedOn: (number) =>
      `Dziękujemy. Odpowiedź dotyczącą zgłoszenia ${number} przeczyta osoba, która się nim zajmuje. Jeśli jest coś jeszcze, napisz.`,
    later: 'Dobrze, pytanie poczeka. Gdy zechcesz odpowiedzieć, napisz „dopisz”.',
  },

  news: {
    routed: (number, to, answerBy) =>
      `Zgłoszenie ${number} trafiło do ${to === 'streetworker' ? 'streetworkera lub streetworkerki' : 'biura programu'}.${answer(answerBy)} Jeśli chcesz coś dodać, napisz tutaj.`,
    accepted: (number) => `Zgłoszenie ${number} ma już osobę, która się nim zajmuje. Jeśli chcesz coś dodać, napisz tutaj.`,
    started: (number, repairBy) =>
      `Prace przy zgłoszeniu ${number} są w toku.${repairBy === null ? '' : ` Naprawa zapowiedziana ${by(repairBy)}.`} Jeśli chcesz coś dodać, napisz tutaj.`,
    question: (number, question) => `Pytanie w sprawie zgłoszenia ${number}: ${question}\nOdpowiedz, proszę, tutaj.`,
    handedOver: (number, owner, contact, repairBy) =>
      `Zgłoszenie ${number} przekazaliśmy dalej: tym zajmuje się ${owner} (${contact}).${repairBy === null ? '' : ` Naprawa zapowiedziana ${by(repairBy)}.`} Jeśli nic się nie zmieni, napisz tutaj.`,
    rejected: (number, reason) =>
      `Zgłoszenia ${number} nie możemy załatwić. Powód: ${reason}\nJeśli chcesz o tym porozmawiać, napisz „człowiek”.`,
    resolved: (number, outcome) => `Zgłoszenie ${number} jest załatwione. ${outcome}\nCzy to załatwione także Twoim zdaniem?`,
    reopened: (number, answerBy) =>
      `Zgłoszenie ${number} otwieramy ponownie i wraca do tej samej osoby.${answer(answerBy)} Jeśli chcesz coś dodać, napisz tutaj.`,
    duplicate: (number, of) =>
      `Zgłoszenie ${number} łączymy z wcześniejszym (${of}), bo dotyczą tego samego. O wyniku napiszemy tutaj.`,
    issueLate: (number, answerBy) =>
      `Zgłoszenie ${number} nie ma jeszcze wyniku, choć minął dzień, który podaliśmy. Przekazaliśmy je dalej w programie.${answer(answerBy)}`,
    caseLate: (answerBy) =>
      `Twoja sprawa w biurze nie ma jeszcze odpowiedzi, choć minął dzień, który podaliśmy.${answer(answerBy)} Możesz pisać dalej.`,
    personTookOver: 'Teraz odpowiada Ci człowiek z programu, automat milknie. W niebezpieczeństwie dzwoń: 112.',
    personHandedBack: 'Rozmowę z człowiekiem kończymy, znów odpowiada automat. Napisz, w czym jeszcze pomóc.',
    personSilent: (answerBy) =>
      `Człowiek jeszcze nie odpisał, więc znów odpowiada automat. Twoja sprawa czeka w biurze.${answer(answerBy)} Możesz pisać dalej.`,
    attachmentFailed: 'Zdjęcie nie dotarło. Wyślij je, proszę, jeszcze raz, jeśli możesz.',
    heldForPerson:
      'Automat nie poradził sobie z Twoją wiadomością. Jest zapisana i przeczyta ją osoba z programu. W niebezpieczeństwie dzwoń: 112.',
  },
  pageGreeting: (programme) => `${programme}: napisz, co się dzieje w okolicy i gdzie. Odpowiada automat, sprawy czytają ludzie.`,
  iceBreakers: {
    report: 'Chcę zgłosić problem w okolicy',
    events: 'Co się dzieje w okolicy?',
    whoReads: 'Kto czyta to, co napiszę?',
    human: 'Chcę porozmawiać z osobą',
  },
};
