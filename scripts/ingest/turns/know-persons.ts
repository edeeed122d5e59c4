import { namesPerson, officePattern, personName } from './names.ts';

/** A text of many labels is no conference: more names are not looked up. */
const nameLimit = 200;
const textLimit = 200_000;
const leads = '(?:主持人|主持)';
const courtesy = '(?:先生|女士|小姐|博士)';

/**
 * Tells which names of labels are persons': by their form, or because the text gives the name an
 * office or a courtesy (`印尼外长蕾特诺`, `布林肯国务卿`).
 */
export function knowPersons(names: Iterable<string>, text: string): ReadonlySet<string> {
  const searched = text.slice(0, textLimit);
  const labels = [...names];
  const unique = [...new Set(labels)].slice(0, nameLimit);
  // The dictionary holds the names of some persons: a label of that form that recurs is one.
  const recurs = (name: string) => labels.indexOf(name) < labels.lastIndexOf(name);
  const isPerson = (name: string) =>
    namesPerson(name) || (name.length > 2 && personName.test(name) && recurs(name));
  return new Set(unique.filter((name) => isPerson(name) || isIntroduced(name, searched)));
}

function isIntroduced(name: string, text: string): boolean {
  if (!/^[\u4e00-\u9fff·]{2,10}$/u.test(name)) return false;
  const bare = RegExp.escape(name);
  // Of a name in several parts a label may give the last: 柏川 of 维托·柏川.
  const parts = '(?:[\\u4e00-\\u9fff]{1,8}·){0,3}';
  const introduced = `(?:${officePattern}|${leads})\\s?${parts}${bare}|${bare}${courtesy}|${bare}${officePattern}`;
  return text.includes(name) && new RegExp(introduced, 'u').test(text);
}
