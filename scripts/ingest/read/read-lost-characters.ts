import type { Finding } from '../outcome.ts';

/** How many lost characters are reported one by one. */
const limit = 20;

/**
 * Reports every U+FFFD of a text: a character that was lost in decoding, or before.
 * @param isCut whether the file ends in the middle of the last one
 */
export function readLostCharacters(text: string, isCut: boolean): Finding[] {
  const offsets = [...text.matchAll(/\ufffd/g)].map(({ index }) => index);
  const cut = isCut ? offsets.splice(-1) : [];
  const rest = offsets.length - limit;
  return [
    ...offsets.slice(0, limit).map((offset, i) => lost(offset, i === limit - 1 ? rest : 0)),
    ...cut.map(cutCharacter),
  ];
}

function lost(offset: number, rest: number): Finding {
  const more = rest > 0 ? ` ${rest} more are lost further down.` : '';
  return {
    code: 'lost-character',
    severity: 'warning',
    offset,
    message: `A character is lost: the text has U+FFFD in its place.${more}`,
    hint: 'Compare the passage with what the publisher has, and emend it in the sidecar.',
  };
}

function cutCharacter(offset: number): Finding {
  return {
    code: 'cut-character',
    severity: 'warning',
    offset,
    message: 'The file ends in the middle of a character.',
    hint: 'Fetch the source anew: more than this character may be missing.',
  };
}
