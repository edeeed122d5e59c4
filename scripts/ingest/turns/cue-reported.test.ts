import { describe, expect, it } from 'vitest';
import { cueReported } from './cue-reported.ts';
import { madePieces } from './made-pieces.ts';
import { saidBy } from './said-by.ts';

const cue = (source: string, speaker: string | null = '林知远') =>
  cueReported(madePieces(source, speaker), speaker);
const turns = (source: string, speaker: string | null = '林知远') => {
  const cued = cue(source, speaker);
  return cued?.cues.map((c, i) => [c?.opens ?? null, cued.pieces[i]?.text]);
};

it('opens a question where somebody is said to ask, an answer where the speaker is said to say', () => {
  expect(turns('有记者提问，步道何时开放？\n\n对此，林知远称，明天。\n\n还有一座。')).toEqual([
    ['question', '有记者提问，步道何时开放？'],
    ['answer', '对此，林知远称，明天。'],
    [null, '还有一座。'],
  ]);
});

it('hears a quotation with a space before whoever says it, and no headline above the lede', () => {
  const head = '维托说，步道将在春天开放；渡口另行商议';
  const lede = '公园部长维托9日举行记者会，就步道作出回应。';
  const source = [head, lede, '“步道明天就会开放。” 维托如此称。'];
  expect(turns(source.map((text) => `<p>${text}</p>`).join(''), '维托')).toEqual([
    [null, head],
    [null, lede],
    ['answer', '“步道明天就会开放。” 维托如此称。'],
  ]);
});

it('cuts the clause that sets the scene off, and leaves the reporting words in later paragraphs', () => {
  expect(
    turns(
      '发布会星期四上午举行，林知远在会上就“步道”相关问题进行回答时说，步道明天开放。\n\n林知远说，欢迎大家。',
    ),
  ).toEqual([
    ['narration', '发布会星期四上午举行，林知远在会上就“步道”相关问题进行回答时说，'],
    ['answer', '步道明天开放。'],
    ['answer', '林知远说，欢迎大家。'],
  ]);
});

it('cuts a paragraph that holds the question and the answer', () => {
  expect(turns('有记者问，步道何时开放？林知远表示，明天开放。')).toEqual([
    ['question', '有记者问，步道何时开放？'],
    ['answer', '林知远表示，明天开放。'],
  ]);
});

it.each([
  ['对于步道收费一事，有媒体在会上提问公园部如何看待。', '林知远答复时称，', '“不收费。”'],
  [
    '综合公园部网站消息，在星期一（5月8日）的例行记者会上，北港社记者提问，步道是否收费。',
    '林知远称，',
    '不收费。',
  ],
])('cuts “%s” off the answer', (question, words, answer) => {
  expect(turns(question + words + answer)).toEqual([
    ['question', question],
    ['answer', words + answer],
  ]);
});

it.each(['林知远被记者问及收费时，林知远说，不收费。', '有记者问及收费，林知远指出，不收费。'])(
  'leaves an answer whole that tells what it was about: %s',
  (text) => {
    expect(turns(`${text}\n\n他说，湿地也不收。`)).toEqual([
      ['answer', text],
      ['answer', '他说，湿地也不收。'],
    ]);
  },
);

it('names the outlet that a question names, and none where it names none', () => {
  const [first, second] = cue('云岭日报记者提问，何时？\n\n林知远称，明天。')?.cues ?? [];
  expect(first?.name).toBe('云岭日报');
  expect(second?.name).toBe('林知远');
  expect(cue('有记者提问，何时？\n\n林知远称，明天。')?.cues[0]?.name).toBeNull();
});

it('finds none where nobody is reported as saying anything', () => {
  expect(cue('步道明天开放。')).toBeNull();
  expect(cue('有记者提问，何时？')).toBeNull();
});

it('cuts question and answer out of a paragraph that tells more', () => {
  expect(
    turns('【#步道#】3月7日，公园部举行记者会。有记者提问，步道何时开放？林知远表示，明天开放。'),
  ).toEqual([
    [null, '【#步道#】3月7日，公园部举行记者会。'],
    ['question', '有记者提问，步道何时开放？'],
    ['answer', '林知远表示，明天开放。'],
  ]);
});

