/**
 * "Paragon od ręki": somebody of an organisation photographs a receipt in the chat; the bot asks sum, budget line and day, says at once what
 * does not fit, and keeps it for the report all the same.
 */
import { localDate } from '../../../shared/calendar/calendar.ts';
import type { Attachment } from '../../../shared/conversations/model.ts';
import {
  defineFlow,
  end,
  finish,
  goto,
  type Input,
  look,
  type Move,
  pass,
  retry,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../../engine/flow.ts';
import { choice, line } from '../../engine/lines.ts';
import type { ReceiptFound } from '../../engine/receipt-turn.ts';
import { receiptPhrases } from '../../phrases/receipts/index.ts';
import { entry, partsOf } from '../options.ts';
import { FRESH, projectOf, type ReceiptDraft, ReceiptDraftSchema } from './draft.ts';
import { codeIn, pastDayIn, sumIn } from './said.ts';

/** Messenger shows 13 quick replies: lines of the budget, one for "I do not know", one to cancel. */
const MOST_LINES = 11;

const textsOf = ({ language }: Scene) => receiptPhrases(language);
const onwards = ({ words }: Scene) => entry(words, 'human', 'menu');
const next = (scene: Scene) => [{ title: textsOf(scene).titles.next, payload: 'receipt' }, ...onwards(scene)];

const pictureIn = ({ attachments }: Input): Attachment | null =>
  attachments.find(({ kind, state }) => (kind === 'image' || kind === 'file') && state !== 'failed') ?? null;

/** What to ask next; when nothing is left, it is kept. */
const onward = (draft: ReceiptDraft): Move<ReceiptDraft> => {
  const project = projectOf(draft);
  if (project === null) return goto('project', draft);
  if (draft.attachment === null && !draft.pictureAsked) return goto('picture', draft);
  if (draft.grosze === null) return goto('sum', draft);
  if (!draft.lineAsked) return goto('line', draft);
  if (draft.issuedOn === null) return goto('day', draft);
  const { offerId } = project;
  const { grosze, lineId, issuedOn, attachment } = draft;
  return finish({ kind: 'keep-receipt', offerId, grosze, lineId, issuedOn, attachment }, 'day', draft);
};

const withWords = (draft: ReceiptDraft, input: Input): ReceiptDraft => ({
  ...draft,
  attachment: draft.attachment ?? pictureIn(input),
  grosze: draft.grosze ?? (input.text === null ? null : sumIn(input.text, false)),
});

const begin = (input: Input): Move<ReceiptDraft> => {
  const [kind, code] = partsOf(input.payload);
  const given = kind === 'paragon' ? code.toUpperCase() : codeIn(input.text ?? '');
  const draft = withWords(FRESH, input);
  return given === null || given === ''
    ? look({ kind: 'my-projects' }, 'project', draft)
    : finish({ kind: 'tie-chat', code: given }, 'project', draft);
};

const found = ({ tied, projects }: ReceiptFound, draft: ReceiptDraft, scene: Scene): Move<ReceiptDraft> => {
  const texts = textsOf(scene);
  if (projects.length === 0) return end([line(tied ? texts.noProject : texts.notTied, onwards(scene))]);
  const [only, ...others] = projects;
  const known = { ...draft, projects: projects.map((project) => ({ ...project, lines: [...project.lines] })) };
  return onward({ ...known, offerId: others.length === 0 ? (only?.offerId ?? null) : null });
};

const projectStep: Step<ReceiptDraft> = {
  choice: true,
  ask: ({ projects }, scene) =>
    choice(textsOf(scene).whichProject, [
      ...projects.slice(0, MOST_LINES).map(({ offerId, number, title }) => ({
        title: `${number} ${title}`,
        payload: `project:${offerId}`,
      })),
      ...entry(scene.words, 'cancel'),
    ]),
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    if (kind !== 'project' || !draft.projects.some(({ offerId }) => offerId === id))
      return input.payload === null ? retry(line(textsOf(scene).whichProject), draft) : pass;
    return onward({ ...draft, offerId: id });
  },
  found: (answer, draft, scene) => (answer.kind === 'my-projects' ? found(answer, draft, scene) : pass),
  done: (done, draft, scene) =>
    done.kind === 'chat-tied'
      ? look({ kind: 'my-projects' }, 'project', draft, [line(textsOf(scene).tied(done.organisation))])
      : end([]),
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

const pictureStep: Step<ReceiptDraft> = {
  owns: ['skip'],
  claims: (input) =>
    input.payload === 'skip' || pictureIn(input) !== null || (input.text !== null && sumIn(input.text, true) !== null),
  ask: (draft, scene) => {
    const project = projectOf(draft);
    return line(textsOf(scene).picture(project === null ? '' : `${project.number} „${project.title}”`), [
      { title: textsOf(scene).titles['without-picture'], payload: 'skip' },
      ...entry(scene.words, 'cancel'),
    ]);
  },
  hear: (input, draft, scene) => {
    if (input.payload !== null && input.payload !== 'skip') return pass;
    const attachment = pictureIn(input);
    const grosze = draft.grosze ?? (input.text === null ? null : sumIn(input.text, true));
    if (attachment === null && grosze === draft.grosze && input.payload === null)
      return retry(line(textsOf(scene).pictureAgain), draft);
    return onward({ ...draft, attachment, grosze, pictureAsked: true });
  },
};

const sumStep: Step<ReceiptDraft> = {
  claims: (input) => input.payload === null && input.text !== null && sumIn(input.text, true) !== null,
  ask: (_draft, scene) => line(textsOf(scene).sum, entry(scene.words, 'cancel')),
  hear: (input, draft, scene) => {
    if (input.payload !== null) return pass;
    const grosze = sumIn(input.text ?? '', true);
    // A second picture of the same receipt: the newer is kept.
    const attachment = pictureIn(input) ?? draft.attachment;
    return grosze === null
      ? retry(line(textsOf(scene).sumAgain), { ...draft, attachment })
      : onward({ ...draft, attachment, grosze });
  },
};

const lineStep: Step<ReceiptDraft> = {
  choice: true,
  owns: ['unknown'],
  ask: (draft, scene) => {
    const texts = textsOf(scene);
    const lines = projectOf(draft)?.lines.slice(0, MOST_LINES) ?? [];
    const listed = lines.map(({ name, leftGrosze }, at) => `${at + 1}. ${name} (${texts.left(leftGrosze)})`).join('\n');
    return line(`${texts.whichLine}\n${listed}`, [
      ...lines.map(({ id, name }) => ({ title: name, payload: `line:${id}` })),
      { title: scene.words.titles.dontKnow, payload: 'unknown' },
      ...entry(scene.words, 'cancel'),
    ]);
  },
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    if (input.payload === 'unknown') return onward({ ...draft, lineAsked: true });
    const known = projectOf(draft)?.lines.some((one) => one.id === id) === true;
    if (kind !== 'line' || !known) return input.payload === null ? retry(line(textsOf(scene).whichLine), draft) : pass;
    return onward({ ...draft, lineId: id, lineAsked: true });
  },
};

