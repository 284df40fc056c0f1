import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { SettingsTexts } from './texts.ts';

export const SETTINGS: Texts<SettingsTexts> = { pl, en };
