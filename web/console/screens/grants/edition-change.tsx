/** Sums and dates of a draft, as in the signed rules: without them it cannot be announced. Criteria and the form stay as they are. */

import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useConsole } from '../../data/console.ts';
import { type Edition, editionQuery } from '../../data/grants-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { contentOf, DAYS, draftOf, type EditionDraft, NUMBERS, SPANS, SUMS, wrongIn } from './edition-draft.ts';
import { GRANTS } from './texts/index.ts';

export default function EditionChangeScreen() {
  const words = useTexts(GRANTS).edition;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.change} back={`/console/grants/editions/${id}`}>
      <p>{words.changeLead}</p>
      <Reading of={useQuery(editionQuery(id))}>{({ edition }) => <Fields key={id} edition={edition} />}</Reading>
    </Page>
  );
}

const HAND_INS = ['here', 'here-and-paper', 'office-only'] as const;

const Fields = ({ edition }: { readonly edition: Edition }) => {
  const words = useTexts(GRANTS).edition;
  const { library } = useConsole();
  const { route } = useLocation();
  const path = `/api/editions/${edition.id}`;
  const [kept, keep, arrived] = useDraft(path);
  const { sendNow, busy, refused } = useCommand();
  const [tried, setTried] = useState(false);
  // Written by this screen and by nothing else.
  const draft: EditionDraft = kept === '' ? draftOf(edition) : (JSON.parse(kept) as EditionDraft);
  const change = (changed: Partial<EditionDraft>) => keep(JSON.stringify({ ...draft, ...changed }));
  const wrong = wrongIn(draft);
  const field = (place: keyof EditionDraft['typed'], label: string, type: 'text' | 'date' | 'time' = 'text') => (
    <Field
      key={place}
      label={label}
      type={type}
      {...(type === 'text' ? { inputMode: 'decimal' as const } : {})}
      value={draft.typed[place]}
      onInput={(value) => change({ typed: { ...draft.typed, [place]: value } })}
      error={wrong.includes(place) ? words.notNumber : undefined}
    />
  );
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong.length > 0) return;
    const { version } = edition;
    const body = contentOf(edition, draft);
    const outcome = await sendNow({
      method: 'PUT',
      path,
      body,
      version,
      subject: path,
      label: `${edition.name}: ${words.change}`,
    });
    if (outcome.kind !== 'sent') return;
    await library.refresh(path);
    arrived(kept);
    route(`/console/grants/editions/${edition.id}`);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.name} maxLength={200} value={draft.name} onInput={(name) => change({ name })} />
      <h2>{words.rules}</h2>
      <p class="hint">{words.emptyHint}</p>
      <div class="side-by-side">{SUMS.map((place) => field(place, `${words[place]} (zł)`))}</div>
      <div class="side-by-side">{NUMBERS.map((place) => field(place, words.numbers[place]))}</div>
      <Choice
        label={words.handIn}
        value={draft.handIn}
        onInput={(next) => change({ handIn: HAND_INS.find((one) => one === next) ?? 'here' })}
        options={HAND_INS.map((value) => ({ value, label: words.handIns[value] }))}
      />
      <h2>{words.dates}</h2>
      <div class="side-by-side">
        {DAYS.map((place) => field(place, words.when[place], 'date'))}
        {field('callEndsAt', words.callEndsAt, 'time')}
        {SPANS.map((place) => field(place, words[place]))}
      </div>
      <Field label={words.source} maxLength={500} rows={2} value={draft.source} onInput={(source) => change({ source })} />
      {tried && wrong.length > 0 && <Notice kind="problem">{words.notNumber}</Notice>}
      <ProblemNotice problem={refused} />
      <Button kind="main" type="submit" busy={busy}>
        {words.save}
      </Button>
    </form>
  );
};
