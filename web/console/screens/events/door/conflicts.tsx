import { Button } from '../../../parts/button.tsx';
import { timeOf } from '../../../texts/dates.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';
import { conflictsOf } from './arrivals.ts';
import type { Door } from './use-door.ts';

/** What the product saw otherwise once it heard of it, in words, until somebody has read it. */
export const Conflicts = ({ door }: { readonly door: Door }) => {
  const words = useTexts(DOOR);
  const language = useLanguage();
  const conflicts = conflictsOf(door.arrivals, door.heard);
  if (conflicts.length === 0) return null;
  return (
    <section class="list">
      <h2>{words.conflicts}</h2>
      <ul>
        {conflicts.map(({ arrival, heard }) => (
          <li key={arrival.id} class="card">
            {heard.result === 'already' ? (
              <p>
                {words.conflictAlready(arrival.name, timeOf(language, heard.at ?? arrival.at))}{' '}
                {heard.byName !== null && words.verdict.by(heard.byName)}
              </p>
            ) : (
              <>
                <p>{words.conflictRefused(arrival.name)}</p>
                {heard.said !== null && <p>{heard.said}</p>}
              </>
            )}
            <Button onClick={() => door.clear(arrival.id)}>{words.understood}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
