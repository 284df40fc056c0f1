/** Addresses of the public pages of events, and payloads of buttons in the chat: written and read by these names only. */
export const EVENTS_PATH = '/wydarzenia';

export const addressesOf = (publicUrl: string) => {
  const base = `${publicUrl}${EVENTS_PATH}`;
  return {
    all: base,
    date: (dateId: string) => `${base}/${dateId}`,
    dateCalendar: (dateId: string) => `${base}/${dateId}.ics`,
    /** One's own sign-up, by its code. */
    signUp: (code: string) => `${base}/zapis/${code}`,
    signUpCalendar: (code: string) => `${base}/zapis/${code}.ics`,
    /** Where the six digits are entered. */
    enterCode: (signUpId: string) => `${base}/kod/${signUpId}`,
    guardian: (token: string) => `${base}/zgoda/${token}`,
    /** Feeds take `okolica` (subarea) and `rodzaj` (kind). */
    calendar: `${base}/kalendarz.ics`,
    rss: `${base}/rss.xml`,
  };
};

/** `date:` shows, `join:` signs up, `seat:` shows one's own, the others act on it. */
export const EVENT_PAYLOADS = {
  events: 'events',
  mine: 'my-events',
  date: (dateId: string) => `date:${dateId}`,
  join: (dateId: string) => `join:${dateId}`,
  seat: (signUpId: string) => `seat:${signUpId}`,
  change: (signUpId: string) => `seat-change:${signUpId}`,
  cancel: (signUpId: string) => `seat-cancel:${signUpId}`,
  accept: (signUpId: string) => `offer-yes:${signUpId}`,
  decline: (signUpId: string) => `offer-no:${signUpId}`,
  guardianAgrees: (signUpId: string) => `guardian-yes:${signUpId}`,
  felt: (signUpId: string, mood: 'good' | 'so-so' | 'bad') => `felt:${signUpId}.${mood}`,
} as const;
