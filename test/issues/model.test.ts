import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  type IssueState,
  isOpen,
  type LegalNext,
  type StateIn,
  type StateName,
  TRANSITIONS,
} from '../../shared/issues/model.ts';
import { issue, STATES } from '../support/issues.ts';

const next = <From extends StateName>(_from: From, to: StateIn<LegalNext<From>>): IssueState => to;

describe('an illegal transition does not compile', () => {
  it('tsc checks the lines marked as errors', () => {
    next('new', STATES.routed);
    // @ts-expect-error nobody accepts what is not routed
    next('new', STATES.accepted);
    // @ts-expect-error what is withdrawn stays withdrawn
    next('withdrawn', STATES.reopened);
    // @ts-expect-error legal from one of two states is not legal from both
    next<'routed' | 'accepted'>('routed', STATES.resolved);
    next<'accepted' | 'in_progress'>('accepted', STATES.resolved);
    expect(TRANSITIONS.withdrawn).toEqual([]);
  });
});

describe('open and closed', () => {
  it.each(Object.values(STATES))('$name', (state) => {
    const closed = CLOSED.some((name) => name === state.name);
    expect(isOpen(issue({ state }))).toBe(!closed);
  });
  it('a closed issue only reopens', () => {
    for (const name of CLOSED) for (const then of TRANSITIONS[name]) expect(then).toBe('reopened');
  });
});
