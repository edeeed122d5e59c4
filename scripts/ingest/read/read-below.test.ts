import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const talk =
  '<div class="txt"><p>问：步道何时开放？</p><p>答：步道明天开放，人人可往。</p><p>问：渡口呢？</p><p>答：渡口照常开放。</p></div>';
const read = (below: string) =>
  readSource(talk + below)
    .value.lines.filter(({ text }) => text)
    .slice(4)
    .map(({ text }) => text);

it.each([
  '<div class="rel"><h3>推荐</h3><ul><li><a>绿道教案</a></li><li>湖水发烧</li></ul></div>',
  '<div style="position:fixed;left:-9000px"><ol><li>湖区</li><li>在线湖水</li></ol></div>',
])('leaves out what stands below the element that holds the talk: %s', (below) => {
  expect(read(below)).toEqual([]);
});

it('reads on where paragraphs stand below it', () => {
  const paragraph = '渡口的船在湖上已经走了一百年，我们会让它继续走下去。'.repeat(4);
  expect(read(`<div><p>${paragraph}</p></div>`)).toEqual([paragraph]);
});

it('reads on where each turn has an element of its own', () => {
  expect(read('<div>问：何时停航？</div><div>答：明年停航，后年再开。</div>')).toHaveLength(2);
});

it('knows the labels of English turns', () => {
  const turns = [
    'Lake Times: When do the paths open?',
    'Anna Moor: They open in spring, all of them.',
  ];
  const source = `<div>${[...turns, ...turns].map((text) => `<p>${text}</p>`).join('')}</div>`;
  const { lines } = readSource(`${source}<div>Keywords: paths</div><h3>Similar news:</h3>`).value;
  expect(lines.filter(({ text }) => text)).toHaveLength(4);
});
