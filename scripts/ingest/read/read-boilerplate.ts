import type { OpenBlock } from './read-open-elements.ts';
import type { Attribute } from './read-tags.ts';
import type { Run } from './read-tiles.ts';

const names = /^(?:nav|footer|aside|dialog|menu)$/;
const hints =
  /(?:^|[-_\s])(?:nav\w*|menu|foot\w*|bottom|copyright|comments?|share\w*|relate\w*|recommend\w*|sidebar|aside|bread\w*|crumbs?|login|search|tool\w*|ads?|banner|hot|rank\w*|links?|pager|pagination|prev|next|tweet|twitter\w*|instagram\w*)(?=$|[-_\s\d])/i;

/**
 * Finds the runs that are hidden, or stand in a menu, a footer, comments and the like, as the names,
 * classes and ids of the elements around them tell. An element that holds a turn of the talk is none of these.
 */
export function readBoilerplate(texts: readonly Run[], turns: ReadonlySet<Run>): ReadonlySet<Run> {
  const known = new Map<OpenBlock | null, boolean>([[null, false]]);
  for (const { block } of turns)
    for (const around of pathOf(block, known)) known.set(around, false);
  for (const { block } of texts) {
    for (const around of pathOf(block, known).reverse()) {
      known.set(around, known.get(around.parent) === true || isNamed(around));
    }
  }
  return new Set(texts.filter(({ block }) => known.get(block)));
}

/** The blocks around a run that are not known yet, the innermost first. */
function pathOf(
  block: OpenBlock | null,
  known: ReadonlyMap<OpenBlock | null, boolean>,
): OpenBlock[] {
  const path: OpenBlock[] = [];
  for (let at = block; at && !known.has(at); at = at.parent) path.push(at);
  return path;
}

function isNamed({ name, tag }: OpenBlock): boolean {
  // Their classes say what else is on the page: `has-sidebar`.
  if (/^(?:html|body|main|article)$/.test(name)) return false;
  return names.test(name) || tag.attributes.some(isHint);
}

function isHint({ name, value }: Attribute): boolean {
  if (name === 'hidden') return true;
  if (name === 'style') return /display\s*:\s*none/i.test(value);
  return /^(?:id|class|role)$/.test(name) && hints.test(value);
}
