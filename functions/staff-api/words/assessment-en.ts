/** English: assessment of offers and the decision. */
import type { AssessmentWords } from './assessment-words.ts';

export const assessmentEn: AssessmentWords = {
  pointsOf: (criterion, most) => `${criterion}: give whole points from 0 to ${most}.`,
  unknownCriterion: 'The rules of the edition have no such criterion.',
  results: {
    awarded: 'to be funded',
    'below-threshold': 'too few points in all',
    'criterion-below-threshold': 'too few points in one criterion',
    'pool-exhausted': 'the pool does not cover it',
    'tie-at-cut-off': 'a tie at the edge of the pool: the commission chooses',
    'not-reviewed': 'not assessed yet',
  },
  award: (code, { offer, is, limit }) => {
    const about = offer === null ? '' : `Offer ${offer}: `;
    switch (code) {
      case 'award.not-checked':
        return `${about}the formal check is not done.`;
      case 'award.not-reviewed':
        return `${about}nobody has assessed it.`;
      case 'award.over-pool':
        return `The awards (${is}) are more than the pool (${limit}).`;
      case 'award.without-reason':
        return `${about}the decision differs from the opinion or the ranking. Give a reason.`;
      case 'award.over-asked':
        return `${about}${is} is awarded, ${limit} was asked for.`;
      case 'award.not-ranked':
        return `${about}it is not in the ranking of this edition.`;
      case 'award.twice':
        return `${about}it is in the decision twice.`;
      case 'award.missing':
        return `${about}the decision is missing.`;
    }
  },
  problems: {
    'declaration.not-applicant': {
      title: 'Not an applicant',
      detail: 'The declaration is about an organisation that handed in no offer in this edition.',
      nextStep: 'Reload the list of applicants and declare once more.',
    },
    'declaration.fixed': {
      title: 'This declaration stays',
      detail: 'A conflict of interest once declared stays to the end of the edition.',
      nextStep: 'If it was a mistake, write to the office. Somebody else of the commission will assess the offer.',
    },
    'reviewer.unknown': {
      title: 'Nobody like that in the commission',
      detail: 'This person is not in the commission.',
      nextStep: 'Choose somebody from the list of the commission.',
    },
    'review.not-impartial': {
      title: 'This person may not assess this offer',
      detail: 'They declared a conflict of interest, or helped to write an offer of this edition.',
      nextStep: 'Somebody else of the commission may hand in a sheet.',
    },
    'review.changed': {
      title: 'The review has changed',
      detail: 'Somebody saved this review after you read it, for instance you in another window.',
      nextStep: 'Read it again and correct it once more.',
    },
    'review.closed': {
      title: 'This review cannot be changed any more',
      detail: 'The review is finished, the time for reviews is over, or the call is decided.',
      nextStep: 'If there is a mistake in it, give the office a signed sheet before the call is decided.',
    },
    'review.points': {
      title: 'Points outside the scale',
      detail: 'Points must be within the scale that the rules announced.',
      nextStep: 'Correct the criteria named in “errors”.',
    },
    'review.incomplete': {
      title: 'Points are missing',
      detail: 'A review is finished when every criterion is scored.',
      nextStep: 'Fill in the criteria named in “errors”. What was typed is saved.',
    },
    'decision.changed': {
      title: 'The decision has changed',
      detail: 'Somebody saved the decision after you read it.',
      nextStep: 'Read it again and save it once more.',
    },
    'decision.wrong': {
      title: 'The decision is not ready',
      detail: 'Before the call is decided, every assessed offer needs a decision without problems.',
      nextStep: 'Correct what “errors” names and decide the call once more.',
    },
    'figures.none': {
      title: 'No figures of this edition',
      detail: 'This edition was not carried out here, so there are no offers and settlements of it.',
      nextStep: 'What is known of it is in the edition itself.',
    },
    'results.not-yet': {
      title: 'No results yet',
      detail: 'The call is not decided.',
      nextStep: 'Save the decision and decide the call first.',
    },
  },
};
