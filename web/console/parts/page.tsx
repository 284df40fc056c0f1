import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

let first = true;

/** One screen: its title, which gets the focus when the screen opens, and what is on it. */
export const Page = ({
  title,
  back,
  children,
}: {
  readonly title: string;
  /** Where "back" leads; without it there is no such link. */
  readonly back?: string;
  readonly children: ComponentChildren;
}) => {
  const words = useTexts(SHELL);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${words.appName}`;
  }, [title, words]);
  // A reader with a screen reader hears where they are; the first screen leaves the focus to the browser.
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
    scrollTo(0, 0);
  }, []);
  return (
    <main id="content" class="page">
      {back !== undefined && (
        <a class="back" href={back}>
          <span aria-hidden="true">←</span> {words.back}
        </a>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
};
