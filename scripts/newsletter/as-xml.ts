// XML holds no other characters, not even as references; a lone half of a pair is none either.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text or markup with each character that XML cannot hold shown as one that stands for it: �. */
export function asXml(text: string): string {
  return text.replace(forbidden, '\ufffd');
}
