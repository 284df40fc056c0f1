/** Two numbers side by side for each name, as bars that say their numbers: one full, one an outline, so that they are told apart without colour. */
export interface BarRow {
  readonly name: string;
  readonly values: readonly [number, number];
}

/** Width of the drawing in its own units. */
const WIDTH = 100;

export const Bars = ({
  title,
  series,
  rows,
}: {
  readonly title: string;
  readonly series: readonly [string, string];
  readonly rows: readonly BarRow[];
}) => {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <ul>
        {rows.map(({ name, values }) => (
          <li key={name}>
            <span class="bar-name">{name}</span>
            {series.map((label, i) => (
              <span key={label} class="bar">
                <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect class={i === 0 ? 'full' : 'outline'} x="0" y="0" height="10" width={((values[i] ?? 0) / most) * WIDTH} />
                </svg>
                <span>
                  {label}: {values[i]}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </figure>
  );
};
