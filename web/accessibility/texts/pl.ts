import type { AccessibilityTexts } from './texts.ts';

export const pl: AccessibilityTexts = {
  title: 'Deklaracja dostępności',
  draft: 'To jest projekt. Urząd jeszcze nie podpisał tej deklaracji. Zanim na niej polegasz, zapytaj w biurze programu.',
  lead: (entity) =>
    `${entity} chce, żeby z tej strony mógł skorzystać każdy, zgodnie z ustawą z 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Ta deklaracja dotyczy stron programu, czatu i panelu organizacji pod tym adresem.`,
  published: 'Data publikacji strony',
  updated: 'Data ostatniej istotnej aktualizacji',
  unknown: 'jeszcze nie podano',
  status: 'Zgodność z ustawą',
  statuses: {
    full: 'Strona jest w pełni zgodna z ustawą.',
    partial: 'Strona jest częściowo zgodna z ustawą.',
    none: 'Strona nie jest zgodna z ustawą.',
  },
  notAssessed: 'Urząd jeszcze nie ocenił zgodności tej strony z ustawą.',
  lacking: 'Co nie jest dostępne',
  helps: 'Ułatwienia',
  helpsText: [
    'Całą stronę obsłużysz samą klawiaturą i czytnikiem ekranu.',
    'Tekst powiększysz do 200%, a strona zmieści się na małym telefonie.',
    'Kolory dopasują się do jasnego i ciemnego ustawienia urządzenia.',
    'Piszemy prosto, po polsku, ukraińsku i angielsku.',
  ],
  assessed: (day) => `Deklarację sporządzono ${day}.`,
  barrier: 'Zgłoś barierę',
  barrierText:
    'Nie możesz czegoś przeczytać, nacisnąć albo wejść do biura? Napisz nam o tym. Odpowiemy w ciągu 7 dni. Jeśli usunięcie bariery potrwa dłużej, powiemy kiedy, najpóźniej do 2 miesięcy.',
  report: 'Zgłoś barierę',
  procedure: 'Skarga',
  procedureText: [
    'Każdy może zażądać dostępności strony albo podania informacji w innej, dostępnej formie.',
    'Jeśli odmówimy i Cię to nie zadowala, możesz złożyć do nas skargę.',
    'Skargę możesz też skierować do Rzecznika Praw Obywatelskich: bip.brpo.gov.pl.',
  ],
  building: 'Dostępność biura',
  buildingUnknown: 'Nikt jeszcze nie opisał, jak wejść do biura bez schodów. Zapytaj nas przed przyjściem.',
  form: {
    title: 'Zgłoś barierę',
    lead: 'Napisz, gdzie jest bariera i czego potrzebujesz. Odpowiemy w ciągu 7 dni.',
    words: 'Co przeszkadza?',
    wordsHint: 'Na przykład: czytnik nie czyta listy wydarzeń; nie ma podjazdu do biura; potrzebuję tłumacza języka migowego.',
    contact: 'Jak mamy odpowiedzieć?',
    contactHint: 'Wystarczy telefon albo e-mail.',
    phone: 'Telefon',
    email: 'E-mail',
    leaveEmpty: 'Zostaw to pole puste',
    send: 'Wyślij zgłoszenie',
    wrong: 'Popraw to, a reszta zostaje tak, jak jest:',
    problems: {
      'words.missing': 'napisz chociaż jedno zdanie',
      'words.too-long': 'to za długie, zmieści się 3000 znaków',
      'contact.missing': 'podaj telefon albo e-mail, żebyśmy mogli odpowiedzieć',
      'phone.wrong': 'ten numer nie wygląda na dobry',
      'email.wrong': 'ten adres nie wygląda na dobry',
      'email.doubtful': (suggested) => `czy to miało być ${suggested}? Popraw albo wyślij jeszcze raz, jeśli jest dobrze`,
    },
    told: {
      title: 'Dziękujemy, mamy Twoje zgłoszenie',
      text: 'Biuro odpowie w ciągu 7 dni na podany telefon albo adres.',
    },
    tooMany: {
      title: 'Na dziś wystarczy zgłoszeń',
      text: 'Z tego telefonu, e-maila albo łącza było dziś dużo zgłoszeń. Zadzwoń do biura albo napisz jutro.',
    },
  },
};
