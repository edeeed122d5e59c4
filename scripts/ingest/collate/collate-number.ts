const digits = '零一二三四五六七八九';
const others: Readonly<Record<string, number>> = { 〇: 0, 两: 2 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The number that a text is, as `2400`, `两千四百`, `2.3亿` or `百分之八点六`; null where it is none. */
export function collateNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  const [, share, body = '', percent] = /^(百分之)?(.+?)(%)?$/u.exec(plain) ?? [];
  const value = readValue(body);
  return value === null ? null : share || percent ? round(value / 100) : round(value);
}

/** Reads from the left: what stands before 万 or 亿 is multiplied as a whole. */
function readValue(text: string): number | null {
  let [total, section, last]: [number, number, number | null] = [0, 0, null];
  for (const [token] of text.matchAll(/\d+(?:\.\d+)?|点[零〇一二三四五六七八九]+|./gu)) {
    const digit = digitOf(token);
    if (digit !== null) last = last === null ? digit : last * 10 + digit;
    else if (token.startsWith('点') && token.length > 1)
      last = (last ?? 0) + fraction(token.slice(1));
    else if (units[token]) [section, last] = [section + (last ?? 1) * units[token], null];
    else if (large[token])
      [total, section, last] = [total + (section + (last ?? 0)) * large[token], 0, null];
    else return null;
  }
  return text === '' ? null : total + section + (last ?? 0);
}

function digitOf(token: string): number | null {
  if (/^\d/.test(token)) return Number(token);
  const digit = digits.indexOf(token);
  return digit >= 0 ? digit : (others[token] ?? null);
}

const fraction = (text: string) => Number(`0.${Array.from(text, (one) => digitOf(one)).join('')}`);

/** Takes away what binary fractions add. */
const round = (value: number) => Number(value.toPrecision(12));
