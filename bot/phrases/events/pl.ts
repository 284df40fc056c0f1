import { counted } from '../dates.ts';
import { accessSaid, joined } from './lines.ts';
import type { DateSaid, EventPhrases, PartySaid, SeatSaid, SeatsSaid } from './phrases.ts';

const seats = (count: number) => counted('pl', count, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' });
const left = (count: number) => `${new Intl.PluralRules('pl').select(count) === 'few' ? 'zostały' : 'zostało'} ${seats(count)}`;
const hours = (count: number) => counted('pl', count, { one: 'godziny', few: 'godzin', many: 'godzin', other: 'godziny' });
const years = (age: number) => counted('pl', age, { one: 'rok', few: 'lata', many: 'lat', other: 'roku' });
const adultsOf = (count: number) =>
  count === 1
    ? '1 osoba dorosła'
    : counted('pl', count, { few: 'osoby dorosłe', many: 'osób dorosłych', other: 'osoby dorosłej' });
const childrenOf = (count: number) => counted('pl', count, { one: 'dziecko', few: 'dzieci', many: 'dzieci', other: 'dziecka' });

const party = ({ adults, children }: PartySaid): string => {
  const ages = children.flatMap(({ age }) => (age === null ? [] : [years(age)]));
  const young = `${childrenOf(children.length)}${ages.length === 0 ? '' : ` (${ages.join(', ')})`}`;
  return [...(adults === 0 ? [] : [adultsOf(adults)]), ...(children.length === 0 ? [] : [young])].join(' i ');
};

const free = (said: SeatsSaid): string => {
  switch (said.kind) {
    case 'over':
      return 'To już było albo właśnie się odbywa.';
    case 'closed':
      return 'Zapisy są zamknięte.';
    case 'full':
      return 'Wszystkie miejsca są zajęte.';
    case 'no-sign-up':
      return 'Bez zapisów, po prostu przyjdź.';
    case 'unlimited':
      return said.needed ? 'Miejsca: są, trzeba się zapisać.' : 'Może przyjść każdy; zapis pomaga nam się przygotować.';
    case 'free':
      return `Miejsca: ${left(said.free)}.`;
    case 'free-separate':
      return `Miejsca: dla dorosłych ${said.adults}, dla dzieci ${said.children}.`;
    case 'waiting':
      return `Miejsca: zajęte, jest lista oczekujących${said.waiting === 0 ? '' : ` (${said.waiting} przed Tobą)`}.`;
  }
};

const ages = (least: number | null, most: number | null): string | null => {
  if (least === null && most === null) return null;
  if (least === null) return `do ${most} lat`;
  return most === null ? `od ${least} lat` : `${least}–${most} lat`;
};

const date = ({ title, when, where }: DateSaid) => `${title}, ${when}, ${where}`;
const practical = ({ calendar, page, way, bring }: SeatSaid) =>
  joined(
    way !== null && `Jak dojść: ${way}`,
    bring !== null && `Co zabrać: ${bring}`,
    `Do kalendarza: ${calendar}`,
    `Twój zapis: ${page}`,
  );
const GUARDIAN_WAYS = (link: string) =>
  `Rodzic lub opiekun może zgodzić się tak:\n• otwierając link: ${link}\n• tutaj: wybierz „Zgoda opiekuna”\n• na papierze, podpisem u streetworkera lub w biurze`;

export const pl: EventPhrases = {
  titles: {
    join: 'Zapisz mnie',
    more: 'Więcej',
    otherPlace: 'Inna okolica',
    everywhere: 'Wszędzie',
    otherEvents: 'Inne wydarzenia',
    joinYes: 'Tak, zapisz',
    waitYes: 'Tak, na listę',
    fewer: 'Mniej osób',
    correct: 'Popraw zapis',
    noName: 'Bez imienia',
    noAges: 'Wolę nie podawać',
    childAlone: 'Tylko dziecko',
    noneOfThem: 'Sami dorośli',
    mySeat: 'Mój zapis',
    changeParty: 'Zmień liczbę osób',
    cancelSeat: 'Rezygnuję',
    cancelYes: 'Tak, rezygnuję',
    keepSeat: 'Nie, przyjdę',
    guardian: 'Zgoda opiekuna',
    accept: 'Biorę miejsce',
    decline: 'Nie tym razem',
    good: '🙂 Dobrze',
    soSo: '😐 Średnio',
    bad: '🙁 Słabo',
    meeting: 'Spotkanie o planie',
  },
  typed: {
    everywhere: ['wszedzie', 'cale miasto', 'w calym miescie', 'gdziekolwiek', 'obojetnie', 'wszystko jedno', 'wszystkie'],
    accept: ['biore', 'biore miejsce', 'przyjmuje', 'chce', 'chetnie', 'przyjde', 'jasne', 'potwierdzam'],
    decline: ['nie biore', 'rezygnuje', 'odpuszczam', 'nie tym razem', 'nie moge', 'nie przyjde', 'oddaje miejsce'],
    good: ['dobrze', 'super', 'fajnie', 'bardzo dobrze', 'swietnie', 'rewelacja', 'bylo super', 'bylo fajnie', 'bylo dobrze'],
    soSo: ['srednio', 'tak sobie', 'moze byc', 'ok', 'bylo ok', 'bylo srednio'],
    bad: ['zle', 'slabo', 'kiepsko', 'nudno', 'bylo slabo', 'bylo nudno', 'bylo zle'],
    consultation: [
      'konsultacje',
      'konsultacji',
      'konsultacjach',
      'konsultacjami',
      'uwaga do planu',
      'uwagi do planu',
      'uwage do planu',
      'uwag do planu',
      'uwagi do projektu planu',
      'uwaga do projektu planu',
      'uwage do projektu planu',
      'do planu miejscowego',
      'do gminnego programu rewitalizacji',
    ],
    ourPeople: ['streetwork', 'stretwork', 'stritwork'],
    meet: [
      'gdzie',
      'spotkam',
      'spotkac',
      'spotkamy',
      'zlapie',
      'zlapac',
      'zastane',
      'zastac',
      'dyzur',
      'dyzury',
      'dyzuru',
      'dyzurow',
    ],
    childAlone: [
      'samo dziecko',
      'tylko dziecko',
      'dziecko samo',
      'mam mniej niz 18 lat',
      'jestem niepelnoletni',
      'jestem niepelnoletnia',
    ],
    ofDetails:
      'poczęstun*, jedzeni*, kawa, kawy, kawę, obiad*, z psem, pies*, psa, kosztuje, płatne, płatny, za darmo, darmow*, bezpłatn*, bilet*, wózk*, wózek, parking*, zaparkow*, ubrać, zabrać, wziąć, przynieść, ile trwa, jak długo trwa, do której, kto prowadzi, kto organizuje, bez zapis*, trzeba się zapis*',
    theWay: [
      'jak dojsc',
      'jak dojechac',
      'jak tam dojechac',
      'jak tam dojsc',
      'jak trafic',
      'jak tam trafic',
      'gdzie to jest',
      'gdzie to',
      'jaki adres',
      'adres',
    ],
    changeParty: [
      'zmien liczbe osob',
      'zmienic liczbe osob',
      'zmiana liczby osob',
      'inna liczba osob',
      'zmien zapis',
      'zmienic zapis',
      'nas wiecej',
      'nas mniej',
    ],
    aboutSeat: ['kod', 'kodu', 'przede mna', 'ktore miejsce', 'na liscie', 'w kolejce', 'moje miejsce'],
  },
  example: '(przykład)',
  partyTitle: (adults, children) => {
    if (adults === 0) return children === 1 ? 'Tylko dziecko' : `Tylko dzieci: ${children}`;
    const young = children === 1 ? '1 dziecko' : `${children} dzieci`;
    if (children === 0) return adults === 1 ? '1 dorosły' : `${adults} dorosłych`;
    return adults === 1 ? `1 dorosły, ${young}` : `${adults} + ${young}`;
  },
  party,

  askWhere: 'Sprawdzę, jakie są wydarzenia. W której części miasta? Wybierz albo napisz.',
  listHead: (where) => (where === null ? 'Najbliższe wydarzenia:' : `Najbliższe wydarzenia ${where}:`),
  listNext: 'Wybierz numer, żeby przeczytać więcej.',
  joinWhich: 'Na co zapisać? Wybierz numer.',
  nothingThen: (where) => `Wtedy nic takiego nie ma. Najbliższe${where === null ? '' : ` ${where}`}:`,
  nothingButNext: 'Czegoś takiego teraz nie znajduję. Najbliższe wydarzenia w mieście:',
  nothing: (page) =>
    `Nie ma teraz ogłoszonych wydarzeń. Nowe znajdziesz tutaj: ${page}\nMożesz też napisać „człowiek”, a przekażę pytanie osobie.`,
  noMore: 'To już wszystkie. Wybierz jedno z nich albo napisz, czego szukasz.',
  noDuty: 'Nie ma teraz ogłoszonego dyżuru. Napisz „człowiek”, a przekażę wiadomość osobie z programu.',
  detailsOfWhich:
    'O które wydarzenie pytasz? Wybierz numer, pokażę wszystko, co o nim wiem. Jeśli czegoś tam nie będzie, zapytaj osobę: napisz „człowiek”.',
  detailsAreAll:
    'Wszystko, co o tym wiem, jest powyżej. Jeśli nie ma tam odpowiedzi, zapytaj osobę z programu: napisz „człowiek”.',
  detailsOnPage: (page) =>
    `Wszystko, co wiem o tym wydarzeniu, jest tutaj: ${page}\nJeśli nie ma tam odpowiedzi, zapytaj osobę z programu: napisz „człowiek”.`,
  chooseFromList: 'Wybierz numer z listy albo napisz, czego szukasz.',
  dateGone: 'Tego wydarzenia nie ma już na liście. Wybierz „Wydarzenia”, żeby zobaczyć najbliższe.',
  details: (said) =>
    joined(
      said.title,
      said.cancelled !== null && `ODWOŁANE. Powód: ${said.cancelled}`,
      said.movedFrom !== null && `Uwaga, zmiana: wcześniej zapowiadane ${said.movedFrom}.`,
      said.description,
      said.sittings.length > 1 ? `Kiedy:\n${said.sittings.map((one) => `• ${one}`).join('\n')}` : `Kiedy: ${said.when}`,
      `Gdzie: ${said.where}`,
      said.way !== null && `Jak dojść: ${said.way}`,
      `Dostępność: ${accessSaid(
        [
          {
            known: said.access.stepFree,
            yes: 'wejście bez schodów',
            no: 'przy wejściu są schody',
            whether: 'jest wejście bez schodów',
          },
          {
            known: said.access.toilet,
            yes: 'jest dostępna toaleta',
            no: 'nie ma dostępnej toalety',
            whether: 'jest dostępna toaleta',
          },
          {
            known: said.access.hearingLoop,
            yes: 'jest pętla indukcyjna',
            no: 'nie ma pętli indukcyjnej',
            whether: 'jest pętla indukcyjna',
          },
        ],
        (whether) => `nie wiemy jeszcze, czy ${whether.join(', czy ')}.`,
      )}${said.access.notes === null ? '' : ` ${said.access.notes}`}`,
      ages(said.least, said.most) !== null && `Dla osób w wieku: ${ages(said.least, said.most)}`,
      said.bring !== null && `Co zabrać: ${said.bring}`,
      said.hosts.length > 0 && `Zaprasza: ${said.hosts.join(', ')}`,
      free(said.state),
      `Strona: ${said.page}`,
    ),
  detailsJoin: 'Chcesz przyjść? Wybierz „Zapisz mnie”.',
  detailsNoJoin: 'Możesz wybrać inne wydarzenie albo napisać, czego szukasz.',
  detailsMine: 'Masz już zapis na to wydarzenie. Wybierz „Mój zapis”, żeby coś zmienić.',

  wayThere: (where, way, page) =>
    joined(
      `Gdzie: ${where}`,
      way !== null && `Jak dojść: ${way}`,
      `Mapa i szczegóły: ${page}`,
      'Jeśli chcesz zapytać o drogę osobę, napisz „człowiek”.',
    ),

  howMany: (most, children) =>
    most === 1
      ? 'Kto przyjdzie? Wybierz.'
      : `Ile osób przyjdzie? Wybierz albo napisz${children ? ', np. „dwoje dorosłych i dziecko 5 lat”' : ', np. „2”'}. Na jeden zapis najwyżej ${most}.`,
  howManyAgain: 'Napisz, proszę, liczbę osób, np. „2” albo „dwoje dorosłych i dziecko 5 lat”.',
  atMost: (most) =>
    `Na jeden zapis można wpisać najwyżej ${counted('pl', most, { one: 'osobę', few: 'osoby', many: 'osób', other: 'osoby' })}. Napisz, proszę, ile osób zapisać.`,
  minorsAmong: (people) => `Ile z tych ${people} osób nie ma 18 lat? Wybierz albo napisz.`,
  ages: (children) =>
    children === 1 ? 'Ile lat ma dziecko? Napisz liczbę.' : 'Ile lat mają dzieci? Napisz po kolei, np. „5 i 8”.',
  agesAgain: (children) =>
    children === 1
      ? 'Napisz, proszę, sam wiek dziecka, od 0 do 17.'
      : `Napisz, proszę, wiek każdego dziecka (${children}), od 0 do 17, np. „5 i 8”.`,
  ageLimits: (least, most) =>
    `To wydarzenie jest dla osób w wieku: ${ages(least, most) ?? 'dowolnym'}. Możesz zapisać kogoś innego albo wybrać inne wydarzenie.`,
  name: 'Na jakie imię zapisać? Podasz je przy wejściu.',
  nameAgain: 'Wystarczy imię, np. „Ola”. Napisz je albo wybierz „Bez imienia”.',
  question: (text) => `Pytanie od organizatora: ${text}\nNapisz, proszę, odpowiedź.`,
  summary: (said) =>
    joined(
      'Sprawdź, proszę:',
      `• ${said.title}`,
      `• ${said.when}`,
      `• ${said.where}`,
      `• ${said.party}${said.name === null ? '' : `, imię: ${said.name}`}`,
      ...said.answers.map(({ question, text }) => `• ${question} ${text}`),
      said.guardian && 'Bez osoby dorosłej potrzebna będzie zgoda rodzica lub opiekuna. Powiem, jak ją dać.',
      said.full === null
        ? 'Zapisać?'
        : said.full.free === null
          ? 'Wszystkie miejsca są zajęte. Zapisać na listę oczekujących?'
          : `Wolnych miejsc: ${said.full.free}, a Was jest więcej. Zapisać wszystkich na listę oczekujących czy mniej osób od razu?`,
    ),
  signedUp: (seat) =>
    joined(
      `Zapisane: ${date(seat)}. Kto: ${seat.party}.`,
      `Kod na wejście: ${seat.code}`,
      practical(seat),
      'Nie możesz przyjść? Napisz „rezygnuję”, a miejsce dostanie ktoś inny.',
    ),
  held: (seat, until, link) =>
    joined(
      `Miejsce czeka: ${date(seat)}. Zgoda rodzica lub opiekuna jest potrzebna ${until}, inaczej miejsce dostanie ktoś inny.`,
      GUARDIAN_WAYS(link),
      `Kod na wejście: ${seat.code}`,
      practical(seat),
    ),
  waiting: (seat, place, offerHours) =>
    joined(
      `Lista oczekujących: ${date(seat)}.${place === null ? '' : ` Twoje miejsce na liście: ${place}.`}`,
      `Gdy zwolni się miejsce, napiszemy i potrzymamy je do ${hours(offerHours)}. Wtedy odpowiedz „tak” albo „nie”.`,
      `Kod: ${seat.code}`,
      `Twój zapis: ${seat.page}`,
      'Nie chcesz czekać? Napisz „rezygnuję”.',
    ),
  nothingSaved: 'Dobrze, nic nie zapisuję. Możesz wybrać inne wydarzenie albo napisać, czego szukasz.',
  already: 'Masz już zapis na to wydarzenie. Oto on.',

  noSeats: 'Nie masz teraz żadnych zapisów. Wybierz „Wydarzenia”, żeby zobaczyć, co się dzieje.',
  mineHead: 'Twoje zapisy:',
  mineNext: 'Wybierz numer, żeby coś zmienić.',
  mineItem: (said, status) => `${said.title}, ${said.when}: ${status}`,
  mine: (seat, status, whyNot) =>
    joined(
      `${date(seat)}.`,
      `${status} ${seat.party}.`,
      whyNot,
      `Kod: ${seat.code}`,
      practical(seat),
      'Możesz zmienić liczbę osób albo zrezygnować.',
    ),
  seated: 'Miejsce jest Twoje:',
  heldGuardian: (until) => `Miejsce czeka na zgodę opiekuna ${until}:`,
  heldCode: (until) => `Miejsce czeka na wpisanie kodu ${until}:`,
  waitsAt: (place) => (place === null ? 'Lista oczekujących:' : `Lista oczekujących, miejsce ${place}:`),
  offered: (until) => `Mamy dla Ciebie miejsce, odpowiedz ${until}:`,
  why: {
    'none-free': 'Na razie nikt nie zrezygnował, więc lista stoi.',
    'needs-more-seats': 'Wolnych miejsc jest mniej niż Was. Możesz zmniejszyć liczbę osób, wtedy możecie dostać miejsce.',
    'earlier-first': 'Wolne miejsca dostają najpierw ci, którzy czekają dłużej.',
    'code-not-entered': 'Czekamy, aż wpiszesz kod z SMS-a lub e-maila.',
    'too-late': 'Do początku zostały mniej niż dwie godziny: wolne miejsca dostaje, kto pierwszy się zapisze.',
    'date-closed': 'Zapisy są już zamknięte.',
  },
  whichSeat: 'O który zapis chodzi? Wybierz numer.',
  cancelSure: (said) => `Zrezygnować? ${date(said)}. Miejsce dostanie wtedy ktoś inny.`,
  seatCancelled: (said) => `Zapis odwołany: ${said.title}, ${said.when}. Dziękujemy za wiadomość. Możesz wybrać inne wydarzenie.`,
  seatKept: 'Dobrze, zapis zostaje bez zmian. Jeśli jest coś jeszcze, napisz.',
  changeSure: (said, now) => `${said.title}, ${said.when}. Teraz zapisane: ${now}. Ile osób ma być? Wybierz albo napisz.`,
  partyChanged: (said, now, status) =>
    `Zmienione: ${said.title}, ${said.when}. ${status} ${now}. Jeśli coś się nie zgadza, napisz „moje zapisy”.`,

  offer: (said, until) => `Zwolniło się miejsce: ${date(said)}. Trzymamy je dla Ciebie ${until}. Bierzesz?`,
  offerAgain: 'Bierzesz to miejsce? Odpowiedz „tak” albo „nie”.',
  offerTaken: (seat) =>
    joined(
      `Miejsce jest Twoje: ${date(seat)}. Kto: ${seat.party}.`,
      `Kod na wejście: ${seat.code}`,
      practical(seat),
      'Gdyby coś wypadło, napisz „rezygnuję”.',
    ),
  offerHeld: (seat, until, link) =>
    joined(
      `Miejsce czeka: ${date(seat)}. Zgoda rodzica lub opiekuna jest potrzebna ${until}.`,
      GUARDIAN_WAYS(link),
      `Kod na wejście: ${seat.code}`,
    ),
  offerDeclined: 'Dobrze, miejsce dostanie następna osoba. Jeśli chcesz, wybierz inne wydarzenie.',
  offerLater: 'Dobrze, miejsce czeka do podanej godziny. Odpowiedz „tak” albo „nie”, gdy zdecydujesz.',

  howWasIt: 'Jak było? Wybierz jedną z minek.',
  oneSentence: 'Dziękujemy. Chcesz dodać jedno zdanie? Pokażemy je przy wydarzeniu, bez imienia. Nie trzeba? Napisz „pomiń”.',
  feedbackThanks: 'Dziękujemy, to pomaga nam robić lepsze wydarzenia. Możesz wybrać następne.',

  guardianAsk: (said, children) =>
    `Zgoda rodzica lub opiekuna prawnego na udział ${children === 1 ? 'dziecka' : 'dzieci'}: ${date(said)}.\nZgadza się tylko rodzic lub opiekun: napisz tu swoje imię i nazwisko, to będzie zgoda. Nie chcesz? Napisz „anuluj”.`,
  guardianAgain: 'Napisz, proszę, imię i nazwisko rodzica lub opiekuna, np. „Anna Nowak”. Nie chcesz? Napisz „anuluj”.',
  guardianThanks: (said) =>
    `Dziękujemy, zgoda jest zapisana: ${said.title}, ${said.when}. Gdyby plany się zmieniły, napisz „rezygnuję”.`,
  guardianNotOpen: 'Ta zgoda nie jest już potrzebna albo minął jej czas. Napisz „moje zapisy”, żeby zobaczyć, co jest zapisane.',
  guardianLater:
    'Dobrze, nic nie zapisuję. Zgodę można dać później, dopóki miejsce czeka: wybierz „Zgoda opiekuna” w „Moje zapisy”.',

  consultation: (title, channels, until, page) =>
    `${title}: uwagi przyjmowane są ${until} tylko tak, jak ogłoszono:\n${channels}\nTe słowa na czacie nie są uwagą w konsultacjach, więc wyślij je jednym z tych sposobów. Więcej: ${page}`,
  noConsultation:
    'Nie znajduję teraz ogłoszonych konsultacji. Te słowa na czacie nie są uwagą w konsultacjach. Napisz „człowiek”, a osoba z biura powie, gdzie składać uwagi.',

  refused: {
    'sign-up.not-found': 'Nie znajduję tego zapisu wśród Twoich. Napisz „moje zapisy”, żeby je zobaczyć.',
    'sign-up.already': 'Masz już zapis na to wydarzenie. Napisz „moje zapisy”, żeby go zobaczyć.',
    'sign-up.ended': 'Ten zapis jest już zakończony. Możesz zapisać się jeszcze raz, wybierz „Wydarzenia”.',
    'sign-up.not-waiting': 'Ten zapis nie czeka już na liście. Napisz „moje zapisy”, żeby zobaczyć, jak jest teraz.',
    'sign-up.not-offered':
      'To miejsce nie czeka już na Ciebie: minął czas albo jest już odpowiedź. Napisz „moje zapisy”, żeby zobaczyć, jak jest teraz.',
    'sign-up.no-seat': 'Ten zapis nie ma miejsca. Napisz „moje zapisy”, żeby zobaczyć, jak jest teraz.',
    'date.not-found': 'Tego wydarzenia nie ma już na liście. Wybierz „Wydarzenia”, żeby zobaczyć najbliższe.',
    'date.closed': 'Zapisy na to wydarzenie są zamknięte. Wybierz „Wydarzenia”, żeby zobaczyć inne.',
    'date.over': 'To wydarzenie już się zaczęło albo się odbyło. Wybierz „Wydarzenia”, żeby zobaczyć następne.',
    'date.no-sign-up': 'Tutaj nie trzeba się zapisywać, po prostu przyjdź. Wybierz „Wydarzenia”, żeby zobaczyć inne.',
    'party.empty': 'Napisz, proszę, ile osób przyjdzie.',
    'party.too-many': 'To za dużo osób na jeden zapis. Możesz zapisać mniej albo napisać „człowiek”.',
    'party.never-fits': 'Tylu miejsc nie ma na tym wydarzeniu. Możesz zapisać mniej osób albo wybrać inne wydarzenie.',
    'age.not-fitting': 'To wydarzenie jest dla osób w innym wieku. Wybierz „Wydarzenia”, żeby zobaczyć inne.',
    'question.missing': 'Brakuje odpowiedzi na pytanie organizatora. Wybierz wydarzenie jeszcze raz, a zapytam o nią.',
    'seats.not-enough': 'Na tyle osób nie ma teraz wolnych miejsc. Możesz zapisać mniej osób albo wybrać inne wydarzenie.',
    'web.too-many-unconfirmed': 'Za dużo zapisów czeka na potwierdzenie. Napisz za pół godziny albo napisz „człowiek”.',
    'guardian.too-late': 'Do początku zostało za mało czasu na zgodę opiekuna. Możesz zapisać dziecko razem z osobą dorosłą.',
    'guardian.not-needed': 'Ta zgoda nie jest już potrzebna. Napisz „moje zapisy”, żeby zobaczyć, co jest zapisane.',
    'offer.too-late': 'Na to miejsce jest już za późno. Wybierz „Wydarzenia”, żeby zobaczyć inne.',
    'code.not-needed': 'Ten kod nie jest już potrzebny. Napisz „moje zapisy”, żeby zobaczyć, co jest zapisane.',
    'feedback.none': 'Nie mamy jeszcze Twojej opinii o tym wydarzeniu. Możesz napisać, jak było.',
    'attendance.already': 'Obecność jest już zapisana. Jeśli coś się nie zgadza, napisz „człowiek”.',
  },
};
