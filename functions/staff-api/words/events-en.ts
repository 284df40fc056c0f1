/** English: problems of events. */
import type { EventWords } from './event-words.ts';

export const eventsEn: EventWords = {
  problems: {
    'event.not-found': {
      title: 'No such event',
      detail: 'We did not find this event.',
      nextStep: 'Go back to the list of events and refresh it.',
    },
    'event.exists': {
      title: 'The event exists',
      detail: 'This event has been created already.',
      nextStep: 'Open it from the list.',
    },
    'event.changed': {
      title: 'The event has changed',
      detail: 'Somebody changed this event after you read it.',
      nextStep: 'Read it again, look at the changes and decide once more.',
    },
    'event.kind-unknown': {
      title: 'Unknown kind',
      detail: 'The city has no such kind of event.',
      nextStep: 'Choose a kind from the list.',
    },
    'event.subarea-unknown': {
      title: 'Unknown subarea',
      detail: 'The city has no such subarea.',
      nextStep: 'Choose a subarea from the list, or “outside”.',
    },
    'event.cancelled': {
      title: 'The event is cancelled',
      detail: 'A cancelled event cannot be changed any more.',
      nextStep: 'If it is to take place, copy it and give new dates.',
    },
    'event.already-published': {
      title: 'Already published',
      detail: 'This event is published already.',
      nextStep: 'There is nothing more to do.',
    },
    'event.unchanged': {
      title: 'Nothing changed',
      detail: 'What you sent is the same as what is stored.',
      nextStep: 'Change what is needed and send it again.',
    },
    'event.rule-fixed': {
      title: 'The rule of a series stays',
      detail: 'The dates of this series have been made.',
      nextStep: 'Add dates, or move or cancel single ones.',
    },
    'event.without-dates': {
      title: 'No date',
      detail: 'The event has no date that is still to come.',
      nextStep: 'Add a date in the future and try again.',
    },
    'event.children-unprotected': {
      title: 'No child protection',
      detail:
        'An event for children needs the child-protection standards and a check of its leaders in the register (act of 13 May 2016, art. 21–22c).',
      nextStep: 'Give the address of the standards, who checked the leaders, and when.',
    },
    'series.malformed': {
      title: 'Incorrect rule',
      detail: 'The rule cannot be read.',
      nextStep: 'Correct it after the pattern FREQ=WEEKLY;COUNT=10.',
    },
    'series.sub-daily': {
      title: 'Repeats too often',
      detail: 'Events repeat daily at most.',
      nextStep: 'Choose daily, weekly or monthly.',
    },
    'series.endless': {
      title: 'A series without an end',
      detail: 'The rule does not say when the series ends.',
      nextStep: 'Give the number of dates (COUNT) or the last day (UNTIL).',
    },
    'series.too-many': {
      title: 'Too many dates',
      detail: 'A series has 120 dates at most.',
      nextStep: 'Make the series shorter.',
    },
    'series.too-long': {
      title: 'Too long a series',
      detail: 'A series goes on for two years at most.',
      nextStep: 'Make it end earlier.',
    },
    'series.first-off-rule': {
      title: 'The first date does not fit',
      detail: 'The first date is none of the rule’s dates.',
      nextStep: 'Change the first date or the rule; with a rule give one date only.',
    },
    'series.empty': {
      title: 'An empty series',
      detail: 'Nothing is left after the exceptions.',
      nextStep: 'Remove some exceptions.',
    },
    'date.not-found': {
      title: 'No such date',
      detail: 'We did not find this date.',
      nextStep: 'Go back to the event and refresh it.',
    },
    'date.changed': {
      title: 'The date has changed',
      detail: 'Somebody changed this date after you read it.',
      nextStep: 'Read the date again, look at the changes and decide once more.',
    },
    'date.past': {
      title: 'In the past',
      detail: 'The start must be in the future.',
      nextStep: 'Give a later start.',
    },
    'date.reversed': {
      title: 'The times do not fit',
      detail: 'The end must be after the start, and sittings one after another.',
      nextStep: 'Correct the times.',
    },
    'date.draft': {
      title: 'The date is not published',
      detail: 'This date is still a draft.',
      nextStep: 'Publish the event first.',
    },
    'date.cancelled': {
      title: 'The date is cancelled',
      detail: 'A cancelled date cannot be changed any more.',
      nextStep: 'If it is to take place, add a new date.',
    },
    'date.closed': {
      title: 'Sign-ups are closed',
      detail: 'Nobody can sign up for this date now.',
      nextStep: 'Check that it is published and not cancelled.',
    },
    'date.over': {
      title: 'The date has begun',
      detail: 'This cannot be done after the start.',
      nextStep: 'At the door, check the guest in.',
    },
    'date.not-ahead': {
      title: 'The date is over',
      detail: 'A date that is over cannot be moved, cancelled or changed.',
      nextStep: 'Fill in attendance and the report.',
    },
    'date.not-over': {
      title: 'The date is not over',
      detail: 'The date has not come to its end.',
      nextStep: 'Do this after the end.',
    },
    'date.unchanged': {
      title: 'Nothing changed',
      detail: 'The date is already as you say.',
      nextStep: 'Change what is needed, then send it again.',
    },
    'date.no-sign-up': {
      title: 'No sign-up',
      detail: 'Nobody signs up for this event, one just comes.',
      nextStep: 'Say when and where it is.',
    },
    'seats.kind-fixed': {
      title: 'There are sign-ups',
      detail: 'The kind of seats stays when somebody has signed up.',
      nextStep: 'Change the number of seats of the same kind.',
    },
    'seats.not-enough': {
      title: 'Not enough seats',
      detail: 'There are not so many free seats, or others wait for them.',
      nextStep: 'Sign up fewer people, or put them on the waiting list.',
    },
    'sign-up.not-found': {
      title: 'No such sign-up',
      detail: 'We did not find this sign-up.',
      nextStep: 'Check the code, or look for the name in the list.',
    },
    'sign-up.changed': {
      title: 'The sign-up has changed',
      detail: 'This sign-up changed after you read it.',
      nextStep: 'Read the list again and decide once more.',
    },
    'sign-up.already': {
      title: 'Already signed up',
      detail: 'This person has signed up for this date.',
      nextStep: 'Find the sign-up and change it.',
    },
    'sign-up.ended': {
      title: 'The sign-up has ended',
      detail: 'This sign-up was cancelled or has lapsed.',
      nextStep: 'If there are seats, sign the person up anew.',
    },
    'sign-up.not-waiting': {
      title: 'Does not wait',
      detail: 'This person is not on the waiting list.',
      nextStep: 'Refresh the list.',
    },
    'sign-up.not-offered': {
      title: 'No offer',
      detail: 'There is no offer to answer; it may have lapsed.',
      nextStep: 'Refresh the waiting list and look at the order.',
    },
    'sign-up.no-seat': {
      title: 'On the waiting list',
      detail: 'This person waits and has no seat yet.',
      nextStep: 'If there is room, count them as somebody without a sign-up.',
    },
    'sign-up.other-date': {
      title: 'Another date',
      detail: 'This code is for another date or event.',
      nextStep: 'Check the date of the sign-up.',
    },
    'party.empty': {
      title: 'Nobody comes',
      detail: 'A sign-up needs one person at least.',
      nextStep: 'Say how many people come.',
    },
    'party.too-many': {
      title: 'Too many people',
      detail: 'So many people cannot be in one sign-up.',
      nextStep: 'Make two sign-ups of it.',
    },
    'party.never-fits': {
      title: 'More people than seats',
      detail: 'So many do not fit even when it is empty.',
      nextStep: 'Sign up fewer people.',
    },
    'age.not-fitting': {
      title: 'The age does not fit',
      detail: 'The event is for people of another age.',
      nextStep: 'Look at the ages of the event.',
    },
    'question.missing': {
      title: 'An answer is missing',
      detail: 'The organiser asks something that has to be answered.',
      nextStep: 'Add the answer.',
    },
    'web.too-many-unconfirmed': {
      title: 'Too many codes',
      detail: 'Too many sign-ups wait for their code now.',
      nextStep: 'Try again in half an hour.',
    },
    'guardian.too-late': {
      title: 'Too late for a guardian',
      detail: 'A guardian could not confirm in time any more.',
      nextStep: 'Sign the child up with a signed paper.',
    },
    'guardian.not-needed': {
      title: 'No consent needed',
      detail: 'This sign-up does not wait for a guardian.',
      nextStep: 'You need not do anything more.',
    },
    'offer.too-late': {
      title: 'Too late for an offer',
      detail: 'It begins in less than two hours.',
      nextStep: 'Free seats are for whoever comes first.',
    },
    'code.not-needed': {
      title: 'No code needed',
      detail: 'This sign-up does not wait for a code.',
      nextStep: 'Nothing has to be entered.',
    },
    'attendance.already': {
      title: 'Already checked in',
      detail: 'This guest is checked in already.',
      nextStep: 'There is no more to do.',
    },
    'feedback.none': {
      title: 'Nothing to show',
      detail: 'This guest wrote no sentence after the event.',
      nextStep: 'Read the page again: it may have changed.',
    },
    'meeting.none': {
      title: 'Not a meeting',
      detail: 'This event has neither agenda nor minutes.',
      nextStep: 'Mark the event as a meeting.',
    },
    'meeting.changed': {
      title: 'The minutes have changed',
      detail: 'Somebody changed these minutes after you read them.',
      nextStep: 'Read them again and add your changes.',
    },
    'meeting.closed': {
      title: 'The minutes are closed',
      detail: 'Closed minutes cannot be changed.',
      nextStep: 'Put remarks on the agenda of the next meeting.',
    },
    'meeting.empty': {
      title: 'The minutes are empty',
      detail: 'Empty minutes cannot be closed.',
      nextStep: 'Write what was decided, then close them.',
    },
    'afterwards.changed': {
      title: 'The report has changed',
      detail: 'Somebody changed the report after you read it.',
      nextStep: 'Read it once more and add your changes.',
    },
    'photo.not-found': {
      title: 'No such photo',
      detail: 'We did not find this photo.',
      nextStep: 'Refresh the page.',
    },
    'photo.not-arrived': {
      title: 'The photo has not arrived',
      detail: 'The file was not sent, or is no picture.',
      nextStep: 'Send the photo again.',
    },
    'photo.guardians-needed': {
      title: 'Guardians have to agree',
      detail: 'Faces of children are seen and their guardians have not agreed.',
      nextStep: 'Ask the guardians, or choose another photo.',
    },
  },
  what: {
    CreateEvent: 'created the event',
    ChangeEvent: 'changed the content',
    PublishEvent: 'published it',
    CancelEvent: 'cancelled the event',
    AddDates: 'added dates',
    AddDate: 'added the date',
    MoveDate: 'moved the date',
    CancelDate: 'cancelled the date',
    ResizeDate: 'changed the seats',
    HoldDate: 'closed the date as held',
    FollowEvent: 'changed the whole event',
  },
  whyWaiting: {
    'none-free': 'no seat is free',
    'needs-more-seats': 'needs more seats than are free',
    'earlier-first': 'free seats go to those before them first',
    'code-not-entered': 'the code has not been entered yet',
    'too-late': 'it begins in less than two hours',
    'date-closed': 'the date is cancelled, over or not published',
  },
  changedBy: (changes) => `Changes: ${changes}.`,
};
