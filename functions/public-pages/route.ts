/** Which page an address is. */
import { accessibilityPageOf } from './accessibility/route.ts';
import { type Answer, notFound, trouble } from './answer.ts';
import { showCode, takeCode } from './code.ts';
import { showDate, showDateCalendar, showPhoto, takeSignUp } from './date.ts';
import { grantPageOf } from './grants/route.ts';
import { showGuardian, takeConsent } from './guardian.ts';
import { showCalendar, showList, showNews } from './list.ts';
import { findOwn, showOwn, showOwnCalendar, takeAct } from './own.ts';
import { only, type Page } from './page.ts';
import type { PageRequest } from './request.ts';

/** Characters; ids, codes and tokens are shorter, and keys of the table are not endless. */
const LONGEST_PART = 200;
const CALENDAR_FILE = /^(.+)\.ics$/;

const eventPageOf = ([first, second, third, ...more]: readonly string[]): Page | null => {
  if (more.length > 0) return null;
  if (first === undefined) return only(showList);
  const file = (second ?? first).match(CALENDAR_FILE)?.[1];
  switch (first) {
    case 'kalendarz.ics':
      return second === undefined ? only(showCalendar) : null;
    case 'rss.xml':
      return second === undefined ? only(showNews) : null;
    case 'zapis':
      if (third !== undefined) return null;
      if (second === undefined) return only(findOwn);
      if (file !== undefined) return only((request) => showOwnCalendar(request, file));
      return { show: (request) => showOwn(request, second), take: (request, fields) => takeAct(request, second, fields) };
    case 'kod':
      if (second === undefined || third !== undefined) return null;
      return { show: (request) => showCode(request, second), take: (request, fields) => takeCode(request, second, fields) };
    case 'zgoda':
      if (second === undefined || third !== undefined) return null;
      return {
        show: (request) => showGuardian(request, second),
        take: (request, fields) => takeConsent(request, second, fields),
      };
    default:
      if (second === 'zdjecie' && third !== undefined) return only((request) => showPhoto(request, first, third));
      if (second !== undefined) return null;
      if (file !== undefined) return only((request) => showDateCalendar(request, file));
      return { show: (request) => showDate(request, first), take: (request, fields) => takeSignUp(request, first, fields) };
  }
};

const PAGES = { events: eventPageOf, grants: grantPageOf, accessibility: accessibilityPageOf } as const;

export const route = async (request: PageRequest): Promise<Answer> => {
  const page = request.parts.some(({ length }) => length > LONGEST_PART) ? null : PAGES[request.context.room](request.parts);
  if (page === null) return notFound(request);
  if (request.method === 'GET') return page.show(request);
  if (request.method !== 'POST' || page.take === null)
    return trouble(request, 405, 'method', { allow: page.take === null ? 'GET, HEAD' : 'GET, HEAD, POST' });
  switch (request.form.kind) {
    case 'form':
      return page.take(request, request.form.fields);
    case 'too-large':
      return trouble(request, 413, 'too-large');
    case 'wrong-type':
    case 'none':
      return trouble(request, 415, 'wrong-type');
  }
};
