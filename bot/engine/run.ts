/** Carries out the moves of flows: goes to steps, runs queries and commands, begins and ends flows. */
import { flowNamed } from '../flows/index.ts';
import type { Draft, Flow, Input, Move, Scene } from './flow.ts';
import { interrupted, type Session, standingAt } from './session.ts';
import type { Command, Done, TurnPorts } from './turn.ts';

export interface Run {
  readonly scene: Scene;
  readonly ports: TurnPorts;
}

/** Longer chains of moves are a mistake in a flow. */
const MOST_MOVES = 16;

/** What the step answered; `passed` = the message was not for it. */
export interface Followed {
  readonly session: Session;
  readonly passed: boolean;
}

export const follow = async (run: Run, flow: Flow, first: Move<Draft>, from: Session): Promise<Followed> => {
  let session = from;
  let move = first;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    switch (move.kind) {
      case 'pass':
        return { session, passed: true };
      case 'goto':
        return {
          session: {
            ...saying(session, move.say),
            position: at(flow, move.step, move.draft),
            answered: false,
            quiet: move.quiet ?? false,
          },
          passed: false,
        };
      case 'retry': {
        const position = session.position === null ? null : { ...session.position, draft: move.draft };
        return { session: { ...saying(session, move.say), position, answered: true, quiet: move.quiet ?? false }, passed: false };
      }
      case 'end':
        return { session: await ended(run, move, session), passed: false };
      case 'look':
      case 'finish': {
        const position = at(flow, move.step, move.draft);
        session = { ...saying(session, move.say), position };
        const standing = flow.at(position);
        if (standing === null)
          throw new Error(
            `flow "${flow.name}" has no step "${move.step}" for its own draft: correct the step's name or the draft`,
          );
        if (move.kind === 'look') {
          move = standing.found(await run.ports.look(move.query), run.scene);
        } else {
          const result = await run.ports.carryOut(move.command);
          if (result.kind !== 'refused') session = { ...session, recentIssues: remembering(session, move.command, result) };
          move = result.kind === 'refused' ? standing.refused(result, run.scene) : standing.done(result, run.scene);
        }
      }
    }
  }
  throw new Error(`flow "${flow.name}" made ${MOST_MOVES} moves without an end: two of its steps send to each other`);
};

/** Begins a flow with a message; what is open is interrupted and gone on with afterwards. */
export const enter = async (run: Run, name: string, input: Input, session: Session): Promise<Session> => {
  const flow = flowNamed(name);
  if (flow === null) throw new Error(`there is no flow "${name}": name one of bot/flows`);
  return (await follow(run, flow, flow.begin(input, run.scene), interrupted(session, name))).session;
};

/** Begins a flow with what is known. */
export const start = async (run: Run, name: string, draft: Draft, session: Session): Promise<Session> => {
  const flow = flowNamed(name);
  const move = flow?.resume(draft, run.scene) ?? null;
  if (flow === null || move === null) return session;
  return (await follow(run, flow, move, interrupted(session, name))).session;
};

/** Goes on with what was interrupted. A position that this version cannot read begins anew with its words, or is dropped. */
export const resumed = async (run: Run, session: Session): Promise<Session> =>
  readable(run, { ...session, position: session.suspended, suspended: null, answered: false });

/** A question asked in passing is gone with a message that is not for it; what it was laid over hears that message. */
export const withoutPassing = async (run: Run, input: Input, session: Session): Promise<Session> => {
  const standing = standingAt(session.position);
  return standing?.inPassing === true && !standing.claims(input, run.scene) ? resumed(run, session) : session;
};

export const readable = async (run: Run, session: Session): Promise<Session> => {
  const { position } = session;
  if (position === null || standingAt(position) !== null) return session;
  const lost = { ...session, position: null };
  const same = await start(run, position.flow, position.draft, lost);
  return same.position !== null ? same : start(run, 'report', position.draft, lost);
};

const at = (flow: Flow, step: string, draft: Draft) => ({ flow: flow.name, version: flow.version, step, draft });
const saying = (session: Session, say: Session['said']): Session => ({ ...session, said: [...session.said, ...say] });

const ended = async (run: Run, move: Extract<Move<Draft>, { kind: 'end' }>, from: Session): Promise<Session> => {
  const about = move.about;
  const said = saying(
    {
      ...from,
      answered: false,
      recentIssues: about === undefined ? from.recentIssues : newest(from.recentIssues, about),
      answerContact: move.answerContact === undefined ? from.answerContact : move.answerContact,
    },
    move.say,
  );
  if (move.forget === true) return { ...said, position: null, suspended: null, recentIssues: [], forget: true };
  let session = await resumed(run, said);
  for (const next of move.next ?? []) session = await start(run, next.flow, next.draft, session);
  return session;
};

const MOST_RECENT = 5;
const newest = (issues: readonly string[], issueId: string): string[] =>
  [issueId, ...issues.filter((id) => id !== issueId)].slice(0, MOST_RECENT);

/** "Dodaj do tego" means the issue last reported, followed or changed. */
const remembering = ({ recentIssues }: Session, command: Command, done: Done): readonly string[] => {
  if (done.kind === 'issue-reported') return newest(recentIssues, done.issueId);
  const issueId = 'issueId' in command ? command.issueId : null;
  return issueId === null ? recentIssues : newest(recentIssues, issueId);
};
