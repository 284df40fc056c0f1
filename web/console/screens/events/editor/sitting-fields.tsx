import { Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { type LocalSitting, sittingOf } from '../date-time.ts';
import { EDITOR } from '../texts/editor/index.ts';

/** Day, start and end of one sitting, on the clock of the city. */
export const SittingFields = ({
  sitting,
  tried,
  onChange,
}: {
  readonly sitting: LocalSitting;
  readonly tried: boolean;
  readonly onChange: (sitting: LocalSitting) => void;
}) => {
  const words = useTexts(EDITOR);
  const wrong = tried && sittingOf(sitting) === null ? words.wrongTime : undefined;
  return (
    <div class="side-by-side">
      <Field
        type="date"
        label={words.day}
        value={sitting.day}
        required
        onInput={(day) => onChange({ ...sitting, day })}
        error={wrong}
      />
      <Field type="time" label={words.from} value={sitting.from} required onInput={(from) => onChange({ ...sitting, from })} />
      <Field type="time" label={words.to} value={sitting.to} required onInput={(to) => onChange({ ...sitting, to })} />
    </div>
  );
};
