/** Which rule fires: an issue that nobody reported, through the rules as they stand on the screen, saved or not. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import type { TriedRouting, TryRouting } from '../../data/settings-types.ts';
import { Button } from '../../parts/button.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { instantOf } from '../events/date-time.ts';
import { Sentence } from '../issues/sentence.tsx';
import type { Around } from './around.ts';
import { listOf, recordOf } from './field-spec.ts';
import { ruleInWords } from './rule-words.ts';
import { SETTINGS } from './texts/index.ts';

type Told = { readonly kind: 'told'; readonly route: TriedRouting; readonly rules: readonly unknown[] };

export const Tester = ({
  rules,
  shown,
  around,
}: {
  /** Not saved yet; null = those that hold. */
  readonly rules: unknown;
  readonly shown: unknown;
  readonly around: Around;
}) => {
  const words = useTexts(SETTINGS);
  const { tester } = words;
  const { api } = useConsole();
  const [sentence, setSentence] = useState('');
  const [category, setCategory] = useState(around.options.categories[0]?.id ?? '');
  const [subarea, setSubarea] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [at, setAt] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [refused, setRefused] = useState<Problem | 'not-now' | null>(null);
  const run = async (): Promise<void> => {
    const when = at === '' ? null : instantOf(at.slice(0, 10), at.slice(11));
    const body: TryRouting = {
      category,
      subarea: subarea === '' ? null : subarea,
      urgent,
      ...(when === null ? {} : { at: when }),
      ...(rules === null ? {} : { rules: rules as NonNullable<TryRouting['rules']> }),
    };
    const answer = await api({ method: 'POST', path: '/api/settings/routing/try', body });
    setTold(answer.kind === 'ok' ? { kind: 'told', route: answer.body as TriedRouting, rules: listOf(shown) } : null);
    setRefused(answer.kind === 'refused' ? answer.problem : answer.kind === 'ok' ? null : 'not-now');
  };
  return (
    <section class="card" aria-label={tester.title}>
      <h2>{tester.title}</h2>
      <p>{rules === null ? tester.lead : `${tester.lead} ${tester.unsaved}`}</p>
      <Sentence
        text={sentence}
        onInput={setSentence}
        onRead={(_, read) => {
          if (read === null) return;
          if (read.category !== null) setCategory(read.category);
          setSubarea(read.subarea ?? '');
          setUrgent(read.urgent);
        }}
      />
      <Choice
        label={tester.category}
        value={category}
        options={around.options.categories.map(({ id, name }) => ({ value: id, label: name }))}
        onInput={setCategory}
      />
      <Choice
        label={tester.subarea}
        value={subarea}
        options={[
          { value: '', label: words.outside },
          ...around.options.subareas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onInput={setSubarea}
      />
      <Check label={tester.urgent} checked={urgent} onChange={setUrgent} />
      <Field label={tester.at} hint={tester.atHint} type="datetime-local" value={at} onInput={setAt} />
      <div class="actions">
        <Button onClick={() => void run()}>{tester.run}</Button>
      </div>
      <ProblemNotice problem={refused} />
      {told !== null && <Outcome told={told} around={around} />}
    </section>
  );
};

const Outcome = ({ told: { route, rules }, around }: { readonly told: Told; readonly around: Around }) => {
  const words = useTexts(SETTINGS);
  const { tester } = words;
  const language = useLanguage();
  const { clock } = useConsole();
  const inWords = (id: string) =>
    ruleInWords(
      rules.find((rule) => recordOf(rule).id === id),
      around,
      words,
    );
  const place = route.rules.findIndex(({ id }) => id === route.rule);
  const passedOver = place === -1 ? route.rules : route.rules.slice(0, place);
  return (
    <div role="status">
      <Notice kind="good">
        <p>
          <strong>{place === -1 ? tester.noRule : tester.fires(place + 1)}</strong>
          {place !== -1 && ` ${inWords(route.rule)}`}
        </p>
        <p>
          {route.people.length === 0 ? tester.toOffice : tester.goesTo(route.people.map(({ name }) => name).join(', '))}{' '}
          {route.people.length > 1 && tester.shared} {tester.reasons[route.reason] ?? ''}
        </p>
        <p>{tester.acceptBy(momentOf(language, route.acceptBy, clock.now()))}</p>
      </Notice>
      {passedOver.length > 0 && (
        <>
          <p>{tester.passedOver}</p>
          <ol>
            {passedOver.map(({ id, notMet }) => (
              <li key={id}>
                {inWords(id)}: {notMet.map((condition) => tester.notMet[condition]).join(', ')}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
};
