/** What people on duty read in a mail or SMS: Polish, without words or names of a resident. */

const KINDS: Readonly<Record<string, string>> = {
  emergency: 'niebezpieczeństwo',
  despair: 'kryzys, myśli o śmierci',
  violence: 'przemoc',
};

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
