import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/schemas/span.ts';
import { collateLetters } from './collate-letters.ts';
import type { Witness } from './collate-passage.ts';
import { collateWitnesses } from './collate-witnesses.ts';

type Traits = Partial<Pick<Witness, 'reported' | 'truncated' | 'speaker'>>;

function witness(id: string, text: string, traits: Traits = {}): Witness {
  const letters = text ? collateLetters(text, [{ text, spans: [[0, text.length]] }]) : [];
  return { id, source: text, letters, reported: false, truncated: false, speaker: null, ...traits };
}

/** Collates texts as the witnesses a, b, c …, of which a is the base. */
function collate(...texts: (string | [string, Traits])[]) {
  const witnesses = texts.map((text, i) => {
    const [printed, traits] = typeof text === 'string' ? [text, {}] : text;
    return witness(String.fromCharCode(97 + i), printed, traits);
  });
  return collateWitnesses(witnesses, 'a');
}

const brief = (...texts: Parameters<typeof collate>) =>
  collate(...texts).variants.map(({ readings, class: kind, suspect }) => [
    Object.values(readings)
      .map(({ text }) => text)
      .join('|'),
    kind,
    suspect,
  ]);

describe('variants', () => {
  it('calls a letter for which two others stand a likely misprint', () => {
    const whole = '牡丹的花期推迟三天。';
    expect(brief(whole, whole, '牡丹的花朋推迟三天。')).toEqual([
      ['期|期|朋', 'substitution', 'c'],
    ]);
    expect(brief(whole, whole, '牡丹的期推迟三天。')).toEqual([['花|花|', 'omission', 'c']]);
  });

  it('suspects nobody where one stands against one', () => {
    expect(brief('牡丹的花期推迟三天。', '牡丹的花期提前三天。')).toEqual([
      ['推迟|提前', 'substitution', null],
    ]);
  });

  it('suspects nobody of a word that is put in whole', () => {
    const plain = '三月七日，植物园举行记者会。';
    expect(brief(plain, plain, `本报花城三月七日电${plain}`)).toEqual([
      ['||本报花城三月七日电', 'addition', null],
    ]);
  });

  it('sees letters that are printed twice over, and a word that lost one', () => {
    expect(brief('这在国际上常见。', '这在国际际上常见。')).toEqual([['|际', 'addition', 'b']]);
    expect(brief('浇水要看土温。', '浇水浇水要看土温。')).toEqual([['|浇水', 'addition', 'b']]);
    expect(brief('请您谈牡丹。', '请您谈谈牡丹。')).toEqual([['|谈', 'addition', null]]);
    expect(brief('园工研究理论和实践。', '园工研究论和实践。')).toEqual([['理|', 'omission', 'b']]);
    expect(brief('他们一天天长大。', '他们一天长大。')).toEqual([['天|', 'omission', null]]);
  });

  it('keeps a mark and a word apart, and marks that only differ in shape', () => {
    expect(brief('花开了，人来了。', '花谢了。人来了。')).toEqual([
      ['开|谢', 'substitution', null],
      ['，|。', 'substitution', null],
    ]);
    expect(brief('花城-雨城的路', '花城—雨城的路')).toEqual([['-|—', 'punctuation', null]]);
    expect(brief('花开了，人来了。', '花开了,人 来\n了｡')).toEqual([]);
  });

  it('sees through the script, and prints what each witness has', () => {
    expect(brief('了解园里关系。', '瞭解園裏關係。')).toEqual([]);
    expect(brief('台湾的花期。', '臺灣的花季。')).toEqual([['期|季', 'substitution', null]]);
  });

  it('reads what two witnesses put in at one place as one change', () => {
    const told = { reported: true, speaker: '张三' };
    const said = '园里的花迟了三天，不必急着来。';
    expect(brief(said, [`张三说，${said}`, told], [`张三表示，${said}`, told])).toEqual([
      ['|张三说，|张三表示，', 'recasting', null],
    ]);
  });

  it('suspects nobody who says it in other words', () => {
    const plain = '所以园里的花迟了。';
    expect(brief(plain, plain, '因此园里的花迟了。')).toEqual([
      ['所以|所以|因此', 'substitution', null],
    ]);
  });

  it('suspects nobody who writes a number in another way', () => {
    const plain = '一共种了三十棵。';
    expect(brief(plain, plain, '一共种了30棵。')).toEqual([['三十|三十|30', 'substitution', null]]);
    expect(brief(plain, plain, '一共种了二十棵。')).toEqual([['三|三|二', 'substitution', 'c']]);
  });

  it('keeps apart what different witnesses changed side by side', () => {
    expect(brief('西坡新添了蜂箱。', '西坡新填了蜂箱。', '西坡亲添了蜂箱。')).toEqual([
      ['新|新|亲', 'substitution', 'c'],
      ['添|填|添', 'substitution', 'b'],
    ]);
  });

  it('reads words that moved across a name as one change, and reported speech as such', () => {
    const told: [string, Traits] = [
      '昨天，本市园林处长张三开会。',
      { reported: true, speaker: '张三' },
    ];
    expect(brief('昨天，张三处长开会。', told)).toEqual([
      ['张三处长|本市园林处长张三', 'recasting', null],
    ]);
    const said = '园里的花都开了。我们欢迎大家。';
    expect(brief(said, said, ['园里的花都开了。欢迎大家。', { reported: true }])).toEqual([
      ['我们|我们|', 'recasting', null],
    ]);
    expect(brief(said, said, ['园里的树都开了。我们欢迎大家。', { reported: true }])).toEqual([
      ['花|花|树', 'substitution', null],
    ]);
  });

  it('shows where it stands', () => {
    const { variants } = collate('园里的牡丹花期推迟三天。', '园里的牡丹期推迟三天。');
    expect(variants).toMatchObject([
      {
        context: '里的牡丹_期推迟三天。',
        readings: { a: { text: '花', span: [5, 6] }, b: { text: '', span: [5, 5] } },
      },
    ]);
  });
});

