/** Whether the headers of an answer are what HTTP allows and what a browser may follow. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Visible ASCII and spaces between: what every program on the way reads alike (RFC 9110 § 5.5). */
const VALUE = /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/;
const DISPOSITION = /^attachment; filename="[\w.-]*"(?:; filename\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[0-9A-Fa-f]{2})*)?$/;
const LONGEST = 4_000;

/** What is wrong with them; empty = nothing. `origin`: where answers may lead to besides paths. */
export const badHeaders = (headers: Readonly<Record<string, unknown>>, origin = 'https://example.org'): readonly string[] =>
  Object.entries(headers).flatMap(([name, given]) => {
    const value = String(given);
    const leads = name.toLowerCase() === 'location' && !/^\/(?![/\\])/.test(value) && !value.startsWith(`${origin}/`);
    const file = name.toLowerCase() === 'content-disposition' && !DISPOSITION.test(value);
    const cookie = name.toLowerCase() === 'set-cookie';
    const wrong = !NAME.test(name) || !VALUE.test(value) || value.length > LONGEST || leads || file || cookie;
    return wrong ? [`${JSON.stringify(name)}: ${JSON.stringify(value).slice(0, 200)}`] : [];
  });
