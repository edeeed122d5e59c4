import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { paintSvg } from './paint-svg.ts';

const size = { width: 1200, height: 630 } as const;

/** Draws a card as a PNG of 1200 by 630. Throws where `font` has no glyph for one of its characters. */
export async function renderCard(card: Card, font: Font): Promise<Uint8Array> {
  const svg = await satori(layOut(card) as Parameters<typeof satori>[0], {
    ...size,
    fonts: [font],
    // Asked for what the font lacks; satori alone would draw a box and say nothing.
    loadAdditionalAsset: async (_, characters) => {
      throw new Error(
        `${card.path} missing-glyph: the font has no «${characters}», which “${card.title}” or its facts hold. Take it out of the title.`,
      );
    },
  });
  return paintSvg(svg);
}

interface Node {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children: string | readonly Node[] };
}

const box = (style: object, children: Node['props']['children']): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

function layOut({ kind, title, facts, siteTitle }: Card): Node {
  const page = {
    ...{ width: '100%', height: '100%', padding: '72px 80px', flexDirection: 'column' },
    ...{ justifyContent: 'space-between', background: '#fcfaf5', color: '#24211c' },
    ...{ boxSizing: 'border-box', borderLeft: '24px solid #a3301c' },
  };
  return box(page, [
    box({ fontSize: 36, color: '#655e52' }, kind),
    box({ fontSize: sizeOf(title), lineHeight: 1.35, textWrap: 'balance' }, title),
    box({ fontSize: 34, color: '#655e52', justifyContent: 'space-between' }, [
      box({}, facts),
      box({ color: '#a3301c' }, siteTitle),
    ]),
  ]);
}

/** In pixels: a short title is set large, a long one so that it fits. */
function sizeOf({ length }: string): number {
  if (length <= 5) return 180;
  return length <= 11 ? 88 : length <= 48 ? 62 : 44;
}
