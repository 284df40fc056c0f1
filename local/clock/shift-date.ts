/**
 * Replaces `Date` in this thread by one that runs `offset` milliseconds ahead of the machine's clock.
 * The offset lies in shared memory, so every worker sees a jump at once, in the middle of an invocation too.
 * Timers (`setTimeout`, `performance.now`) keep real time. Returns what puts the real `Date` back.
 */
export const shiftDate = (offset: BigInt64Array): (() => void) => {
  const RealDate = globalThis.Date;
  const now = () => RealDate.now() + Number(Atomics.load(offset, 0));
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  globalThis.Date = ShiftedDate;
  RealDate.prototype.constructor = ShiftedDate;
  return () => {
    globalThis.Date = RealDate;
    RealDate.prototype.constructor = RealDate;
  };
};
