/**
 * Every code by which reading or adding documents names an issue, with what it means. A code is
 * permanent: a new meaning takes a new code, and one that is no longer used stays free.
 */
export const issueCodes = {
  'address-not-found': 'a sidecar names a place that the document does not have',
  'binary-file': 'the file is no text',
  'broken-json': 'JSON that does not parse, read as far as it goes',
  'cut-character': 'the file ends in the middle of a character',
  'date-of-publication': 'the day of the event is not told, and that of publication stands for it',
  'empty-file': 'the file holds nothing',
  'fact-not-found': 'a fact that the document does not tell, for the sidecar',
  'folder-in-folder': 'a folder inside the folder that was added',
  'idle-decision': 'a decision of a sidecar that changes nothing',
  'invalid-value': 'a key of a YAML file has a value that it cannot have',
  'jump-line': 'the text goes on on another page',
  'lost-character': 'a character was lost before the document came here',
  'many-records': 'one file holds the texts of several records',
  'no-date': 'the document does not tell the day of its event',
  'no-exchange': 'no question and answer was found',
  'no-sources': 'the folder holds no document',
  'not-a-document': 'a YAML file was to be added',
  'repeated-id': 'two documents have one id',
  'same-bytes': 'the document is there already',
  'same-text': 'the text is there already, in other bytes or markup',
  'stray-headline': 'a line inside a turn was left out of it as the headline of another story',
  'too-long': 'the document has more lines than are read',
  'truncated-answer': 'an answer breaks off, and nothing takes it up',
  'truncated-opening': 'an opening statement breaks off, and nothing takes it up',
  'truncated-question': 'a question breaks off, and nothing takes it up',
  'unclosed-front-matter': 'front matter is opened and never closed',
  'undecodable-file': 'the bytes are in no encoding that is known',
  'unknown-exchange': 'a sidecar names an exchange that the document does not have',
  'unknown-key': 'a YAML file has a key that there is not',
  'unknown-topic': 'a sidecar names a topic that there is not',
  'unreadable-file': 'a file cannot be opened',
  'unreadable-front-matter': 'front matter that is no YAML, read line by line',
  'unsure-join': 'two stretches were read as one sentence, and may be two',
  'unsure-turn': 'a name that nothing else tells of was read as opening a turn',
  'wrong-charset': 'a page declares an encoding that it is not in',
  'yaml-syntax': 'a YAML file does not parse',
} as const;

export type IssueCode = keyof typeof issueCodes;
