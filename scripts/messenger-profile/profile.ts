/** The page's profile as Messenger wants it, from the phrases and the city. Source: Meta, Messenger Profile API. */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { menu } from '../../bot/phrases/menu.ts';
import type { CityProfile } from '../../shared/city/profile.ts';

const Locale = z.string();

/** Of what Graph answers, what we set; further keys of Meta's are not compared. */
export const PageProfileSchema = z.object({
  get_started: z.object({ payload: z.string() }),
  greeting: z.array(z.object({ locale: Locale, text: z.string() })),
  persistent_menu: z.array(
    z.object({
      locale: Locale,
      composer_input_disabled: z.boolean().default(false),
      call_to_actions: z.array(z.object({ type: z.string(), title: z.string(), payload: z.string().optional() })),
    }),
  ),
  ice_breakers: z.array(
    z.object({ locale: Locale, call_to_actions: z.array(z.object({ question: z.string(), payload: z.string() })) }),
  ),
});
export type PageProfile = z.infer<typeof PageProfileSchema>;

const LANGUAGES = ['pl', 'uk', 'en'] as const;

export const pageProfile = (city: CityProfile): PageProfile => {
  const menus = LANGUAGES.map((language) => menu(language, city));
  const [first] = menus;
  return {
    get_started: { payload: first?.getStarted ?? '' },
    greeting: menus.map(({ locale, greeting }) => ({ locale, text: greeting })),
    persistent_menu: menus.map(({ locale, items }) => ({
      locale,
      // Residents can always write; the menu is beside, never instead.
      composer_input_disabled: false,
      call_to_actions: items.map(({ title, payload }) => ({ type: 'postback', title, payload })),
    })),
    ice_breakers: menus.map(({ locale, iceBreakers }) => ({ locale, call_to_actions: [...iceBreakers] })),
  };
};

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.toSorted((a, b) => String(a.locale).localeCompare(String(b.locale))) : value;

/** The fields in which the page differs from what it should have, in whatever order Graph lists the languages. */
export const differences = (wanted: PageProfile, has: unknown): Partial<PageProfile> =>
  Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => {
      const parsed = PageProfileSchema.partial().safeParse({ [field]: Object(has)[field] });
      const stored = parsed.success ? Object.entries(parsed.data).find(([name]) => name === field)?.[1] : undefined;
      return !isDeepStrictEqual(inOrder(stored), inOrder(value));
    }),
  );
