/** What people on duty read in a mail or SMS: Polish, without words or names of a resident. */

const KINDS: Readonly<Record<string, string>> = {
  emergency: 'niebezpieczeństwo',
  despair: 'kryzys, myśli o śmierci',
  violence: 'przemoc',
};

/** Why a case is in the inbox, in place of words of the resident: they pressed a button. */
export const NOT_UNDERSTOOD_NOTE = 'Nie rozumie tego, co napisano po polsku. Napisz prościej albo w języku tej osoby.';

export const dutyAlarm = {
  /** SNS takes ASCII subjects only. */
  subject: (programme: string): string => `PILNE - ${programme.normalize('NFD').replace(/[^\x20-\x7e]/g, '')}`.slice(0, 100),
  /** `at`: date and time in the city. */
  text: ({ kind, at, escalationId }: { kind: string; at: string; escalationId: string }): string =>
    [
      'Ktoś napisał o niebezpieczeństwie. Automat podał numery alarmowe i powiedział, że nikogo nie wezwał.',
      `Rodzaj: ${KINDS[kind] ?? kind}. Kiedy: ${at}. Sprawa: ${escalationId}.`,
      'Przeczytaj rozmowę i zdecyduj, czy wezwać pomoc.',
    ].join('\n'),
};

/** Why something said to a resident has not arrived, and what to do: by the code of `delivery.failure`. */
const UNSENT: Readonly<Record<string, string>> = {
  'graph.outside-window':
    'Messenger nie przyjmie już tej wiadomości (okno odpowiedzi minęło), a mieszkaniec nie podał innego kontaktu. Zadzwoń albo zajrzyj; powiemy mu to też, gdy się odezwie.',
  'graph.recipient-unavailable':
    'Ta osoba nie przyjmuje wiadomości od strony (zablokowała ją albo usunęła konto). Zadzwoń, jeśli znasz numer.',
  'graph.unknown-recipient': 'Messenger nie zna tej osoby. Zadzwoń, jeśli znasz numer.',
  'graph.not-permitted': 'Meta nie pozwoliła wysłać tej wiadomości. Zgłoś to osobie, która dba o system, i zadzwoń.',
  'graph.invalid-parameter': 'Meta odrzuciła treść tej wiadomości. Zgłoś to osobie, która dba o system, i zadzwoń.',
  'graph.token-dead':
    'Strona straciła połączenie z Messengerem. Wyślemy, gdy wróci; osoba, która dba o system, dostała alarm. Pilne sprawy załatw telefonicznie.',
  'graph.page-restricted':
    'Meta ograniczyła stronę. Wyślemy, gdy ograniczenie minie; osoba, która dba o system, dostała alarm. Pilne sprawy załatw telefonicznie.',
  'graph.throttled': 'Strona wysyła za dużo naraz. Spróbujemy ponownie za kwadrans, nic nie trzeba robić.',
  'mail.refused': 'E-mail nie został przyjęty. Sprawdź adres i zadzwoń, jeśli znasz numer.',
  'sms.refused': 'SMS nie został przyjęty. Sprawdź numer i zadzwoń.',
  'send.no-chat':
    'Ta osoba nie pisze z nami na Messengerze i nie mamy numeru ani adresu, na który możemy wysłać. Zadzwoń albo zajrzyj.',
  'send.quiet-hours': 'Czeka do rana: w nocy nie piszemy bez pytania.',
  'send.no-longer-true': 'Nie wysłaliśmy, bo to już nieaktualne. Nic nie trzeba robić.',
  'send.said-later': 'Powiedziane, gdy mieszkaniec odezwał się ponownie.',
  'send.told-by-call': 'Przekazane przez osobę z listy „Do zadzwonienia”.',
};

/** In words; null = nothing is wrong. A code without a sentence of its own gets the general one. */
export const whyUnsent = (failure: string | null): string | null =>
  failure === null
    ? null
    : (UNSENT[failure] ?? `Nie udało się wysłać (${failure}). Zadzwoń i zgłoś to osobie, która dba o system.`);
