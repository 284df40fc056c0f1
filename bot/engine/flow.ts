/**
 * Conversation flows are named pure steps: `ask(draft) → line`, `hear(input, draft) → move`. Where a step stands is stored by name, never
 * by number, so a deploy or a week of silence does not derail it. The engine carries the moves out: it runs queries and commands and
 * gives the answers back to `found`, `done` and `refused` of the same step.
 */
import type * as z from 'zod';
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import type { Attachment, Conversation, Line, Position } from '../../shared/conversations/model.ts';
import { chatPhrases } from '../phrases/chats/index.ts';
import { eventPhrases } from '../phrases/events/index.ts';
import { grantPhrases } from '../phrases/grants/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { receiptPhrases } from '../phrases/receipts/index.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { ChatRefusalCode } from './chat-turn.ts';
import type { EventRefusalCode } from './event-turn.ts';
import type { GrantRefusalCode } from './grant-turn.ts';
import type { Opening } from './opening.ts';
import type { ReceiptRefusalCode } from './receipt-turn.ts';
import type { Command, Done, Found, IssueRefusalCode, Query, Refused } from './turn.ts';

/** What every step may know besides its draft. */
export interface Scene {
  readonly city: CityProfile;
  readonly language: Language;
  readonly words: Phrases;
  readonly now: string;
  readonly publicUrl: string;
  readonly channel: Conversation['channel'];
  readonly opening: Opening;
  /** Issues this conversation last spoke of, newest first. */
  readonly recentIssues: readonly string[];
  /** A report waits to be gone on with. */
  readonly reportWaits: boolean;
  /** Where an answer may go that Messenger will not take any more. */
  readonly answerContact: Conversation['answerContact'];
  /** The chat is joined with others of the same person. */
  readonly joined: boolean;
}

/** One message as a step hears it. A typed title or number of an option has become its payload. */
export interface Input {
  readonly text: string | null;
  readonly payload: string | null;
  readonly attachments: readonly Attachment[];
  readonly understood: Understanding | null;
  readonly answer: 'yes' | 'no' | null;
}

export type Draft = Record<string, unknown>;

/** Another flow to begin, with what is known already. */
export interface Start {
  readonly flow: string;
  readonly draft: Draft;
}

export interface Ending {
  /** Issue to remember as last spoken of. */
  readonly about?: string;
  /** Flows to begin now, in order; the last one asks. */
  readonly next?: readonly Start[];
  /** The resident's data is being erased: nothing of the conversation is kept. */
  readonly forget?: boolean;
  /** Where an answer may go from now on; null = nowhere but the chat. */
  readonly answerContact?: Conversation['answerContact'];
}

/** `quiet`: what was interrupted stays so in this turn; its question is not asked again. */
export type Move<D> =
  | { readonly kind: 'goto'; readonly step: string; readonly draft: D; readonly say: readonly Line[]; readonly quiet?: boolean }
  /** Stays at the step; the line says what to do instead of the question. */
  | { readonly kind: 'retry'; readonly draft: D; readonly say: readonly Line[]; readonly quiet?: boolean }
  | { readonly kind: 'look'; readonly query: Query; readonly step: string; readonly draft: D; readonly say: readonly Line[] }
  | {
      readonly kind: 'finish';
      readonly command: Command;
      readonly step: string;
      readonly draft: D;
      readonly say: readonly Line[];
    }
  | ({ readonly kind: 'end'; readonly say: readonly Line[] } & Ending)
  /** Not for this step: the engine takes the message as a new one. */
  | { readonly kind: 'pass' };

export const goto = <D>(step: string, draft: D, say: readonly Line[] = []): Move<D> => ({ kind: 'goto', step, draft, say });
export const retry = <D>(say: Line, draft: D): Move<D> => ({ kind: 'retry', draft, say: [say] });
export const look = <D>(query: Query, step: string, draft: D, say: readonly Line[] = []): Move<D> => ({
  kind: 'look',
  query,
  step,
  draft,
  say,
});
export const finish = <D>(command: Command, step: string, draft: D, say: readonly Line[] = []): Move<D> => ({
  kind: 'finish',
  command,
  step,
  draft,
  say,
});
export const end = (say: readonly Line[], ending: Ending = {}): Move<never> => ({ kind: 'end', say, ...ending });
export const pass: Move<never> = { kind: 'pass' };

export interface Step<D> {
  /** Takes one of its options: a typed number means the option. Steps that wait for words leave numbers alone (house numbers). */
  readonly choice?: boolean;
  /** Payloads that elsewhere begin a flow ('report', 'human') and here answer this step. */
  readonly owns?: readonly string[];
  /** The message answers this step, whatever else it may look like. */
  readonly claims?: (input: Input, draft: D, scene: Scene) => boolean;
  /** Asked in passing: what it does not claim is heard as if it had never been asked. */
  readonly inPassing?: boolean;
  readonly ask: (draft: D, scene: Scene) => Line;
  readonly hear: (input: Input, draft: D, scene: Scene) => Move<D>;
  readonly found?: (found: Found, draft: D, scene: Scene) => Move<D>;
  readonly done?: (done: Done, draft: D, scene: Scene) => Move<D>;
  readonly refused?: (refused: Refused, draft: D, scene: Scene) => Move<D>;
}

