/** Drawings of 24 × 24 that take the colour of the text. They never stand alone: words say the same. */
const DRAWINGS = {
  list: 'M4 6h2v2H4zm4 0h12v2H8zM4 11h2v2H4zm4 0h12v2H8zm-4 5h2v2H4zm4 0h12v2H8z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  phone:
    'M6.6 3h3l1.5 5-2 1.5a12 12 0 0 0 5.4 5.4l1.5-2 5 1.5v3A2.6 2.6 0 0 1 18.4 20 15.4 15.4 0 0 1 4 5.600 2.600 2.600 0 0 1 6.600 3z',
  inbox: 'M4 4h16l2 10v6H2v-6zm1.700 2-1.500 7.500H8a4 4 0 0 0 8 0h3.800L18.300 6z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 10c4.400 0 8 2 8 4.500V20H4v-1.500C4 16 7.600 14 12 14z',
  calendar: 'M7 2h2v2h6V2h2v2h4v17H3V4h4zm-2 8v9h14v-9z',
  seedling:
    'M11 21v-7C6.500 14 4 11.500 4 7V5h2c4 0 6.300 1.900 6.900 5.300C13.700 7.500 15.900 6 19 6h2v1.500C21 11.800 18.300 14 13 14v7z',
  gear: 'M10.500 2h3l.500 2.600 2 .850L18.200 4l2.100 2.100-1.450 2.200.850 2L22 10.500v3l-2.300.200-.850 2 1.450 2.200-2.100 2.100L16 18.550l-2 .850-.500 2.600h-3l-.500-2.600-2-.850L5.800 20l-2.100-2.100 1.450-2.200-.850-2L2 13.500v-3l2.300-.200.850-2L3.700 6.100 5.800 4 8 5.450l2-.850zM12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  dots: 'M6 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  chart: 'M4 20V10h4v10zm6 0V4h4v16zm6 0v-7h4v7z',
} as const;
export type IconName = keyof typeof DRAWINGS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} fill="currentColor" />
  </svg>
);
