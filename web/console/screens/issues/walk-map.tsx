/**
 * The stops of a walk on a plain ground: borders of subareas where the office has drawn them, their middle elsewhere. No tiles are fetched, so it
 * works without a connection and tells nobody where somebody walks. A stop stands in its subarea, not at its door: the list says which.
 */
import { divIcon, type LatLngTuple, map as leafletMap, marker, polygon } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { IssueSummary } from '../../data/api-types.ts';
import { useMe } from '../../data/me.ts';
import { useTexts } from '../../texts/language.ts';
import { placedStops } from './placed-stops.ts';
import { ISSUES } from './texts/index.ts';

const latLng = ([longitude, latitude]: readonly [number, number]): LatLngTuple => [latitude, longitude];

export default function WalkMap({ issues }: { readonly issues: readonly IssueSummary[] }) {
  const words = useTexts(ISSUES).walk;
  const { city } = useMe();
  const { route } = useLocation();
  const place = useRef<HTMLElement>(null);
  const { placed, elsewhere } = placedStops(issues, city.subareas);
  const drawn = JSON.stringify(placed);
  useEffect(() => {
    if (place.current === null || placed.length === 0) return;
    const map = leafletMap(place.current, { attributionControl: false, zoomSnap: 0.25, maxZoom: 17 });
    const seen = city.subareas.filter(({ id }) => placed.some(({ subarea }) => subarea === id));
    for (const { name, polygon: border } of seen) {
      if (border !== null) polygon(border.map(latLng), { className: 'walk-border', interactive: false }).addTo(map);
      const at = border?.[0] ?? seen.find((one) => one.name === name)?.point;
      if (at != null)
        marker(latLng(at), {
          icon: divIcon({ className: 'walk-name', html: '', iconSize: [1, 1] }),
          interactive: false,
          keyboard: false,
        })
          .bindTooltip(name, { permanent: true, direction: 'center', className: 'walk-name-text', offset: [0, 34] })
          .addTo(map);
    }
    for (const { id, number, order, at } of placed)
      marker(latLng(at), {
        icon: divIcon({ className: 'walk-pin', html: String(order), iconSize: [44, 44] }),
        title: words.pin(order, number),
        alt: words.pin(order, number),
      })
        .on('click keypress', () => route(`/console/issues/${id}`))
        .addTo(map);
    map.fitBounds(
      placed.map(({ at }) => latLng(at)),
      { padding: [60, 60], maxZoom: 15, animate: false },
    );
    return () => void map.remove();
    // Drawn anew when a stop has moved, not each time that the list was read.
  }, [drawn, city.subareas]);
  return (
    <figure>
      {placed.length > 0 && <section class="walk-map" ref={place} aria-label={words.map} />}
      <figcaption class="hint">
        {words.mapLead}
        {elsewhere.length > 0 && ` ${words.notOnMap(elsewhere.join(', '))}`}
      </figcaption>
    </figure>
  );
}
