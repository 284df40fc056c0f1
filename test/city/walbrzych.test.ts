import { describe, expect, it } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';

const city = loadCity('walbrzych');
const street = (short: string) => city.streets.find((s) => s.short === short);

describe('the profile of Wałbrzych', () => {
  it('has the six subareas, the fourteen categories and a streetworker for each subarea', () => {
    expect(city.subareas).toHaveLength(6);
    expect(city.categories.map((c) => c.id)).toEqual([
      'oswietlenie',
      'droga_chodnik',
      'odpady_smieci',
      'budynek_mieszkanie',
      'zwierzeta',
      'transport_parkowanie',
      'zielen',
      'bezpieczenstwo',
      'woda_kanalizacja',
      'halas',
      'pomoc_spoleczna',
      'plac_zabaw_rekreacja',
      'wandalizm',
      'inne',
    ]);
    for (const subarea of city.subareas) {
      expect(city.staff.filter((m) => m.role === 'streetworker' && m.subareas.includes(subarea.id)).length).toBeGreaterThan(1);
    }
  });

  it.each([
    ['Słowackiego', 'srodmiescie', []],
    ['1 Maja', 'sobiecin', []],
    ['11 Listopada', null, ['nowe_miasto', 'stary_zdroj']],
    ['Żeromskiego', null, ['stary_zdroj', 'bialy_kamien']],
    ['Łokietka', null, ['podgorze']],
    ['Długa', null, []],
  ])('%s belongs to %s, may be in %j', (short, subarea, mayBe) => {
    expect(street(short)).toMatchObject({ subarea, mayBe });
  });

  it('keeps the district of streets outside the six, and nothing where the source gave none', () => {
    expect(street('Długa')?.district).toBe('Piaskowa Góra');
    expect(street('Różana')?.district).toBeNull();
  });

  it('keeps help for a person, safety and noise of neighbours from other eyes', () => {
    expect(city.categories.filter((c) => c.sensitive).map((c) => c.id)).toEqual(['bezpieczenstwo', 'halas', 'pomoc_spoleczna']);
  });
});
