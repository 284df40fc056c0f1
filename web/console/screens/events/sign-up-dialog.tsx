/** Signing somebody up: with a phone, with an e-mail address, or with neither. */
import { useState } from 'preact/hooks';
import type { DateDetail, GuestView, SignUpBody } from '../../data/event-types.ts';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { partyOf } from './party.ts';
import { PartyFields } from './party-fields.tsx';
import { EDITOR } from './texts/editor/index.ts';
import { GUESTS } from './texts/guests/index.ts';
import { useKept } from './use-kept.ts';

const HOWS = ['none', 'sms', 'email'] as const;
const LANGUAGES = ['pl', 'uk', 'en'] as const;
const EMPTY = {
  name: '',
  adults: '1',
  ages: '',
  how: 'none',
  contact: '',
  language: 'pl',
  paperConsent: false,
  answers: {} as Readonly<Record<string, string>>,
};

export const SignUpDialog = ({
  detail: { date, event },
  onClose,
  onDone,
}: {
  readonly detail: DateDetail;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}) => {
  const words = useTexts(GUESTS).form;
  const shell = useTexts(SHELL);
  const editor = useTexts(EDITOR);
  const { form, change, clear } = useKept(`sign-up:${date.id}`, EMPTY);
  const [told, setTold] = useState(false);
  const [tried, setTried] = useState(false);
  const how = HOWS.find((one) => one === form.how) ?? 'none';
  const lacks = (value: string) => (tried && value.trim() === '' ? words.missing : undefined);
  const subject = `/api/event-dates/${date.id}/guests`;

  const body = (): SignUpBody | null => {
    const party = partyOf(form);
    const name = form.name.trim();
    const unanswered = event.questions.some(({ id, required }) => required && (form.answers[id] ?? '').trim() === '');
    if (party === null || name === '' || !told || unanswered || (how !== 'none' && form.contact.trim() === '')) return null;
    return {
      party,
      name,
      contact: how === 'none' ? { kind: 'none' } : { kind: how, value: form.contact.trim() },
      language: LANGUAGES.find((one) => one === form.language) ?? 'pl',
      answers: Object.entries(form.answers).flatMap(([questionId, text]) =>
        text.trim() === '' ? [] : [{ questionId, text: text.trim() }],
      ),
      paperConsent: form.paperConsent,
      toldAboutData: true,
    };
  };
  const saidOf = (done: Done): string => {
    if (done.kind === 'queued') return shell.outcome.queued;
    // The answer to a sign-up is that sign-up.
    const { state, code, place } = done.body as GuestView;
    if (state.name === 'waiting') return words.waits(place ?? state.ticket);
    return state.name === 'held' ? words.held(code) : words.seated(code);
  };

  return (
    <CommandDialog
      title={words.title}
      confirm={words.confirm}
      command={() => {
        setTried(true);
        const decided = body();
        return decided === null
          ? null
          : { method: 'POST', path: subject, body: decided, version: null, subject, label: `${decided.name}: ${words.label}` };
      }}
      onClose={onClose}
      onDone={(done) => {
        clear();
        onDone(saidOf(done));
      }}
    >
      <p>{words.lead}</p>
      <Field
        label={words.name}
        hint={words.nameHint}
        maxLength={100}
        value={form.name}
        required
        onInput={(name) => change({ name })}
        error={lacks(form.name)}
      />
      <PartyFields draft={form} tried={tried} onChange={({ adults, ages }) => change({ adults, ages })} />
      {form.ages.trim() !== '' && form.adults === '0' && (
        <Check label={words.paperConsent} checked={form.paperConsent} onChange={(paperConsent) => change({ paperConsent })} />
      )}
      <Choice
        label={words.how}
        value={how}
        onInput={(value) => change({ how: value })}
        options={HOWS.map((value) => ({ value, label: words.hows[value] }))}
      />
      {how !== 'none' && (
        <Field
          label={how === 'sms' ? words.phone : words.email}
          type={how === 'sms' ? 'tel' : 'email'}
          value={form.contact}
          required
          onInput={(contact) => change({ contact })}
          error={lacks(form.contact)}
        />
      )}
      <Choice
        label={words.language}
        value={form.language}
        onInput={(language) => change({ language })}
        options={LANGUAGES.map((value) => ({ value, label: editor.languageNames[value] }))}
      />
      {event.questions.map(({ id, text, required }) => (
        <Field
          key={id}
          label={text.pl}
          rows={2}
          maxLength={500}
          required={required}
          value={form.answers[id] ?? ''}
          onInput={(value) => change({ answers: { ...form.answers, [id]: value } })}
          error={required ? lacks(form.answers[id] ?? '') : undefined}
        />
      ))}
      <p class="hint">{words.toldHint}</p>
      <Check label={words.told} checked={told} onChange={setTold} required />
      {tried && !told && <p class="error">{words.toldMissing}</p>}
    </CommandDialog>
  );
};
