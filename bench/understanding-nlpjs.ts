/** The best-known library for this in Node, taught the same examples: @nlpjs/basic with @nlpjs/lang-pl. */
import basic from '@nlpjs/basic';
import polish from '@nlpjs/lang-pl';

export interface Lesson {
  readonly text: string;
  readonly label: string;
}

/** Trains on the lessons; the answer is the likeliest label ("None" when it knows no word). */
export const learnWithNlpjs = async (lessons: readonly Lesson[]): Promise<(text: string) => Promise<string>> => {
  const container = await basic.containerBootstrap();
  container.use(polish.LangPl);
  const nlp = new basic.Nlp({
    container,
    languages: ['pl'],
    autoSave: false,
    autoLoad: false,
    forceNER: false,
    nlu: { log: false },
  });
  nlp.addLanguage('pl');
  for (const { text, label } of lessons) nlp.addDocument('pl', text, label);
  await nlp.train();
  return async (text) => (await nlp.process('pl', text)).intent;
};
