import type { Problem } from '../data/api-types.ts';
import { momentOf } from '../texts/dates.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

/** What others did meanwhile: who, when, and their words. */
export const Changes = ({ changes }: { readonly changes: NonNullable<Problem['changes']> }) => {
  const words = useTexts(SHELL);
  const language = useLanguage();
  return (
    <>
      <p>{words.waiting.changes}</p>
      <ul>
        {changes.map(({ version, at, byName, to, reason, by }) => (
          <li key={version}>
            {momentOf(language, at, new Date().toISOString())}, {by.kind === 'staff' ? byName : words.parties[by.kind]}:{' '}
            {words.states[to] ?? to}
            {by.kind === 'staff' && reason !== null && <blockquote>{reason}</blockquote>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The same of events and their dates: who, and when. */
export const Since = ({ since }: { readonly since: NonNullable<Problem['since']> }) => {
  const words = useTexts(SHELL);
  const language = useLanguage();
  return (
    <>
      <p>{words.waiting.changes}</p>
      <ul>
        {since.map(({ version, at, byName }) => (
          <li key={version}>
            {momentOf(language, at, new Date().toISOString())}, {byName}
          </li>
        ))}
      </ul>
    </>
  );
};
