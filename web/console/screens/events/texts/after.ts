/** What is said of a meeting's minutes and of what stays of a date. */
import type { AfterwardsView } from '../../../data/event-types.ts';
import type { Texts } from '../../../texts/language.ts';

type Band = keyof AfterwardsView['attendance']['byAge'];
type Mood = keyof AfterwardsView['feedback']['moods'];

export interface AfterTexts {
  readonly meeting: {
    readonly title: string;
    readonly agenda: string;
    readonly agendaHint: string;
    readonly minutes: string;
    readonly minutesHint: string;
    readonly decisions: string;
    readonly decision: (n: number) => string;
    readonly text: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly doneOn: string;
    readonly add: string;
    readonly remove: string;
    readonly save: string;
    readonly label: string;
    readonly close: string;
    readonly closeTitle: string;
    readonly closeLead: string;
    readonly closed: (name: string, moment: string) => string;
    readonly open: string;
    readonly missing: string;
    readonly due: (day: string) => string;
    readonly done: (day: string) => string;
    readonly none: string;
  };
  readonly after: {
    readonly title: string;
    readonly attendance: string;
    readonly people: string;
    readonly signUps: string;
    readonly came: string;
    readonly bands: Readonly<Record<Band, string>>;
    readonly band: string;
    readonly count: string;
    readonly together: string;
    readonly report: string;
    readonly reportHint: string;
    readonly walkIns: string;
    readonly adults: string;
    readonly children: string;
    readonly wrongNumber: string;
    readonly save: string;
    readonly label: string;
    readonly photos: string;
    readonly noPhotos: string;
    readonly photosLead: string;
    readonly addPhoto: string;
    readonly file: string;
    readonly alt: string;
    readonly altHint: string;
    readonly altMissing: string;
    readonly send: string;
    readonly sending: string;
    readonly notSent: string;
    readonly cleaned: string;
    readonly shown: string;
    readonly notShown: string;
    readonly agree: string;
    readonly agreeTitle: string;
    readonly agreeLead: string;
    readonly childrenSeen: string;
    readonly guardiansAgreed: string;
    readonly takeBack: string;
    readonly takeBackLead: string;
    readonly feedback: string;
    readonly noFeedback: string;
    readonly showWords: string;
    readonly hideWords: string;
    readonly wordsShown: string;
    readonly wordsNotShown: string;
    readonly moods: Readonly<Record<Mood, string>>;
  };
}

const pl: AfterTexts = {
  meeting: {
    title: 'Spotkanie',
    agenda: 'Program',
    agendaHint: 'Każdy punkt w nowej linii.',
    minutes: 'Protokół',
    minutesHint: 'Co omówiono i ustalono. Bez danych osób, które nie zgodziły się na ich podanie.',
    decisions: 'Ustalenia',
    decision: (n) => `Ustalenie ${n}`,
    text: 'Co ustalono',
    owner: 'Kto odpowiada',
    dueOn: 'Do kiedy',
    doneOn: 'Zrobione dnia',
    add: 'Dodaj ustalenie',
    remove: 'Usuń ustalenie',
    save: 'Zapisz',
    label: 'protokół',
    close: 'Zamknij protokół',
    closeTitle: 'Zamknąć protokół?',
    closeLead: 'Zamkniętego protokołu nie można już zmienić. Przypomnienia o nim się skończą.',
    closed: (name, moment) => `Zamknięty: ${name}, ${moment}`,
    open: 'Protokół jest otwarty. Po spotkaniu przypominamy o nim, aż zostanie zamknięty.',
    missing: 'Uzupełnij treść i osobę w każdym ustaleniu.',
    due: (day) => `do: ${day}`,
    done: (day) => `zrobione: ${day}`,
    none: 'Nic jeszcze nie zapisano.',
  },
  after: {
    title: 'Po wydarzeniu',
    attendance: 'Obecność',
    people: 'Osoby obecne',
    signUps: 'Zapisy z miejscem',
    came: 'Z nich przyszło',
    bands: {
      '0-6': 'Dzieci do 6 lat',
      '7-12': 'Dzieci 7–12 lat',
      '13-17': 'Młodzież 13–17 lat',
      adults: 'Dorośli',
      unknown: 'Dzieci, wiek nieznany',
    },
    band: 'Wiek',
    count: 'Osoby',
    together: 'Razem',
    report: 'Krótkie sprawozdanie',
    reportHint: 'Mieszkańcy przeczytają je na stronie wydarzenia.',
    walkIns: 'Goście bez zapisu',
    adults: 'Dorośli',
    children: 'Dzieci',
    wrongNumber: 'Podaj liczbę od 0 do 5000.',
    save: 'Zapisz',
    label: 'sprawozdanie',
    photos: 'Zdjęcia',
    noPhotos: 'Nie ma jeszcze zdjęć.',
    photosLead: 'Zdjęcie pokażemy mieszkańcom dopiero, gdy potwierdzisz zgodę osób, które na nim widać.',
    addPhoto: 'Dodaj zdjęcie',
    file: 'Plik ze zdjęciem',
    alt: 'Co widać na zdjęciu?',
    altHint: 'Dla osób, które nie widzą. Bez nazwisk.',
    altMissing: 'Wybierz plik i napisz, co na nim widać.',
    send: 'Wyślij zdjęcie',
    sending: 'Wysyłam zdjęcie…',
    notSent: 'Zdjęcie nie zostało wysłane. Sprawdź połączenie i spróbuj jeszcze raz.',
    cleaned: 'Zdjęcie jest jeszcze przygotowywane.',
    shown: 'Widoczne dla mieszkańców',
    notShown: 'Niewidoczne: brak potwierdzonej zgody',
    agree: 'Potwierdź zgody',
    agreeTitle: 'Zgody osób na zdjęciu',
    agreeLead: 'Potwierdzasz, że każda osoba, którą można rozpoznać, zgodziła się na pokazanie tego zdjęcia.',
    childrenSeen: 'Na zdjęciu widać twarze dzieci',
    guardiansAgreed: 'Opiekunowie tych dzieci się zgodzili',
    takeBack: 'Cofnij zgodę',
    takeBackLead: 'Zdjęcie zniknie ze strony.',
    feedback: 'Co mówią goście',
    noFeedback: 'Nikt jeszcze nie odpowiedział na pytanie, jak było.',
    showWords: 'Pokaż to zdanie na stronie',
    hideWords: 'Schowaj to zdanie',
    wordsShown: 'widać na stronie',
    wordsNotShown: 'nie widać na stronie',
    moods: { good: 'dobrze', 'so-so': 'tak sobie', bad: 'źle' },
  },
};

