/** Names the settings that a decision was made with, so that it can be explained after they have changed. */
import type { CityProfile } from '../city/profile.ts';

const versions = new WeakMap<CityProfile, string>();

/** 64 bits in two halves (FNV-1a with two seeds): tells two profiles apart; nothing secret hangs on it. */
const fingerprint = (text: string): string => {
  let [high, low] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return [high, low]
    .map((half) => (half >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .slice(0, 12);
};

/** `<profile>` while the office has changed nothing, then `<profile>.<number of the change>`. */
export const settingsVersion = (city: CityProfile): string => {
  const known = versions.get(city) ?? fingerprint(JSON.stringify(city));
  versions.set(city, known);
  return known;
};

/** The version of a city that was made of a profile and its changes. */
export const nameVersion = (city: CityProfile, version: string): void => {
  versions.set(city, version);
};
