/** Every error of the API: its status, and its sentences for the person at the screen. The one place. */
import type * as z from 'zod';
import type { ProblemBody } from '../../shared/staff/api.ts';

interface Sentences {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly nextStep: string;
}

const problem = (status: number, title: string, detail: string, nextStep: string): Sentences => ({
  status,
  title,
  detail,
  nextStep,
});

const PROBLEMS = {
  'auth.missing': problem(401, 'Brak logowania', 'Nie wiemy, kim jesteś.', 'Zaloguj się i spróbuj ponownie.'),
  'staff.unknown': problem(403, 'Nieznane konto', 'To konto nie należy do nikogo z programu.', 'Poproś biuro o dodanie konta.'),
  'access.forbidden': problem(
    403,
    'Brak uprawnień',
    'Twoja rola nie pozwala tego zrobić.',
    'Poproś osobę przypisaną do sprawy albo biuro.',
  ),
  'route.unknown': problem(404, 'Nie ma takiego adresu', 'Pod tym adresem nic nie ma.', 'Sprawdź adres w /api/openapi.json.'),
  'route.method': problem(
    405,
    'Niedozwolona metoda',
    'Tego adresu nie można tak wywołać.',
    'Sprawdź metodę w /api/openapi.json.',
  ),
  'issue.not-found': problem(
    404,
    'Nie ma takiego zgłoszenia',
    'Nie znaleźliśmy tego zgłoszenia.',
    'Sprawdź numer albo wróć do listy.',
  ),
  'body.too-large': problem(413, 'Za duża treść', 'Wysłana treść ma ponad 64 KiB.', 'Skróć tekst i wyślij ponownie.'),
  'body.content-type': problem(
    415,
    'Zły rodzaj treści',
    'Treść musi być w formacie application/json.',
    'Ustaw nagłówek Content-Type: application/json.',
  ),
  'body.not-json': problem(400, 'Niepoprawny JSON', 'Treści nie da się odczytać jako JSON.', 'Popraw treść i wyślij ponownie.'),
  'body.invalid': problem(400, 'Niepoprawne dane', 'Nie wszystkie pola są poprawne.', 'Popraw pola wymienione w „errors”.'),
  'query.invalid': problem(
    400,
    'Niepoprawne zapytanie',
    'Nie wszystkie parametry adresu są poprawne.',
    'Popraw parametry wymienione w „errors”.',
  ),
  'cursor.invalid': problem(
    400,
    'Nieważny kursor',
    'Ten kursor nie pasuje do tego zapytania.',
    'Zacznij listę od początku, bez „cursor”.',
  ),
  'idempotency-key.missing': problem(
    400,
    'Brak Idempotency-Key',
    'Zapis wymaga nagłówka Idempotency-Key o długości od 8 do 128 znaków.',
    'Wyślij losowy klucz; ten sam przy ponowieniu, nowy przy nowej czynności.',
  ),
  'idempotency-key.reused': problem(
    422,
    'Klucz już użyty',
    'Ten Idempotency-Key był użyty do innej czynności.',
    'Wyślij nowy klucz dla nowej czynności.',
  ),
  'if-match.invalid': problem(
    400,
    'Niepoprawny If-Match',
    'Nagłówek If-Match nie jest wersją z odczytu.',
    'Wyślij ETag z ostatniego odczytu.',
  ),
  'issue.changed': problem(
    409,
    'Zgłoszenie się zmieniło',
    'Ktoś zmienił to zgłoszenie po Twoim odczycie.',
    'Zobacz zmiany w „changes”, odczytaj zgłoszenie ponownie i zdecyduj jeszcze raz.',
  ),
  'issue.illegal-transition': problem(
    409,
    'Niedozwolona zmiana stanu',
    'W obecnym stanie zgłoszenia nie można tego zrobić.',
    'Możliwe kolejne stany są w „allowed”.',
  ),
  'issue.closed': problem(
    409,
    'Zgłoszenie jest zamknięte',
    'W zamkniętym zgłoszeniu nie można tego zrobić.',
    'Jeśli sprawa trwa, otwórz zgłoszenie ponownie (reopen) i podaj powód.',
  ),
  'owner.unknown': problem(
    422,
    'Nie ma takiej instytucji',
    'W danych miasta nie ma instytucji o tym identyfikatorze.',
    'Wybierz instytucję z listy albo poproś biuro o jej dodanie.',
  ),
  'owner.without-contact': problem(
    422,
    'Instytucja bez kontaktu',
    'Ta instytucja nie ma w danych miasta telefonu, e-maila, adresu ani strony, więc mieszkaniec nie wiedziałby, dokąd się zwrócić.',
    'Poproś biuro o uzupełnienie kontaktu albo zostaw zgłoszenie u siebie.',
  ),
  'owner.not-checked': problem(
    422,
    'Instytucja niesprawdzona',
    'Nikt w biurze nie potwierdził, że ta instytucja zajmuje się takimi sprawami i że kontakt jest aktualny.',
    'Sprawdź to (na przykład zadzwoń) i wyślij ponownie z „checked”: true i nowym Idempotency-Key; zapiszemy, że to Twoje sprawdzenie.',
  ),
  'escalation.not-found': problem(
    404,
    'Nie ma takiej sprawy',
    'Nie znaleźliśmy tej sprawy w skrzynce biura.',
    'Wróć do skrzynki i odśwież ją.',
  ),
  'escalation.taken': problem(
    409,
    'Ktoś już się tym zajmuje',
    'Tę sprawę wziął ktoś inny z biura; kto, jest w „heldBy”.',
    'Porozumiejcie się albo wybierz inną sprawę ze skrzynki.',
  ),
  'escalation.closed': problem(
    409,
    'Sprawa już zamknięta',
    'Na tę sprawę już ktoś odpowiedział; kto, jest w „heldBy”.',
    'Jeśli trzeba dopowiedzieć, przejmij rozmowę i napisz w niej.',
  ),
  'escalation.changed': problem(
    409,
    'Sprawa się zmieniła',
    'Ktoś zmienił tę sprawę po Twoim odczycie, na przykład mieszkaniec coś dopisał.',
    'Odśwież skrzynkę, przeczytaj ponownie i zdecyduj jeszcze raz.',
  ),
  'call.not-found': problem(
    404,
    'Nie ma takiego telefonu',
    'Nie znaleźliśmy tej pozycji na liście „Do zadzwonienia”.',
    'Odśwież listę; ktoś mógł już zadzwonić.',
  ),
  'conversation.not-found': problem(
    404,
    'Nie ma takiej rozmowy',
    'Nie znaleźliśmy tej rozmowy.',
    'Otwórz rozmowę ze zgłoszenia albo ze skrzynki biura.',
  ),
  'conversation.held': problem(
    409,
    'Rozmowę prowadzi ktoś inny',
    'Tę rozmowę prowadzi ktoś z programu; kto, jest w „heldBy”.',
    'Poproś tę osobę o oddanie rozmowy albo o przekazanie jej biuru.',
  ),
  'conversation.not-held': problem(
    409,
    'Rozmowa nie jest przejęta',
    'Tę rozmowę prowadzi teraz automat.',
    'Najpierw przejmij rozmowę (take); mieszkaniec dowie się, że pisze do niego człowiek.',
  ),
  'conversation.changed': problem(
    409,
    'W rozmowie coś przybyło',
    'Od Twojego odczytu w tej rozmowie coś się zmieniło.',
    'Odczytaj rozmowę ponownie i zdecyduj jeszcze raz.',
  ),
  'if-match.missing': problem(
    428,
    'Brak If-Match',
    'Zmiana ustawień wymaga nagłówka If-Match z wersją, którą zmieniasz.',
    'Odczytaj ustawienia i wyślij ETag z tego odczytu.',
  ),
  'settings.unknown': problem(
    404,
    'Nie ma takich ustawień',
    'Nie ma części ustawień o tej nazwie.',
    'Sprawdź nazwy w /api/settings.',
  ),
  'settings.changed': problem(
    409,
    'Ustawienia się zmieniły',
    'Ktoś zmienił te ustawienia po Twoim odczycie; kto, jest w „heldBy”.',
    'Odczytaj je ponownie, zobacz historię zmian i zdecyduj jeszcze raz.',
  ),
  'server.busy': problem(
    503,
    'Chwilowo zajęte',
    'Zbyt wiele zmian naraz.',
    'Spróbuj ponownie za chwilę, z tym samym Idempotency-Key.',
  ),
  'server.error': problem(
    500,
    'Błąd po naszej stronie',
    'Coś się zepsuło. Zostało to zapisane.',
    'Spróbuj ponownie; jeśli się powtarza, powiadom biuro.',
  ),
} as const satisfies Record<string, Sentences>;

