import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from './decode-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array) =>
  decodeSource(bytes).findings.map(({ code, offset }) => [code, offset]);

// Encoded elsewhere, so that the decoder is not tested against itself.
const gb = Buffer.from('zfXS46O6zNfN5bTzvNK6w6Gj1tDN4rzH1d/M4c7KoaM=', 'base64');
const gbText = new TextDecoder('gb18030').decode(gb);

describe('decodeSource', () => {
  it('reads UTF-8 and keeps its mark, so that offsets are those of the file', () => {
    expect(decodeSource(utf8('王毅')).value).toEqual({ text: '王毅', encoding: 'utf-8' });
    expect(decodeSource(utf8('\ufeff王毅')).value?.text).toBe('\ufeff王毅');
  });

  it('reads UTF-16 with a mark and without', () => {
    const little = new Uint8Array([0xff, 0xfe, 0x8b, 0x73]);
    const big = new Uint8Array([0xfe, 0xff, 0x73, 0x8b]);
    expect(decodeSource(little).value).toEqual({ text: '\ufeff王', encoding: 'utf-16le' });
    expect(decodeSource(big).value).toEqual({ text: '\ufeff王', encoding: 'utf-16be' });
    const bare = Buffer.from('王毅：2023年\n', 'utf16le');
    expect(decodeSource(bare).value).toEqual({ text: '王毅：2023年\n', encoding: 'utf-16le' });
    expect(decodeSource(bare.swap16()).value).toEqual({
      text: '王毅：2023年\n',
      encoding: 'utf-16be',
    });
  });

  it('tells GB 18030 from Big5 in a few characters', () => {
    expect(decodeSource(new Uint8Array([0xcd, 0xf5, 0xd2, 0xe3, 0xa3, 0xba])).value).toEqual({
      text: '王毅：',
      encoding: 'gb18030',
    });
    expect(decodeSource(new Uint8Array([0xa4, 0xfd, 0xbc, 0xdd, 0xa1, 0x47])).value).toEqual({
      text: '王毅：',
      encoding: 'big5',
    });
  });

  it('reads English as Windows writes it', () => {
    const bytes = Buffer.from(
      'MR. VALE:  Good morning, everyone. I\x92ll say \x93no\x94 \x97 caf\xe9s are open.',
      'latin1',
    );
    expect(decodeSource(bytes).value).toEqual({
      text: 'MR. VALE:  Good morning, everyone. I’ll say “no” — cafés are open.',
      encoding: 'windows-1252',
    });
  });

  it('believes the bytes, not what a page declares', () => {
    const head = utf8('<meta charset="utf-8">');
    const page = Buffer.concat([head, gb]);
    expect(decodeSource(page).value?.text).toBe(`<meta charset="utf-8">${gbText}`);
    expect(codes(page)).toEqual([['wrong-charset', 0]]);
    expect(codes(utf8('<meta charset=gb2312>王毅'))).toEqual([['wrong-charset', 0]]);
    expect(codes(Buffer.concat([utf8('<meta charset=gbk>'), gb]))).toEqual([]);
  });

  it('reads a file that ends in mid-character up to there', () => {
    expect(decodeSource(utf8('王毅').subarray(0, 5)).value?.text).toBe('王\ufffd');
    expect(codes(utf8('王毅').subarray(0, 5))).toEqual([['cut-character', 1]]);
    expect(codes(gb.subarray(0, 7))).toEqual([['cut-character', 3]]);
  });

  it('reads UTF-16 that is cut in mid-character, and GB 18030 with a stray NUL', () => {
    const bare = Buffer.from('王毅：2023年开放。\n', 'utf16le').subarray(0, -1);
    expect(decodeSource(bare).value?.text).toBe('王毅：2023年开放。\ufffd');
    expect(codes(bare)).toEqual([['cut-character', 11]]);
    const many = Buffer.concat(Array.from({ length: 20 }, () => gb));
    const text = decodeSource(Buffer.concat([many, Buffer.from([0]), many])).value?.text;
    expect(text).toBe(`${gbText.repeat(20)}\0${gbText.repeat(20)}`);
  });

  it('keeps characters for private use, and reports each that is lost', () => {
    expect(decodeSource(utf8('\ue000')).value?.text).toBe('\ue000');
    expect(codes(utf8('王\ufffd毅\ufffd'))).toEqual([
      ['lost-character', 1],
      ['lost-character', 3],
    ]);
    const damaged = Buffer.concat([utf8('王毅'.repeat(50)), Buffer.from([0xe7, 0x8e]), utf8('。')]);
    expect(codes(damaged)).toEqual([['lost-character', 100]]);
    expect(decodeSource(damaged).value?.encoding).toBe('utf-8');
  });

  it.each([
    ['empty-file', new Uint8Array(), 0],
    ['binary-file', Buffer.from('%PDF-1.7'), 0],
    ['binary-file', new Uint8Array([0x50, 0, 3, 0, 1]), 1],
    [
      'binary-file',
      Buffer.from('From: <Saved by Blink>\r\nSubject: a\r\nContent-Type: multipart/related;'),
      0,
    ],
    ['undecodable-file', new Uint8Array([0x41, 0xff, 0xff, 0x41]), 1],
  ])('refuses: %s', (code, bytes, offset) => {
    expect(decodeSource(bytes).value).toBeNull();
    expect(codes(bytes)).toEqual([[code, offset]]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void decodeSource(bytes)),
      { numRuns: 2000 },
    );
  });
});
