import { useId } from 'preact/hooks';
import { ACCEPTED } from '../../../picture.ts';
import { useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';

/** Takes a picture with the camera, or one that the phone has. */
export const PhotoField = ({
  label,
  hint,
  error,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChoose: (file: File | null) => void;
}) => {
  const words = useTexts(ISSUES).photos;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint ?? words.fileHint}
      </p>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
