const name = "(?:[A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+){0,2}|sir|ma[’']am)";
const takesUp = "(?:let[’']s|let us|let me|we(?:[’']ll| will)|I(?:[’']ll| will))";
const english = new RegExp(
  `(?:^|[.,!?] +)(?:${[
    'go ahead',
    'please',
    '(?:the )?next(?: question| one)?',
    '(?:the )?last (?:question|one)',
    '(?:one|two|a couple) more',
    `${takesUp} (?:go|turn|move|take|come|get|jump|start|do)\\b[^.?]{0,60}`,
    'in the (?:back|front|middle)(?: row)?',
    `(?:yes|yeah|okay|sorry),? ${name}`,
  ].join('|')})(?:,? ${name})?[.,!?]?$`,
  'iu',
);
// One word may be an answer as well as a name.
const answer =
  /^(?:Yes|No|Not|Correct|Right|Sure|Exactly|Absolutely|True|Never|Indeed|Maybe|Perhaps|Both|Neither|None|Today|Tomorrow)\b/u;
const alone = new RegExp(`^${name}[.,?!]?$`, 'u');
const chinese =
  /^(?:好的?[，,。])?(?:接下来|接下來|下面)?(?:请|請|有请|下一个|下一個|最后一个|最後一個)(?:[^？?。]{0,24}(?:提问|提問|问题|問題|记者|記者|发言)|[^？?。：:我你您]{1,12})。?$/u;

/** Whether words of one who has answered only call the next one who asks: `Go ahead, Jane.` */
export function callsNext(text: string): boolean {
  if (text.length > 100) return false;
  if (/^[A-Z]/.test(text)) return endsInCall(text) || (alone.test(text) && !answer.test(text));
  return chinese.test(text);
}

// A long sentence that ends so is an answer.
const endsInCall = (text: string) => english.test(text) && text.split(' ').length <= 14;
