import fc from 'fast-check';
import type { Made } from './truth.ts';

/** What happens to a file on its way that no reader sees. */
const wear = fc.record({
  byteOrderMark: fc.boolean(),
  crlf: fc.boolean(),
  /** Where characters of no width are put, each number modulo the places that there are. */
  zeroWidth: fc.array(
    fc.tuple(fc.nat({ max: 99_999 }), fc.constantFrom('\u200b', '\ufeff', '\u2060')),
    {
      maxLength: 3,
    },
  ),
  trailing: fc.constantFrom('', '', ' ', '\u3000'),
});

/** The same document after it was saved, copied and pasted a few times. */
export function roughen(shape: fc.Arbitrary<Made>): fc.Arbitrary<Made> {
  return fc.tuple(shape, wear).map(([made, { byteOrderMark, crlf, zeroWidth, trailing }]) => {
    const places = betweenHan(made.source);
    const put = new Map(
      zeroWidth.flatMap(([at, mark]) =>
        places.length ? [[places[at % places.length] as number, mark] as const] : [],
      ),
    );
    const isText = /\.(?:txt|md)$/.test(made.file) && !made.source.startsWith('---');
    const lineEnd = (isText ? trailing : '') + (crlf ? '\r\n' : '\n');
    let source = byteOrderMark ? '\ufeff' : '';
    const moved: number[] = [];
    for (let i = 0; i < made.source.length; i++) {
      moved.push(source.length);
      source += put.get(i) ?? '';
      source += made.source[i] === '\n' ? lineEnd : made.source[i];
    }
    moved.push(source.length);
    const marks = made.marks.map(({ as, start, end }) => ({
      as,
      start: moved[start] as number,
      end: moved[end] as number,
    }));
    return { ...made, source, marks };
  });
}

function betweenHan(source: string): number[] {
  const places: number[] = [];
  for (let i = 1; i < source.length; i++)
    if (/^\p{Script=Han}{2}$/u.test(source.slice(i - 1, i + 1))) places.push(i);
  return places;
}
