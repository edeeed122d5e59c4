import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { rebuildWitness } from '../scripts/ingest/tei/made-rebuild.ts';
import { findFault } from '../scripts/ingest/tei/made-validator.ts';
import { attributeOf, type Page, parsePage, textOf } from '../scripts/publish/parse-page.ts';
import type { AnnotationPage } from '../src/schemas/annotation-page.ts';
import type { EventCollation } from '../src/schemas/event-collation.ts';
import type { EventRecord } from '../src/schemas/event-record.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import { buildSite } from './build-site.ts';

// One build serves every test.
const folder = mkdtempSync(join(tmpdir(), 'dawen-apparatus-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');

const emendation = `
emendations:
  - { text: 中俄文化节, printed: 节, reading: 年, why: 前文作文化年 }
`;

beforeAll(() => {
  for (const name of ['sources', 'topics', 'site.yaml'])
    cpSync(join('content', name), join(content, name), { recursive: true });
  appendFileSync(join(content, 'sources/2024-full-text.yaml'), emendation);
  const { status, printed } = buildSite(content, out);
  expect(status, printed).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const page = (path: string): Page => parsePage(path, read(path));
const json = <T>(path: string): T => JSON.parse(read(path));
const source = (id: string) => json<SourceRecord>(`data/sources/${id}.json`);
const event = () => json<EventRecord>('data/events/2024-03-07-wang-yi.json');
const withClass = ({ elements }: Page, name: string) =>
  elements.filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));
const wholeText = (html: string) => html.replace(/<[^>]*>/g, '');

/** Every exchange that has another witness: the page of each, and its unit. */
const shared = () =>
  event().units.flatMap((unit) => {
    const printed = Object.entries(unit.exchanges);
    return printed.length < 2
      ? []
      : printed.map(([id, n]) => ({
          unit,
          source: id,
          path: `answers/${id}-${String(n).padStart(2, '0')}.html`,
        }));
  });

describe('the apparatus of an answer', () => {
  it('leads from every mark to its note and back', () => {
    let marks = 0;
    for (const { path } of shared()) {
      const answer = page(path);
      const references = withClass(answer, 'noteref');
      const notes = withClass(answer, 'note');
      expect(references.length, path).toBe(notes.length);
      for (const note of notes) {
        const id = attributeOf(note, 'id') ?? '';
        expect(answer.html).toContain(`href="#${id}"`);
        expect(answer.html).toContain(`href="#${id.replace(/-n(\d+)$/, '-r$1')}"`);
      }
      marks += notes.length;
    }
    expect(marks).toBeGreaterThan(80);
  });

  it('notes every variant of the unit in which the witness has a reading', () => {
    for (const { path, unit, source: id } of shared()) {
      const readings = withClass(page(path), 'note__words').map(
        (element) => `${attributeOf(element, 'data-source')} ${attributeOf(element, 'data-spans')}`,
      );
      for (const { readings: printed } of unit.variants.filter((one) => one.readings[id])) {
        const texts = new Set(
          Object.values(printed)
            .map(({ text }) => text)
            .filter(Boolean),
        );
        const found = Object.entries(printed).filter(([other, { span }]) =>
          readings.includes(`${other} ${span.join('-')}`),
        );
        expect(found.length, `${path} ${JSON.stringify(printed)}`).toBeGreaterThanOrEqual(
          texts.size,
        );
      }
    }
  });

  it('reads suspected misprints with what the others print, and nowhere else', () => {
    for (const { path, unit, source: id } of shared()) {
      const suspects = unit.variants.filter(({ suspect }) => suspect === id).length;
      expect(read(path).match(/疑[误脱衍]\]/g)?.length ?? 0, path).toBe(suspects);
    }
    expect(wholeText(read('answers/2024-full-text-01.html'))).toContain(
      '「东北」[甲乙丁作“缅北”，疑误]',
    );
  });

  it('shows an emendation and what is printed side by side', () => {
    const html = read('answers/2024-full-text-02.html');
    expect(wholeText(html)).toContain('中俄文化「节[校：年]」[甲乙作“年”，疑误]');
    expect(html).toContain('>前文作文化年<');
  });

  it('says who lacks a passage, and never more than that it is not there', () => {
    const zhonge = read('topics/zhonge.html');
    expect(zhonge).toContain('〔甲本未见〕');
    expect(read('answers/2024-columns-03.html')).toContain('〔乙本至此截断〕');
    expect(read('answers/2024-front-page-03.html')).toContain('〔本文所据文本至此截断〕');
    for (const { path } of shared()) expect(read(path), path).not.toMatch(/删除|被删/);
  });

  it('turns an answer to any witness', () => {
    expect(read('answers/2024-full-text-02.html')).toMatch(
      /href="2024-columns-02\.html"[^>]*>以甲本为底本</,
    );
  });

  it('turns a topic to any witness: each text of each unit stands once, one of them shown', () => {
    const zhonge = page('topics/zhonge.html');
    expect(wholeText(zhonge.html)).toContain('以乙本为底本');
    for (const unit of event().units.filter(({ id }) => id === 'u02'))
      for (const [id, n] of Object.entries(unit.exchanges)) {
        const texts = zhonge.elements.filter(
          (element) => attributeOf(element, 'id') === `${id}-${n}-a1`,
        );
        expect(texts, id).toHaveLength(1);
      }
    const others = withClass(zhonge, 'turn__other').filter(({ tagName }) => tagName === 'article');
    expect(others).toHaveLength(2);
    expect(zhonge.html).toContain('.base-3:checked');
  });

  it('leaves the words of every paragraph as they are printed', () => {
    let compared = 0;
    for (const { path, source: id } of shared()) {
      const texts = withClass(page(path), 'passage').map(textOf);
      const { exchanges } = source(id);
      const exchange = exchanges.find(({ url }) => url === path);
      const printed = [
        ...(exchange?.question.paragraphs ?? []),
        ...(exchange?.answer.paragraphs ?? []),
      ];
      expect(texts).toEqual(printed.map(({ text }) => text));
      compared += texts.length;
    }
    expect(compared).toBeGreaterThan(40);
  });
});

