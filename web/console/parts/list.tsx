import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

/** Rows under a heading that says how many there are. Without rows: `empty`, or nothing where `empty` is null. */
export const List = <Item,>({
  title,
  items,
  empty,
  keyOf,
  children,
}: {
  readonly title?: string;
  readonly items: readonly Item[];
  readonly empty?: string | null;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}) => {
  const words = useTexts(SHELL);
  if (items.length === 0 && empty === null) return null;
  return (
    <section class="list">
      {title !== undefined && (
        <h2>
          {title} <span class="count">{items.length}</span>
        </h2>
      )}
      {items.length === 0 ? (
        <p class="empty">{empty ?? words.empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** A word or two that stand out. */
export interface Mark {
  readonly text: string;
  readonly tone: 'urgent' | 'late' | 'plain' | 'good';
}

export const Marks = ({ marks }: { readonly marks: readonly Mark[] }) =>
  marks.length === 0 ? null : (
    <span class="marks">
      {marks.map(({ text, tone }) => (
        <span key={text} class={`mark ${tone}`}>
          {text}
        </span>
      ))}
    </span>
  );

/** A row that leads somewhere: the whole of it can be tapped. */
export const Row = ({
  href,
  title,
  marks = [],
  children,
}: {
  readonly href: string;
  readonly title: string;
  readonly marks?: readonly Mark[];
  readonly children?: ComponentChildren;
}) => (
  <a class="row" href={href}>
    <span class="row-title">{title}</span>
    <Marks marks={marks} />
    {children}
  </a>
);
