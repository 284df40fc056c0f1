import { Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { type PartyDraft, partyOf } from './party.ts';
import { GUESTS } from './texts/guests/index.ts';

const ADULTS = ['0', '1', '2', '3', '4', '5', '6'];

export const PartyFields = ({
  draft,
  tried,
  onChange,
}: {
  readonly draft: PartyDraft;
  readonly tried: boolean;
  readonly onChange: (draft: PartyDraft) => void;
}) => {
  const words = useTexts(GUESTS).form;
  return (
    <>
      <Choice
        label={words.adults}
        value={draft.adults}
        onInput={(adults) => onChange({ ...draft, adults })}
        options={ADULTS.map((value) => ({ value, label: value }))}
      />
      <Field
        label={words.children}
        hint={words.childrenHint}
        value={draft.ages}
        onInput={(ages) => onChange({ ...draft, ages })}
        error={tried && partyOf(draft) === null ? words.wrongParty : undefined}
      />
    </>
  );
};
