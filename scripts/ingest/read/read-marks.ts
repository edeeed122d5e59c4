import { type Characters, keepCharacters } from './read-characters.ts';

/** Marks within a line: an escape, code, an image, a link, or a run of stars or underscores. */
const marks =
  /\\(?=[!-/:-@[-`{-~]|$)|`([^`]*)`|(!?)\[([^[\]]*)\]\(\s*(?=\S)(?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*){0,9})(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\*+|_+/g;

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes paired `**` and `__` out of a line and has bold what stands between them, whatever script
 * stands beside them. In Markdown it takes escapes, code, links, images and emphasis out as well.
 * Marks that an entity spells are text, and so is a mark without its partner.
 */
export function readMarks(characters: Characters, markdown: boolean): Characters {
  const { text, from, to } = characters;
  const isMark = (i: number) => (to[i] as number) - (from[i] as number) === 1;
  const gone = new Set<number>();
  const bold = [...characters.bold];
  const drop = (start: number, end: number) => {
    for (let i = start; i < end; i++) gone.add(i);
  };
  const open = new Map<string, Run>();

  const pattern = new RegExp(marks);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: found, 1: code, 2: bang, 3: label, index } = match;
    const end = index + found.length;
    if (!isMark(index)) pattern.lastIndex = index + 1;
    else if (found[0] === '*' || found[0] === '_') pairRun({ start: index, end });
    else if (!markdown) pattern.lastIndex = index + 1;
    else if (found === '\\') {
      drop(index, end);
      pattern.lastIndex = end + 1;
    } else if (code !== undefined) {
      drop(index, index + 1);
      drop(end - 1, end);
    } else if (bang) drop(index, end);
    else if (label !== undefined) {
      drop(index, index + 1);
      drop(index + 1 + label.length, end);
      pattern.lastIndex = index + 1;
      // The address has no marks of its own: what it drops is skipped by `pairRun`.
    }
  }
  return gone.size ? keepCharacters({ ...characters, bold }, (i) => !gone.has(i)) : characters;

  function pairRun(run: Run): void {
    if (gone.has(run.start)) return;
    const width = run.end - run.start;
    if (width === 1 && !markdown) return;
    const mark = (text[run.start] as string) + (width > 1 ? 2 : 1);
    const opener = open.get(mark);
    if (opener && closes(opener, run)) {
      open.delete(mark);
      drop(opener.start, opener.end);
      drop(run.start, run.end);
      if (width > 1) bold.fill(true, opener.end, run.start);
    } else if (opens(run)) open.set(mark, run);
  }

  function opens({ start, end }: Run): boolean {
    const inWord = text[start] === '_' && /\w/.test(text[start - 1] ?? '');
    return !inWord && (end - start > 1 || /[^\s\d]/.test(text[end] ?? ''));
  }

  function closes(opener: Run, { start, end }: Run): boolean {
    const inWord = text[start] === '_' && /\w/.test(text[end] ?? '');
    return (
      !inWord &&
      text.slice(opener.end, start).trim() !== '' &&
      (end - start > 1 || /\S/.test(text[start - 1] ?? ''))
    );
  }
}
