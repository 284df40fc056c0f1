import { useLocation } from 'preact-iso';
import { useMe } from '../data/me.ts';
import { furtherRoomsFor, MORE_PATH, roomsFor } from '../rooms.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Icon, type IconName } from './icon.tsx';

/** At the bottom of a phone, where the rooms that do not fit stand behind "more"; at the side of a larger screen, all of them. */
export const Nav = () => {
  const words = useTexts(SHELL);
  const { path } = useLocation();
  const { role } = useMe();
  const further = furtherRoomsFor(role);
  const inMore = path === MORE_PATH || further.some((room) => room.isHere(path));
  return (
    <nav class="nav" aria-label={words.navigation}>
      <ul>
        {roomsFor(role).map((room) => (
          <li key={room.id} class={further.includes(room) ? 'further' : undefined}>
            <Place href={room.path} icon={room.icon} name={words.rooms[room.id]} here={room.isHere(path)} />
          </li>
        ))}
        {further.length > 0 && (
          <li class="more">
            <Place href={MORE_PATH} icon="dots" name={words.rooms.more} here={inMore} />
          </li>
        )}
      </ul>
    </nav>
  );
};

const Place = ({
  href,
  icon,
  name,
  here,
}: {
  readonly href: string;
  readonly icon: IconName;
  readonly name: string;
  readonly here: boolean;
}) => (
  <a href={href} {...(here ? { 'aria-current': 'page' as const } : {})}>
    <Icon name={icon} />
    <span>{name}</span>
  </a>
);
