import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** 8 bits a channel; red, green, blue and alpha. */
const format = Buffer.from([8, 6, 0, 0, 0]);

/** Encodes pixels of four bytes each as a PNG. Flat pictures need no filter and little effort. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * 4;
  // Each row starts with the number of its filter, none.
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, format])),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
