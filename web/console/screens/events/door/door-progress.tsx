import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';
import { type AtDoor, progressOf } from './arrivals.ts';
import type { Door } from './use-door.ts';

/** "23 z 30", and what waits to be sent. */
export const DoorProgress = ({ list, door }: { readonly list: readonly AtDoor[]; readonly door: Door }) => {
  const words = useTexts(DOOR);
  const { came, expected } = progressOf(list);
  const walked = door.walkIns.adults + door.walkIns.children;
  return (
    <>
      <p class="door-count">
        <strong>{words.progress(came, expected)}</strong>
        {walked > 0 && <small>{words.walkedIn(walked)}</small>}
      </p>
      <progress max={Math.max(expected, 1)} value={came} aria-label={words.progress(came, expected)} />
      {door.unsent > 0 && <Notice>{words.toSend(door.unsent)}</Notice>}
    </>
  );
};
