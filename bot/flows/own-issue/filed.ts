/** A filed report at rest: nothing is asked, but "jeszcze jedno…", a photo, "nie Słowackiego, tylko…", "tak" and "wycofaj" are about it. */
import { finish, goto, type Input, type Move, pass, retry, type Scene, type Step } from '../../engine/flow.ts';
import { beginsWith, isOneOf } from '../../engine/fold.ts';
import { line, type Option } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { asksHowLong } from '../how-long.ts';
import { entry, partsOf } from '../options.ts';
import { draftFrom } from '../report/draft.ts';
import { wantsToSendPhoto } from '../send-photo.ts';
import type { OwnIssueDraft } from './filed-draft.ts';
import { add, change, outcome } from './moves.ts';

export const aboutIssue = (draft: OwnIssueDraft, { words }: Scene): Option[] => [
  ...(draft.confirmed ? [] : [{ title: words.titles.confirm, payload: `confirm:${draft.issueId}` }]),
  { title: words.titles.add, payload: `add:${draft.issueId}` },
  { title: words.titles.edit, payload: `change:${draft.issueId}` },
  { title: words.titles.withdraw, payload: `withdraw:${draft.issueId}` },
  ...entry(words, 'status', 'menu'),
];

const nextLine = (draft: OwnIssueDraft, { words }: Scene) =>
  line(draft.confirmed ? words.ownIssueNext(draft.number ?? '') : words.unconfirmedNext(draft.number ?? ''));

const confirm = (draft: OwnIssueDraft): Move<OwnIssueDraft> =>
  finish({ kind: 'change-issue', issueId: draft.issueId, confirmed: true }, 'filed', { ...draft, confirmed: true });

/** Words that go on with the report just filed: the same thing, or nothing that would make a report of its own. */
const continues = ({ text, understood }: Input, draft: OwnIssueDraft, { words }: Scene): boolean => {
  if (text === null || understood === null || understood.intent !== 'report_issue')
    return beginsWith(text ?? '', words.typed.more);
  const elsewhere = understood.place?.street != null;
  const otherThing = sureCategory(understood) !== null && understood.category !== draft.category;
  return beginsWith(text, words.typed.more) || (!elsewhere && !otherThing);
};

export const filedStep: Step<OwnIssueDraft> = {
  choice: true,
  ask: (draft, scene) => line(nextLine(draft, scene).text, aboutIssue(draft, scene)),
  hear: (input, draft, scene) => {
    const { typed } = scene.words;
    const text = input.text ?? '';
    const [action, id] = partsOf(input.payload);
    const pressed = id === draft.issueId ? action : '';
    if (input.payload !== null && pressed === '') return pass;
    if (pressed === 'confirm') return confirm(draft);
    if (pressed === 'add' || isOneOf(text, typed.add) || wantsToSendPhoto(input)) return goto('add', draft);
    if (pressed === 'change' || isOneOf(text, typed.change)) return goto('change', draft);
    if (pressed === 'withdraw' || isOneOf(text, typed.withdraw)) return goto('withdraw', draft);
    if (input.answer === 'yes') return draft.confirmed ? retry(nextLine(draft, scene), draft) : confirm(draft);
    if (input.answer === 'no') return draft.confirmed ? retry(nextLine(draft, scene), draft) : goto('change', draft);
    // A complaint has a deadline of its own, whatever it is about.
    if (asksHowLong(input) || (input.understood?.formal ?? null) !== null) return pass;
    const place = input.understood?.place ?? null;
    if (input.understood?.correction === true && place !== null) {
      const { street, houseNumber, subarea } = place;
      return change('filed', draft, text, { place: { text: place.text, street, houseNumber, subarea } });
    }
    const files = input.attachments.filter(({ kind }) => kind === 'image' || kind === 'video' || kind === 'file');
    if ((files.length > 0 && place === null) || (text !== '' && continues(input, draft, scene))) {
      return goto('add-or-new', {
        ...draft,
        text: input.text,
        attachments: [...files],
        asReport: draftFrom({ ...input, payload: null }, scene),
      });
    }
    return pass;
  },
  done: (done, draft, scene) =>
    done.kind === 'issue-changed' && draft.text === null
      ? {
          kind: 'end',
          say: [line(scene.words.confirmed(done.number, done.answerBy))],
          about: draft.issueId,
          next: [{ flow: 'own-issue', draft: { ...draft, number: done.number } }],
        }
      : outcome.done(done, draft, scene),
  refused: outcome.refused,
};

/** What to add is asked for, or "is this the same matter?" */
export const addStep: Step<OwnIssueDraft> = {
  claims: ({ text }) => text !== null,
  ask: (draft, { words }) => line(words.addToIssue(draft.number), entry(words, 'cancel', 'human')),
  hear: (input, draft, scene) => {
    const files = input.attachments.filter(({ kind }) => kind !== 'sticker' && kind !== 'fallback');
    const text = input.text?.trim() ?? '';
    if (text === '' && files.length === 0) return retry(line(scene.words.addToIssue(draft.number)), draft);
    return add('add', { ...draft, text: text === '' ? null : text, attachments: files });
  },
  ...outcome,
};

export const addOrNewStep: Step<OwnIssueDraft> = {
  choice: true,
  ask: (draft, { words }) =>
    line(words.addOrNew(draft.number), [
      { title: words.titles.add, payload: 'add-it' },
      { title: words.titles.newReport, payload: 'new' },
      ...entry(words, 'cancel'),
    ]),
  hear: (input, draft, scene) => {
    if (input.payload === 'add-it' || input.answer === 'yes') return add('add-or-new', draft);
    if (input.payload === 'new' || input.answer === 'no') {
      return { kind: 'end', say: [], next: [{ flow: 'report', draft: draft.asReport ?? { description: draft.text } }] };
    }
    const text = [draft.text, input.text].filter((part) => part !== null && part.trim() !== '').join('\n');
    const attachments = [
      ...draft.attachments,
      ...input.attachments.filter(({ kind }) => kind !== 'sticker' && kind !== 'fallback'),
    ];
    const asReport = { ...draft.asReport, description: text === '' ? null : text, attachments };
    return goto('add-or-new', { ...draft, text: text === '' ? null : text, attachments, asReport }, [line(scene.words.noted)]);
  },
  ...outcome,
};
