import type { ComponentChildren } from 'preact';

/** At least 44 pixels high: it is tapped outdoors. `busy` says that its work is under way; it stays where it is and keeps the focus. */
export const Button = ({
  kind = 'plain',
  type = 'button',
  busy = false,
  onClick,
  children,
}: {
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}) => (
  <button type={type} class={`button ${kind}`} aria-disabled={busy} onClick={busy ? (event) => event.preventDefault() : onClick}>
    {children}
  </button>
);

/** Looks like a button, leads somewhere. */
export const LinkButton = ({
  href,
  kind = 'plain',
  children,
}: {
  readonly href: string;
  readonly kind?: 'main' | 'plain';
  readonly children: ComponentChildren;
}) => (
  <a class={`button ${kind}`} href={href}>
    {children}
  </a>
);