/** As the buttons of the day send it. */
const DAYS: Readonly<Record<string, string>> = { 'day:today': 'dziś', 'day:yesterday': 'wczoraj' };

const dayStep: Step<ReceiptDraft> = {
  claims: ({ payload, text }, _draft, { now, city }) =>
    payload === null && text !== null && pastDayIn(text, now, city.timeZone) !== null,
  ask: (_draft, scene) => {
    const { day, titles } = textsOf(scene);
    return line(day, [
      { title: titles.today, payload: 'day:today' },
      { title: titles.yesterday, payload: 'day:yesterday' },
      ...entry(scene.words, 'cancel'),
    ]);
  },
  hear: (input, draft, scene) => {
    const pressed = input.payload === null ? undefined : DAYS[input.payload];
    if (input.payload !== null && pressed === undefined) return pass;
    const issuedOn = pastDayIn(pressed ?? input.text ?? '', scene.now, scene.city.timeZone);
    return issuedOn === null ? retry(line(textsOf(scene).dayAgain), draft) : onward({ ...draft, issuedOn });
  },
  done: (done, draft, scene) => {
    if (done.kind !== 'receipt-kept') return end([]);
    const texts = textsOf(scene);
    const { grosze, lineId } = draft;
    const name = projectOf(draft)?.lines.find(({ id }) => id === lineId)?.name ?? null;
    const day = draft.issuedOn === localDate(scene.city, scene.now) ? null : draft.issuedOn;
    const said = [
      texts.kept({ grosze, line: name, day }),
      ...(done.leftGrosze === null ? [] : [texts.leftInLine(done.leftGrosze)]),
      ...done.warnings.map((warning) => texts.warnings[warning]),
      ...(done.warnings.length === 0 ? [] : [texts.warned]),
    ];
    return end([line(said.join('\n'), next(scene))]);
  },
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

export const receiptFlow = defineFlow<ReceiptDraft>({
  name: 'receipt',
  version: 1,
  draft: ReceiptDraftSchema,
  weight: () => 'open',
  begin,
  resume: (stored) => {
    const draft = ReceiptDraftSchema.safeParse(stored);
    return draft.success ? onward(draft.data) : null;
  },
  steps: { project: projectStep, picture: pictureStep, sum: sumStep, line: lineStep, day: dayStep },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).notKept, onwards(scene))]),
});
