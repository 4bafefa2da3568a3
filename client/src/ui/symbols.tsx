/** The drawn signs of the product, monochrome, on a grid of 24. A sign never stands without its word. */
import type { ReactElement, SVGProps } from 'react';

const stroke = (width: number) => ({ fill: 'none', stroke: 'currentColor', strokeWidth: width });

const drawings = {
  baik: <><path d="M12 2 20.5 15H3.5Z" /><rect x="2" y="18.5" width="20" height="3.5" /></>,
  kurang: <><path d="M12 15 20.5 2H3.5Z" /><rect x="2" y="18.5" width="20" height="3.5" /></>,
  cukup: <><rect x="2" y="2" width="20" height="3.5" /><path d="M12 9 20.5 22H3.5Z" /></>,
  jelek: <><rect x="2" y="2" width="20" height="3.5" /><path d="M12 22 20.5 9H3.5Z" /></>,
  baikTetap: <><rect x="5" y="7" width="14" height="5" /><rect x="2" y="18.5" width="20" height="3.5" /></>,
  jelekTetap: <><rect x="2" y="2" width="20" height="3.5" /><rect x="5" y="12" width="14" height="5" /></>,
  belumLapor: <circle cx="12" cy="12" r="8.5" {...stroke(3)} strokeDasharray="4.2 4.7" />,
  lewat: <><circle cx="12" cy="7" r="5.5" /><path d="M2 19.5h4.8M9.6 19.5h4.8M17.2 19.5H22" {...stroke(3.4)} /></>,
  dalam: <><path d="M2 4.5h4.8M9.6 4.5h4.8M17.2 4.5H22" {...stroke(3.4)} /><circle cx="12" cy="17" r="5.5" /></>,
  naik: <path d="M5 19 18 6M8 5h11v11" {...stroke(3)} />,
  turun: <path d="M5 5 18 18M8 19h11V8" {...stroke(3)} />,
  tetap: <path d="M3 12h17" {...stroke(3)} />,
  takTerbanding: <circle cx="12" cy="12" r="2.4" />,
  kecil: <><path d="M12 1.8 22 12 12 22.2 2 12Z" {...stroke(2)} /><path d="M9 15.5V9.2m0 1.6c.8-1.5 4.6-2.6 5.4.4v4.3" {...stroke(2.1)} /></>,
  cek: <><circle cx="12" cy="12" r="9.6" {...stroke(2.2)} /><path d="M8.7 9.4c.3-4.4 6.8-4.2 6.6-.3-.1 2.3-3.2 2.5-3.2 5" {...stroke(2.2)} /><rect x="10.8" y="16" width="2.6" height="2.6" /></>,
  nol: <><path d="M4 4h16v16H4Z" {...stroke(2)} /><ellipse cx="12" cy="12" rx="3" ry="4.6" {...stroke(2.2)} /></>,
  sembunyi: <><rect x="4" y="10.5" width="16" height="11" /><path d="M7.5 11V7.5a4.5 4.5 0 0 1 9 0V11" {...stroke(2.6)} /></>,
  sementara: <><circle cx="5" cy="12" r="2" /><circle cx="12" cy="12" r="2" /><circle cx="19" cy="12" r="2" /></>,
  langsung: <circle cx="12" cy="12" r="6" />,
  usang: <><circle cx="12" cy="12" r="9" {...stroke(2.5)} /><path d="M12 6.5V12l4 3" {...stroke(2.5)} /></>,
  terputus: <path d="M2 12h6M16 12h6M8 6v12M16 6v12M10.6 21l2.8-18" {...stroke(2.5)} />,
  sinyal: <><path d="M12 2 22.5 21H1.5Z" {...stroke(2.4)} /><path d="M10.8 8.5h2.4l-.4 6h-1.6zM10.8 15.8h2.4v2.4h-2.4z" /></>,
  buka: <><circle cx="12" cy="12" r="8.5" {...stroke(2.4)} /><path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" /></>,
  masuk: <circle cx="12" cy="12" r="9.7" />,
  selesai: <path d="M3.5 12.5 9.5 18.5 20.5 6" {...stroke(3)} />,
  kanan: <path d="M8 3.5 17 12l-9 8.5" {...stroke(2.4)} />,
  kiri: <path d="M16 3.5 7 12l9 8.5" {...stroke(2.4)} />,
  bawah: <path d="M3.5 8 12 17l8.5-9" {...stroke(2.4)} />,
  tutup: <path d="M4 4 20 20M20 4 4 20" {...stroke(2.4)} />,
  kamus: <><path d="M12 6.2C9.6 4.4 6.4 3.9 2.6 4.2v14.6c3.8-.3 7 .2 9.4 2 2.4-1.8 5.6-2.3 9.4-2V4.2c-3.8-.3-7 .2-9.4 2Z" {...stroke(2.2)} /><path d="M12 6.2v14.6" {...stroke(2)} /></>,
  cari: <><circle cx="10" cy="10" r="7" {...stroke(2.2)} /><path d="m15.5 15.5 6 6" {...stroke(2.2)} /></>,
  putar: <path d="M6 3 20 12 6 21Z" />,
  jeda: <path d="M6 4h4v16H6ZM14 4h4v16h-4Z" />,
} satisfies Record<string, ReactElement>;

export type SymbolName = keyof typeof drawings;

/** Silent to screen readers: the word beside it says the same. Inside a chart it takes x and y. */
export function Symbol({ name, size = 14, ...rest }: { name: SymbolName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg className="symbol" viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden="true" focusable="false" {...rest}>
      {drawings[name]}
    </svg>
  );
}
