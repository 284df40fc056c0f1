import type { MeTexts } from './texts.ts';

export const pl: MeTexts = {
  absence: {
    title: 'Nieobecność i zastępstwo',
    away: 'Dziś nieobecność',
    noDeputy: 'Nie ma zastępstwa: nowe i otwarte sprawy trafią w tym czasie do biura.',
    deputy: (name) =>
      `Nowe sprawy trafią w tym czasie do: ${name}, a jeśli tej osoby też nie ma, do biura. Pierwszego dnia przejdą tam też otwarte sprawy i rozmowy.`,
    from: 'Od dnia',
    to: 'Do dnia (włącznie)',
    save: 'Zapisz nieobecność',
    end: 'Już jestem',
    planned: (from, to) => `nieobecność: ${from} – ${to}`,
  },
  team: {
    title: 'Zespół',
    lead: 'Kto jest nieobecny i komu zginął telefon. Nazwiska, dyżury i zastępstwa zmienia administracja.',
    link: 'Zespół: nieobecności i zgubione telefony',
    lost: 'Telefon zgubiony',
    lostTitle: (name) => `Odłączyć wszystkie urządzenia: ${name}?`,
    lostLead: 'Przy najbliższym połączeniu kopie spraw znikną z każdego urządzenia tej osoby. Praca na nowo wymaga zalogowania.',
    unsent: 'Co nie zostało z tego telefonu wysłane, przepadnie. Nie wiemy stąd, ile tego jest: zapytaj tę osobę.',
    confirm: 'Odłącz urządzenia',
    done: 'Urządzenia są odłączone. Zmień też hasło tej osoby, jeśli telefon nie był zablokowany.',
    endedAt: (moment) => `Urządzenia odłączone: ${moment}.`,
  },
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
