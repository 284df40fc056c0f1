import { useConsole } from '../../data/console.ts';
import { about, refused, waiting } from '../../data/queue.ts';
import { useValue } from '../../data/value.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

/** What this device has decided about something and the product does not have yet, or did not accept. */
export const OwnQueue = ({ subject }: { readonly subject: string }) => {
  const shell = useTexts(SHELL);
  const { outbox } = useConsole();
  const own = about(useValue(outbox.queue), subject);
  const [unsent, turnedDown] = [waiting(own), refused(own)];
  return (
    <>
      {unsent.length > 0 && (
        <Notice>
          <p>{shell.outcome.queued}</p>
          <ul>
            {unsent.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
      {turnedDown.length > 0 && (
        <Notice kind="problem">
          <a href="/console/waiting">{shell.status.refused(turnedDown.length)}</a>
        </Notice>
      )}
    </>
  );
};
