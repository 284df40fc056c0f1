/** Items that open one at a time, so that twenty of them stay readable on a small screen. */
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Marks } from '../../parts/list.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Around, OfField, OfGroup } from './around.ts';
import { type FieldSpec, isRecord, type ListSpec, listOf, movedBy, recordOf, textOf } from './field-spec.ts';
import { ruleInWords } from './rule-words.ts';
import { SETTINGS } from './texts/index.ts';
import type { SettingsTexts } from './texts/texts.ts';

const titleOf = (item: unknown, spec: ListSpec, around: Around, words: SettingsTexts): string => {
  const { id, name } = recordOf(item);
  if (spec.ordered === true) return ruleInWords(item, around, words);
  const known = around.kinds.find((kind) => kind.id === id)?.name;
  const said = isRecord(name) ? textOf(name.pl) : textOf(name);
  return [said, known, words.newOne].find((one) => one !== undefined && one !== '') ?? textOf(id);
};

interface OfList extends OfField {
  readonly spec: FieldSpec & ListSpec;
  /** Draws the fields of one item: passed in, since an item may hold a list again. */
  readonly Group: FunctionComponent<OfGroup>;
}

export const ListFields = ({ spec, value, path, around, onChange, Group }: OfList) => {
  const words = useTexts(SETTINGS);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const items = listOf(value);
  const idOf = (item: unknown) => textOf(recordOf(item).id);
  const isNew = (item: unknown) => added.includes(idOf(item));
  const add = (): void => {
    const id = `x-${crypto.randomUUID().slice(0, 8)}`;
    setAdded([...added, id]);
    onChange(spec.ordered === true ? [{ id, ...spec.fresh }, ...items] : [...items, { id, ...spec.fresh }]);
  };
  const move = (at: number, by: -1 | 1): void => {
    onChange(movedBy(items, at, by));
    setSaid(words.movedTo(at + by + 1, items.length));
  };
  const addButton = spec.fresh !== null && (
    <div class="actions">
      <Button onClick={add}>{words.add}</Button>
    </div>
  );
  return (
    <>
      {spec.ordered === true && addButton}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <ul class="settings-list">
        {items.map((item, at) => {
          const title = titleOf(item, spec, around, words);
          const { left, verified } = recordOf(item);
          return (
            <li key={idOf(item)}>
              <details class="card" open={isNew(item)}>
                <summary>
                  {spec.ordered === true && <span class="count">{at + 1}</span>} {title}{' '}
                  <Marks
                    marks={[
                      ...(left === true ? [{ text: words.leftMark, tone: 'plain' } as const] : []),
                      ...(verified === null ? [{ text: words.unverified, tone: 'late' } as const] : []),
                    ]}
                  />
                </summary>
                <Group
                  fields={spec.fields.filter(({ at: name }) => isNew(item) || spec.onlyNew?.includes(name) !== true)}
                  value={item}
                  path={path === '' ? `${at}` : `${path}.${at}`}
                  around={around}
                  onChange={(next) => onChange(items.map((one, here) => (here === at ? next : one)))}
                />
                {spec.ordered === true && (
                  <div class="actions">
                    {at > 0 && <Button onClick={() => move(at, -1)}>{words.up}</Button>}
                    {at < items.length - 1 && <Button onClick={() => move(at, 1)}>{words.down}</Button>}
                  </div>
                )}
                {(spec.canBeRemoved === true || isNew(item)) && (
                  <div class="actions">
                    <Button kind="danger" onClick={() => onChange(items.filter((_, here) => here !== at))}>
                      {words.remove}
                    </Button>
                  </div>
                )}
              </details>
            </li>
          );
        })}
      </ul>
      {spec.ordered !== true && addButton}
    </>
  );
};
