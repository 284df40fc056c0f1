import { byDay, dayMonth } from '../dates.ts';
import { money } from './money.ts';
import type { GrantPhrases } from './phrases.ts';

const day = (date: string) => dayMonth('pl', date, true);
const grosze = (amount: number) => money('pl', amount);

export const pl: GrantPhrases = {
  titles: {
    who: 'Kto może',
    what: 'Na co',
    'how-much': 'Ile można dostać',
    until: 'Do kiedy',
    'hand-in': 'Jak złożyć',
    settle: 'Jak rozliczyć',
    idea: 'Mam pomysł',
    join: 'Tak, dołączam',
    leave: 'Nie, dziękuję',
  },
  typed: {
    topics: {
      who: 'kto, komu, dla kogo, stowarzyszeni*, fundacj*, parafi*, nieformaln*, prywatn*',
      what: 'na co, wydać, wydac, wydat*, koszt*, kupi*, kupow*, sfinans*, kwalifik*, co można, czego nie',
      'how-much': 'ile, kwot*, pieniędz*, pieniadz*, pul*, limit*, maksymaln*, wkład*, wklad*, procent*, suma, sumy',
      until: 'kiedy, do kiedy, od kiedy, termin*, data, daty, jak długo, otwart*, trwa*, rusz*, zaczyna*, kończy*, wynik*',
      'hand-in':
        'jak złożyć, złoż*, zloz*, gdzie, formularz*, wypełni*, wypelni*, wniosek*, wnioski, jak dostać, starać się, jak się zgłosić, jak zgłosić, ubiegać',
      settle: 'rozlicz*, sprawozdani*, faktur*, paragon*, rachun*, raport*',
    },
    general:
      'mikrogrant*, mikro, grant*, dofinansowan*, dotacj*, konkurs*, nabór*, nabor*, program*, co, to, jest, są, czy, o, i, a, jak, jakie, jaki, w, na, temat, info*, powiedz*, opowiedz*, chcę, chce, chciał*, wiedzieć, dowiedzieć, się, więcej, proszę, mi, teraz, z, mieście, państwo, macie, dzień, dobry, witam, hej, cześć',
    idea: 'mam pomysł, mamy pomysł, mam taki pomysł, mam fajny pomysł, taki pomysł, chcielibyśmy zrobić, chciałbym zrobić, chciałabym zrobić, chcemy zrobić, chcemy wspólnie, zrobilibyśmy, mój pomysł, nasz pomysł',
    mending: 'napraw*, zepsu*, nie działa, nie świeci, dziur*, awari*, zatka*, cieknie, uszkodz*',
    asks: [
      'ile',
      'kto',
      'komu',
      'kiedy',
      'czy',
      'gdzie',
      'na co',
      'za co',
      'do kiedy',
      'jak dostać',
      'jak złożyć',
      'jak się zgłosić',
      'jak zgłosić',
      'jak się starać',
      'jak się ubiegać',
      'skąd',
    ],
    ownOffer:
      'co dalej z grant*, co dalej z mikrogrant*, co z grant*, co z mikrogrant*, co z moim grant*, co z naszym grant*, ofert* złożon*, złożon* ofert*, złożyliśmy ofert*, złożyłam ofert*, złożyłem ofert*, co z ofert*, co z naszą ofert*, co z moją ofert*, stan ofert*, stan naszej ofert*, ofert* odrzucon*, ofert* przyjęt*, złożon* wnios* o grant*, złożon* wnios* o mikrogrant*, wnios* o grant* złożon*, wnios* o mikrogrant* złożon*',
  },

  example: '(przykład)',
  source: (source) => `Źródło: ${source.replace(/\.+$/, '')}.`,
  overview: (name) => `${name}: pieniądze na małe projekty mieszkańców. Ofertę składa organizacja, pomysł może mieć każdy.`,
  chooseTopic: 'O co chcesz zapytać? Wybierz albo napisz własnymi słowami.',
  noCall: (lastYear) =>
    `Teraz nie ma otwartego naboru na mikrogranty.${lastYear === null ? '' : ` Ostatni, o którym wiemy, był w ${lastYear} roku.`} Zasady co roku się zmieniają, dlatego nie podaję kwot ani dat.`,
  officePhone: (name, phone, verified) =>
    verified
      ? `Zapytać możesz też w biurze: ${name}, tel. ${phone}.`
      : `Telefon biura, jaki mamy: ${phone}. Sprawdź, czy jest aktualny.`,
  noCallNext: 'Masz pomysł na swoją okolicę? Napisz „mam pomysł”: przekażę go osobie z programu.',
  phase: (phase) => {
    switch (phase.kind) {
      case 'announced':
        return `Nabór jest ogłoszony${phase.from === null ? '' : `, zacznie się ${day(phase.from)}`}${phase.to === null ? '' : ` i potrwa do ${day(phase.to)}`}.`;
      case 'call':
        return phase.to === null
          ? 'Nabór trwa.'
          : `Nabór trwa. Oferty można składać ${byDay('pl', phase.to)}${phase.time === null ? '' : `, do godz. ${phase.time}`}.`;
      case 'assessment':
        return `Ten nabór już się skończył${phase.ended === null ? '' : ` (${day(phase.ended)})`}. Trwa ocena ofert.${phase.results === null ? '' : ` Wyniki mają być ${day(phase.results)}.`}`;
      case 'realisation':
        return `Ten nabór już się skończył${phase.ended === null ? '' : ` (${day(phase.ended)})`}. Wybrane projekty są w toku. Nowych ofert teraz nie przyjmujemy.`;
    }
  },
  who: (kinds) =>
    `Ofertę może złożyć organizacja: ${kinds.join(', ')}. Mieszkaniec przychodzi z pomysłem, a organizacja składa ofertę w jego imieniu.`,
  what: (eligible, notEligible) =>
    `Pieniądze mogą iść na: ${eligible.join(', ')}.${notEligible.length === 0 ? '' : ` Nie można zapłacić za: ${notEligible.join(', ')}.`}`,
  howMuch: ({ perProject, pool, projects, ownPercent, indirectPercent }) =>
    [
      `Jeden projekt może dostać najwyżej ${grosze(perProject)}.`,
      pool === null ? '' : `W puli jest ${grosze(pool)}.`,
      projects === null ? '' : `Jedna organizacja może złożyć najwyżej tyle ofert: ${projects}.`,
      ownPercent === null
        ? ''
        : ownPercent === 0
          ? 'Wkład własny nie jest wymagany.'
          : `Wkład własny: co najmniej ${ownPercent}% kosztów.`,
      indirectPercent === null ? '' : `Koszty pośrednie: najwyżej ${indirectPercent}% bezpośrednich.`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  handIn: {
    here: 'Organizacja wypełnia i wysyła ofertę przez stronę programu.',
    'here-and-paper': 'Organizacja wypełnia ofertę na stronie programu, drukuje ją i zanosi podpisaną do urzędu.',
    'office-only': 'Organizacja zanosi podpisaną ofertę do urzędu. Na stronie programu można ją przygotować i wydrukować.',
  },
  settle: (days) =>
    `Sprawozdanie składa organizacja najpóźniej ${days} dni po zakończeniu projektu. Trzeba zbierać rachunki i faktury, najlepiej od pierwszego dnia.`,
  ownOffer: (organisations, results) =>
    `Stan złożonej oferty widzi organizacja po zalogowaniu: ${organisations}\nWyniki naboru są tutaj: ${results}\nJeśli chcesz zapytać osobę, napisz „człowiek”.`,
  unknown: (answers, answerBy) =>
    `Na to pytanie nie mam potwierdzonej odpowiedzi. Przekazuję je osobie; odpowie ${answers}${answerBy === null ? '' : ` ${byDay('pl', answerBy)}`}. Możesz coś dopisać.`,

  describe: 'Opowiedz w kilku zdaniach: co chcesz zrobić?',
  whichSubarea: 'W jakiej części miasta to ma być? Wybierz albo napisz „nie wiem”.',
  questions: {
    where: 'Gdzie dokładnie? Napisz ulicę, podwórko albo budynek. Możesz wybrać „Pomiń”.',
    'for-whom': 'Dla kogo to będzie? Na przykład: dzieci z podwórka, seniorzy, sąsiedzi z bramy.',
    'what-stays': 'Co zostanie, gdy projekt się skończy? Na przykład: ławka, ogródek, grupa sąsiadów.',
    'who-helps': 'Kto pomoże? Na przykład: sąsiedzi, szkoła, organizacja, którą znasz.',
    cost: 'Ile to może mniej więcej kosztować? Jeśli nie wiesz, wybierz „Pomiń”.',
  },
  noFile: 'Na to pytanie napisz, proszę, kilka słów albo wybierz „Pomiń”.',
  told: 'Zapisane. Twój pomysł przeczyta osoba z programu, która pracuje w tej części miasta. Napisze do Ciebie tutaj. O każdym kroku damy Ci znać.',
  notKept: 'Nic nie zapisuję. Z pomysłem możesz wrócić w każdej chwili: napisz „mam pomysł”.',

  shared: (words) =>
    `Sprawa z Twoich zgłoszeń może stać się wspólnym projektem sąsiadów (mikrogrant): „${words}”. Chcesz dołączyć? Odpowiedz tak albo nie. Zgłoszenie zostaje, jak było.`,
  sharedAgain: 'Czy chcesz dołączyć do wspólnego pomysłu? Odpowiedz tak albo nie.',
  joined: 'Dziękujemy! Jesteś wśród autorów pomysłu. O każdym kroku napiszemy tutaj. Możesz pisać dalej w każdej sprawie.',
  notJoined: 'Dobrze. Nic się nie zmienia, zgłoszenie idzie dalej. Możesz pisać w każdej sprawie.',
  moved: {
    told: (words) => `Twój pomysł „${words}” jest w biurze programu. Biuro napisze tutaj. Chcesz coś dodać? Napisz „człowiek”.`,
    withStreetworker: (words) =>
      `Twoim pomysłem „${words}” zajmuje się osoba z programu, która zna tę okolicę. Zaproponuje spotkanie. Chcesz coś dodać? Napisz „człowiek”.`,
    meeting: (words, when, place) =>
      `Spotkanie w sprawie pomysłu „${words}”: ${when}. Miejsce: ${place}. Jeśli nie możesz przyjść, napisz „człowiek”, przekażemy to.`,
    withOrganisation: (words, organisation) =>
      `Nad pomysłem „${words}” pracuje teraz organizacja: ${organisation}. To ona złoży ofertę w imieniu mieszkańców. Masz pytanie? Napisz „człowiek”.`,
    offer: (words, organisation) =>
      `Z pomysłu „${words}” powstaje oferta. Przygotowuje ją ${organisation}. O wyniku napiszemy tutaj. Masz pytanie? Napisz „człowiek”.`,
    closed: (words, reason) => `Pomysł „${words}” nie pójdzie dalej jako mikrogrant. ${reason}\nMasz pytanie? Napisz „człowiek”.`,
    awarded: (words, organisation, grosze, page) =>
      `Udało się! Oferta z pomysłu „${words}” dostała ${money('pl', grosze)}. Prowadzi ją ${organisation}. Zobacz: ${page}\nMasz pytanie? Napisz „człowiek”.`,
    notAwarded: (words, organisation, results) =>
      `Oferta z pomysłu „${words}”, którą złożyła ${organisation}, nie dostała dotacji. Wyniki: ${results}\nPomysł jest nadal Wasz. Co dalej? Napisz „człowiek”, a ktoś z programu o tym porozmawia.`,
  },
  refused: {
    'idea.exists': 'Ten pomysł już mamy. Chcesz coś dodać? Napisz „człowiek”.',
    'idea.not-found': 'Nie znajduję już tego pomysłu. Napisz „mam pomysł”, jeśli chcesz go opowiedzieć od nowa.',
    'idea.closed': 'Ten pomysł jest już zamknięty. Napisz „mam pomysł”, jeśli masz nowy.',
    'idea.taken': 'Tym pomysłem już ktoś się zajmuje. Chcesz coś dodać? Napisz „człowiek”.',
    'idea.with-offer': 'Z tego pomysłu powstaje już oferta. Chcesz coś dodać? Napisz „człowiek”.',
    'idea.meeting-past': 'Ten termin już minął. Chcesz zaproponować inny? Napisz „człowiek”.',
    'idea.joined': 'Jesteś już wśród autorów tego pomysłu. O każdym kroku napiszemy. Chcesz coś dodać? Napisz „człowiek”.',
    'idea.full': 'Do tego pomysłu dołączyło już bardzo wiele osób. Chcesz coś dodać? Napisz „człowiek”.',
  },
};
