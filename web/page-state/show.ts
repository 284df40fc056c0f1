/** Shows since when Messenger has not worked, where the page has a place for it. Without the script or an answer nothing is claimed. */
import type { PageState } from '../../shared/web-chat/api.ts';

const show = (since: string): void => {
  for (const line of document.querySelectorAll<HTMLElement>('[data-messenger-broken]')) {
    const moment = line.querySelector('time');
    if (moment === null) continue;
    const timeZone = line.dataset.messengerBroken;
    moment.dateTime = since;
    moment.textContent = new Intl.DateTimeFormat(line.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
      ...(timeZone !== undefined && { timeZone }),
    }).format(new Date(since));
    line.hidden = false;
  }
};

const look = async (): Promise<void> => {
  try {
    const response = await fetch('/chat/page');
    if (!response.ok) return;
    const { messengerBrokenSince }: PageState = await response.json();
    if (messengerBrokenSince !== null) show(messengerBrokenSince);
  } catch {
    // No connection: whoever reads this has other worries.
  }
};

void look();
