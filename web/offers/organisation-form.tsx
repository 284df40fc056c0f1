/** The data of an organisation, as it signs: written by its people, or by staff for them. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OrganisationContent } from '../console/data/grants-types.ts';
import type { Outcome } from '../console/data/outbox.ts';
import { useDraft } from '../console/data/use-draft.ts';
import { Button } from '../console/parts/button.tsx';
import { Check, Choice, Field } from '../console/parts/field.tsx';
import { Notice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { contentOf, emptyIn, type OrganisationDraft, type OrganisationMistake, refusedIn } from './organisation-draft.ts';
import { OFFERS } from './texts/index.ts';

/** `draft`: name under which it is kept on this device. `send` gets what is complete. `children`: fields of the app's own, above. */
export const OrganisationForm = ({
  draft: name,
  initial,
  subareas,
  button,
  busy,
  send,
  children,
}: {
  readonly draft: string;
  readonly initial: OrganisationDraft;
  readonly subareas: readonly { readonly id: string; readonly name: string }[];
  readonly button: string;
  readonly busy: boolean;
  readonly send: (content: OrganisationContent) => Promise<Outcome | null>;
  readonly children?: ComponentChildren;
}) => {
  const words = useTexts(OFFERS).organisation;
  const [kept, keep] = useDraft(name);
  const [wrong, setWrong] = useState<Readonly<Record<string, OrganisationMistake>>>({});
  // Written by this form and by nothing else.
  const form: OrganisationDraft = kept === '' ? initial : { ...initial, ...(JSON.parse(kept) as OrganisationDraft) };
  const change = (changed: Partial<OrganisationDraft>): void => {
    keep(JSON.stringify({ ...form, ...changed }));
    setWrong(Object.fromEntries(Object.entries(wrong).filter(([place]) => !(place in changed))));
  };
  const submit = async (): Promise<void> => {
    const empty = emptyIn(form);
    setWrong(empty);
    if (Object.keys(empty).length > 0) return;
    const outcome = await send(contentOf(form));
    if (outcome === null) return;
    if (outcome.kind === 'refused') setWrong(refusedIn(outcome.problem.errors ?? []));
    if (outcome.kind === 'sent') keep('');
  };
  const text = (
    place: Exclude<keyof OrganisationDraft, 'representatives' | 'willingIn' | 'registerKind'>,
    label: string,
    more: {
      readonly hint?: string;
      readonly maxLength?: number;
      readonly type?: 'email' | 'tel';
      readonly inputMode?: 'numeric';
    } = {},
  ) => (
    <Field
      label={label}
      value={form[place]}
      onInput={(value) => change({ [place]: value })}
      error={wrong[place] === undefined ? undefined : words[wrong[place]]}
      {...more}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      {text('name', words.name, { maxLength: 300 })}
      {text('legalForm', words.legalForm, { hint: words.legalFormHint, maxLength: 100 })}
      <Choice
        label={words.register}
        value={form.registerKind}
        onInput={(kind) => change({ registerKind: kind === 'other' ? 'other' : 'krs' })}
        options={[
          { value: 'krs', label: words.krs },
          { value: 'other', label: words.otherRegister },
        ]}
      />
      {form.registerKind === 'other' &&
        text('registerName', words.registerName, { hint: words.registerNameHint, maxLength: 200 })}
      {text('registerNumber', form.registerKind === 'krs' ? words.krsNumber : words.registerNumber, { maxLength: 100 })}
      {text('nip', words.nip, { hint: words.nipHint, maxLength: 20, inputMode: 'numeric' })}
      {text('regon', words.regon, { hint: words.nipHint, maxLength: 20, inputMode: 'numeric' })}
      {text('iban', words.iban, { hint: words.ibanHint, maxLength: 40 })}
      {text('address', words.address, { maxLength: 300 })}
      {text('email', words.email, { type: 'email', maxLength: 200 })}
      {text('phone', words.phone, { type: 'tel', maxLength: 30 })}
      <Representatives form={form} change={change} wrong={wrong.representatives !== undefined} />
      {subareas.length > 0 && (
        <fieldset>
          <legend>{words.willing}</legend>
          <p class="hint">{words.willingHint}</p>
          {subareas.map((subarea) => (
            <Check
              key={subarea.id}
              label={subarea.name}
              checked={form.willingIn.includes(subarea.id)}
              onChange={(checked) =>
                change({ willingIn: [...form.willingIn.filter((id) => id !== subarea.id), ...(checked ? [subarea.id] : [])] })
              }
            />
          ))}
        </fieldset>
      )}
      {Object.keys(wrong).length > 0 && <Notice kind="problem">{words.fixFirst}</Notice>}
      <Button kind="main" type="submit" busy={busy}>
        {button}
      </Button>
    </form>
  );
};

const MOST_PEOPLE = 10;

const Representatives = ({
  form,
  change,
  wrong,
}: {
  readonly form: OrganisationDraft;
  readonly change: (changed: Partial<OrganisationDraft>) => void;
  readonly wrong: boolean;
}) => {
  const words = useTexts(OFFERS).organisation;
  const people = form.representatives;
  const replace = (i: number, changed: Partial<(typeof people)[number]>) =>
    change({ representatives: people.map((person, at) => (at === i ? { ...person, ...changed } : person)) });
  return (
    <fieldset>
      <legend>{words.representatives}</legend>
      <p class="hint">{words.representativesHint}</p>
      {people.map((person, i) => (
        <div key={i} class="side-by-side">
          <Field
            label={words.person}
            maxLength={100}
            value={person.name}
            error={wrong && i === 0 ? words.missing : undefined}
            onInput={(name) => replace(i, { name })}
          />
          <Field label={words.role} maxLength={100} value={person.role} onInput={(role) => replace(i, { role })} />
          {people.length > 1 && (
            <Button onClick={() => change({ representatives: people.filter((_, at) => at !== i) })}>{words.removePerson}</Button>
          )}
        </div>
      ))}
      {people.length < MOST_PEOPLE && (
        <Button onClick={() => change({ representatives: [...people, { name: '', role: '' }] })}>{words.addPerson}</Button>
      )}
    </fieldset>
  );
};
