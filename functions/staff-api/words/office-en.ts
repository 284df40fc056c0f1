/** English: the work of the office. */
import type { OfficeWords } from './office-words.ts';

export const officeEn: OfficeWords = {
  problems: {
    'person.not-found': {
      title: 'No such person',
      detail: 'We hold nothing about this person, or nothing that you may see.',
      nextStep: 'Go back to the chat or the case and open it again.',
    },
    'person.held': {
      title: 'The data of this person must not be deleted now',
      detail: 'The office keeps them, because proceedings need them (GDPR art. 17(3)(e)).',
      nextStep: 'The reason is on the timeline of this person. Tell them what stays and why.',
    },
    'hold.exists': {
      title: 'It is kept already',
      detail: 'Somebody else has kept it from being deleted.',
      nextStep: 'Load the page again and see the reason.',
    },
    'hold.none': {
      title: 'Nothing is kept here',
      detail: 'Somebody has let it go before.',
      nextStep: 'Load the page again.',
    },
    'escalation.unanswered': {
      title: 'Nobody has answered yet',
      detail: 'No person has written in the chat since the case came.',
      nextStep: 'Answer from here, or take the chat over and write there.',
    },
    'duplicate.unknown': {
      title: 'No such issue',
      detail: 'We did not find an issue of this number, or you may not see it.',
      nextStep: 'Check the number of the issue that is to stay.',
    },
    'duplicate.not-possible': {
      title: 'These issues cannot be merged',
      detail: 'Only another, open issue can stay. Sensitive matters are not merged.',
      nextStep: 'Choose another issue, or close each by itself.',
    },
    'colleague.unknown': {
      title: 'Nobody at the office',
      detail: 'This person is not at the office of the programme.',
      nextStep: 'Choose somebody from the list.',
    },
    'colleague.same': {
      title: 'The same person',
      detail: 'The cases are with this person already.',
      nextStep: 'Choose somebody else.',
    },
    'colleague.may-not-read': {
      title: 'They do not read such cases',
      detail: 'The words of this case are read by named staff only.',
      nextStep: 'Choose somebody named for such cases.',
    },
  },
  what: {
    raised: 'came in',
    added: 'words added',
    taken: 'taken',
    assigned: 'given to somebody',
    kind: 'another kind',
    number: 'number in the files',
    warned: 'its term is near',
    overdue: 'its term is over, passed on',
    answered: 'answered',
  },
  resident: 'the resident',
};
