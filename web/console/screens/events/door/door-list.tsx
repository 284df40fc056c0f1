import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Marks } from '../../../parts/list.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';
import { GUESTS } from '../texts/guests/index.ts';
import type { AtDoor } from './arrivals.ts';
import { standingWords } from './verdict.tsx';

/** So many are shown at first. */
const SHOWN = 40;
const TONES = { good: 'plain', late: 'late', bad: 'late' } as const;

/** Whoever is not in yet comes first, each by name. */
const order = (a: AtDoor, b: AtDoor): number =>
  Number(a.entered !== null) - Number(b.entered !== null) ||
  Number(a.may === 'ended') - Number(b.may === 'ended') ||
  (a.guest.name ?? '').localeCompare(b.guest.name ?? '', 'pl');

export const DoorList = ({
  list,
  searched,
  onChoose,
}: {
  readonly list: readonly AtDoor[];
  readonly searched: boolean;
  readonly onChoose: (one: AtDoor) => void;
}) => {
  const words = useTexts(DOOR);
  const { people } = useTexts(GUESTS);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const sorted = list.filter(({ may }) => searched || may !== 'ended').toSorted(order);
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  if (sorted.length === 0) return searched ? <p class="empty">{words.nobodyFound}</p> : null;
  return (
    <section class="list">
      <ul>
        {shown.map((one) => {
          const standing = standingWords(one, words, language);
          return (
            <li key={one.guest.id}>
              <button type="button" class="row" onClick={() => onChoose(one)}>
                <span class="row-title">{one.guest.name ?? words.noName}</span>
                <Marks marks={[{ text: standing.text, tone: one.entered === null ? TONES[standing.tone] : 'good' }]} />
                <small>
                  {people(one.guest.party.adults, one.guest.party.children.length)}, {one.guest.code}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < sorted.length && <Button onClick={() => setAll(true)}>{words.showAll(sorted.length)}</Button>}
    </section>
  );
};
