import { byDay, clock, counted, dayMonth, onDay } from './dates.ts';
import type { EmergencyNumbers, Phrases, StatusTold } from './phrases.ts';

const photos = (count: number) => counted('en', count, { one: 'photo', other: 'photos' });
const minutes = (count: number) => counted('en', count, { one: 'minute', other: 'minutes' });
const by = (date: string) => byDay('en', date);
const answer = (date: string | null) => (date === null ? '' : ` We will answer ${by(date)}.`);
const its = (number: string | null) => (number === null ? 'your report' : `report ${number}`);
const crisis = (numbers: EmergencyNumbers) => numbers.crisis.map(({ name, number }) => `${number} (${name})`).join('\n');

const statusLine = (issue: StatusTold): string =>
  [
    `${issue.number}: ${issue.category}${issue.place === null ? '' : `, ${issue.place}`} (reported ${dayMonth('en', issue.reportedOn)}).`,
    `State: ${issue.state}.`,
    ...(issue.outcome === null ? [] : [`What was done: ${issue.outcome}`]),
    ...(issue.repairBy === null ? [] : [`Repair announced ${by(issue.repairBy)}.`]),
    ...(issue.answerBy === null ? [] : [`Answer ${by(issue.answerBy)}.`]),
  ].join('\n');

export const en: Phrases = {
  language: 'en',
  titles: {
    report: 'Report a problem',
    status: 'My report',
    events: 'Events',
    mySeats: 'My sign-ups',
    grants: 'Micro-grants',
    human: 'A person',
    notUnderstood: 'I don’t understand',
    help: 'Help',
    menu: 'Menu',
    language: 'Language',
    data: 'My data',
    send: 'Yes, send it',
    edit: 'Correct it',
    cancel: 'Cancel',
    description: 'Description',
    place: 'Place',
    category: 'Category',
    outside: 'Somewhere else',
    dontKnow: 'I don’t know',
    mine: 'Affects me too',
    different: 'Something different',
    add: 'Add to it',
    newReport: 'New report',
    withdraw: 'Withdraw',
    withdrawYes: 'Yes, withdraw',
    confirm: 'I confirm',
    whoReads: 'Who reads this?',
    copyData: 'Copy of my data',
    correctData: 'Correct my data',
    eraseData: 'Delete my data',
    eraseYes: 'Yes, delete',
    keep: 'No, keep it',
    resume: 'Back to my report',
    solved: 'Yes, settled',
    unsolved: 'No, still there',
    contact: 'Phone or e-mail',
    skip: 'Skip',
    removeContact: 'Remove contact',
    useSuggested: 'Yes, correct it',
    keepTyped: 'Mine is right',
  },
  typed: {
    add: ['add', 'add to it', 'add this'],
    sendPhoto: [
      'i want to add a photo',
      'i want to send a photo',
      'can i add a photo',
      'can i send a photo',
      'how do i add a photo',
      'how do i send a photo',
      'add a photo',
      'i have a photo',
    ],
    change: ['correct', 'change', 'edit', 'correct it', 'fix it'],
    withdraw: ['withdraw', 'no longer needed', 'withdraw it'],
    resume: ['resume', 'continue', 'go on', 'back to my report', 'carry on'],
    status: ['status', 'my report', 'my reports', 'any news', 'any update', 'any updates', 'so what now'],
    data: ['my data', 'privacy', 'gdpr'],
    events: ['events', 'what is on', 'what s on'],
    mySeats: ['my sign ups', 'my sign up', 'my events', 'my seats'],
    report: ['report', 'report a problem', 'new report'],
    menu: ['menu', 'start'],
    dontKnow: [
      'i dont know',
      'dont know',
      'no idea',
      'not sure',
      'i dont know the street',
      'i dont know which street',
      'i dont know the address',
      'i don t know',
      'i m not sure',
    ],
    more: ['also', 'and also', 'one more', 'ps', 'plus', 'i forgot'],
    noNumber: [
      'i dont have the number',
      'i don t have the number',
      'i lost the number',
      'i dont remember the number',
      'no number',
    ],
    howLong: [
      'how long',
      'when will it be fixed',
      'when will you fix',
      'when will it be done',
      'when will someone come',
      'when will you clean it up',
      'when will it be cleaned',
      'when will you take it away',
      'when will it be removed',
      'when will you answer',
      'when do i get an answer',
      'when will i get an answer',
    ],
    calling: [
      'i m calling',
      'im calling',
      'i am calling',
      'calling now',
      'i will call',
      'ill call',
      'i ll call',
      'i called',
      'they are coming',
      'they are here',
    ],
    butNot: ['not', 'nobody', 'no one', 'busy', 'where', 'cant', 'can t', 'don t', 'dont'],
    bareReport: [
      'i',
      'id',
      'want',
      'would',
      'like',
      'to',
      'please',
      'hello',
      'hi',
      'good',
      'morning',
      'report',
      'a',
      'an',
      'the',
      'problem',
      'issue',
      'fault',
      'something',
      'new',
      'can',
      'how',
      'do',
      'have',
      'here',
      'make',
      'file',
      'about',
    ],
    skip: ['skip', 'skip it', 'not now', 'no thanks', 'not needed', 'i do not want to'],
    contactChange: [
      'change number',
      'change my number',
      'change phone',
      'change e mail',
      'change email',
      'change contact',
      'my number',
    ],
    contactRemove: [
      'remove number',
      'remove my number',
      'delete number',
      'delete my number',
      'remove e mail',
      'remove email',
      'delete e mail',
      'delete email',
      'remove contact',
      'delete contact',
    ],
    unsolved: ['no', 'not', 'nope', 'nothing'],
    still: ['still', 'again', 'not fixed', 'not settled', 'not done'],
  },

  introduction: (programme, link) =>
    `Hello, this is an automat, not a person (${programme}). What you write is kept and read by people of the programme, so that they can act on it. More: ${link}`,
  greeting: 'How can I help? Write in your own words what is going on and where, or choose below.',
  thanks: 'Thank you for your message. If there is anything else, just write.',
  otherAddress: (place) =>
    `I also see a second address: ${place}. If it is another matter, write about it when we are done with this one.`,
  sendPhoto: 'Send the photo here, in this chat, and write what is on it and where. I will add it to the report.',
  howLong: 'As soon as you send the report, I will say by which day we will answer.',
  smallTalk:
    'I am an automat and can do little: take a report, tell you how it is going, sign you up for an event, or hand the chat to a person. Write what you need.',
  outOfScope:
    'I cannot settle this here: I take matters of the neighbourhood and the renewal programme. If it is a problem near you after all, choose “Report a problem”; to talk to somebody, choose “A person”.',
  help: 'This is what I can do:\n• take a report: write what is going on and where, you can add a photo\n• tell you about your report: write “status”\n• show what is on nearby and sign you up: write “events” or “my sign-ups”\n• hand the chat to a person: write “person”\n• show, correct or delete your data: write “my data”\nThese words always work: cancel, back, help, language. In danger call 112.',
  menu: 'What would you like to do? Choose, or write in your own words.',
  nothingHeard: 'The message came without words. Please write what it is about, or choose below.',
  sticker: 'I see a sticker but cannot read it. Please answer in words.',
  location: 'I cannot read a shared location or a link. Please write the street and number, or what is nearby.',
  file: 'The file has arrived and is kept, but an automat cannot open it. Please choose what to do with it.',
  staleAnswer: 'That button belonged to an earlier question. Nothing has changed.',
  backTo: 'Back to your report.',
  chooseLanguage: 'Which language? W jakim języku piszemy? Якою мовою писати?',
  languageSet: 'All right, I will write in English.',
  cancelled: 'Cancelled, nothing was sent. To start again, write what is going on and where.',
  nothingToCancel: 'There is nothing to cancel now. Write how I can help.',
  firstStep: 'This is the beginning, there is no earlier step. You can answer or write “cancel”.',
  unclear: 'I am not sure what this is about. Your words are kept. Please choose what to do with them.',
  answerWithOption: 'I do not understand this answer. Please choose one of the options.',
  erasing: 'Your data is being deleted right now. When that is done you can write again; until then I keep nothing.',
  couldNot: 'I could not do that. Write “person” and I will hand the chat to somebody of the programme.',

  describe: 'Please write what is going on and where. One message is enough, you can add a photo.',
  describePhoto: (count) => `I have ${photos(count)}. Please write what can be seen and where it is.`,
  photoAdded: (count) => `Added. Together: ${photos(count)}.`,
  where: 'Where is it? Write the street and number, or what is nearby.',
  whereHelp: 'Where is help needed? Write the street and number, or the part of town.',
  shortMapLink: 'Thank you for the link, but I cannot open it. Please write the street and number, or what is nearby.',
  whereAgain: 'Write at least roughly: a street, a stop, a shop nearby. If you cannot, choose “I don’t know”.',
  placeUnknown: 'place not known',
  whichSubarea: (place) => `Which part of the city is it (${place})?`,
  whichCategory: 'What is it mostly about?',
  noted: 'Noted.',
  secondReportKept: 'I see a second matter. It is kept and we will come to it right after this one.',
  secondReportNow: 'Now the second matter.',
  finishFirst: 'We have a report under way. Please finish it or write “cancel”.',
  duplicates: (found) =>
    `${found.length === 1 ? 'Somebody seems to have reported this' : 'Similar matters were reported'}:\n${found
      .map(
        (issue, at) =>
          `${found.length === 1 ? '' : `${at + 1}. `}${issue.category}${issue.street === null ? '' : `, ${issue.street}`}, reported ${dayMonth('en', issue.reportedOn)}`,
      )
      .join('\n')}\nIs it the same matter?`,
  duplicateNumber: (position) => `It is matter ${position}`,
  confirm: ({ description, place, category, photos: count }) =>
    `Please check:\n• what: ${description}\n• where: ${place}\n• category: ${category}${count === 0 ? '' : `\n• attached: ${photos(count)}`}\nSend it? Write “yes”, “correct it” or “cancel”.`,
  silence: (count) => `Without an answer I will send it in ${minutes(count)} as unconfirmed. Not wanted? Write “cancel”.`,
  sensitive:
    'This is a personal matter: only the person who deals with it and named people of the office will see it. Without your “yes” I send nothing.',
  whatToEdit: 'What should be corrected? Choose, or write at once how it should be.',
  dangerNow: 'If anybody is in danger now, call 112.',

  filed: (number, answerBy) =>
    `Taken: report ${number}.${answer(answerBy)} Somebody of the programme will read it and decide who deals with it. To see how it is going, write “status”. This is a report, not a formal application.`,
  filedBySilence: (number, answerBy) =>
    `Sent without confirmation: report ${number}.${answer(answerBy)} Write “yes” to confirm, “correct” to change something, or “withdraw” if it is no longer needed.`,
  ownerElsewhere: (name, contact) =>
    `Things like this are mended by ${name}${contact === null ? '' : ` (${contact})`}, not by us. The report stays with us and somebody of the programme will read it; you can also turn to them directly.`,
  followed: (number) => `Done: you follow report ${number}. To see how it is going, write “status”.`,
  alreadyFollowed: 'You already follow this report. To see how it is going, write “status”.',
  ownAlready: 'This is your own report. You can add to it or see how it is going.',
  duplicateGone: 'That matter is closed by now, so let us report yours as a new one.',
  tooMany:
    'You already have many open reports, so I am giving this one to the office with your words. For the others, write “status”.',
  ownIssueNext: (number) => `Report ${number} is taken. You can add to it, correct it or withdraw it.`,
  unconfirmedNext: (number) => `Report ${number} waits for your confirmation. Write “yes”, “correct” or “withdraw”.`,
  addToIssue: (number) => `What should be added to ${its(number)}? Write it or send a photo.`,
  addOrNew: (number) => `Shall I add this to ${its(number)}, or is it a new matter?`,
  added: (number) => `Added to report ${number}. If there is anything else, write.`,
  whatToChange: (number) => `What should be changed in ${its(number)}? Choose, or write at once how it should be.`,
  newPlace: 'Where is it really? Write the street and number, or what is nearby.',
  changed: (number, answerBy) => `Changed in report ${number}.${answer(answerBy)} To see how it is going, write “status”.`,
  confirmed: (number, answerBy) => `Confirmed: report ${number}.${answer(answerBy)} To see how it is going, write “status”.`,
  alreadyAccepted: (number) =>
    `Somebody is dealing with it already, so I am adding your change to report ${number} as a remark. If there is anything else, write.`,
  withdrawSure: (number) => `Withdraw ${its(number)}? Nobody will deal with it then.`,
  withdrawn: (number) => `Withdrawn: report ${number}. If the problem comes back, just write.`,
  kept: 'All right, it stays as it is. If there is anything else, write.',
  tooLateToReopen: 'This was closed long ago, so please report it anew. Choose “Report a problem” and write what is going on.',
  closedAlready: 'This matter is closed. If the problem goes on, choose “Report a problem”.',
  issueNotFound: 'I cannot find such a report among yours. Write “status” to see your reports.',
  noRecentIssue: 'I do not know which report you mean. Write its number, or “status” and I will show yours.',

  states: {
    new: 'taken, waiting to be assigned',
    routed: 'passed to the person who will deal with it',
    accepted: 'taken on',
    in_progress: 'being dealt with',
    waiting_for_resident: 'waiting for your answer',
    handed_over: 'passed to the institution in charge',
    resolved: 'done',
    rejected: 'will not be done',
    reopened: 'opened again',
    duplicate: 'joined with an earlier report',
    withdrawn: 'withdrawn',
  },
  stateUnknown: 'under way',
  status: (issue) => `${statusLine(issue)}\nYou can add to it, or write “person” to talk to somebody.`,
  statusList: (issues) =>
    `Your reports:\n\n${issues.map(statusLine).join('\n\n')}\n\nChoose a number to see more or to add to it.`,
  noIssues:
    'I cannot find reports of yours in this chat. If you reported another way, write “person”; a new one can be reported at once.',
  numberUnknown: (number) =>
    `I cannot find report ${number} among yours. Check the number, or write “status” to see your reports.`,

  opening: (opening) => {
    const hedge = opening.verified ? '' : ' (hours not confirmed yet)';
    if (opening.kind === 'open') return `The office is open today until ${clock(opening.until)}${hedge}.`;
    const day = opening.today ? 'today' : onDay('en', opening.date);
    return `The office is closed now. It opens ${day} at ${clock(opening.from)}${hedge}.`;
  },
  phone: (office, phone) => `You can also call: ${office}, tel. ${phone}.`,
  human:
    'I am handing the chat to a person of the programme. They will answer here, in this chat. You can already write what it is about.',
  humanNoted:
    'Noted, a person of the programme will read it with the rest of the chat. You can write more or choose something else.',
  notUnderstood:
    'I am passing this to a person of the programme. They will write to you again, in simpler words. You can add what is not clear.',
  programmeQuestion: (answers) =>
    `I cannot answer about micro-grants yet. I am passing your question to a person; it will be answered by ${answers}. You can add to it.`,
  programmeOffice: 'the programme office',
  voice: (answerBy) =>
    `The recording is kept. An automat cannot listen, so a person of the programme will listen to it${answerBy === null ? '' : ` ${by(answerBy)}`}. If you can, write in a few words what is going on and where. In danger call 112.`,

  emergency: {
    danger: ({ alarm }) => `Call now: ${alarm}. Say what is happening and where.`,
    gas: ({ alarm, gas }) =>
      `Go outside. Do not switch on lights or light a flame. From outside call now: ${gas === null ? alarm : `${gas} (gas emergency) or ${alarm}`}.`,
    power: ({ alarm, power }) =>
      `Keep away from wires and devices. Call now: ${power === null ? alarm : `${power} (power emergency), and if anybody is in danger: ${alarm}`}.`,
    despair: (numbers) =>
      `It is good that you write about it. If life is in danger now, call ${numbers.alarm}.${numbers.crisis.length === 0 ? '' : `\nYou can talk right away to people who help in such moments:\n${crisis(numbers)}`}`,
    violence: (numbers) => {
      const { alarm, violence } = numbers;
      const helpers = numbers.crisis.length === 0 ? '' : `\nYou can talk right away to people who help:\n${crisis(numbers)}`;
      return `If it is happening now, call ${alarm}.${violence === null ? helpers : ` Help and talk for people who suffer violence: ${violence} (Niebieska Linia).`}`;
    },
  },
  goodThatYouCall: 'Good that you are calling. Stay in a safe place. When it is calmer, write here if there is anything else.',
  nobodyCalled: (alarmed) =>
    `I am an automat: nobody has been called, and nobody watches this chat day and night. ${alarmed ? 'I have passed your words to the person on duty, but do not wait for an answer, call.' : 'Do not wait for an answer, call.'}`,
  draftKept: 'The report you began is kept. When it is safe, write “resume”.',

  formal: {
    complaint: (date) =>
      `This reads like a complaint. I am passing it to the office; it has to answer ${by(date)}. So that they can answer, give your name and address here if you like.`,
    proposal: (date) =>
      `This reads like a proposal. I am passing it to the office; it has to answer ${by(date)}. So that they can answer, give your name and address here if you like.`,
    public_information: (date) =>
      `This reads like a request for public information. I am passing it to the office; it has to answer ${by(date)}. You can add in which form to send it.`,
    accessibility: (date) =>
      `This is a matter of accessibility. I am passing it to the office; it has to answer ${by(date)}. You can add which way of contact suits you.`,
  },
  decision: (route) =>
    `${route ?? 'A chat is not an application and does not start an official case. You file one on paper at the office, orally for the record, or through e-Doręczenia (art. 63 of the Polish code of administrative procedure).'} I am passing your words to the office, somebody will tell you how. You can add what it is about.`,

  dataMenu: 'Your data: you can ask who reads this, get a copy, correct something or delete everything. What do you choose?',
  whoReads: (controller, link) =>
    `An automat reads it first, then the person of the programme who deals with the matter, and the office. Personal matters are seen by named people only. Messenger belongs to Meta, which has rules of its own.${controller === null ? '' : ` Data controller: ${controller}.`} In full: ${link}\nYou can get a copy, correct your data or delete it.`,
  copyReady: 'This is everything we keep about you. If something is wrong, choose “Correct my data”.',
  correctWhat: 'What is wrong and how should it be? Write it in one message.',
  correctTaken: (date) =>
    `I am passing it to the office. They will correct the data, or explain why they cannot, ${by(date)}. If there is anything else, write.`,
  eraseSure:
    'Delete this whole chat and your data? It cannot be undone. Open reports will be dealt with, but without you: you will get no answer.',
  eraseSureOfAll:
    'Delete this chat, all that are joined with it, and your data? This cannot be undone. Open reports go on without you: you will get no answer.',
  erased: (kept, date) =>
    `The chat is being deleted.${kept.length === 0 ? '' : ` These reports go on without you: ${kept.join(', ')}.`} The law keeps the files of official cases, and backups vanish within 35 days. Somebody of the office will check what must stay and answer ${by(date)}. To start again, just write.`,
  eraseHeld: (date) =>
    `I cannot delete your data now. Proceedings need them, and the law lets us keep them until these end (GDPR art. 17(3)(e)). Your request is noted. Somebody of the office will write what stays and why ${by(date)}.`,
  eraseKept: 'Nothing is deleted. If there is anything else, write.',

  contact: {
    ask: 'A repair may take a while, and after a day Messenger does not let the automat write. If you want the answer by SMS or e-mail too, write a phone number or an e-mail address. We use it for the answer only. Not needed? Write “skip”.',
    askOnPage:
      'A repair may take a while. The answer will wait on this page, under your code. If you want it by SMS or e-mail too, write a phone number or an e-mail address. We use it for the answer only. Not needed? Write “skip”.',
    again: 'Please write just the phone number or the e-mail address. If it is not needed, write “skip”.',
    skipped: 'All right, without it. You can give a number or e-mail later: write “my data”.',
    kept: (value) =>
      `Kept, for the answer only: ${value}. Write “change number” or “change e-mail” to correct it, or “remove contact”.`,
    wrongEmail: (typed) => `This address looks incomplete: ${typed}. Please check it and write it once more, or write “skip”.`,
    wrongPhone: (typed) => `This number looks incomplete: ${typed}. Please check it and write it once more, or write “skip”.`,
    suggest: (typed, suggested) => `Please check the address: ${typed}. Do you mean ${suggested}?`,
    change: (value) => `For the answer we have: ${value}. Write a new number or e-mail address, or choose “Remove contact”.`,
    give: 'Write a phone number or an e-mail address to which we may send the answer. We use it for that only.',
    removed: 'Removed. Answers come here as long as Messenger allows. You can give a new contact in “My data”.',
    none: 'We have no number or e-mail address of yours for the answer. You can give one in “My data”.',
    inCopy: (value) => `Contact for the answer only: ${value}. You can write “change number” or “remove contact”.`,
  },
  settled: {
    ask: 'Is the report settled for you too?',
    why: 'What is still wrong? Write it in a few words and we open the report again.',
    thanks: 'Thank you for confirming. If it comes back, just write.',
    staysClosed: 'All right, the report stays closed. If it comes back, just write.',
  },
  question: {
    waits: (number) => `We are waiting for your answer about report ${number}. Write it here, you can add a photo.`,
    passedOn: (number) =>
      `Thank you. Whoever deals with report ${number} will read your answer. If there is anything else, write.`,
    later: 'All right, the question will wait. When you want to answer, write “add”.',
  },

  news: {
    routed: (number, to, answerBy) =>
      `Report ${number} has reached ${to === 'streetworker' ? 'a streetworker' : 'the programme office'}.${answer(answerBy)} If you want to add something, write here.`,
    accepted: (number) => `Somebody is now dealing with report ${number}. If you want to add something, write here.`,
    started: (number, repairBy) =>
      `Work on report ${number} is under way.${repairBy === null ? '' : ` The repair is announced ${by(repairBy)}.`} If you want to add something, write here.`,
    question: (number, question) => `A question about report ${number}: ${question}\nPlease answer here.`,
    handedOver: (number, owner, contact, repairBy) =>
      `We have passed report ${number} on: ${owner} (${contact}) takes care of such things.${repairBy === null ? '' : ` The repair is announced ${by(repairBy)}.`} If nothing changes, write here.`,
    rejected: (number, reason) =>
      `We cannot settle report ${number}. Reason: ${reason}\nIf you want to talk about it, write “human”.`,
    resolved: (number, outcome) => `Report ${number} is done. ${outcome}\nIs it settled for you too?`,
    reopened: (number, answerBy) =>
      `We open report ${number} again; it goes back to the same person.${answer(answerBy)} If you want to add something, write here.`,
    duplicate: (number, of) =>
      `We join report ${number} with an earlier one (${of}), because they are about the same thing. We will write the outcome here.`,
    issueLate: (number, answerBy) =>
      `Report ${number} has no outcome yet, although the day that we named has passed. We have passed it on within the programme.${answer(answerBy)}`,
    caseLate: (answerBy) =>
      `Your case at the office has no answer yet, although the day that we named has passed.${answer(answerBy)} You can go on writing.`,
    personTookOver: 'A person of the programme answers you now, the automat falls silent. In danger call 112.',
    personHandedBack: 'The talk with a person ends, the automat answers again. Write what else you need.',
    personSilent: (answerBy) =>
      `The person has not answered yet, so the automat answers again. Your matter waits at the office.${answer(answerBy)} You can go on writing.`,
    attachmentFailed: 'The photo did not arrive. Please send it once more if you can.',
    heldForPerson:
      'The automat could not cope with your message. It is kept and a person of the programme will read it. In danger call 112.',
  },
  pageGreeting: (programme) => `${programme}: write what is going on near you and where. An automat answers, people read.`,
  iceBreakers: {
    report: 'I want to report a problem',
    events: 'What is on in the neighbourhood?',
    whoReads: 'Who reads what I write?',
    human: 'I want to talk to a person',
  },
};