describe('the page of an event', () => {
  const path = 'events/2024-03-07-wang-yi.html';

  it('counts exchanges, and what frames them apart', () => {
    expect(read(path)).toContain('15 则答问');
    expect(read(path)).toContain('导语（不计入答问）');
  });

  it('has a matrix whose numbers are those of the data', () => {
    const rows = page(path).elements.filter((one) => attributeOf(one, 'data-unit'));
    const { units, witnesses } = event();
    expect(rows.map((row) => attributeOf(row, 'data-unit'))).toEqual(units.map(({ id }) => id));
    const cells = page(path).elements.filter((one) => attributeOf(one, 'data-chars'));
    expect(cells).toHaveLength(units.length * witnesses.length);
    for (const [r, unit] of units.entries())
      for (const [c, { source: id }] of witnesses.entries()) {
        const cell = cells[r * witnesses.length + c];
        const exchange = source(id).exchanges.find(({ n }) => n === unit.exchanges[id]);
        const paragraphs = [
          ...(exchange?.question.paragraphs ?? []),
          ...(exchange?.answer.paragraphs ?? []),
        ];
        const chars = paragraphs.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
        if (exchange) expect(Number(cell && attributeOf(cell, 'data-chars'))).toBe(chars);
        const absent = cell && attributeOf(cell, 'data-state') === 'absent';
        const none = unit.omissions.some((o) => o.source === id && o.why === 'not-witnessed');
        if (absent) expect(none, `${unit.id} ${id}`).toBe(true);
      }
  });

  it('draws the same picture as a file', () => {
    const file = read('events/2024-03-07-wang-yi-coverage.svg');
    expect(() => fromXml(file)).not.toThrow();
    expect(read(path)).toContain('href="2024-03-07-wang-yi-coverage.svg" download');
    for (const words of ['缺 77%', '截 18%', '转 65%']) {
      expect(file).toContain(words);
      expect(read(path)).toContain(words);
    }
  });

  it('says in plain words what a witness lacks', () => {
    const text = wholeText(read(path)).replace(/\s/g, '');
    expect(text).toMatch(/第2则缺142字，含.?霸权不得人心.?一段/);
    expect(text).toMatch(/第3则该本至此截断，缺590字/);
  });
});

describe('the words of an answer', () => {
  it('go to other programs without the notes', () => {
    for (const { path, source: id } of shared()) {
      const [, facts = '{}'] =
        /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(read(path)) ?? [];
      const { text, articleBody } = JSON.parse(facts);
      const exchange = source(id).exchanges.find(({ url }) => url === path);
      const printed = exchange?.answer.paragraphs.map((paragraph) => paragraph.text).join('\n');
      expect(text ?? articleBody, path).toBe(printed);
    }
  });
});

describe('the data', () => {
  it('give back every witness from the segments, and from TEI', async () => {
    let compared = 0;
    for (const file of readdirSync(join(out, 'data/events'))) {
      const { id, units, witnesses } = json<EventRecord>(`data/events/${file}`);
      const tei = read(`data/tei/${id}.xml`);
      const { passages } = json<EventCollation>(`data/collations/${id}.json`);
      expect(await findFault(tei)).toBeNull();
      for (const witness of witnesses) {
        const rebuilt = rebuildWitness(tei, witness.source);
        for (const unit of units)
          for (const part of ['question', 'answer'] as const) {
            const { exchanges } = source(witness.source);
            const exchange = exchanges.find(({ n }) => n === unit.exchanges[witness.source]);
            const printed = exchange?.[part].paragraphs.map(({ text }) => text).join('\n') ?? '';
            expect(rebuilt.get(`${unit.id}/${part}`) ?? '').toBe(printed);
            const passage = passages.find((one) => one.unit === unit.id && one.part === part);
            const segments = passage?.segments.map(
              ({ readings }) => readings[witness.source]?.text ?? '',
            );
            if (segments) expect(segments.join('')).toBe(printed);
            compared += printed.length;
          }
      }
    }
    expect(compared).toBeGreaterThan(17_000);
  });

  it('annotate every paragraph at its characters', () => {
    let compared = 0;
    for (const file of readdirSync(join(out, 'data/annotations'))) {
      const record = source(file.replace('.jsonld', ''));
      const characters = Array.from(readFileSync(join(content, record.file), 'utf8'));
      const bare = (text: string) => text.replace(/<[^>]*>|[\s*\\"]/g, '');
      for (const { target } of json<AnnotationPage>(`data/annotations/${file}`).items)
        for (const { selector } of target) {
          const [{ start, end }, { exact }] = selector;
          expect(bare(characters.slice(start, end).join(''))).toBe(bare(exact));
          compared++;
        }
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('give nothing but speech of a source whose rights ask for it', () => {
    const files = ['data/annotations/2024-zaobao.jsonld', 'data/tei/2024-03-07-wang-yi.xml'];
    for (const file of files)
      for (const words of ['星期四上午举行', '（3月7日）说', 'cx_paywall'])
        expect(read(file), file).not.toContain(words);
  });
});
