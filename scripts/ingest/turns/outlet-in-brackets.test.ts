import { expect, it } from 'vitest';
import { outletInBrackets } from './outlet-in-brackets.ts';

it.each([
  ['（云岭日报）', '云岭日报'],
  ['(BBC)', 'BBC'],
  ['（云岭网 林知远）', '云岭网'],
  ['（云岭日報林知遠小姐）', '云岭日報'],
  ['（青視陳立先生）', '青視'],
  ['（笑）', null],
  ['（部长林知远先生）', null],
  ['云岭日报', null],
  ['（步道，云岭日报）', null],
])('reads “%s” as %s', (text, outlet) => expect(outletInBrackets(text)).toBe(outlet));
