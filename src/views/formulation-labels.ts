import type { Absence, FormulationSummary, Match, Occurrence } from '../schemas/formulation.ts';

/** The Chinese names, as pages print them, of what the data say of formulations. */
export const matchLabels: Readonly<Record<Match, string>> = {
  exact: '原样',
  reordered: '次序不同',
  varied: '略有出入',
  split: '成员分见',
};

export const originLabels: Readonly<Record<FormulationSummary['origin'], string>> = {
  named: '编者指定',
  recurring: '见于多则',
  repeated: '一则之内反复',
  parallel: '排比，只见一次',
  quoted: '引号中的说法',
};

export const partLabels: Readonly<Record<Occurrence['part'], string>> = {
  question: '提问',
  answer: '答复',
  opening: '开场白',
  item: '栏目',
};

export const reasonLabels: Readonly<Record<NonNullable<Absence['reason']>, string>> = {
  reported: '相应的答复只有转述',
  abridged: '相应的答复只有节录或摘要',
  truncated: '相应的答复在所据文本中截断',
  foreign: '相应的答复只有外文本',
};

/** What is said where an event has no answer that would match. */
export const noAnswer = '所据文本未收相应的答复';
