const PATTERN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const MILLISECONDS = [7 * 24 * 3_600_000, 24 * 3_600_000, 3_600_000, 60_000, 1_000];

/** An ISO 8601 duration of fixed length ("PT25H", "P2DT30M") in milliseconds; throws when it is not one. */
export const durationMs = (iso: string): number => {
  const match = PATTERN.exec(iso);
  const parts = match?.slice(1) ?? [];
  if (!parts.some((part) => part !== undefined)) throw new Error(`"${iso}" is not a duration such as PT25H, PT90S or P2DT30M`);
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (MILLISECONDS[index] ?? 0), 0);
};
