import type { PageContext } from '../page/page-context.ts';
import { ACCESSIBILITY_TEXTS, type AccessibilityTexts } from './texts/index.ts';

export const accessibilityTextsOf = ({ language }: PageContext): AccessibilityTexts => ACCESSIBILITY_TEXTS[language];
