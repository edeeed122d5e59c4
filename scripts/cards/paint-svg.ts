import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';

const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const ready = initWasm(readFileSync(file));

/** Paints an SVG that holds shapes alone as a PNG. */
export async function paintSvg(svg: string): Promise<Uint8Array> {
  await ready;
  const painter = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = painter.render();
  const png = encodePng(image.pixels, image.width, image.height);
  // Each picture takes megabytes that no collector sees.
  image.free();
  painter.free();
  return png;
}
