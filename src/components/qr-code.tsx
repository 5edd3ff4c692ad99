import { qrRows } from './qr-rows';
import './qr-code.css';

/** For a PC's screen only: an SVG in the page, which a mini-program has no element for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = qrRows(text);
  const size = rows.length;
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  );
}

/** One square for each dark point. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