const en: AfterTexts = {
  meeting: {
    title: 'Meeting',
    agenda: 'Agenda',
    agendaHint: 'Each point on a line.',
    minutes: 'Minutes',
    minutesHint: 'What was discussed and decided. No data of people who did not agree to it.',
    decisions: 'Decisions',
    decision: (n) => `Decision ${n}`,
    text: 'What was decided',
    owner: 'Who sees to it',
    dueOn: 'By when',
    doneOn: 'Done on',
    add: 'Add a decision',
    remove: 'Remove the decision',
    save: 'Save',
    label: 'minutes',
    close: 'Close the minutes',
    closeTitle: 'Close the minutes?',
    closeLead: 'Closed minutes cannot be changed any more. Reminders of them end.',
    closed: (name, moment) => `Closed by ${name}, ${moment}`,
    open: 'The minutes are open. After the meeting we remind of them until they are closed.',
    missing: 'Fill in words and person of each decision.',
    due: (day) => `by ${day}`,
    done: (day) => `done on ${day}`,
    none: 'Nothing has been written yet.',
  },
  after: {
    title: 'Afterwards',
    attendance: 'Attendance',
    people: 'People who came',
    signUps: 'Sign-ups with a seat',
    came: 'Of them came',
    bands: {
      '0-6': 'Children up to 6',
      '7-12': 'Children 7–12',
      '13-17': 'Young people 13–17',
      adults: 'Adults',
      unknown: 'Children, age not known',
    },
    band: 'Age',
    count: 'People',
    together: 'Together',
    report: 'A short report',
    reportHint: 'Residents read it on the page of the event.',
    walkIns: 'Guests without sign-up',
    adults: 'Adults',
    children: 'Children',
    wrongNumber: 'Give a number from 0 to 5000.',
    save: 'Save',
    label: 'report',
    photos: 'Photos',
    noPhotos: 'There are no photos yet.',
    photosLead: 'A photo is shown to residents only once you confirm that the people in it agreed.',
    addPhoto: 'Add a photo',
    file: 'File with the photo',
    alt: 'What is to be seen?',
    altHint: 'For those who do not see. No names.',
    altMissing: 'Choose a file and write what is to be seen.',
    send: 'Send the photo',
    sending: 'Sending the photo…',
    notSent: 'The photo was not sent. Check the connection and try again.',
    cleaned: 'The photo is still being prepared.',
    shown: 'Shown to residents',
    notShown: 'Not shown: no consent confirmed',
    agree: 'Confirm the consents',
    agreeTitle: 'Consents of the people in the photo',
    agreeLead: 'You confirm that everybody who can be recognised agreed to this photo being shown.',
    childrenSeen: 'Faces of children are to be seen',
    guardiansAgreed: 'The guardians of these children agreed',
    takeBack: 'Take the consent back',
    takeBackLead: 'The photo disappears from the page.',
    feedback: 'What guests say',
    noFeedback: 'Nobody has answered yet how it was.',
    showWords: 'Show this sentence on the page',
    hideWords: 'Hide this sentence',
    wordsShown: 'on the page',
    wordsNotShown: 'not on the page',
    moods: { good: 'good', 'so-so': 'so-so', bad: 'bad' },
  },
};

export const AFTER: Texts<AfterTexts> = { pl, en };
