import { useConsole } from '../../data/console.ts';
import type { EventDetail } from '../../data/event-types.ts';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { EVENTS } from './texts/events/index.ts';

/** Who did what, the newest first. */
export const EventHistory = ({ history }: { readonly history: EventDetail['history'] }) => {
  const words = useTexts(EVENTS).event;
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <details>
      <summary>{words.history}</summary>
      <ol class="entries">
        {history.toReversed().map(({ version, at, byName, what }) => (
          <li key={version}>
            <small>
              {momentOf(language, at, clock.now())}, {byName}
            </small>
            <div>{words.what[what] ?? what}</div>
          </li>
        ))}
      </ol>
    </details>
  );
};
