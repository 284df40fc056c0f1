/** Draws the fields of a part as its specification says, and gives back the value in the shape that the API takes. */
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { dateOf, localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import type { OfField, OfGroup } from './around.ts';
import { emptyOf, type FieldSpec, isRecord, listOf, numberOf, recordOf, textOf, withValue } from './field-spec.ts';
import { ListFields } from './list-fields.tsx';
import { SETTINGS } from './texts/index.ts';
import { LANGUAGES, type SettingsTexts, WEEKDAYS } from './texts/texts.ts';

export const labelOf = ({ fields }: SettingsTexts, { at, label }: FieldSpec): string =>
  fields[label ?? (at as keyof typeof fields)];

const below = (path: string, at: string): string => (path === '' ? at : `${path}.${at}`);

/** The fields of one thing, each with its own name in the value. */
const GroupFields = ({ fields, value, path, around, onChange }: OfGroup) => (
  <>
    {fields.map((spec) => (
      <OneField
        key={spec.at}
        spec={spec}
        value={recordOf(value)[spec.at]}
        path={below(path, spec.at)}
        around={around}
        onChange={(next) => onChange(withValue(recordOf(value), spec.at, next))}
      />
    ))}
  </>
);

export const OneField = (field: OfField) => {
  const words = useTexts(SETTINGS);
  const { spec, value, path, around, onChange } = field;
  const label = labelOf(words, spec);
  const shared = {
    label,
    hint: spec.hint === undefined ? undefined : words.fields[spec.hint],
    error: around.errorAt(path),
  };
  switch (spec.kind) {
    case 'group':
      if (spec.at === '') return <GroupFields {...field} fields={spec.fields} />;
      return (
        <fieldset>
          <legend>{label}</legend>
          <GroupFields {...field} fields={spec.fields} />
        </fieldset>
      );
    case 'list':
      return <ListFields {...field} spec={spec} Group={GroupFields} />;
    case 'text':
      return (
        <Field
          {...shared}
          {...(spec.type === undefined ? {} : { type: spec.type })}
          {...(spec.rows === undefined ? {} : { rows: spec.rows })}
          {...(spec.most === undefined ? {} : { maxLength: spec.most })}
          value={textOf(value)}
          onInput={(typed) => onChange(typed === '' ? emptyOf(spec.empty) : typed)}
        />
      );
    case 'number':
      return (
        <Field
          {...shared}
          inputMode="numeric"
          maxLength={5}
          value={textOf(value)}
          onInput={(typed) => onChange(numberOf(typed, spec.empty))}
        />
      );
    case 'percent':
      return (
        <Field
          {...shared}
          inputMode="numeric"
          maxLength={3}
          value={typeof value === 'number' ? String(Math.round(value * 100)) : textOf(value)}
          onInput={(typed) => {
            const share = numberOf(typed);
            onChange(typeof share === 'number' ? share / 100 : share);
          }}
        />
      );
    case 'check':
      return (
        <>
          <Check label={label} checked={value === true} onChange={onChange} />
          {shared.hint !== undefined && <p class="hint">{shared.hint}</p>}
        </>
      );
    case 'localised':
      return <LocalisedField {...field} spec={spec} />;
    case 'lines':
      return (
        <Field
          {...shared}
          hint={[shared.hint, words.oneInALine].filter(Boolean).join(' ')}
          rows={3}
          value={listOf(value).map(textOf).join('\n')}
          onInput={(typed) => onChange(typed.trim() === '' && spec.empty === 'absent' ? undefined : typed.split('\n'))}
        />
      );
    case 'one':
      return (
        <Choice
          {...shared}
          value={textOf(value)}
          options={[
            ...(spec.empty === undefined ? [] : [{ value: '', label: words.none }]),
            ...around.options[spec.of].map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onInput={(chosen) => onChange(chosen === '' ? emptyOf(spec.empty) : chosen)}
        />
      );
    case 'several':
      return (
        <fieldset class="several">
          <legend>{label}</legend>
          {spec.empty === 'absent' && <p class="hint">{words.noneMeansAny}</p>}
          {around.options[spec.of].map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              checked={listOf(value).includes(id)}
              onChange={(checked) => {
                const chosen = around.options[spec.of]
                  .map((option) => option.id)
                  .filter((one) => (one === id ? checked : listOf(value).includes(one)));
                onChange(chosen.length === 0 && spec.empty === 'absent' ? undefined : chosen);
              }}
            />
          ))}
        </fieldset>
      );
    case 'yes-or-no':
      return (
        <Choice
          {...shared}
          value={value === undefined ? '' : value === true ? 'yes' : 'no'}
          options={[
            { value: '', label: words.any },
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onInput={(chosen) => onChange(chosen === '' ? undefined : chosen === 'yes')}
        />
      );
    case 'route-to':
      return <RouteToField {...field} />;
    case 'week':
      return <WeekFields {...field} />;
    case 'per-subarea':
      return <PerSubareaFields {...field} />;
    case 'verified':
      return <VerifiedField {...field} />;
  }
};

const LocalisedField = ({ spec, value, path, around, onChange }: OfField<Extract<FieldSpec, { kind: 'localised' }>>) => {
  const words = useTexts(SETTINGS);
  const shell = useTexts(SHELL);
  const text = recordOf(value);
  return (
    <fieldset>
      <legend>{labelOf(words, spec)}</legend>
      {spec.hint !== undefined && <p class="hint">{words.fields[spec.hint]}</p>}
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={shell.languageNames[language]}
          {...(spec.rows === undefined ? {} : { rows: spec.rows })}
          {...(spec.most === undefined ? {} : { maxLength: spec.most })}
          value={textOf(text[language])}
          error={around.errorAt(`${path}.${language}`)}
          onInput={(typed) => {
            const next = { pl: '', uk: '', en: '', ...text, [language]: typed };
            const nothing = LANGUAGES.every((one) => textOf(next[one]).trim() === '');
            onChange(nothing && spec.empty === 'absent' ? undefined : next);
          }}
        />
      ))}
    </fieldset>
  );
};

