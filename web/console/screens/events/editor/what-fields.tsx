import { Check, Choice, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import { useKinds } from '../use-kinds.ts';
import { LANGUAGES } from './draft.ts';
import type { Group } from './fields.ts';
import { OtherLanguages, PolishField } from './text-fields.tsx';

export const WhatFields = ({ draft, change, tried }: Group) => {
  const words = useTexts(EDITOR);
  const kinds = useKinds();
  const lacks = (text: string, name: 'kind' | 'title' | 'description') =>
    tried && text.trim() === '' ? `${words.wrong} ${words.required[name]}` : undefined;
  return (
    <section>
      <h2>{words.what}</h2>
      <Choice
        label={words.kind}
        value={draft.kind}
        required
        onInput={(kind) => change({ kind })}
        options={[{ value: '', label: words.choose }, ...kinds.map(({ id, name }) => ({ value: id, label: name }))]}
        error={lacks(draft.kind, 'kind')}
      />
      <PolishField
        label={words.title}
        hint={words.titleHint}
        maxLength={200}
        required
        text={draft.title}
        onChange={(title) => change({ title })}
        error={lacks(draft.title.pl, 'title')}
      />
      <PolishField
        label={words.description}
        hint={words.descriptionHint}
        rows={5}
        required
        text={draft.description}
        onChange={(description) => change({ description })}
        error={lacks(draft.description.pl, 'description')}
      />
      <Field label={words.hosts} hint={words.hostsHint} rows={2} value={draft.hosts} onInput={(hosts) => change({ hosts })} />
      <PolishField label={words.bring} rows={2} text={draft.bring} onChange={(bring) => change({ bring })} />
      <fieldset>
        <legend>{words.languages}</legend>
        {LANGUAGES.map((language) => (
          <Check
            key={language}
            label={words.languageNames[language]}
            checked={draft.languages.includes(language)}
            onChange={(on) =>
              change({ languages: LANGUAGES.filter((one) => (one === language ? on : draft.languages.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <details>
        <summary>{words.otherLanguages}</summary>
        <OtherLanguages label={words.title} text={draft.title} onChange={(title) => change({ title })} />
        <OtherLanguages
          label={words.description}
          rows={4}
          text={draft.description}
          onChange={(description) => change({ description })}
        />
        <OtherLanguages label={words.bring} text={draft.bring} onChange={(bring) => change({ bring })} />
      </details>
    </section>
  );
};
