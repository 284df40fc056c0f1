import { chooseLanguage, spokenLanguages, useLanguage, useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

export const LanguageSwitch = () => {
  const words = useTexts(SHELL);
  const current = useLanguage();
  return (
    <fieldset class="languages">
      <legend>{words.language}</legend>
      {spokenLanguages().map((one) => (
        <button
          key={one}
          type="button"
          class="button plain"
          lang={one}
          aria-pressed={one === current}
          onClick={() => chooseLanguage(one)}
        >
          {words.languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
};
