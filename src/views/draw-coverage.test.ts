import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { CoverageCell } from './cover-units.ts';
import { drawCoverage } from './draw-coverage.ts';

const cell = (state: CoverageCell['state'], share: number): CoverageCell => ({
  ...{ source: 'a', siglum: '甲', isBase: false, chars: 10, exchange: null },
  ...{ state, share },
});
const cells = [cell('whole', 1), cell('cut', 0.5), cell('truncated', 0.25), cell('absent', 0)];
const draw = () =>
  drawCoverage({ title: '各本 <收录>', sigla: ['甲本'], rows: [{ n: 1, label: '谁问', cells }] });

describe('drawCoverage', () => {
  it('is well-formed XML that stands alone, whatever the title holds', () => {
    const [svg] = fromXml(draw()).children;
    expect(svg).toMatchObject({ name: 'svg', attributes: { 'aria-label': '各本 <收录>' } });
  });

  it('says each state in a word and a number', () => {
    for (const words of ['全 100%', '缺 50%', '截 25%', '无'])
      expect(draw()).toContain(`>${words}<`);
  });

  it('draws a bar as long as the share', () => {
    expect(draw()).toMatch(/<rect[^>]* width="72.0" fill="currentColor"/);
    expect(draw()).toMatch(/<rect[^>]* width="36.0" fill="currentColor"/);
  });
});