it('turns to another subject where the speaker is asked about it', () => {
  const cues = cue(
    '林知远说，好。\n\n林知远在回应市民的批评时表示，会改。\n\n在回答有关湿地的提问时，林知远说，会修。',
  )?.cues;
  expect(cues?.map((c) => c?.turnsTo)).toEqual([false, true, true]);
});

it('hears an answer that begins with its quotation', () => {
  expect(turns('有记者问：何时？\n\n“明天。”林知远说，步道免费。')?.[1]).toEqual([
    'answer',
    '“明天。”林知远说，步道免费。',
  ]);
});

describe('the words that report speech', () => {
  it.each([
    '林知远说，',
    '林知远表示：',
    '发言人指出，',
    '他强调，',
    '对此，林知远称，',
    '林知远在会上回应说，',
  ])('%s', (text) => expect(saidBy(['林知远']).test(`${text}好。`)).toBe(true));

  it.each(['步道很好，', '记者说，', '林知远很忙。', '“林知远说，”'])('%s are none', (text) =>
    expect(saidBy(['林知远']).test(`${text}好。`)).toBe(false),
  );
});

it('hears several who answer, and knows who 他 is', () => {
  const cues = cue(
    '3月6日，市长林知远同局长陈立在青川出席新闻发布会。\n\n林知远说，好。\n\n陈立表示，会的。\n\n他说，免费。',
  )?.cues;
  expect(cues?.map((c) => c?.name ?? null)).toEqual([null, '林知远', '陈立', '陈立']);
});

it('parts a heading that runs into what is said under it', () => {
  expect(turns('- **关于湿地**：林知远表示，会修。')).toEqual([
    [null, '关于湿地：'],
    ['answer', '林知远表示，会修。'],
  ]);
});

it('takes what reporters ask about for a question where the answer stands below', () => {
  expect(turns('有记者问及步道的开放时间。\n\n林知远说，明天。')?.[0]?.[0]).toBe('question');
});

it('takes each item of a list for a subject of its own, and brackets for its heading', () => {
  const cued = cue(
    '<ul><li>林知远说，会修。</li><li>林知远说，免费。</li></ul><p>【湿地】林知远说，好。</p>',
  );
  expect(cued?.cues.flatMap((c) => (c ? [c.turnsTo] : []))).toEqual([true, true, true]);
});

it('finds none in a commentary', () => {
  expect(turns('林知远说，步道免费。网友留言：“说得好！”\n\n笔者以为，此言不虚。')).toBeUndefined();
  expect(
    turns('有记者问：“收费吗？”其实答案早已写在路上。\n\n林知远说，好。')?.[0]?.[0],
  ).toBeNull();
});

it('leaves the occasion in a clause that tells what was asked, and a dateline out of it', () => {
  expect(
    turns('青川社3月7日电（记者李平）被问及步道，林知远在当日举行的发布会上表示，明天开放。'),
  ).toEqual([
    ['narration', '青川社3月7日电（记者李平）'],
    ['answer', '被问及步道，林知远在当日举行的发布会上表示，明天开放。'],
  ]);
});

it('turns to another subject on a question, where none is told', () => {
  const told = '林知远被问及步道时说，明天开放。\n\n在湿地问题上，林知远称，水已回来。';
  const turned = (source: string) => cue(source)?.cues.at(-1)?.turnsTo;
  expect(turned(told)).toBe(true);
  expect(turned(`有记者提问，步道何时开放？\n\n${told}`)).toBe(false);
});

it('opens an answer where the occasion stands between the speaker and what he was asked', () => {
  const text = '公园部发言人林知远在例行记者会上，被问到收费时表示，不收费。';
  expect(turns(`${text}\n\n林知远又说，欢迎。`)?.[0]).toEqual(['answer', text]);
});

it('cuts off a heading that runs into what is said, whatever it is about', () => {
  expect(turns('谈步道问题：林知远说，明天开放。')).toEqual([
    [null, '谈步道问题：'],
    ['answer', '林知远说，明天开放。'],
  ]);
});

it('opens an answer below the heading of a section that first says what it is about', () => {
  const source =
    '1. 步道\n\n林知远表示，明天开放。\n\n2. 湿地\n\n湿地已有百年。林知远表示，水已回来。';
  expect(turns(source)).toEqual([
    [null, '1. 步道'],
    ['answer', '林知远表示，明天开放。'],
    [null, '2. 湿地'],
    ['answer', '湿地已有百年。林知远表示，水已回来。'],
  ]);
});

