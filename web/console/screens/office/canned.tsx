/** Canned answers as the office keeps them: in three languages, with who changed them last. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { type CannedAnswer, type CannedSetting, cannedSettingQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const PATH = '/api/settings/cannedAnswers';

export default function CannedScreen() {
  const words = useTexts(OFFICE).canned;
  return (
    <Page title={words.title} back="/console/inbox">
      <p>{words.lead}</p>
      <Reading of={useQuery(cannedSettingQuery)}>{(setting) => <Answers setting={setting} />}</Reading>
    </Page>
  );
}

/** One that is written anew. */
const fresh = (): CannedAnswer => ({ id: `a-${crypto.randomUUID().slice(0, 8)}`, title: '', text: { pl: '', uk: '', en: '' } });

const Answers = ({ setting }: { readonly setting: CannedSetting }) => {
  const words = useTexts(OFFICE).canned;
  const language = useLanguage();
  const { clock } = useConsole();
  const [edited, setEdited] = useState<CannedAnswer | null>(null);
  const [removed, setRemoved] = useState<CannedAnswer | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const finished = ({ kind }: Done) => {
    setEdited(null);
    setRemoved(null);
    setDone(kind);
  };
  const { changedAt, changedByName } = setting;
  return (
    <>
      {changedAt !== null && <p class="hint">{words.changed(momentOf(language, changedAt, clock.now()), changedByName ?? '')}</p>}
      <OutcomeNotice done={done} />
      <List items={setting.value} keyOf={({ id }) => id}>
        {(one) => (
          <article class="card">
            <h2>{one.title}</h2>
            <p>{one.text.pl}</p>
            <div class="actions">
              <Button onClick={() => setEdited(one)}>{words.edit}</Button>
              <Button kind="danger" onClick={() => setRemoved(one)}>
                {words.remove}
              </Button>
            </div>
          </article>
        )}
      </List>
      <div class="actions">
        <Button kind="main" onClick={() => setEdited(fresh())}>
          {words.add}
        </Button>
      </div>
      {edited !== null && <EditDialog setting={setting} answer={edited} onClose={() => setEdited(null)} onDone={finished} />}
      {removed !== null && (
        <CommandDialog
          title={words.removeTitle}
          confirm={words.remove}
          danger
          now
          command={() =>
            changeTo(
              setting,
              setting.value.filter(({ id }) => id !== removed.id),
              words.label,
            )
          }
          onClose={() => setRemoved(null)}
          onDone={finished}
        >
          <p>{removed.title}</p>
        </CommandDialog>
      )}
    </>
  );
};

const changeTo = ({ version }: CannedSetting, value: readonly CannedAnswer[], label: string) => ({
  method: 'PUT' as const,
  path: PATH,
  body: value,
  version,
  subject: PATH,
  label,
});

const EditDialog = ({
  setting,
  answer,
  onClose,
  onDone,
}: {
  readonly setting: CannedSetting;
  readonly answer: CannedAnswer;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}) => {
  const texts = useTexts(OFFICE);
  const words = texts.canned;
  const [given, setGiven] = useState(answer);
  const [missing, setMissing] = useState(false);
  const known = setting.value.some(({ id }) => id === answer.id);
  const command = () => {
    const lacks = [given.title, ...Object.values(given.text)].some((text) => text.trim() === '');
    setMissing(lacks);
    if (lacks) return null;
    const value = known ? setting.value.map((one) => (one.id === given.id ? given : one)) : [...setting.value, given];
    return changeTo(setting, value, words.label);
  };
  const lacking = (text: string) => (missing && text.trim() === '' ? words.needed : undefined);
  return (
    <CommandDialog
      title={known ? words.edit : words.add}
      confirm={words.save}
      now
      command={command}
      onClose={onClose}
      onDone={onDone}
    >
      <Field
        label={words.name}
        value={given.title}
        maxLength={60}
        error={lacking(given.title)}
        onInput={(title) => setGiven({ ...given, title })}
      />
      {LANGUAGES.map((one) => (
        <Field
          key={one}
          label={words.textIn[one]}
          rows={3}
          value={given.text[one]}
          error={lacking(given.text[one])}
          onInput={(text) => setGiven({ ...given, text: { ...given.text, [one]: text } })}
        />
      ))}
    </CommandDialog>
  );
};
