import { useLocation } from 'preact-iso';
import { useMe } from '../data/me.ts';
import { roomsFor } from '../rooms.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Icon } from './icon.tsx';

/** At the bottom of a phone, at the side of a larger screen. */
export const Nav = () => {
  const words = useTexts(SHELL);
  const { path } = useLocation();
  const me = useMe();
  return (
    <nav class="nav" aria-label={words.navigation}>
      <ul>
        {roomsFor(me.role).map((room) => (
          <li key={room.id}>
            <a href={room.path} {...(room.isHere(path) ? { 'aria-current': 'page' as const } : {})}>
              <Icon name={room.icon} />
              <span>{words.rooms[room.id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