it('hears a question in what a reporter says or asks about, where it is answered', () => {
  const said = '有记者表示，步道将关闭。公园部有何评论？林知远说，不会关闭。';
  expect(turns(`3月7日，林知远主持记者会。${said}`)?.slice(-2)).toEqual([
    ['question', '有记者表示，步道将关闭。公园部有何评论？'],
    ['answer', '林知远说，不会关闭。'],
  ]);
  const about = '有记者就步道关闭一事提问。对此，林知远说，不会关闭。';
  expect(turns(about)?.[0]).toEqual(['question', '有记者就步道关闭一事提问。']);
  expect(turns('有记者表示，步道很好。林知远说，明天开放。')?.[0]?.[0]).not.toBe('question');
});

it('opens a question behind the scene where the next paragraph answers it', () => {
  const scene = '3月7日，公园部举行记者会。';
  expect(turns(`${scene}有记者问，步道何时开放？\n\n（图片）\n\n林知远表示，明天。`)).toEqual([
    [null, scene],
    ['question', '有记者问，步道何时开放？'],
    [null, '（图片）'],
    ['answer', '林知远表示，明天。'],
  ]);
});

it.each([
  ['有记者就所谓“步道报告”一事提问。', null],
  ['北港社的记者就步道提问。\n\n步道何时开放？', '北港社'],
  ['今天由北港社提问，问题是步道何时开放？', '北港社'],
  ['林知远主持会议，被北港社记者问及，步道何时开放？', '北港社'],
  ['此时北港社资深记者举起了“地图”。他问：步道何时开放？', '北港社'],
  ['会上，有湖区记者问，步道何时开放？', null],
])('hears who asks in “%s”', (question, asker) => {
  const [first] = cue(`${question}\n\n对此，林知远表示，明天。`)?.cues ?? [];
  expect(first).toMatchObject({ opens: 'question', name: asker });
});

it('hears what a reporter says of what others call it', () => {
  const source = '有记者表示，有人说步道是“绿色的路”。公园部如何看待？\n\n林知远表示，明天开放。';
  expect(turns(source)?.[0]?.[0]).toBe('question');
});

it('hears no question where a paper tells how questions were put', () => {
  expect(turns('记者提问采用青川话，回答采用北港话。\n\n林知远表示，明天。')?.[0]?.[0]).toBeNull();
});

it('takes the name before a quotation, or before the answer to a question, for a label', () => {
  const [, answer] = cue('林知远称，步道明天开放。\n\n林知远：「欢迎大家。」')?.cues ?? [];
  expect(answer).toMatchObject({ opens: 'answer', label: 4, verbatim: true });
  const [, told] = cue('有记者问，步道何时开放？\n\n林知远：明天开放。')?.cues ?? [];
  expect(told).toMatchObject({ opens: 'answer', label: 4, verbatim: true });
  expect(cue('林知远称，明天开放。\n\n林知远：步道明天开放')?.cues[1]).toBeNull();
});

it('hears whoever is quoted behind a colon, by whatever verb', () => {
  expect(turns('林知远辩解：“步道明天开放。”')).toEqual([
    ['answer', '林知远辩解：“步道明天开放。”'],
  ]);
});

it('turns to another subject where the paper first tells of others', () => {
  const text = '青川市三月选出市长，令人关注湿地。林知远重申，湿地不变。';
  const [, second] = cue(`林知远称，步道明天开放。\n\n${text}`)?.cues ?? [];
  expect(second).toMatchObject({ opens: 'answer', name: '林知远', turnsTo: true });
});

it('takes the name of whom a picture shows for a caption, not for a heading', () => {
  const cued = cue('林知远表示，明天开放。\n\n林知远\n\n林知远又表示，不收费。');
  const named = cued?.pieces.find(({ text }) => text === '林知远');
  expect(named?.role).toBe('caption');
});

it('hears a question that ends with a half-width mark', () => {
  const text = '云岭日报记者问及步道何时开放?林知远回应说，明天。';
  expect(turns(text)?.[0]).toEqual(['question', '云岭日报记者问及步道何时开放?']);
});

