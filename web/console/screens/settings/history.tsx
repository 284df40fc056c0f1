/** Who changed a part, when, and what it was; an earlier state is put back into the form, to be read and saved. */
import type { Listed } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { type SettingChange, settingHistoryQuery } from '../../data/settings-types.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Around } from './around.ts';
import { differences } from './differences.ts';
import type { FormPart } from './part-specs.ts';
import { SETTINGS } from './texts/index.ts';
import type { FieldName } from './texts/texts.ts';

interface OfHistory {
  readonly part: FormPart;
  readonly around: Around;
  /** null = the reader may change nothing. */
  readonly onRestore: ((value: unknown) => void) | null;
}

export const History = ({ part, ...shown }: OfHistory) => {
  const history = useQuery(settingHistoryQuery(part));
  return history.state === 'read' ? <Changes part={part} first={history.body} {...shown} /> : null;
};

const Changes = ({ part, first, around, onRestore }: OfHistory & { readonly first: Listed<SettingChange> }) => {
  const words = useTexts(SETTINGS);
  const language = useLanguage();
  const { clock } = useConsole();
  // Each change of a part has its own version.
  const named = { ...first, items: first.items.map((item) => ({ ...item, id: String(item.version) })) };
  const { items, more, busy } = useMore(settingHistoryQuery(part).path, named);
  if (items.length === 0) return null;
  const nameOf = (name: string): string => {
    const item = [...Object.values(around.options).flat(), ...around.kinds].find(({ id }) => id === name);
    return item?.name ?? words.fields[name as FieldName] ?? name;
  };
  return (
    <>
      <List title={words.history} items={items} keyOf={({ version }) => String(version)}>
        {({ version, at, byName, before, value }) => (
          <details class="card">
            <summary>{words.historyLine(version, momentOf(language, at, clock.now()), byName)}</summary>
            <dl class="differences">
              {differences(before, value, nameOf).map((one) => (
                <div key={one.path}>
                  <dt>{one.path}</dt>
                  <dd>
                    <span class="hint">{words.before}</span> {one.before}
                  </dd>
                  <dd>
                    <span class="hint">{words.after}</span> {one.after}
                  </dd>
                </div>
              ))}
            </dl>
            {onRestore !== null && (
              <div class="actions">
                <Button onClick={() => onRestore(before)}>{words.restore}</Button>
              </div>
            )}
          </details>
        )}
      </List>
      <MoreButton more={more} busy={busy} />
    </>
  );
};
