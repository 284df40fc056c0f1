/** What the comparison uses of @nlpjs, which ships no types. */
declare module '@nlpjs/basic' {
  export interface Container {
    readonly use: (plugin: unknown) => void;
  }
  export interface NlpSettings {
    readonly container: Container;
    readonly languages: readonly string[];
    readonly autoSave: boolean;
    readonly autoLoad: boolean;
    readonly forceNER: boolean;
    readonly nlu: { readonly log: boolean };
  }
  export class Nlp {
    constructor(settings: NlpSettings);
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(language: string, text: string): Promise<{ readonly intent: string; readonly score: number }>;
  }
  const basic: { readonly containerBootstrap: () => Promise<Container>; readonly Nlp: typeof Nlp };
  export default basic;
}
declare module '@nlpjs/lang-pl' {
  const polish: { readonly LangPl: unknown };
  export default polish;
}