describe('omissions', () => {
  const whole = '雨水多了两成。为了不让根部受涝，我们疏通了沟渠。花期会推迟三天。';

  it('reports a sentence or a long clause that was cut, and no variant', () => {
    const { variants, omissions } = collate(whole, '雨水多了两成。花期会推迟三天。');
    expect(variants).toEqual([]);
    expect(omissions).toEqual([
      {
        source: 'b',
        in: 'a',
        spans: [[7, 24]],
        text: '为了不让根部受涝，我们疏通了沟渠。',
        chars: 17,
        why: 'cut',
      },
    ]);
  });

  it('reports a short clause where it is whole, with the comma that ends it', () => {
    const long = '我们疏通了沟渠，馆员负责巡查和记录，花期不受影响。';
    const { variants, omissions } = collate(long, '我们疏通了沟渠，花期不受影响。');
    expect(variants).toEqual([]);
    expect(omissions.map(({ text }) => text)).toEqual(['馆员负责巡查和记录，']);
    expect(collate(long, '我们疏通了沟渠，馆员巡查和记录，花期不受影响。').omissions).toEqual([]);
  });

  it('takes a few words for a variant, in Latin letters too', () => {
    const plain = 'The peonies will open in April. Visitors are welcome.';
    const { variants, omissions } = collate(
      plain,
      plain.replace('will open', 'will most likely open'),
    );
    expect(variants).toMatchObject([
      { class: 'addition', readings: { b: { text: 'mostlikely' } } },
    ]);
    expect(omissions).toEqual([]);
    expect(collate(plain, 'The peonies will open in April.').omissions).toHaveLength(1);
    expect(collate('土温升高了1.25度。', '土温升高了1度。').omissions).toEqual([]);
  });

  it('tells where a witness breaks off from where it was cut', () => {
    const why = (text: string, traits?: Traits) =>
      collate(whole, [text, traits ?? {}]).omissions.map((omission) => omission.why);
    expect(why('雨水多了两成。为了不让根部受涝，我们疏')).toEqual(['truncated']);
    expect(why('雨水多了两成。', { truncated: true })).toEqual(['truncated']);
    expect(why('雨水多了两成。')).toEqual(['cut']);
    expect(why('')).toEqual(['not-witnessed']);
    expect(why('', { truncated: true })).toEqual(['truncated']);
  });

  it('does not call cut what only a reporter says', () => {
    const told: [string, Traits] = [`园长昨天先谈到了今年的天气。${whole}`, { reported: true }];
    expect(collate(whole, told).omissions).toMatchObject([{ source: 'a', why: 'not-witnessed' }]);
  });

  it('quotes a witness without misprints in the passage', () => {
    const slip = whole.replace('沟渠', '沟集');
    const { omissions } = collate(slip, whole, whole, '雨水多了两成。花期会推迟三天。');
    expect(omissions).toMatchObject([{ source: 'd', in: 'b' }]);
  });

  it('does not count a witness that lacks a passage among those that differ in it', () => {
    const slip = whole.replace('沟渠', '沟集');
    const { variants } = collate(whole, slip, '雨水多了两成。花期会推迟三天。');
    expect(variants.map(({ readings }) => Object.keys(readings))).toEqual([['a', 'b']]);
  });
});

const text = fc
  .array(fc.constantFrom(...'雨雪风霜，。', '牡丹的花期，', '园工量土温。'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

/** A text without some of its stretches, and with words in place of others. */
function rewrite(source: string, changes: readonly { span: Span; text: string }[]): string {
  let [rewritten, at] = ['', 0];
  for (const change of [...changes].sort(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
  )) {
    rewritten += source.slice(at, change.span[0]) + change.text;
    at = change.span[1];
  }
  return rewritten + source.slice(at);
}

describe('collateWitnesses', () => {
  it('accounts for every letter: variants and omissions turn one witness into the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { variants, omissions } = collate(a, b);
        const lost = (of: string) =>
          omissions
            .filter((omission) => omission.in === of)
            .flatMap(({ spans }) => spans.map((span) => ({ span, text: '' })));
        const changed = variants.flatMap(({ readings }) =>
          readings.a && readings.b ? [{ span: readings.a.span, text: readings.b.text }] : [],
        );
        expect(rewrite(a, [...lost('a'), ...changed])).toBe(rewrite(b, lost('b')));
      }),
    );
  });

  it('finds nothing between texts that are the same', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(collate(a, a, a)).toEqual({ variants: [], omissions: [] });
      }),
    );
  });

  it('quotes every reading as it stands in its source', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const { variants, omissions } = collate(...texts);
        const sourceOf = (id: string) => texts[id.charCodeAt(0) - 97] as string;
        for (const { readings } of variants)
          for (const [id, { text: read, span }] of Object.entries(readings))
            expect(sourceOf(id).slice(...span)).toBe(read);
        for (const omission of omissions)
          expect(omission.spans.map((span) => sourceOf(omission.in).slice(...span)).join('')).toBe(
            omission.text,
          );
      }),
    );
  });
});