const RouteToField = ({ spec, value, path, around, onChange }: OfField) => {
  const words = useTexts(SETTINGS);
  const { kind, staff } = recordOf(value);
  return (
    <Choice
      label={labelOf(words, spec)}
      error={around.errorAt(`${path}.staff`)}
      value={kind === 'staff' ? `staff:${textOf(staff)}` : textOf(kind)}
      options={[
        { value: 'streetworker-of-subarea', label: words.streetworkerOfSubarea },
        { value: 'office', label: words.theOffice },
        ...around.options.staff.map(({ id, name }) => ({ value: `staff:${id}`, label: name })),
      ]}
      onInput={(chosen) =>
        onChange(chosen.startsWith('staff:') ? { kind: 'staff', staff: chosen.slice('staff:'.length) } : { kind: chosen })
      }
    />
  );
};

const WeekFields = ({ spec, value, path, around, onChange }: OfField) => {
  const words = useTexts(SETTINGS);
  const week = recordOf(value);
  const set = (day: string, end: 'from' | 'to', typed: string): void => {
    const hours = { from: '', to: '', ...recordOf(week[day]), [end]: typed };
    onChange(withValue(week, day, hours.from === '' && hours.to === '' ? undefined : hours));
  };
  return (
    <fieldset>
      <legend>{labelOf(words, spec)}</legend>
      <p class="hint">{words.emptyIsClosed}</p>
      {around.errorAt(path) !== undefined && <p class="error">{around.errorAt(path)}</p>}
      {WEEKDAYS.map((day) => (
        <div class="side-by-side" key={day}>
          {(['from', 'to'] as const).map((end) => (
            <Field
              key={end}
              type="time"
              label={`${words.weekdays[day]}, ${words.ends[end]}`}
              value={textOf(recordOf(week[day])[end])}
              error={around.errorAt(`${path}.${day}.${end}`) ?? (end === 'to' ? around.errorAt(`${path}.${day}`) : undefined)}
              onInput={(typed) => set(day, end, typed)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
};

const PerSubareaFields = ({ spec, value, path, around, onChange }: OfField) => {
  const words = useTexts(SETTINGS);
  const shares = recordOf(value);
  return (
    <fieldset>
      <legend>{labelOf(words, spec)}</legend>
      <p class="hint">{words.emptyIsUndecided}</p>
      <div class="side-by-side">
        {around.options.subareas.map(({ id, name }) => (
          <Field
            key={id}
            label={name}
            inputMode="numeric"
            maxLength={3}
            value={textOf(shares[id])}
            error={around.errorAt(`${path}.${id}`)}
            onInput={(typed) => {
              const next = withValue(shares, id, numberOf(typed, 'absent'));
              onChange(Object.keys(next).length === 0 ? null : next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Who checked it and when is said by whoever presses it: themselves, today. */
const VerifiedField = ({ value, onChange }: OfField) => {
  const words = useTexts(SETTINGS);
  const language = useLanguage();
  const { clock } = useConsole();
  const me = useMe();
  const { by, on } = recordOf(value);
  return (
    <>
      <Check
        label={words.verified}
        checked={isRecord(value)}
        onChange={(checked) => onChange(checked ? { by: me.name, on: localDay(clock.now()) } : null)}
      />
      <p class="hint">{isRecord(value) ? words.verifiedBy(textOf(by), dateOf(language, textOf(on))) : words.unverifiedHint}</p>
    </>
  );
};