it('hears the speaker right below a question, by whatever verb', () => {
  const source =
    '北港社记者问，步道何时开放？\n\n林知远向各地提出三点：开放、免费、便民。\n\n林知远说，还有绿道。';
  expect(turns(source)?.[1]?.[0]).toBe('answer');
  const owned = source.replace('林知远向', '林知远的同事向');
  expect(turns(owned)?.[1]?.[0]).toBeNull();
});

it('takes whatever the speaker is said to do behind a question for his answer', () => {
  expect(turns('北港社记者提问步道如何收费。\n\n林知远肯定步道的“成就”。')).toEqual([
    ['question', '北港社记者提问步道如何收费。'],
    ['answer', '林知远肯定步道的“成就”。'],
  ]);
});

it('hears what follows its verb with no mark between, in a whole sentence', () => {
  expect(turns('林知远还多次指责湖区关闭步道。')?.[0]?.[0]).toBe('answer');
  expect(turns('林知远表示，好。\n\n林知远强调步道不变')?.[1]?.[0]).toBeNull();
});

it('tells who asked where the words before an answer do', () => {
  const [, second] =
    cue('林知远表示，步道明天开放。\n\n此外，林知远在回答北港社记者提问时表示，湖区不变。')?.cues ??
    [];
  expect(second).toMatchObject({ opens: 'answer', asker: '北港社', turnsTo: true });
});

it('cuts the scene off a question, and leaves out what only announces the answer', () => {
  const scene = '林知远主持记者会，';
  const asked = '在会上有人提问，步道何时开放？';
  const announced = '就此，公园部发言人进行了回应。';
  expect(turns(`${scene}${asked}${announced}\n\n林知远表示，明天。`)).toEqual([
    ['narration', scene],
    ['question', asked],
    ['narration', announced],
    ['answer', '林知远表示，明天。'],
  ]);
});

it('parts what the speaker is asked about in the middle of a paragraph', () => {
  const first = '湖区已有百年，林知远指，步道明天开放。';
  const second = '被问到是否收费，林知远称步道不会收费。';
  expect(turns(first + second)).toEqual([
    ['answer', first],
    ['answer', second],
  ]);
});

it('begins what follows the occasion behind the mark of its verb', () => {
  const told = '在8日举行的例行记者会上，公园部发言人林知远表示，步道明天开放。';
  expect(turns(told)?.at(-1)).toEqual(['answer', '步道明天开放。']);
});

it('hears a question that is torn above the lede', () => {
  const lede = '5月8日，公园部举行记者会，林知远回答记者提问。';
  const source = `有记者提问，公园部下一步\n\n${lede}\n\n有什么打算？\n\n林知远称，会的。`;
  expect(turns(source)?.[0]?.[0]).toBe('question');
});

it('takes what somebody says of an answer for none', () => {
  const source =
    '有记者问，步道何时开放？\n\n林知远说，明天。\n\n一位记者会后对本报表示，林知远的回答“很坚定”。';
  expect(turns(source)?.[2]?.[0]).not.toBe('answer');
});

it('leaves the words of others to the paper', () => {
  const others = '“没有湖区，就没有步道，”柏德普尔说。';
  expect(turns(`林知远表示，步道明天开放。\n\n${others}`)?.[1]).toEqual(['narration', others]);
});

it('hears only the one who holds the conference', () => {
  const lede = '10日，公园部发言人林知远主持例行记者会。部长陈立在湖区出席会议。';
  const told = `${lede}有记者问，会议如何？\n\n林知远介绍，很好。\n\n陈立部长表示，湖区不变。`;
  expect(turns(told)?.map(([opens]) => opens)).toEqual([null, 'question', 'answer', null]);
});

it('reads a labelled question that is answered in the words of a report', () => {
  const source = '云岭日报记者：步道何时开放？请问有何安排？\n\n林知远说，明天开放。';
  expect(turns(source)).toEqual([
    ['question', '云岭日报记者：步道何时开放？请问有何安排？'],
    ['answer', '林知远说，明天开放。'],
  ]);
  expect(cue(source)?.cues[0]).toMatchObject({ name: '云岭日报', label: 7 });
});
it('cuts a scene of its own off the question behind it', () => {
  expect(
    turns('5月8日林知远主持例行记者会，会上有人提问，步道何时开放？\n\n林知远称，明天。')?.[0],
  ).toEqual(['narration', '5月8日林知远主持例行记者会，']);
});

