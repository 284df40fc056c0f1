import { describe, expect, it } from 'vitest';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import { escalationAnswerBy } from '../../shared/escalations/terms.ts';
import { testCity } from '../support/city.ts';

describe('raised on Friday 20 November 2026 at 16:00, answered by', () => {
  const expected: Record<EscalationKind, string> = {
    complaint: '2026-12-20',
    proposal: '2026-12-20',
    data_request: '2026-12-20',
    public_information: '2026-12-04',
    accessibility: '2026-11-27',
    signal: '2026-11-23',
    talk_to_human: '2026-11-23',
    voice_message: '2026-11-23',
    unanswered: '2026-11-23',
    issue_overdue: '2026-11-23',
    issue_needs_office: '2026-11-23',
    emergency: '2026-11-20',
    despair: '2026-11-20',
    violence: '2026-11-20',
  };
  it.each(Object.entries(expected))('%s: %s', (kind, date) => {
    expect(escalationAnswerBy(testCity(), kind as EscalationKind, '2026-11-20T15:00:00.000Z')).toBe(date);
  });
});
