import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and alpha of each pixel, row by row, as a canvas gives them. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

const colourAt = (data: Uint8Array, at: number): number => (data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0);
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

/** A PNG of at most 256 colours: pictures of pages keep their look at a third of the size. */
export function smallPng({ width, height, data }: Pixels): Buffer {
  const seen = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const palette = [...seen]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => channels(colour));
  const nearest = new Map([...seen.keys()].map((colour) => [colour, indexOfNearest(palette, channels(colour))]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest.get(colourAt(data, (y * width + x) * 4)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Channels = ReturnType<typeof channels>;

function indexOfNearest(palette: readonly Channels[], [r, g, b]: Channels): number {
  const distances = palette.map(([pr, pg, pb]) => (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** Length, name, content and checksum, as the format wants each part. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
