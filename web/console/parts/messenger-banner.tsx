import { pageHealthQuery } from '../data/api-types.ts';
import { useConsole } from '../data/console.ts';
import { useQuery } from '../data/use-query.ts';
import { momentOf } from '../texts/dates.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { PAGE_HEALTH } from '../texts/page-health.ts';
import { Notice } from './notice.tsx';

/** Above every screen while Messenger does not work; a copy from before the connection was lost claims nothing. */
export const MessengerBanner = () => {
  const { clock } = useConsole();
  const language = useLanguage();
  const words = useTexts(PAGE_HEALTH);
  const health = useQuery(pageHealthQuery);
  if (health.state !== 'read' || !health.live || health.body.broken === null) return null;
  const { since, fault } = health.body.broken;
  return (
    <div class="banner">
      <Notice kind="problem">
        <p>
          <strong>{words.broken(momentOf(language, since, clock.now()))}</strong> {words.meaning}
        </p>
        <p>{words.next[fault]}</p>
      </Notice>
    </div>
  );
};
