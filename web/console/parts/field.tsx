import { type ComponentChildren, createElement } from 'preact';
import { useId } from 'preact/hooks';

interface Shared {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One line below the label. */
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** A label, a box and what is wrong with it, tied together for those who hear the page. */
export const Field = ({
  rows,
  type = 'text',
  min,
  maxLength,
  inputMode,
  autocomplete = 'off',
  ...field
}: Shared & {
  /** More than one row to type in. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'time' | 'datetime-local' | 'number' | 'email' | 'tel' | 'search' | 'url';
  readonly min?: string;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly autocomplete?: 'off' | 'name' | 'email' | 'tel';
}) => {
  const { id, described } = useDescribed(field);
  const shared = {
    id,
    value: field.value,
    required: field.required ?? false,
    'aria-invalid': field.error !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(maxLength === undefined ? {} : { maxLength }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => field.onInput(event.currentTarget.value),
  };
  return (
    <Labelled id={id} {...field}>
      {rows === undefined ? (
        // Preact ties roles to each type of input; here the type is a property.
        createElement('input', { ...shared, type, autocomplete, ...(min && { min }), ...(inputMode && { inputMode }) })
      ) : (
        <textarea {...shared} rows={rows} />
      )}
    </Labelled>
  );
};

export const Choice = ({
  options,
  ...field
}: Shared & { readonly options: readonly { readonly value: string; readonly label: string }[] }) => {
  const { id, described } = useDescribed(field);
  return (
    <Labelled id={id} {...field}>
      <select
        id={id}
        value={field.value}
        required={field.required ?? false}
        aria-invalid={field.error !== undefined}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        onChange={(event) => field.onInput(event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

export const Check = ({
  label,
  checked,
  onChange,
  required = false,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly required?: boolean;
}) => (
  <label class="check">
    <input type="checkbox" checked={checked} required={required} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

const useDescribed = ({ hint, error }: Pick<Shared, 'hint' | 'error'>) => {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  );
  return { id, described: described.join(' ') };
};

const Labelled = ({
  id,
  label,
  hint,
  error,
  children,
}: Pick<Shared, 'label' | 'hint' | 'error'> & { readonly id: string; readonly children: ComponentChildren }) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
    {error !== undefined && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </div>
);
