import type { MeTexts } from './texts.ts';

export const pl: MeTexts = {
  notices: {
    title: 'Powiadomienia',
    lead: 'Gdy nowa sprawa jest Twoja, ten telefon pokaże jej numer i kategorię, nic więcej. W godzinach ciszy tylko o sprawach pilnych.',
    begin: 'Włącz na tym urządzeniu',
    end: 'Wyłącz na tym urządzeniu',
    email: 'Gdy żadne urządzenie nie odbiera powiadomień, napiszemy e-mail.',
    noEmail: 'Zespół nie ma Twojego adresu e-mail: bez powiadomień nową sprawę zobaczysz dopiero na liście.',
    phone: 'O pilnej sprawie, której nikt nie przeczyta przez 10 minut, wyślemy SMS.',
    noPhone: 'Zespół nie ma Twojego numeru: SMS o pilnej sprawie dostanie zastępstwo albo dyżur.',
    states: {
      unsupported: 'Ta przeglądarka nie umie odbierać powiadomień. Na iPhonie najpierw dodaj aplikację do ekranu głównego.',
      denied: 'Powiadomienia są zablokowane. Odblokuj je w ustawieniach przeglądarki dla tej strony.',
      off: 'Na tym urządzeniu powiadomienia są wyłączone.',
      on: 'Na tym urządzeniu powiadomienia są włączone.',
      failed: 'Nie udało się włączyć powiadomień. Sprawdź połączenie i spróbuj jeszcze raz.',
    },
  },
};