export type ProblemCode = keyof typeof PROBLEMS;
type Extra = Partial<Pick<ProblemBody, 'errors' | 'state' | 'allowed' | 'changes' | 'heldBy'>>;

/** Thrown inside the API only; the edge turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: Extra;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: ProblemCode, extra: Extra = {}, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.headers = headers;
  }
}

export const problemBody = ({ code, extra }: ProblemError): ProblemBody => ({
  type: `urn:problem:${code}`,
  ...PROBLEMS[code],
  code,
  ...extra,
});

const sentence = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? `co najmniej ${issue.minimum} znaki` : `nie mniej niż ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `najwyżej ${issue.maximum} znaków` : `nie więcej niż ${issue.maximum}`;
    case 'invalid_type':
      return issue.input === undefined ? 'brakuje tego pola' : 'zły rodzaj wartości';
    case 'unrecognized_keys':
      return `nieznane pola: ${issue.keys.join(', ')}`;
    case 'custom':
      return issue.message;
    default:
      return 'niepoprawna wartość';
  }
};

export const fieldErrors = (error: z.ZodError): NonNullable<ProblemBody['errors']> =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: sentence(issue) }));

/** Every code with its status, for the documentation. */
export const problemsOfStatus = (status: number): readonly string[] =>
  Object.entries(PROBLEMS).flatMap(([code, sentences]) =>
    sentences.status === status ? [`\`${code}\` ${sentences.title}`] : [],
  );
