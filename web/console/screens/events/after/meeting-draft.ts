/** Minutes as they are typed. Pure. */
import type { MeetingView } from '../../../data/event-types.ts';

export interface DecisionDraft {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** Local dates; '' = none. */
  readonly dueOn: string;
  readonly doneOn: string;
}

export interface MeetingDraft {
  /** One point on a line. */
  readonly agenda: string;
  readonly minutes: string;
  readonly decisions: readonly DecisionDraft[];
}

export const meetingDraft = ({ agenda, minutes, decisions }: MeetingView): MeetingDraft => ({
  agenda: agenda.join('\n'),
  minutes: minutes ?? '',
  decisions: decisions.map(({ dueOn, doneOn, ...one }) => ({ ...one, dueOn: dueOn ?? '', doneOn: doneOn ?? '' })),
});

const dayOrNull = (day: string): string | null => (day === '' ? null : day);

/** Null = a decision lacks its words or who sees to it. */
export const meetingBody = ({
  agenda,
  minutes,
  decisions,
}: MeetingDraft): Pick<MeetingView, 'agenda' | 'minutes' | 'decisions'> | null => {
  if (decisions.some(({ text, owner }) => text.trim() === '' || owner.trim() === '')) return null;
  return {
    agenda: agenda
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    minutes: minutes.trim() === '' ? null : minutes.trim(),
    decisions: decisions.map(({ id, text, owner, dueOn, doneOn }) => ({
      id,
      text: text.trim(),
      owner: owner.trim(),
      dueOn: dayOrNull(dueOn),
      doneOn: dayOrNull(doneOn),
    })),
  };
};
