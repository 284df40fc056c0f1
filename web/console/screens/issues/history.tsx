import type { IssueDetail } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { ISSUES } from './texts/index.ts';

type Party = IssueDetail['history'][number]['by'];

/** Notes of colleagues and residents, then every change, the newest first. */
export const History = ({ detail: { notes, history } }: { readonly detail: IssueDetail }) => {
  const words = useTexts(ISSUES).detail;
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { clock } = useConsole();
  const me = useMe();
  const nameOf = ({ by, byName }: { readonly by: Party; readonly byName: string }): string =>
    by.kind === 'staff' ? (by.staffId === me.id ? words.you : byName) : shell.parties[by.kind];
  const when = (at: string): string => momentOf(language, at, clock.now());
  const passed: Readonly<Record<string, string>> = words.passed;
  const happened = (what: string, to: keyof typeof shell.states, reason: string | null): string =>
    what === 'JudgeClosing' ? words.judged[reason === 'settled' ? 'yes' : 'no'] : (passed[what] ?? shell.states[to] ?? to);
  return (
    <>
      <section>
        <h2>{words.notes}</h2>
        {notes.length === 0 && <p class="empty">{words.noNotes}</p>}
        <ul class="entries">
          {notes.map(({ id, at, text, ...whose }) => (
            <li key={id}>
              <small>
                {when(at)}, {nameOf(whose)}
              </small>
              <blockquote>{text ?? words.withoutWords}</blockquote>
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{words.history}</summary>
        <ol class="entries">
          {history.toReversed().map(({ version, at, by, byName, what, to, reason }) => (
            <li key={version}>
              <small>
                {when(at)}, {nameOf({ by, byName })}
              </small>
              <div>{happened(what, to, reason)}</div>
              {by.kind === 'staff' && reason !== null && <blockquote>{reason}</blockquote>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
};
