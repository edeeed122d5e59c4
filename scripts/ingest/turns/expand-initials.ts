import type { Piece } from './split-turns.ts';

const introduced = /^(\p{Lu}[\p{L}.'’ -]{1,30}?)\s*[（(](\p{Lu}{1,3})[)）]\s*[:：]\s*$/u;

/** Gives labels of initials the name beside which the document prints them: `Jane Moor (M):`, then `M:`. */
export function expandInitials(pieces: readonly Piece[]): Piece[] {
  const names = new Map<string, string>();
  for (const { text, label } of pieces) {
    const [, name, initials] = introduced.exec(text.slice(0, label?.length ?? 0)) ?? [];
    if (name && initials && label?.name === name) names.set(initials, name);
  }
  if (!names.size) return [...pieces];
  return pieces.map((piece) => {
    const { label } = piece;
    const initials = piece.text.slice(0, label?.length ?? 0).replace(/\s*[:：]\s*$/u, '');
    const name = names.get(initials);
    return label && name ? { ...piece, label: { ...label, role: 'unknown', name } } : piece;
  });
}
