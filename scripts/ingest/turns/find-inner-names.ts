import type { Paragraph } from './assemble-paragraphs.ts';
import { cueQuestion } from './cue-question.ts';
import { knowPersons } from './know-persons.ts';
import { holderOf, isOffice, isOutlet, isWord, namesPerson, personName } from './names.ts';
import { parseLabel } from './parse-label.ts';

// A turn can open inside a paragraph only after a sentence, and only with words that nothing but a
// label can be: a bare name and a colon may as well introduce what somebody else once said.
export const innerLabel =
  /(?<=[。！？!?…”’」』）)]\s?|\s{2}|(?:[录錄]|如下)[:：])(?=(?:[\p{L}\p{N}《》·\s]{1,24}(?:记者|記者)|问|問|追问|追問|答|Q|A)\s*[:：])|(?<=[。！？!?…”’」』]\s?)(?=(?:记者|記者)(?:提[问問])?\s*[:：])|(?<=[a-z\d]\.)(?=[\u4e00-\u9fff《》]{1,24}(?:记者|記者)\s*[:：])/gu;

const nameInside =
  /(?<=[。！？!?…”’」』]\s{0,16})([\u4e00-\u9fff·]{2,14}?(?:\s[\u4e00-\u9fff·]{2,4})?)(表示|说|說|答道|回答|回应)?[:：]/gu;

// In a run of turns in two languages no space need stand before the other.
const latinInside =
  /(?<=[。！？.!?…”’」』]\s?)([A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,3})\s?[:：]/gu;

/** The names that tell a turn inside a paragraph from a clause that ends with a colon. */
interface Names {
  /** Whom labels at the beginning of paragraphs name. */
  readonly labels: ReadonlySet<string>;
  /** Who stands before a colon inside of two paragraphs or more, or is introduced by an office. */
  readonly answering: ReadonlySet<string>;
}

/** Collects the names of a document that may open a turn inside a paragraph. */
export function namesOf(paragraphs: readonly Paragraph[]): Names {
  const document = paragraphs.map(({ text }) => text).join('\n');
  const labels = paragraphs.map(({ text, bold }) => parseLabel(text, bold)?.name ?? null);
  const once = new Set<string>();
  const answering = new Set<string>();
  for (const { text } of paragraphs)
    for (const name of new Set(personsInside(text))) (once.has(name) ? answering : once).add(name);
  const inside = paragraphs.flatMap(({ text }) => namesInside(text));
  for (const name of knowPersons(inside, document)) answering.add(name);
  return { labels: new Set(labels.flatMap((name) => (name ? [holderOf(name)] : []))), answering };
}

// A heading of what was said may look like a name: `方向：向北延伸。`
const personsInside = (text: string) =>
  namesInside(text).filter((name) => personName.test(name) && !isWord(name));

function namesInside(text: string): string[] {
  return [...text.matchAll(nameInside)].flatMap(({ 1: name = '', 2: verb }) =>
    verb ? [] : [name],
  );
}

/** No sentence that tells of a question is longer. */
const sentenceLimit = 400;

/**
 * Where turns open inside a paragraph that is a run of turns: somebody asks in it, and after its
 * sentences stand persons, offices, or names of other labels with a verb (`毛宁表示：`). Where it only
 * tells of the question, an office alone answers.
 */
export function findInnerNames(text: string, names: Names): number[] {
  const asked = firstAsked(text);
  const told = asked === null;
  const named = [...text.matchAll(nameInside)].flatMap(({ index, 1: name = '', 2: verb }) => {
    const bears = verb
      ? [...names.labels].some((label) => name.endsWith(label))
      : isOffice(name) ||
        (!told &&
          (namesPerson(name) ||
            names.answering.has(name) ||
            (name.length > 2 && personName.test(name) && asksAbove.test(text.slice(0, index)))));
    return bears ? [index] : [];
  });
  if (told) {
    const sentenceBefore = (at: number) =>
      text
        .slice(Math.max(0, at - sentenceLimit), at)
        .split(/(?<=[。！？])/u)
        .at(-1) ?? '';
    return named.filter((at) => cueQuestion(sentenceBefore(at), true)).slice(0, 1);
  }
  const latin = [...text.matchAll(latinInside)].flatMap(({ index, 1: name = '' }) =>
    index > asked && (isOutlet(name) || namesPerson(name)) ? [index] : [],
  );
  return [...named.filter((index) => index > asked), ...(named.length ? latin : [])];
}

// The dictionary holds the names of some persons: right behind a question one who answers it.
const asksAbove = /[？?][”’」』]?\s*$/u;

/** Where in a paragraph an asker's label first stands; null where none does. */
function firstAsked(text: string): number | null {
  const places = [0, ...[...text.matchAll(innerLabel)].map(({ index }) => index)];
  return (
    places.find((at) => {
      const role = parseLabel(text.slice(at))?.role;
      return role === 'asker' || role === 'follow-up';
    }) ?? null
  );
}
