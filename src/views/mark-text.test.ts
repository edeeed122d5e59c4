import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { apparatus } from './apparatus.ts';
import { madeEvent, madePassage } from './made-unit.ts';
import { markText } from './mark-text.ts';

const collation = { schemaVersion: 1 as const, id: madeEvent.id, passages: [madePassage] };

function mark(source: string, text: string, offset = 0): string {
  const answer = { id: `${source}/1`, source, unit: 'u01' };
  const told = apparatus(answer, madeEvent, collation);
  return toHtml(markText({ text, offset, places: told.places, emendations: [] }, told));
}

/** What is left of printed HTML when everything that was added is taken away. */
function ownText(html: string): string {
  let rest = html;
  const aside = /<(span|sup)[^>]* data-aside(?:="")?>(?:(?!<\1\b).)*?<\/\1>/s;
  // The innermost first, until none is left.
  rest = rest.replace(/<span(?: class="")? data-source[^>]*>(.*?)<\/span>/gs, '$1');
  while (aside.test(rest)) rest = rest.replace(aside, '');
  return rest.replace(/<[^>]*>/g, '');
}

describe('markText', () => {
  it('reads a suspected misprint as the word printed, with what the others print', () => {
    const html = mark('b', '园里壮丹开了。颜色更深。');
    expect(html.replace(/<[^>]*>/g, '')).toMatch(/^园里「壮(丹)?」\[甲丙作“牡\1?”，疑误\]1/);
    expect(html).toContain('data-source="a" data-spans="2-3"');
  });

  it('leaves the text itself as it is, letter for letter', () => {
    expect(ownText(mark('b', '园里壮丹开了。颜色更深。'))).toBe('园里壮丹开了。颜色更深。');
    expect(ownText(mark('a', '园里牡丹开了。'))).toBe('园里牡丹开了。');
  });

  it('tells a sound reading by number and underline alone', () => {
    const html = mark('a', '园里牡丹开了。');
    expect(html).toContain('<span class="variant-word">牡</span>');
    expect(html).toContain('href="#a-1-n1"');
    expect(html).not.toContain('疑误');
  });

  it('says at its start who lacks a passage, and closes it in the paragraph where it ends', () => {
    const first = mark('b', '园里壮丹开了。颜色更深。');
    expect(first).toContain('〔丙本至此截断〕');
    expect(first).toContain('〔甲本未见〕');
    expect(first.match(/lacked-end/g)).toHaveLength(1);
    const second = mark('b', '请来看花。', 13);
    expect(second).not.toContain('〔');
    expect(second.match(/lacked-end/g)).toHaveLength(1);
  });

  it('says where the witness itself lacks a passage', () => {
    expect(mark('a', '园里牡丹开了。')).toContain('〔本文所据文本未见 5 字〕');
    expect(mark('c', '园里牡丹开了。')).toContain('〔本文所据文本至此截断〕');
  });

  it('shows an emendation beside what is printed', () => {
    const told = apparatus({ id: 'd/1', source: 'd', unit: null }, null, null);
    const emendation = {
      span: [2, 3] as [number, number],
      printed: '壮',
      reading: '牡',
      why: '形近',
    };
    const emendations = [{ emendation, from: 2, to: 3 }];
    const html = toHtml(markText({ text: '园里壮丹', offset: 0, places: [], emendations }, told));
    expect(html).toMatch(/园里<span class="emended">壮<\/span><span [^>]*>\[校：牡\]<\/span>丹/);
  });
});
