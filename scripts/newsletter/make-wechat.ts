import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { readBlocks } from './read-blocks.ts';
import { renderWechat } from './render-wechat.ts';
import { splitEdition } from './split-edition.ts';

/** In characters with markup; the editor of WeChat takes no more than 20,000. */
const budget = 18_000;

/** Writes an edition for the editor of WeChat, in as many parts as it takes. */
export function makeWechat(edition: Edition): Form[] {
  const whole = renderWechat(edition);
  if (whole.length <= budget) return [makePart(edition, whole, 1)];
  const measure = (one: Edition) => renderWechat(one, '（99／99）').length;
  const parts = splitEdition(edition, measure, budget);
  return parts.map((one, i) =>
    makePart(one, renderWechat(one, `（${i + 1}／${parts.length}）`), i + 1),
  );
}

function makePart({ items }: Edition, text: string, part: number): Form {
  const file = part > 1 ? `wechat-${part}.html` : 'wechat.html';
  return { kind: 'wechat', file, part, text, items, read: readBlocks.html };
}
