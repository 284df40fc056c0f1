/** The rooms for which the navigation at the bottom of a phone has no place. */
import { useMe } from '../data/me.ts';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/page.tsx';
import { furtherRoomsFor } from '../rooms.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

export default function MoreScreen() {
  const words = useTexts(SHELL);
  const me = useMe();
  return (
    <Page title={words.rooms.more}>
      <ul class="rooms">
        {furtherRoomsFor(me.role).map((room) => (
          <li key={room.id}>
            <a class="row" href={room.path}>
              <Icon name={room.icon} /> <span class="row-title">{words.rooms[room.id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
