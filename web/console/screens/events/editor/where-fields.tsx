import { useMe } from '../../../data/me.ts';
import { Choice, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import { EVENTS } from '../texts/events/index.ts';
import type { Known } from './draft.ts';
import type { Group } from './fields.ts';

const KNOWN: readonly Known[] = ['', 'yes', 'no'];

export const WhereFields = ({ draft, change, tried }: Group) => {
  const words = useTexts(EDITOR);
  const { outside } = useTexts(EVENTS);
  const { city } = useMe();
  const known = (name: 'stepFree' | 'toilet' | 'hearingLoop') => (
    <Choice
      label={words[name]}
      value={draft[name]}
      onInput={(value) => change({ [name]: KNOWN.find((one) => one === value) ?? '' })}
      options={KNOWN.map((value) => ({ value, label: words.known[value] }))}
    />
  );
  return (
    <section>
      <h2>{words.where}</h2>
      <Field
        label={words.venue}
        hint={words.venueHint}
        maxLength={200}
        value={draft.venue}
        required
        onInput={(venue) => change({ venue })}
        error={tried && draft.venue.trim() === '' ? `${words.wrong} ${words.required.venue}` : undefined}
      />
      <div class="side-by-side">
        <Field label={words.street} maxLength={100} value={draft.street} onInput={(street) => change({ street })} />
        <Field
          label={words.houseNumber}
          maxLength={20}
          value={draft.houseNumber}
          onInput={(houseNumber) => change({ houseNumber })}
        />
      </div>
      <Choice
        label={words.subarea}
        value={draft.subarea}
        required
        onInput={(subarea) => change({ subarea })}
        options={[
          { value: '', label: words.choose },
          ...city.subareas.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'outside', label: outside },
        ]}
        error={tried && draft.subarea === '' ? `${words.wrong} ${words.required.subarea}` : undefined}
      />
      <Field
        label={words.directions}
        hint={words.directionsHint}
        rows={2}
        maxLength={500}
        value={draft.directions}
        onInput={(directions) => change({ directions })}
      />
      <details>
        <summary>{words.access}</summary>
        <p class="hint">{words.accessHint}</p>
        {known('stepFree')}
        {known('toilet')}
        {known('hearingLoop')}
        <Field
          label={words.accessNotes}
          rows={2}
          maxLength={500}
          value={draft.accessNotes}
          onInput={(accessNotes) => change({ accessNotes })}
        />
      </details>
    </section>
  );
};
