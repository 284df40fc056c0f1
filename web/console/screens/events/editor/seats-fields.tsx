import { Choice, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import { numberIn, type SeatsDraft } from './seats.ts';

const KINDS = ['shared', 'separate', 'unlimited'] as const;

export const SeatsFields = ({
  draft,
  onChange,
  tried,
}: {
  readonly draft: SeatsDraft;
  readonly onChange: (draft: SeatsDraft) => void;
  /** Somebody has tried to save: what is wrong may be said. */
  readonly tried: boolean;
}) => {
  const words = useTexts(EDITOR);
  const number = (label: string, name: 'total' | 'adults' | 'children') => (
    <Field
      label={label}
      inputMode="numeric"
      value={draft[name]}
      required
      onInput={(value) => onChange({ ...draft, [name]: value })}
      error={tried && numberIn(draft[name], name === 'total' ? 1 : 0, 5000) === null ? words.wrongNumber : undefined}
    />
  );
  return (
    <>
      <Choice
        label={words.seats}
        value={draft.kind}
        onInput={(value) => onChange({ ...draft, kind: KINDS.find((kind) => kind === value) ?? 'shared' })}
        options={KINDS.map((kind) => ({ value: kind, label: words.seatKinds[kind] }))}
      />
      {draft.kind === 'shared' && number(words.seatsTotal, 'total')}
      {draft.kind === 'separate' && (
        <div class="side-by-side">
          {number(words.seatsAdults, 'adults')}
          {number(words.seatsChildren, 'children')}
        </div>
      )}
    </>
  );
};