it('hears who speaks before any reporter is named, whoever asks in brackets', () => {
  const source =
    '有记者问，步道何时开放？\n\n林知远回应时先说，问得好（该记者用三种语言提问），步道明天开放。';
  expect(turns(source)?.map(([opens]) => opens)).toEqual(['question', 'answer']);
});

it('tells the background of a question from the answer above it', () => {
  const source =
    '有记者问，步道何时开放？\n\n林知远称，明天。\n\n游客还要求减免「门票」。云岭社询问，是否收费。\n\n林知远说，不收。';
  expect(turns(source)?.slice(2, 4)).toEqual([
    ['narration', '游客还要求减免「门票」。'],
    ['question', '云岭社询问，是否收费。'],
  ]);
});

it.each([
  ['有记者问，湖区部长来访。她此前说，步道应当开放。林知远如何看？', '林知远说，欢迎。'],
  [
    '北港社（www.beigang.example）记者问，步道何时开放？',
    '林知远当时正要离开，转身回答，「明天。」',
  ],
  ['林知远在会上被问到，步道会否开放？', '他喊话各地，「步道一定会开放。」'],
  ['有记者问“步道是否开放”。', '他回答称：“会的。”'],
])('cuts “%s” off its answer in the same paragraph', (question, answer) => {
  expect(turns(question + answer)).toEqual([
    ['question', question],
    ['answer', answer],
  ]);
});

it('hears the same reporter go on', () => {
  const cues = cue(
    '北港社记者问，何时？\n\n林知远说，明天。\n\n该记者还表示，他听说要收费。\n\n林知远说，不收费。',
  )?.cues;
  expect(cues?.[2]).toMatchObject({ opens: 'question', followsUp: true });
});

it('hears the speaker in a paragraph that begins with his name and quotes him', () => {
  const last = '林知远最后向记者们确认，「步道真的一定会开放。」';
  expect(turns(`林知远说，好。\n\n${last}`)?.[1]).toEqual(['answer', last]);
});

it('leaves what the speaker said in an interview on another day to the paper', () => {
  const other = '林知远5日接受北港社记者专访时表示，湖区应当深思。';
  expect(turns(`林知远在记者会上说，步道开放。\n\n${other}`)?.[1]).toEqual(['narration', other]);
  expect(turns(other)?.[0]?.[0]).toBe('answer');
});

it('cuts a question off an answer that is quoted in the same sentence, or below it', () => {
  const [asks, says] = ['云岭台记者问林知远是否去过，', '林知远说：“去过很多次。”'];
  const [puts, goesOn] = ['云岭台记者一口气提出三个问题，', '林知远说：'];
  expect(turns(`${asks}${says}\n\n${puts}${goesOn}\n\n“步道开放。”`)).toEqual([
    ['question', asks],
    ['answer', says],
    ['question', puts],
    ['answer', goesOn],
    [null, '“步道开放。”'],
  ]);
  const about = '有记者问及收费，林知远说：“不收费。”';
  expect(turns(about)).toEqual([['answer', about]]);
});

it('leaves what somebody in the question says further in the question', () => {
  const question = '有记者问及湖区主任的说法。湖区主任称，步道关闭。她还表示，渡口不变。';
  expect(turns(`${question}\n\n林知远回应说，步道开放。`)).toEqual([
    ['question', question],
    ['answer', '林知远回应说，步道开放。'],
  ]);
});

it('cuts a question behind the lede though a reporter speaks of himself in it', () => {
  const lede = '5月6日，公园部发言人林知远主持例行记者会。';
  const question = '有记者提问，我们关注到，新桥已落成。请问公园部有何评论？';
  expect(turns(`${lede}${question}\n\n林知远表示，祝贺新桥。`)).toEqual([
    [null, lede],
    ['question', question],
    ['answer', '林知远表示，祝贺新桥。'],
  ]);
});

it('cuts the answer off a question that begins inside a paragraph, in its own sentence', () => {
  const lede = '公园部例行记者会今天举行。';
  const source = `${lede}会上，云岭电视台记者问她是否走过新步道，林知远摇头回答：「还没有，明天就去走一走。」`;
  expect(turns(source)).toEqual([
    [null, lede],
    ['question', '会上，云岭电视台记者问她是否走过新步道，'],
    ['answer', '林知远摇头回答：「还没有，明天就去走一走。」'],
  ]);
});
