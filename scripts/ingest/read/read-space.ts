// Characters that have no width count as white space where a line is trimmed or found empty.
const zeroWidth = '\\u200b-\\u200d\\u2060\\u00ad';
const blank = new RegExp(`^[\\s${zeroWidth}]*$`, 'u');
const space = new RegExp(`[\\s${zeroWidth}]`, 'u');

/** Whether a text holds nothing but white space of any kind. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** Whether a UTF-16 unit is white space of any kind. */
export function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && space.test(unit);
}
