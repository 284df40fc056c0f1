import { counted } from '../dates.ts';
import { accessSaid, joined } from './lines.ts';
import type { DateSaid, EventPhrases, PartySaid, SeatSaid, SeatsSaid } from './phrases.ts';

const seats = (count: number) => counted('en', count, { one: 'seat', other: 'seats' });
const hours = (count: number) => counted('en', count, { one: 'hour', other: 'hours' });
const adultsOf = (count: number) => counted('en', count, { one: 'adult', other: 'adults' });
const childrenOf = (count: number) => counted('en', count, { one: 'child', other: 'children' });

const party = ({ adults, children }: PartySaid): string => {
  const ages = children.flatMap(({ age }) => (age === null ? [] : [String(age)]));
  const young = `${childrenOf(children.length)}${ages.length === 0 ? '' : ` (age ${ages.join(', ')})`}`;
  return [...(adults === 0 ? [] : [adultsOf(adults)]), ...(children.length === 0 ? [] : [young])].join(' and ');
};

const free = (said: SeatsSaid): string => {
  switch (said.kind) {
    case 'over':
      return 'It is over, or going on right now.';
    case 'closed':
      return 'Sign-up is closed.';
    case 'full':
      return 'All seats are taken.';
    case 'no-sign-up':
      return 'No sign-up, just come.';
    case 'unlimited':
      return said.needed ? 'There are seats; please sign up.' : 'Everybody may come; signing up helps us prepare.';
    case 'free':
      return `${seats(said.free)} left.`;
    case 'free-separate':
      return `Seats left: ${said.adults} for adults, ${said.children} for children.`;
    case 'waiting':
      return `All seats are taken, there is a waiting list${said.waiting === 0 ? '' : ` (${said.waiting} before you)`}.`;
  }
};

const ages = (least: number | null, most: number | null): string | null => {
  if (least === null && most === null) return null;
  if (least === null) return `up to ${most}`;
  return most === null ? `${least} and over` : `${least}–${most}`;
};

const date = ({ title, when, where }: DateSaid) => `${title}, ${when}, ${where}`;
const practical = ({ calendar, page, way, bring }: SeatSaid) =>
  joined(
    way !== null && `Getting there: ${way}`,
    bring !== null && `What to bring: ${bring}`,
    `For your calendar: ${calendar}`,
    `Your sign-up: ${page}`,
  );
const GUARDIAN_WAYS = (link: string) =>
  `A parent or guardian can agree:\n• by opening this link: ${link}\n• here: choose “Guardian agrees”\n• on paper, signed at the streetworker’s or in the office`;

