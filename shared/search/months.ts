/** This many months back from one (YYYY-MM), itself the first. */
export const monthsBefore = (month: string, count: number): readonly string[] => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7));
};
