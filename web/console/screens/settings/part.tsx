/** One part of the settings: its form, what is kept of it half typed, and who changed it before. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { Listed } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { type Setting, settingHistoryQuery, settingsQuery, unverifiedQuery } from '../../data/settings-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { useKinds } from '../events/use-kinds.ts';
import { errorsOf, optionsIn } from './around.ts';
import { OneField } from './fields.tsx';
import { History } from './history.tsx';
import { type FormPart, isFormPart, PART_SPECS } from './part-specs.ts';
import { Tester } from './tester.tsx';
import { SETTINGS } from './texts/index.ts';

/** Half typed: what, and over which version. Written by this screen and by nothing else. */
interface Draft {
  readonly version: number;
  readonly value: unknown;
}

export default function PartScreen() {
  const words = useTexts(SETTINGS);
  const { part = '' } = useRoute().params;
  const settings = useQuery(settingsQuery);
  if (!isFormPart(part))
    return (
      <Page title={words.title} back="/console/settings">
        <Notice>{words.unknownPart}</Notice>
      </Page>
    );
  return (
    <Page title={words.parts[part].title} back="/console/settings">
      <p>{words.parts[part].lead}</p>
      <Reading of={settings}>{({ items }: Listed<Setting>) => <Form key={part} part={part} items={items} />}</Reading>
    </Page>
  );
}

const Form = ({ part, items }: { readonly part: FormPart; readonly items: readonly Setting[] }) => {
  const words = useTexts(SETTINGS);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { library, clock } = useConsole();
  const me = useMe();
  const kinds = useKinds();
  const { sendNow, busy, refused } = useCommand();
  const path = `/api/settings/${part}`;
  const [kept, keep, arrived] = useDraft(path);
  const [saved, setSaved] = useState(false);
  const setting = items.find((one) => one.part === part);
  if (setting === undefined) return null;
  const draft: Draft = kept === '' ? { version: setting.version, value: setting.value } : (JSON.parse(kept) as Draft);
  const overtaken = draft.version !== setting.version;
  const change = (value: unknown, version = draft.version): void => {
    setSaved(false);
    keep(JSON.stringify({ version, value } satisfies Draft));
  };
  const around = { options: optionsIn(items, me.city.subareas, words, shell.roles), kinds, errorAt: errorsOf(refused) };
  const save = async (): Promise<void> => {
    const { version, value } = draft;
    const label = words.saveLabel(words.parts[part].title);
    const outcome = await sendNow({ method: 'PUT', path, body: value, version, subject: path, label });
    if (outcome.kind === 'sent') {
      arrived(kept);
      setSaved(true);
    }
    // Refused, it may be because somebody was faster.
    for (const query of [settingsQuery, settingHistoryQuery(part), unverifiedQuery]) await library.refresh(query.path);
  };
  return (
    <>
      <p class="hint">
        {setting.changedAt === null
          ? words.asInProfile
          : words.changed(momentOf(language, setting.changedAt, clock.now()), setting.changedByName ?? '')}
      </p>
      {me.role !== 'admin' && <Notice>{words.readOnly}</Notice>}
      {overtaken && <Notice kind="problem">{words.changedMeanwhile}</Notice>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <OneField spec={PART_SPECS[part]} value={draft.value} path="" around={around} onChange={(value) => change(value)} />
        <ProblemNotice problem={refused} />
        {kept !== '' && <p class="hint">{words.notSavedYet}</p>}
        {saved && <Notice kind="good">{words.saved}</Notice>}
        <div class="actions">
          {kept !== '' && <Button onClick={() => keep('')}>{words.discard}</Button>}
          {me.role === 'admin' && (
            <Button kind="main" type="submit" busy={busy}>
              {words.save}
            </Button>
          )}
        </div>
      </form>
      {part === 'routing' && <Tester rules={kept === '' ? null : draft.value} around={around} shown={draft.value} />}
      <History part={part} around={around} onRestore={me.role === 'admin' ? (value) => change(value, setting.version) : null} />
    </>
  );
};
