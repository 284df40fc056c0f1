import { en } from './en.ts';
import type { Texts } from './language.ts';
import { pl } from './pl.ts';
import type { ShellTexts } from './texts.ts';

export const SHELL: Texts<ShellTexts> = { pl, en };