export const en: EventPhrases = {
  titles: {
    join: 'Sign me up',
    more: 'More',
    otherPlace: 'Other area',
    everywhere: 'Everywhere',
    otherEvents: 'Other events',
    joinYes: 'Yes, sign up',
    waitYes: 'Yes, on the list',
    fewer: 'Fewer people',
    correct: 'Correct the sign-up',
    noName: 'No name',
    noAges: 'Rather not say',
    childAlone: 'Child only',
    noneOfThem: 'All adults',
    mySeat: 'My sign-up',
    changeParty: 'Number of people',
    cancelSeat: 'Cancel my seat',
    cancelYes: 'Yes, cancel it',
    keepSeat: 'No, I will come',
    guardian: 'Guardian agrees',
    accept: 'I take the seat',
    decline: 'Not this time',
    good: '🙂 Good',
    soSo: '😐 So-so',
    bad: '🙁 Bad',
    meeting: 'Meeting on the plan',
  },
  typed: {
    everywhere: ['everywhere', 'anywhere', 'whole city', 'all'],
    accept: ['i take it', 'take it', 'i accept', 'sure', 'i will come', 'gladly'],
    decline: ['not this time', 'i can t', 'i cannot', 'i won t come', 'no thanks'],
    good: ['good', 'great', 'very good', 'super', 'it was great', 'it was good'],
    soSo: ['so so', 'ok', 'okay', 'not bad'],
    bad: ['bad', 'boring', 'poor', 'it was boring'],
    consultation: [
      'consultation',
      'consultations',
      'remark on the plan',
      'remarks on the plan',
      'comments on the plan',
      'comment on the plan',
    ],
    ourPeople: ['streetwork'],
    meet: ['where', 'meet', 'find', 'duty hours'],
    childAlone: ['child only', 'only a child', 'just a child', 'i am under 18'],
    ofDetails:
      'food, snack*, coffee, lunch, dog, dogs, cost, costs, free, ticket*, pay, paid, pushchair, stroller, parking, park, bring, wear, how long does it, until what time, who runs, without signing',
    theWay: ['how do i get there', 'how to get there', 'where is it', 'what address', 'address'],
    changeParty: ['change the number', 'number of people', 'change my sign up', 'more of us', 'fewer of us'],
    aboutSeat: ['code', 'before me', 'which place', 'on the list', 'in the queue', 'my place'],
  },
  example: '(example)',
  partyTitle: (adults, children) => {
    if (adults === 0) return children === 1 ? 'Child only' : `Children only: ${children}`;
    if (children === 0) return adultsOf(adults);
    return adults === 1 ? `1 adult, ${childrenOf(children)}` : `${adults} + ${childrenOf(children)}`;
  },
  party,

  askWhere: 'I will look what events there are. In which part of the city? Choose or write.',
  listHead: (where) => (where === null ? 'What is on next:' : `What is on next ${where}:`),
  listNext: 'Choose a number to read more.',
  joinWhich: 'What shall I sign you up for? Choose a number.',
  nothingThen: (where) => `Nothing like that then. Next${where === null ? '' : ` ${where}`}:`,
  nothingButNext: 'I cannot find anything like that now. Next in the city:',
  nothing: (page) =>
    `No events are announced now. New ones will be here: ${page}\nYou can also write “person”, and I will pass your question on.`,
  noMore: 'These are all. Choose one of them or write what you are looking for.',
  noDuty: 'No duty hours are announced now. Write “person”, and I will pass your message to a person of the programme.',
  detailsOfWhich:
    'Which event do you mean? Choose a number and I will show all I know of it. If something is missing there, ask a person: write “person”.',
  detailsAreAll: 'All I know of it is above. If the answer is not there, ask a person of the programme: write “person”.',
  detailsOnPage: (page) =>
    `All I know of this event is here: ${page}\nIf something is missing there, ask a person: write “person”.`,
  chooseFromList: 'Choose a number from the list or write what you are looking for.',
  dateGone: 'This event is not on the list any more. Choose “Events” to see what is next.',
  details: (said) =>
    joined(
      said.title,
      said.cancelled !== null && `CANCELLED. Reason: ${said.cancelled}`,
      said.movedFrom !== null && `Please note the change: announced before as ${said.movedFrom}.`,
      said.description,
      said.sittings.length > 1 ? `When:\n${said.sittings.map((one) => `• ${one}`).join('\n')}` : `When: ${said.when}`,
      `Where: ${said.where}`,
      said.way !== null && `Getting there: ${said.way}`,
      `Accessibility: ${accessSaid(
        [
          {
            known: said.access.stepFree,
            yes: 'step-free entrance',
            no: 'there are steps at the entrance',
            whether: 'there is a step-free entrance',
          },
          {
            known: said.access.toilet,
            yes: 'there is an accessible toilet',
            no: 'there is no accessible toilet',
            whether: 'there is an accessible toilet',
          },
          {
            known: said.access.hearingLoop,
            yes: 'there is a hearing loop',
            no: 'there is no hearing loop',
            whether: 'there is a hearing loop',
          },
        ],
        (whether) => `we do not know yet whether ${whether.join(', whether ')}.`,
      )}${said.access.notes === null ? '' : ` ${said.access.notes}`}`,
      ages(said.least, said.most) !== null && `For ages: ${ages(said.least, said.most)}`,
      said.bring !== null && `What to bring: ${said.bring}`,
      said.hosts.length > 0 && `Hosted by: ${said.hosts.join(', ')}`,
      free(said.state),
      `Page: ${said.page}`,
    ),
  detailsJoin: 'Would you like to come? Choose “Sign me up”.',
  detailsNoJoin: 'You can choose another event or write what you are looking for.',
  detailsMine: 'You have already signed up for this event. Choose “My sign-up” to change something.',

  wayThere: (where, way, page) =>
    joined(
      `Where: ${where}`,
      way !== null && `Getting there: ${way}`,
      `Map and details: ${page}`,
      'To ask a person for the way, write “person”.',
    ),

  howMany: (most, children) =>
    most === 1
      ? 'Who will come? Choose.'
      : `How many people will come? Choose or write${children ? ', such as “two adults and a child of 5”' : ', such as “2”'}. At most ${most} in one sign-up.`,
  howManyAgain: 'Please write the number of people, such as “2” or “two adults and a child of 5”.',
  atMost: (most) =>
    `One sign-up has at most ${counted('en', most, { one: 'person', other: 'people' })}. Please write how many to sign up.`,
  minorsAmong: (people) => `How many of these ${people} people are under 18? Choose or write.`,
  ages: (children) =>
    children === 1 ? 'How old is the child? Write a number.' : 'How old are the children? Write the ages, such as “5 and 8”.',
  agesAgain: (children) =>
    children === 1
      ? 'Please write just the age of the child, from 0 to 17.'
      : `Please write the age of each child (${children}), from 0 to 17, such as “5 and 8”.`,
  ageLimits: (least, most) =>
    `This event is for ages: ${ages(least, most) ?? 'any'}. You can sign up somebody else or choose another event.`,
  name: 'What name shall I write down? You will say it at the door. Write a first name.',
  nameAgain: 'A first name is enough, such as “Ola”. Write it or choose “No name”.',
  question: (text) => `A question from the organiser: ${text}\nPlease write your answer.`,
  summary: (said) =>
    joined(
      'Please check:',
      `• ${said.title}`,
      `• ${said.when}`,
      `• ${said.where}`,
      `• ${said.party}${said.name === null ? '' : `, name: ${said.name}`}`,
      ...said.answers.map(({ question, text }) => `• ${question} ${text}`),
      said.guardian && 'Without an adult a parent or guardian has to agree. I will tell you how.',
      said.full === null
        ? 'Sign up?'
        : said.full.free === null
          ? 'All seats are taken. Put you on the waiting list?'
          : `Seats free: ${said.full.free}, and you are more. Put everybody on the waiting list, or fewer people right away?`,
    ),
  signedUp: (seat) =>
    joined(
      `Signed up: ${date(seat)}. Who: ${seat.party}.`,
      `Code for the door: ${seat.code}`,
      practical(seat),
      'Cannot come? Write “cancel my seat”, and somebody else will get it.',
    ),
  held: (seat, until, link) =>
    joined(
      `The seat is kept: ${date(seat)}. A parent or guardian has to agree ${until}, or somebody else will get it.`,
      GUARDIAN_WAYS(link),
      `Code for the door: ${seat.code}`,
      practical(seat),
    ),
  waiting: (seat, place, offerHours) =>
    joined(
      `Waiting list: ${date(seat)}.${place === null ? '' : ` Your place on the list: ${place}.`}`,
      `When a seat becomes free, we will write and keep it for up to ${hours(offerHours)}. Answer “yes” or “no” then.`,
      `Code: ${seat.code}`,
      `Your sign-up: ${seat.page}`,
      'Do not want to wait? Write “cancel my seat”.',
    ),
  nothingSaved: 'All right, nothing is saved. You can choose another event or write what you are looking for.',
  already: 'You have already signed up for this event. Here it is.',

  noSeats: 'You have no sign-ups now. Choose “Events” to see what is on.',
  mineHead: 'Your sign-ups:',
  mineNext: 'Choose a number to change something.',
  mineItem: (said, status) => `${said.title}, ${said.when}: ${status}`,
  mine: (seat, status, whyNot) =>
    joined(
      `${date(seat)}.`,
      `${status} ${seat.party}.`,
      whyNot,
      `Code: ${seat.code}`,
      practical(seat),
      'You can change the number of people or cancel.',
    ),
  seated: 'The seat is yours:',
  heldGuardian: (until) => `The seat waits for a guardian to agree ${until}:`,
  heldCode: (until) => `The seat waits for the code ${until}:`,
  waitsAt: (place) => (place === null ? 'Waiting list:' : `Waiting list, place ${place}:`),
  offered: (until) => `There is a seat for you, answer ${until}:`,
  why: {
    'none-free': 'Nobody has cancelled so far, so the list has not moved.',
    'needs-more-seats': 'Fewer seats are free than you need. You can lower the number of people, then you may get one.',
    'earlier-first': 'Free seats go first to those who have waited longer.',
    'code-not-entered': 'We are waiting for the code from the SMS or e-mail.',
    'too-late': 'It begins in less than two hours: free seats go to whoever signs up first.',
    'date-closed': 'Sign-up is closed.',
  },
  whichSeat: 'Which sign-up do you mean? Choose a number.',
  cancelSure: (said) => `Cancel it? ${date(said)}. Somebody else will get the seat.`,
  seatCancelled: (said) => `Cancelled: ${said.title}, ${said.when}. Thank you for telling us. You can choose another event.`,
  seatKept: 'All right, it stays as it is. If there is anything else, write.',
  changeSure: (said, now) => `${said.title}, ${said.when}. Signed up now: ${now}. How many people shall it be? Choose or write.`,
  partyChanged: (said, now, status) =>
    `Changed: ${said.title}, ${said.when}. ${status} ${now}. If something is wrong, write “my sign-ups”.`,

  offer: (said, until) => `A seat is free: ${date(said)}. We keep it for you ${until}. Do you take it?`,
  offerAgain: 'Do you take this seat? Answer “yes” or “no”.',
  offerTaken: (seat) =>
    joined(
      `The seat is yours: ${date(seat)}. Who: ${seat.party}.`,
      `Code for the door: ${seat.code}`,
      practical(seat),
      'If you cannot come, write “cancel my seat”.',
    ),
  offerHeld: (seat, until, link) =>
    joined(
      `The seat is kept: ${date(seat)}. A parent or guardian has to agree ${until}.`,
      GUARDIAN_WAYS(link),
      `Code for the door: ${seat.code}`,
    ),
  offerDeclined: 'All right, the next person will get the seat. If you like, choose another event.',
  offerLater: 'All right, the seat waits until the time we gave. Answer “yes” or “no” when you know.',

  howWasIt: 'How was it? Choose one of the faces.',
  oneSentence: 'Thank you. Would you add one sentence? We show it with the event, without a name. No need? Write “skip”.',
  feedbackThanks: 'Thank you, this helps us make better events. You can choose the next one.',

  guardianAsk: (said, children) =>
    `Consent of a parent or legal guardian for the ${children === 1 ? 'child' : 'children'} to take part: ${date(said)}.\nOnly a parent or guardian can agree: write your first and last name here, that is the consent. Do not want to? Write “cancel”.`,
  guardianAgain: 'Please write the first and last name of the parent or guardian. Do not want to? Write “cancel”.',
  guardianThanks: (said) =>
    `Thank you, the consent is saved: ${said.title}, ${said.when}. If plans change, write “cancel my seat”.`,
  guardianNotOpen: 'This consent is not needed any more, or its time is over. Write “my sign-ups” to see what is saved.',
  guardianLater:
    'All right, nothing is saved. The consent can be given later while the seat waits: choose “Guardian agrees” in “My sign-ups”.',

  consultation: (title, channels, until, page) =>
    `${title}: remarks are taken ${until} only as announced:\n${channels}\nThese words in the chat are not a remark in the consultation, so please send them in one of these ways. More: ${page}`,
  noConsultation:
    'I cannot find an announced consultation now. These words in the chat are not a remark in a consultation. Write “person”, and a person of the office will say where to send remarks.',

  refused: {
    'sign-up.not-found': 'I cannot find this among your sign-ups. Write “my sign-ups” to see them.',
    'sign-up.already': 'You have already signed up for this event. Write “my sign-ups” to see it.',
    'sign-up.ended': 'This sign-up has ended. You can sign up again, choose “Events”.',
    'sign-up.not-waiting': 'This sign-up is not on the waiting list any more. Write “my sign-ups” to see how it stands.',
    'sign-up.not-offered':
      'This seat is not kept for you any more: the time is over or it has been answered. Write “my sign-ups” to see how it stands.',
    'sign-up.no-seat': 'This sign-up has no seat. Write “my sign-ups” to see how it stands.',
    'date.not-found': 'This event is not on the list any more. Choose “Events” to see what is next.',
    'date.closed': 'Sign-up for this event is closed. Choose “Events” to see others.',
    'date.over': 'This event has begun or is over. Choose “Events” to see the next ones.',
    'date.no-sign-up': 'No sign-up is needed here, just come. Choose “Events” to see others.',
    'party.empty': 'Please write how many people will come.',
    'party.too-many': 'These are too many people for one sign-up. You can sign up fewer or write “person”.',
    'party.never-fits': 'This event does not have so many seats. You can sign up fewer people or choose another event.',
    'age.not-fitting': 'This event is for another age. Choose “Events” to see others.',
    'question.missing': 'An answer to the organiser’s question is missing. Choose the event again, and I will ask it.',
    'seats.not-enough': 'There are not enough free seats for so many now. You can sign up fewer people or choose another event.',
    'web.too-many-unconfirmed': 'Too many sign-ups wait for confirmation. Write in half an hour or write “person”.',
    'guardian.too-late': 'It begins too soon for a guardian’s consent. You can sign the child up together with an adult.',
    'guardian.not-needed': 'This consent is not needed any more. Write “my sign-ups” to see what is saved.',
    'offer.too-late': 'It is too late for this seat. Choose “Events” to see others.',
    'code.not-needed': 'This code is not needed any more. Write “my sign-ups” to see what is saved.',
    'feedback.none': 'We have not heard yet how it was for you. You can write it now.',
    'attendance.already': 'You are already marked as present. If something is wrong, write “person”.',
  },
};
