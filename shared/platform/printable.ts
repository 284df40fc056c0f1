/**
 * What people wrote, without characters that calendars (RFC 5545 § 3.1), XML (1.0 § 2.2) and fonts have no place for: control characters other
 * than tab and line break, halves of characters.
 */
export const printable = (text: string): string => text.toWellFormed().replaceAll(NOT_PRINTABLE, '');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through.
const NOT_PRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
