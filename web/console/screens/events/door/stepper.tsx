import { useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';

/** A count with a button on each side: faster at a door than a keyboard. */
export const Stepper = ({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) => {
  const words = useTexts(DOOR);
  return (
    <div class="stepper">
      <span>{label}</span>
      <button
        type="button"
        class="button plain"
        aria-label={words.less(label)}
        aria-disabled={value === 0}
        onClick={() => onChange(Math.max(0, value - 1))}
      >
        −
      </button>
      <output>{value}</output>
      <button
        type="button"
        class="button plain"
        aria-label={words.more(label)}
        aria-disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + 1))}
      >
        +
      </button>
    </div>
  );
};
