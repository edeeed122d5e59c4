import { expect, it } from 'vitest';
import { findTitledPerson } from './find-titled-person.ts';

it.each([
  ["Park Ministry Spokesperson Anna Vale's Regular Press Conference on May 9, 2031", 'Anna Vale'],
  ['Ambassador Tom Moor’s Interview with the Lake Times', 'Tom Moor'],
  ['Remarks by High Representative Anna Vale upon arrival', 'Anna Vale'],
  ['Interview with veteran diplomat Tom Moor', 'Tom Moor'],
  ['Park Secretary Tom Moor Holds Press Briefing 5/9/31 Transcript', 'Tom Moor'],
  [
    'Senior Colonel Anna Vale, Director General of Lakes and Spokesperson for the Park',
    'Anna Vale',
  ],
])('finds who answers in “%s”', (title, name) => expect(findTitledPerson([title])).toBe(name));

it('leaves open who answers where several are named, or nobody', () => {
  expect(
    findTitledPerson(['Minister Tom Moor and Ambassador Anna Vale meet the press']),
  ).toBeNull();
  expect(findTitledPerson(['Press Conference by the Chief Secretary'])).toBeNull();
});

it('takes nobody of whom only an announcement speaks', () => {
  const title = 'Park Ministry’s Regular Press Conference on May 9, 2031';
  const visit = 'At the invitation of Park Minister Tom Moor, guests will visit the lakes.';
  expect(findTitledPerson([title, visit])).toBeNull();
  expect(findTitledPerson([title, 'Park Minister Tom Moor answered questions.'])).toBe('Tom Moor');
});
