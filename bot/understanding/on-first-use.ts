/**
 * What is made once, when it is first asked for. A function that starts reads its first message while the table answers (`understand-ahead.ts`):
 * what is made then costs no time, what is made while it loads does.
 */
export const onFirstUse = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
