import type { StreetworkerWords } from './streetworker-words.ts';

export const streetworkerPl: StreetworkerWords = {
  problems: {
    'device.ended': {
      title: 'To urządzenie zostało odłączone',
      detail: 'Biuro zakończyło pracę na wszystkich urządzeniach tego konta. Kopie spraw znikają z tego urządzenia.',
      nextStep: 'Jeśli to Twoje urządzenie, zaloguj się jeszcze raz.',
    },
    'issue.too-many-photos': {
      title: 'Za dużo zdjęć',
      detail: 'Przy tym zgłoszeniu jest już 60 zdjęć.',
      nextStep: 'Opisz resztę w notatce.',
    },
    'note.not-settled': {
      title: 'Sprawa nie jest jeszcze załatwiona',
      detail: 'Kartka mówi, co zrobiono, więc powstaje po załatwieniu sprawy.',
      nextStep: 'Zamknij sprawę jako załatwioną, potem wydrukuj kartkę.',
    },
    'note.sensitive': {
      title: 'To sprawa poufna',
      detail: 'O sprawach poufnych nie wiesza się kartek.',
      nextStep: 'Powiadom tę osobę bezpośrednio.',
    },
    'letter.not-handed-over': {
      title: 'Sprawa nie jest przekazana',
      detail: 'Pismo powstaje dla instytucji, której sprawę przekazano.',
      nextStep: 'Najpierw przekaż sprawę, potem przygotuj pismo.',
    },
    'push.unknown-service': {
      title: 'Nieznana usługa powiadomień',
      detail: 'Ta przeglądarka podała adres usługi powiadomień, której nie znamy.',
      nextStep: 'Użyj przeglądarki Chrome, Firefox, Safari albo Edge.',
    },
    'absence.past': {
      title: 'Ten czas już minął',
      detail: 'Nieobecność kończy się przed dzisiejszym dniem albo przed swoim początkiem.',
      nextStep: 'Popraw daty.',
    },
    'staff.not-found': {
      title: 'Nie ma takiej osoby',
      detail: 'W zespole nie ma tej osoby albo tylko ona i biuro mogą to zmienić.',
      nextStep: 'Wróć do listy zespołu albo zadzwoń do biura.',
    },
  },
};
