import { byDay, dayMonth } from '../dates.ts';
import { money } from './money.ts';
import type { GrantPhrases } from './phrases.ts';

const day = (date: string) => dayMonth('en', date, true);
const grosze = (amount: number) => money('en', amount);

export const en: GrantPhrases = {
  titles: {
    who: 'Who may apply',
    what: 'What for',
    'how-much': 'How much',
    until: 'Until when',
    'hand-in': 'How to apply',
    settle: 'How to settle',
    idea: 'I have an idea',
    join: 'Yes, I join',
    leave: 'No, thank you',
  },
  typed: {
    topics: {
      who: 'who, for whom, association*, foundation*, parish*',
      what: 'what for, spend*, buy*, cost, costs, eligible, pay for',
      'how-much': 'how much, amount*, money, maximum, limit*, contribution*',
      until: 'when, until, deadline*, date, dates, open, results',
      'hand-in': 'how to apply, hand in, form, where, submit*, application*',
      settle: 'settle*, report*, receipt*, invoice*',
    },
    general:
      'microgrant*, micro, grant*, call, programme*, program*, what, is, are, a, an, the, about, there, and, tell, me, more, please, i, want, to, know, now, any, hello, hi, do, you, have',
    idea: 'i have an idea, we have an idea, i have idea, we would like to make, we would like to do, i would like to make, we want to make',
    mending: 'repair*, broken, fix, does not work, hole*, pothole*, leak*',
    asks: [
      'how much',
      'how many',
      'how do',
      'how can',
      'who',
      'when',
      'where',
      'what for',
      'is it',
      'is there',
      'can we',
      'can i',
      'do i',
      'do we',
      'until when',
    ],
    ownOffer:
      'our offer, submitted offer, offer we submitted, status of our offer, submitted our application, grant application we submitted',
  },

  example: '(example)',
  source: (source) => `Source: ${source.replace(/\.+$/, '')}.`,
  overview: (name) => `${name}: money for small projects of residents. An organisation applies, anybody may have the idea.`,
  chooseTopic: 'What would you like to ask? Choose, or write in your own words.',
  noCall: (lastYear) =>
    `No call for micro-grants is open now.${lastYear === null ? '' : ` The last one that we know of was in ${lastYear}.`} The rules change every year, so I tell neither sums nor dates.`,
  officePhone: (name, phone, verified) =>
    verified
      ? `You can also ask the office: ${name}, phone ${phone}.`
      : `The office's phone as we have it: ${phone}. Please check that it is right.`,
  noCallNext: 'Do you have an idea for your neighbourhood? Write “I have an idea”: I pass it to a person of the programme.',
  phase: (phase) => {
    switch (phase.kind) {
      case 'announced':
        return `A call is announced${phase.from === null ? '' : `; it begins on ${day(phase.from)}`}${phase.to === null ? '' : ` and lasts until ${day(phase.to)}`}.`;
      case 'call':
        return phase.to === null
          ? 'The call is open.'
          : `The call is open. Offers are taken ${byDay('en', phase.to)}${phase.time === null ? '' : `, until ${phase.time}`}.`;
      case 'assessment':
        return `This call is over${phase.ended === null ? '' : ` (${day(phase.ended)})`}. Offers are being assessed.${phase.results === null ? '' : ` Results are due on ${day(phase.results)}.`}`;
      case 'realisation':
        return `This call is over${phase.ended === null ? '' : ` (${day(phase.ended)})`}. The chosen projects are under way. New offers are not taken now.`;
    }
  },
  who: (kinds) =>
    `An organisation may apply: ${kinds.join(', ')}. A resident brings the idea, the organisation applies on their behalf.`,
  what: (eligible, notEligible) =>
    `The money may go to: ${eligible.join(', ')}.${notEligible.length === 0 ? '' : ` It may not pay for: ${notEligible.join(', ')}.`}`,
  howMuch: ({ perProject, pool, projects, ownPercent, indirectPercent }) =>
    [
      `One project gets at most ${grosze(perProject)}.`,
      pool === null ? '' : `There is ${grosze(pool)} in all.`,
      projects === null ? '' : `Offers that one organisation may hand in: at most ${projects}.`,
      ownPercent === null
        ? ''
        : ownPercent === 0
          ? 'No contribution of your own is needed.'
          : `Own contribution: at least ${ownPercent}% of the cost.`,
      indirectPercent === null ? '' : `Indirect costs: at most ${indirectPercent}% of the direct ones.`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  handIn: {
    here: 'The organisation fills in the offer and sends it on the programme’s website.',
    'here-and-paper':
      'The organisation fills in the offer on the programme’s website, prints it and brings it, signed, to the office.',
    'office-only':
      'The organisation brings the signed offer to the office. It can be prepared and printed on the programme’s website.',
  },
  settle: (days) =>
    `The organisation hands in a report at most ${days} days after the end of the project. Keep receipts and invoices from the first day.`,
  ownOffer: (organisations, results) =>
    `An organisation sees how its offer stands after signing in: ${organisations}\nThe results of the call are here: ${results}\nTo ask a person, write “person”.`,
  unknown: (answers, answerBy) =>
    `I have no confirmed answer to this. I am passing your question to a person; it will be answered by ${answers}${answerBy === null ? '' : ` ${byDay('en', answerBy)}`}. You can add to it.`,

  describe: 'Tell me in a few sentences: what would you like to do?',
  whichSubarea: 'In which part of the city would it be? Choose, or write “I don’t know”.',
  questions: {
    where: 'Where exactly? Write a street, a yard or a building, or choose “Skip”.',
    'for-whom': 'Whom is it for? For example: children of the yard, older people, neighbours.',
    'what-stays': 'What stays when the project is over? For example: a bench, a garden, a group of neighbours.',
    'who-helps': 'Who would help? For example: neighbours, a school, an organisation that you know.',
    cost: 'What may it cost, roughly? If you don’t know, choose “Skip”.',
  },
  noFile: 'Please write a few words for this question, or choose “Skip”.',
  told: 'Saved. A person of the programme who works in that part of the city reads your idea and writes to you here. You hear of every step.',
  notKept: 'Nothing is kept. You can come back with an idea at any time: write “I have an idea”.',

  shared: (words) =>
    `A matter that you reported or follow may become a project of the neighbours (a micro-grant): “${words}”. Would you like to join? Answer yes or no. The report stays as it was.`,
  sharedAgain: 'Would you like to join the idea? Answer yes or no.',
  joined: 'Thank you! You are among the authors of the idea. You hear of every step here. You can write about anything else.',
  notJoined: 'All right. Nothing changes, the report goes on. You can write about anything else.',
  moved: {
    told: (words) =>
      `Your idea “${words}” is with the programme’s office. The office writes here. Something to add? Write “human”.`,
    withStreetworker: (words) =>
      `A person of the programme who knows the neighbourhood deals with your idea “${words}” and will propose a meeting. Something to add? Write “human”.`,
    meeting: (words, when, place) =>
      `Meeting about the idea “${words}”: ${when}. Place: ${place}. If you cannot come, write “human” and we pass it on.`,
    withOrganisation: (words, organisation) =>
      `An organisation now works on the idea “${words}”: ${organisation}. It will apply on the residents’ behalf. A question? Write “human”.`,
    offer: (words, organisation) =>
      `The idea “${words}” becomes an offer. It is prepared by ${organisation}. You hear of the result here. A question? Write “human”.`,
    closed: (words, reason) => `The idea “${words}” does not go on as a micro-grant. ${reason}\nA question? Write “human”.`,
    awarded: (words, organisation, grosze, page) =>
      `It worked out! The offer that grew from “${words}” was granted ${money('en', grosze)}. ${organisation} runs it. See: ${page}\nA question? Write “human”.`,
    notAwarded: (words, organisation, results) =>
      `The offer that grew from “${words}”, handed in by ${organisation}, was not granted money. Results: ${results}\nThe idea is still yours. What next? Write “human”, and somebody of the programme will talk about it.`,
  },
  refused: {
    'idea.exists': 'We have this idea already. Something to add? Write “human”.',
    'idea.not-found': 'I cannot find this idea any more. Write “I have an idea” to tell it again.',
    'idea.closed': 'This idea is closed. Write “I have an idea” if you have a new one.',
    'idea.taken': 'Somebody deals with this idea already. Something to add? Write “human”.',
    'idea.with-offer': 'This idea is becoming an offer already. Something to add? Write “human”.',
    'idea.meeting-past': 'That time has passed. Would you propose another? Write “human”.',
    'idea.joined': 'You are among the authors of this idea already. You hear of every step. Something to add? Write “human”.',
    'idea.full': 'Very many people have joined this idea already. Something to add? Write “human”.',
  },
};
