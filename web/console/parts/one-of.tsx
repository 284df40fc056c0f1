/** One of a few, each large enough for a thumb outdoors. */
export const OneOf = ({
  name,
  legend,
  options,
  value,
  onChange,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <fieldset class="one-of">
    <legend>{legend}</legend>
    {Object.entries(options).map(([id, label]) => (
      <label key={id} class="check">
        <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);
