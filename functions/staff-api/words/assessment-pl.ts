/** Polish: assessment of offers and the decision, plain, to one person. */
import { RESULT_TEXTS } from '../../../shared/grants/assessment-texts.ts';
import type { AssessmentWords } from './assessment-words.ts';

export const assessmentPl: AssessmentWords = {
  pointsOf: (criterion, most) => `${criterion}: podaj pełne punkty od 0 do ${most}.`,
  unknownCriterion: 'Tego kryterium nie ma w regulaminie edycji.',
  results: RESULT_TEXTS,
  award: (code, { offer, is, limit }) => {
    const about = offer === null ? '' : `Oferta ${offer}: `;
    switch (code) {
      case 'award.not-checked':
        return `${about}ocena formalna nie jest zakończona.`;
      case 'award.not-reviewed':
        return `${about}nikt jej nie ocenił.`;
      case 'award.over-pool':
        return `Przyznane kwoty (${is}) przekraczają pulę (${limit}).`;
      case 'award.without-reason':
        return `${about}decyzja różni się od opinii albo rankingu. Podaj powód.`;
      case 'award.over-asked':
        return `${about}przyznano ${is}, a wnioskowano o ${limit}.`;
      case 'award.not-ranked':
        return `${about}nie ma jej w rankingu tej edycji.`;
      case 'award.twice':
        return `${about}jest w decyzji dwa razy.`;
      case 'award.missing':
        return `${about}brakuje decyzji.`;
    }
  },
  problems: {
    'declaration.not-applicant': {
      title: 'Tej organizacji nie ma w konkursie',
      detail: 'Oświadczenie dotyczy organizacji, która nie złożyła oferty w tej edycji.',
      nextStep: 'Odśwież listę oferentów i złóż oświadczenia jeszcze raz.',
    },
    'declaration.fixed': {
      title: 'Tego oświadczenia nie można cofnąć',
      detail: 'Zgłoszony konflikt interesów zostaje do końca edycji.',
      nextStep: 'Jeśli to pomyłka, napisz do biura. Ofertę oceni ktoś inny z komisji.',
    },
    'reviewer.unknown': {
      title: 'Nie ma takiej osoby w komisji',
      detail: 'Ta osoba nie jest w komisji konkursowej.',
      nextStep: 'Wybierz osobę z listy komisji.',
    },
    'review.not-impartial': {
      title: 'Ta osoba nie może ocenić tej oferty',
      detail: 'Zgłosiła konflikt interesów albo pomagała pisać ofertę w tej edycji.',
      nextStep: 'Kartę oceny może złożyć ktoś inny z komisji.',
    },
    'review.changed': {
      title: 'Ocena się zmieniła',
      detail: 'Ktoś zapisał tę ocenę po Twoim odczycie, na przykład Ty w drugim oknie.',
      nextStep: 'Odczytaj ją ponownie i popraw jeszcze raz.',
    },
    'review.closed': {
      title: 'Tej oceny nie można już zmienić',
      detail: 'Ocena jest zakończona, minął termin ocen albo konkurs jest rozstrzygnięty.',
      nextStep: 'Jeśli w ocenie jest błąd, przekaż biuru podpisaną kartę papierową, zanim konkurs zostanie rozstrzygnięty.',
    },
    'review.points': {
      title: 'Punkty są poza skalą',
      detail: 'Punkty muszą mieścić się w skali ogłoszonej w regulaminie.',
      nextStep: 'Popraw kryteria wymienione w „errors”.',
    },
    'review.incomplete': {
      title: 'Brakuje punktów',
      detail: 'Żeby zakończyć ocenę, trzeba ocenić każde kryterium.',
      nextStep: 'Uzupełnij kryteria wymienione w „errors”. To, co już wpisane, jest zapisane.',
    },
    'decision.changed': {
      title: 'Decyzja się zmieniła',
      detail: 'Ktoś zapisał decyzję po Twoim odczycie.',
      nextStep: 'Odczytaj ją ponownie i zapisz jeszcze raz.',
    },
    'decision.wrong': {
      title: 'Decyzja nie jest gotowa',
      detail: 'Zanim konkurs zostanie rozstrzygnięty, każda oceniona oferta musi mieć decyzję bez błędów.',
      nextStep: 'Popraw to, co wymieniono w „errors”, i rozstrzygnij konkurs jeszcze raz.',
    },
    'figures.none': {
      title: 'Nie ma danych o tej edycji',
      detail: 'Tej edycji nie prowadzono w tym systemie, więc nie ma jej ofert ani rozliczeń.',
      nextStep: 'To, co o niej wiadomo, jest w opisie edycji.',
    },
    'results.not-yet': {
      title: 'Nie ma jeszcze wyników',
      detail: 'Konkurs nie jest rozstrzygnięty.',
      nextStep: 'Najpierw zapisz decyzję i rozstrzygnij konkurs.',
    },
  },
};
