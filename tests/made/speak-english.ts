import fc from 'fast-check';
import { fill, type Words } from './fill.ts';
import type { Language } from './language.ts';

const words: Words = {
  time: ['last year', 'since the spring', 'over the past three years', 'last month'],
  org: [
    'the department',
    'the city library',
    'the weather office',
    'the ferry company',
    'our partners',
  ],
  thing: [
    'trails',
    'reading rooms',
    'ferry landings',
    'community gardens',
    'weather stations',
    'bookmobiles',
  ],
  topic: [
    'the riverside trail',
    'the storm warning plan',
    'longer library hours',
    'wetland cooperation',
    'the new ferry route',
    'the seed exchange',
  ],
  verb: ['supporting', 'reviewing', 'expanding', 'maintaining', 'working on'],
  effect: [
    'and residents have welcomed it',
    'which is good news for the whole region',
    'and we are not done yet',
    'and that took a lot of patient work',
  ],
  place: ['Greenford', 'Northport', 'Lakemoor', 'Ashby', 'Vista Bay'],
  slogan: ['open gates', 'one more mile', 'a book in every bag'],
  doc: ['Open Trails Act', 'Wetland Compact', 'Library Hours Order'],
};

export const english: Language = {
  statement: fill(
    [
      'We opened {2-980} {thing} in {place} {time}, {effect}. ',
      'I think {topic} speaks for itself, {effect}. ',
      'As you know, {org} has been {verb} {topic} for some time. ',
      'The “{slogan}” campaign is not a slogan; it is a commitment. ',
      'Attendance rose {1-40}.{1-9} percent {time}, to about {2-9},{100-999},000 visits. ',
      'Look, there are three things here: safety, access, and cost. ',
      'Under the {doc}, signed in {2001-2024}, {org} is responsible for {topic}. ',
      'I’m not going to get ahead of the mayor on that. ',
      'Mr. Ashby and Dr. Vale met in {place} at 3 p.m. and talked about {topic}. ',
      'The answer I gave in {place} was simple: nobody benefits when {thing} fall apart. ',
      'What would it say about us if we walked away from {topic}? ',
    ],
    words,
  ),
  context: fill(
    [
      'Thank you. ',
      'I have two questions. ',
      'There are reports that {org} stopped {verb} {topic}. ',
      'On {topic} — ',
    ],
    words,
  ),
  asking: fill(
    [
      'Do you have any comment on {topic}?',
      'When will the {thing} in {place} open?',
      'Is {org} still {verb} {topic}?',
      'And can you tell us what comes next for {topic}?',
      'Could you say a bit more about {topic}, please.',
    ],
    words,
  ),
  short: fill(['No.', 'Yes.', 'I don’t have anything on that.', 'We’ll get back to you.'], words),
  list: fc.tuple(
    fill(['There are two things here:'], words),
    fill(['First, {topic}.'], words),
    fill(['Second, {topic}, {effect}.'], words),
  ),
  greeting: fill(
    [
      'Good afternoon, everyone. I have one announcement at the top: {org} will be {verb} {topic} this fall. With that, I’ll take your questions.',
    ],
    words,
  ),
  heading: fill(['{topic}', 'On {topic}'], words),
  row: fill(['{topic}'], words),
  boxItem: fill(['{topic}'], words),
  subject: fill(['{topic}'], words),
  otherStory: fill(['{place} opens {2-30} {thing}'], words),
  outlets: [
    'Harbor Times',
    'Lakemoor Post',
    'Northport Radio',
    'Vista News',
    'CNB',
    'AFP',
    'Kyodo News',
  ],
  places: words.place as readonly string[],
  speakers: ['LIN', 'VALE', 'OAKES', 'MARSH'],
  reporters: ['Jane Doe', 'Sam Reed'],
};
