import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A tag, or something that holds no text at all, with its place in the source. */
export interface Tag {
  /** `opaque` is a comment, a doctype, or an element that is never read, such as a script. */
  readonly kind: 'open' | 'close' | 'opaque';
  /** In lower case; empty for comments and doctypes. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

/** An attribute, its value decoded, with the place of the whole in the source. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is not HTML, and how the tokenizer is to pass over it. */
const raw: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** How often a tag that never ends is read as text before the rest is given up as text. */
const patience = 8;

/**
 * Finds every tag, comment and unread element, in the order of the source; what lies between them
 * is text. The tokenizer of HTML is used without its tree: it takes linear time however deep the
 * elements are nested, and keeps the order and the places of the source.
 */
export function readTags(source: string): Tag[] {
  let html = maskUnclosedComments(source);
  for (let i = 0; i < patience; i++) {
    const { tags, cut } = tokenize(html);
    if (cut === null) return tags;
    const tail = html.slice(cut);
    if (!/[>\n\r]/.test(tail)) {
      return [...tags, { kind: 'opaque', name: '', start: cut, end: html.length, attributes: [] }];
    }
    html = `${html.slice(0, cut)} ${html.slice(cut + 1)}`;
  }
  return tokenize(html).tags;
}

/** `cut` is where a tag begins that the end of the document breaks off. */
function tokenize(html: string): { tags: Tag[]; cut: number | null } {
  const tags: Tag[] = [];
  const closes = lastCloses(html);
  let opened: Token.TagToken | null = null;
  let done = 0;
  let cut: number | null = null;

  const place = ({ location }: Token.Token): [number, number] => {
    if (!location) throw new Error('the tokenizer was told to keep places, and kept none');
    done = location.endOffset;
    return [location.startOffset, location.endOffset];
  };
  const addTag = (kind: Tag['kind'], token: Token.TagToken, from = token) => {
    const [start] = place(from);
    const [, end] = place(token);
    tags.push({ kind, name: token.tagName, start, end, attributes: attributesOf(from) });
  };
  const addOpaque = (token: Token.Token) => {
    const [start, end] = place(token);
    tags.push({ kind: 'opaque', name: '', start, end, attributes: none });
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const [start] = place(token);
        if (isAutolink(token.tagName)) return;
        const mode = raw.get(token.tagName);
        if (mode === undefined || (closes.get(token.tagName) ?? 0) < start) {
          addTag('open', token);
          return;
        }
        tokenizer.state = mode;
        opened = token;
      },
      onEndTag(token) {
        if (opened) addTag('opaque', token, opened);
        else addTag('close', token);
        opened = null;
      },
      onComment: addOpaque,
      onDoctype: addOpaque,
      onCharacter: place,
      onNullCharacter: place,
      onWhitespaceCharacter: place,
      onParseError({ code }) {
        if (code === 'eof-in-tag') cut = done;
      },
      onEof({ location }) {
        if (cut !== null) cut = done;
        else if (opened && location) addTag('opaque', { ...opened, location }, opened);
      },
    },
  );
  tokenizer.write(html, true);
  return { tags, cut };
}

const none: readonly Attribute[] = [];

function attributesOf({ attrs, location }: Token.TagToken): readonly Attribute[] {
  return !attrs.length
    ? none
    : attrs.map(({ name, value }) => {
        const place = location?.attrs?.[name];
        return { name, value, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
      });
}

/** Where each element that is not HTML inside is closed for the last time. */
function lastCloses(html: string): Map<string, number> {
  const names = [...raw.keys()].join('|');
  const closes = new Map<string, number>();
  for (const { index, 1: name = '' } of html.matchAll(new RegExp(`</(${names})[\\s/>]`, 'gi'))) {
    closes.set(name.toLowerCase(), index);
  }
  return closes;
}

/** `<https://…>` and `<who@where>` are Markdown's way to write a link, not tags. */
function isAutolink(name: string): boolean {
  return /^(?:https?|ftp|mailto):|@/.test(name);
}

/** A comment that nobody closes would swallow the rest of the document, so it does not open one. */
function maskUnclosedComments(html: string): string {
  const last = Math.max(html.lastIndexOf('-->'), html.lastIndexOf('--!>'));
  const open = html.indexOf('<!--', Math.max(0, last));
  return open < 0 ? html : html.slice(0, open) + html.slice(open).replaceAll('<!--', '    ');
}
