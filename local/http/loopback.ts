/** The same address by number: functions skip the look-up of the name, and both spellings are one origin. */
export const loopback = (url: string): string => url.replace('//localhost', '//127.0.0.1');