export interface FlowSpec<D extends Draft> {
  readonly name: string;
  /** Of the draft's shape: raised when it changes. */
  readonly version: number;
  readonly draft: z.ZodType<D>;
  /**
   * How much it matters when something else interrupts: 'offer' is dropped, 'resting' is kept but not asked again,
   * 'open' is asked again, 'words' holds a resident's words and outlasts the others.
   */
  readonly weight: (step: string) => Weight;
  readonly begin: (input: Input, scene: Scene) => Move<D>;
  /** Begins with what is known: from another flow, or from a stored draft of an older version. Null = nothing worth keeping. */
  readonly resume?: (draft: Draft, scene: Scene) => Move<D> | null;
  readonly steps: Readonly<Record<string, Step<D>>>;
  readonly cancel?: (step: string, draft: D, scene: Scene) => Move<D>;
  readonly back?: (step: string, draft: D, scene: Scene) => Move<D> | null;
  /** The draft may be filed by the resident's silence (and they were told so by the step's question). */
  readonly fileable?: (step: string, draft: D, scene: Scene) => boolean;
  readonly fileBySilence?: (draft: D, scene: Scene) => Move<D>;
}

export type Weight = 'offer' | 'resting' | 'open' | 'words';

/** A flow with its draft's type folded away, standing at a step. */
export interface StandingFlow {
  readonly choice: boolean;
  readonly owns: readonly string[];
  readonly weight: Weight;
  readonly inPassing: boolean;
  readonly claims: (input: Input, scene: Scene) => boolean;
  readonly ask: (scene: Scene) => Line;
  readonly hear: (input: Input, scene: Scene) => Move<Draft>;
  readonly found: (found: Found, scene: Scene) => Move<Draft>;
  readonly done: (done: Done, scene: Scene) => Move<Draft>;
  readonly refused: (refused: Refused, scene: Scene) => Move<Draft>;
  readonly cancel: (scene: Scene) => Move<Draft>;
  readonly back: (scene: Scene) => Move<Draft> | null;
  readonly fileable: (scene: Scene) => boolean;
  readonly fileBySilence: (scene: Scene) => Move<Draft>;
}

export interface Flow {
  readonly name: string;
  readonly version: number;
  readonly begin: (input: Input, scene: Scene) => Move<Draft>;
  readonly resume: (draft: Draft, scene: Scene) => Move<Draft> | null;
  /** Null when the step is unknown or the draft is not of this version's shape. */
  readonly at: (position: Position) => StandingFlow | null;
}

export const defineFlow = <D extends Draft>(spec: FlowSpec<D>): Flow => ({
  name: spec.name,
  version: spec.version,
  begin: spec.begin,
  resume: (draft, scene) => spec.resume?.(draft, scene) ?? null,
  at: (position) => {
    const step = Object.hasOwn(spec.steps, position.step) ? spec.steps[position.step] : undefined;
    const parsed = spec.draft.safeParse(position.draft);
    if (position.version !== spec.version || step === undefined || !parsed.success) return null;
    const draft = parsed.data;
    return {
      choice: step.choice ?? false,
      owns: step.owns ?? [],
      weight: spec.weight(position.step),
      inPassing: step.inPassing ?? false,
      claims: (input, scene) => step.claims?.(input, draft, scene) ?? false,
      ask: (scene) => step.ask(draft, scene),
      hear: (input, scene) => step.hear(input, draft, scene),
      found: (found, scene) => step.found?.(found, draft, scene) ?? pass,
      done: (done, scene) => step.done?.(done, draft, scene) ?? end([]),
      refused: (refused, scene) => step.refused?.(refused, draft, scene) ?? end([saidOfRefusal(refused, scene)]),
      cancel: (scene) =>
        spec.cancel?.(position.step, draft, scene) ?? end([{ text: scene.words.cancelled, quickReplies: [], buttons: [] }]),
      back: (scene) => spec.back?.(position.step, draft, scene) ?? null,
      fileable: (scene) => spec.fileable?.(position.step, draft, scene) ?? false,
      fileBySilence: (scene) => spec.fileBySilence?.(draft, scene) ?? pass,
    };
  },
});

const isAmong = <Code extends string>(code: string, all: Readonly<Record<Code, string>>): code is Code =>
  Object.hasOwn(all, code);

/** What is said when a flow has nothing more fitting to say about a refusal. */
export const saidOfRefusal = ({ code }: Refused, { language, words }: Scene): Line => {
  const ofChats: Readonly<Record<ChatRefusalCode, string>> = chatPhrases(language).refused;
  const ofEvents: Readonly<Record<EventRefusalCode, string>> = eventPhrases(language).refused;
  const ofGrants: Readonly<Record<GrantRefusalCode, string>> = grantPhrases(language).refused;
  const ofReceipts: Readonly<Record<ReceiptRefusalCode, string>> = receiptPhrases(language).refused;
  const text = isAmong(code, ofEvents)
    ? ofEvents[code]
    : isAmong(code, ofGrants)
      ? ofGrants[code]
      : isAmong(code, ofReceipts)
        ? ofReceipts[code]
        : isAmong(code, ofChats)
          ? ofChats[code]
          : ofIssues(code, words);
  return { text, quickReplies: [], buttons: [] };
};

const ofIssues = (code: IssueRefusalCode, words: Phrases): string =>
  ({
    'issue.not-found': words.issueNotFound,
    'issue.closed': words.closedAlready,
    'issue.already-followed': words.alreadyFollowed,
    'issue.already-accepted': words.couldNot,
    'issue.own': words.ownAlready,
    'issue.too-late-to-reopen': words.tooLateToReopen,
    'person.erasing': words.erasing,
    'person.held': words.couldNot,
    'too-many-open-issues': words.couldNot,
  })[code];
