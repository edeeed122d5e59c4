import { describe, expect, it } from 'vitest';
import { decodeSource } from './decode-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeSource', () => {
  it('reads UTF-8 and keeps its mark, so that offsets are those of the file', () => {
    expect(decodeSource(utf8('王毅')).value).toEqual({ text: '王毅', encoding: 'utf-8' });
    expect(decodeSource(utf8('\ufeff王毅')).value?.text).toBe('\ufeff王毅');
  });

  it('reads UTF-16 that has a mark', () => {
    const little = new Uint8Array([0xff, 0xfe, 0x8b, 0x73]);
    const big = new Uint8Array([0xfe, 0xff, 0x73, 0x8b]);
    expect(decodeSource(little).value).toEqual({ text: '\ufeff王', encoding: 'utf-16le' });
    expect(decodeSource(big).value).toEqual({ text: '\ufeff王', encoding: 'utf-16be' });
  });

  it('reads GB18030', () => {
    const bytes = new Uint8Array([0xcd, 0xf5, 0xd2, 0xe3]);
    expect(decodeSource(bytes).value).toEqual({ text: '王毅', encoding: 'gb18030' });
  });

  it.each([
    ['empty-file', new Uint8Array(), 0],
    ['binary-file', new Uint8Array([0x50, 0x4b, 0, 1]), 2],
    ['undecodable-file', new Uint8Array([0x41, 0xff, 0xff, 0x41]), 1],
  ])('refuses: %s', (code, bytes, offset) => {
    const { value, findings } = decodeSource(bytes);
    expect([value, findings.map((f) => [f.code, f.offset])]).toEqual([null, [[code, offset]]]);
  });
});
