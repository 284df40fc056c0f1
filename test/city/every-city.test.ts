/** What every city in cities/ must keep; a new folder is tested by being there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menu } from '../../bot/phrases/menu.ts';
import { refuseProfile } from '../../local/messenger/messenger-profile.ts';
import { loadCity } from '../../shared/city/load.ts';

const cities = join(import.meta.dirname, '../../cities');

describe.each(readdirSync(cities))('the city of %s', (id) => {
  const city = loadCity(id);

  it('names each street, id and number once', () => {
    for (const ids of [
      city.subareas.map((s) => s.id),
      city.streets.map((s) => s.short),
      city.categories.map((c) => c.id),
      city.staff.map((m) => m.id),
      city.owners.map((o) => o.id),
      city.routing.map((r) => r.id),
      city.emergencyNumbers.map((n) => n.number),
    ]) {
      expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
    }
  });

  it('routes everything: the last rule matches anything', () => {
    expect(city.routing.at(-1)?.when).toEqual({});
  });

  it('has somebody for each subarea, an office and an admin', () => {
    for (const subarea of city.subareas) {
      expect(city.staff.some((m) => m.role === 'streetworker' && m.subareas.includes(subarea.id))).toBe(true);
    }
    expect(city.staff.map((m) => m.role)).toEqual(expect.arrayContaining(['office', 'admin']));
  });

  it('lets landmarks name only streets of the list', () => {
    const streets = new Set(city.streets.map((s) => s.short));
    expect(city.landmarks.filter((l) => l.street !== null && !streets.has(l.street))).toEqual([]);
  });

  it('has only national emergency numbers verified; what the office must check is null', () => {
    expect(city.emergencyNumbers.every((n) => n.verified?.by === 'numer ogólnopolski')).toBe(true);
    const others = [
      city.programme,
      city.office,
      city.formalRoute,
      city.privacy,
      ...city.owners,
      ...city.categories,
      ...city.landmarks,
      ...city.retention,
    ];
    expect(others.filter((item) => item.verified !== null)).toEqual([]);
  });

  it('names no amounts and says where its data comes from', () => {
    const { staff: _, ...data } = city;
    expect(JSON.stringify(data)).not.toMatch(/\d\s?(?:zł|PLN|euro)/iu);
    expect(readFileSync(join(cities, id, 'SOURCES.md'), 'utf8')).toContain('verified');
  });

  it('has a menu, ice breakers and a greeting that Messenger takes', () => {
    for (const language of ['pl', 'uk', 'en'] as const) {
      const { items, iceBreakers, greeting, getStarted } = menu(language, city);
      const profile = {
        get_started: { payload: getStarted },
        persistent_menu: [{ locale: 'default', call_to_actions: items.map((item) => ({ type: 'postback', ...item })) }],
        ice_breakers: [{ locale: 'default', call_to_actions: [...iceBreakers] }],
      };
      expect(refuseProfile(profile, {})).toBeNull();
      expect(greeting.length).toBeLessThanOrEqual(160);
    }
  });
});
