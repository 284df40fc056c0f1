/** A report written down for somebody without a chat; works without a connection. */
import { useState } from 'preact/hooks';
import type { OnBehalf, Transition, Understood } from '../../data/api-types.ts';
import { useMe } from '../../data/me.ts';
import type { Outcome } from '../../data/outbox.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { Sentence } from './sentence.tsx';
import { ISSUES } from './texts/index.ts';

type How = OnBehalf['answer']['how'];
const WAYS: readonly How[] = ['none', 'sms', 'phone', 'email', 'in-person'];
const ASKS_CONTACT: readonly How[] = ['sms', 'phone', 'email'];

export default function ReportScreen() {
  const words = useTexts(ISSUES).report;
  const [done, setDone] = useState<Outcome | null>(null);
  return (
    <Page title={words.title}>
      {done === null ? <Form onDone={setDone} /> : <Done outcome={done} onAnother={() => setDone(null)} />}
    </Page>
  );
}

const Form = ({ onDone }: { readonly onDone: (outcome: Outcome) => void }) => {
  const texts = useTexts(ISSUES);
  const words = texts.report;
  const { city } = useMe();
  const { send, busy, refused } = useCommand();
  const [sentence, setSentence] = useDraft('report:sentence');
  const [category, setCategory] = useDraft('report:category');
  const [description, setDescription] = useDraft('report:description');
  const [place, setPlace] = useDraft('report:place');
  const [subarea, setSubarea] = useDraft('report:subarea');
  const [contact, setContact] = useDraft('report:contact');
  const [how, setHow] = useState<How>('none');
  const [urgent, setUrgent] = useState(false);
  const [told, setTold] = useState(false);
  const [tried, setTried] = useState(false);
  const short = (value: string) => (tried && value.trim().length < 3 ? texts.fields.tooShort : undefined);
  const asksContact = ASKS_CONTACT.includes(how);

  /** What was not recognised stays as it was typed. */
  const fill = (said: string, read: Understood | null): void => {
    setDescription(said);
    if (read === null) return;
    if (read.category !== null) setCategory(read.category);
    if (read.place !== null) setPlace(read.place);
    if (read.place !== null) setSubarea(read.subarea ?? '');
    setUrgent(read.urgent);
  };

  const submit = async (): Promise<void> => {
    setTried(true);
    if (category === '' || description.trim().length < 3 || place.trim().length < 3 || !told) return;
    if (asksContact && contact.trim().length < 3) return;
    const body: OnBehalf = {
      category,
      description: description.trim(),
      place: place.trim(),
      ...(subarea === '' ? {} : { subarea }),
      urgent,
      toldAboutData: true,
      answer: { how, ...(asksContact ? { contact: contact.trim() } : {}) },
    };
    const outcome = await send({
      method: 'POST',
      path: '/api/issues',
      body,
      version: null,
      subject: '/api/issues',
      label: `${place.trim()}: ${words.label}`,
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    for (const clear of [setSentence, setCategory, setDescription, setPlace, setSubarea, setContact]) clear('');
    onDone(outcome);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{words.lead}</p>
      <Sentence text={sentence} onInput={setSentence} onRead={fill} />
      <Choice
        label={words.category}
        value={category}
        required
        onInput={setCategory}
        options={[
          { value: '', label: words.chooseCategory },
          ...city.categories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={tried && category === '' ? texts.fields.choose : undefined}
      />
      <Field
        label={words.description}
        hint={words.descriptionHint}
        rows={4}
        value={description}
        required
        onInput={setDescription}
        error={short(description)}
      />
      <Field label={words.place} hint={words.placeHint} value={place} required onInput={setPlace} error={short(place)} />
      <Choice
        label={words.subarea}
        value={subarea}
        onInput={setSubarea}
        options={[
          { value: '', label: words.subareaUnknown },
          ...city.subareas.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'outside', label: texts.today.outside },
        ]}
      />
      <Check label={words.urgent} checked={urgent} onChange={setUrgent} />
      <Choice
        label={words.how}
        value={how}
        onInput={(value) => setHow(WAYS.find((way) => way === value) ?? 'none')}
        options={WAYS.map((way) => ({ value: way, label: words.ways[way] }))}
      />
      {asksContact && (
        <Field
          label={how === 'email' ? words.email : words.phone}
          hint={words.contactHint}
          type={how === 'email' ? 'email' : 'tel'}
          value={contact}
          required
          onInput={setContact}
          error={short(contact)}
        />
      )}
      <p class="hint">{words.toldHint}</p>
      <Check label={words.told} checked={told} onChange={setTold} required />
      {tried && !told && <p class="error">{words.toldMissing}</p>}
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button kind="main" type="submit" busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
};

const Done = ({ outcome, onAnother }: { readonly outcome: Outcome; readonly onAnother: () => void }) => {
  const words = useTexts(ISSUES).report;
  const shell = useTexts(SHELL);
  if (outcome.kind !== 'sent')
    return (
      <>
        <Notice kind="good">{shell.outcome.queued}</Notice>
        <Button onClick={onAnother}>{words.another}</Button>
      </>
    );
  // The answer to a report is the issue that it became.
  const made = outcome.body as Transition;
  return (
    <>
      <Notice kind="good">{words.done(made.number)}</Notice>
      <div class="actions">
        <LinkButton kind="main" href={`/console/issues/${made.id}`}>
          {words.open}
        </LinkButton>
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </>
  );
};
