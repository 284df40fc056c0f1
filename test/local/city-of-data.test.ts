import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherCityIn } from '../../local/city-of-data.ts';

test("a folder is its first city's; another one's start is told", () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-of-data-'));
  try {
    expect(otherCityIn(folder, 'here')).toBeNull();
    expect(otherCityIn(folder, 'here')).toBeNull();
    expect(otherCityIn(folder, 'there')).toBe('here');
    expect(otherCityIn(folder, 'here')).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
