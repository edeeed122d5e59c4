import { expect, it } from 'vitest';
import { askWhenAsked } from './ask-when-asked.ts';

const asked = 'When asked by a local reporter, the mayor said that the trail is closed.';

it('hears a question that the words end with', () => {
  expect(askWhenAsked(`${asked} What is the comment on this?`, 'Lin Zhiyuan')).toBe(
    'When asked by a local reporter',
  );
  expect(askWhenAsked(`${asked} What is the comment on this?`, null)).not.toBeNull();
});

it('hears none where who answers is told to speak, or where nothing is asked', () => {
  const answer = 'When asked by a reporter, Lin said that it is open. Who would close it?';
  expect(askWhenAsked(answer, 'Lin Zhiyuan')).toBeNull();
  expect(askWhenAsked(asked, 'Lin Zhiyuan')).toBeNull();
});
