/** Letters to people of organisations, in one language: short plain sentences, and the address on a line of its own. */
export interface LetterWords {
  readonly signIn: (about: { readonly link: string; readonly minutes: number }) => {
    readonly subject: string;
    readonly text: string;
  };
  readonly invited: (about: {
    readonly organisation: string;
    readonly by: string;
    /** Where they sign in with the address that the letter was sent to. */
    readonly address: string;
  }) => { readonly subject: string; readonly text: string };
}
