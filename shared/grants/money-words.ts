/** Sums for people. Pure. */

/** "1 234,50 zł"; whole złoty without groszy. The spaces do not break lines. */
export const zloty = (grosze: number): string =>
  `${new Intl.NumberFormat('pl-PL', {
    minimumFractionDigits: grosze % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  }).format(grosze / 100)}\u00a0zł`;
