/** What the check-in screen says: short, it is read while people wait. */

export interface DoorTexts {
  readonly title: string;
  readonly progress: (came: number, expected: number) => string;
  readonly walkedIn: (n: number) => string;
  readonly toSend: (n: number) => string;
  readonly find: string;
  readonly findHint: string;
  readonly nobodyFound: string;
  readonly showAll: (n: number) => string;
  readonly noName: string;
  readonly letIn: string;
  readonly letInTitle: (name: string) => string;
  readonly adults: string;
  readonly children: string;
  readonly less: (what: string) => string;
  readonly more: (what: string) => string;
  readonly nobody: string;
  readonly verdict: {
    readonly in: (name: string, people: string) => string;
    readonly already: (at: string) => string;
    readonly byYou: string;
    readonly by: (name: string) => string;
    readonly byOther: string;
    readonly noSeat: string;
    readonly noSeatNext: string;
    readonly ended: string;
    readonly endedNext: string;
    readonly guardian: string;
    readonly guardianNext: string;
    readonly later: string;
    readonly mayComeIn: string;
  };
  readonly unknownCode: string;
  readonly unknownCodeNext: string;
  readonly letInByCode: string;
  readonly byCode: (code: string) => string;
  readonly scan: string;
  readonly scanTitle: string;
  readonly scanLead: string;
  readonly scanStart: string;
  readonly scanning: string;
  readonly scanDenied: string;
  readonly scanNone: string;
  readonly notACode: string;
  readonly walkIns: string;
  readonly walkInsLead: string;
  readonly conflicts: string;
  readonly conflictAlready: (name: string, at: string) => string;
  readonly conflictRefused: (name: string) => string;
  readonly understood: string;
  readonly label: string;
  readonly walkInsLabel: string;
}
