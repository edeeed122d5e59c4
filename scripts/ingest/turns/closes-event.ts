const occasion =
  '(?:记者会|記者會|发布会|發布會|吹风会|吹風會|见面会|見面會|通气会|采访|採訪|提问环节|答问|briefing|press conference)';
const ends = '(?:到此|至此|到这里|到這裡|到这儿|先到这|结束|結束|历时|持续)';
const event = new RegExp(
  `^(?:[^。！？]{0,24}[，,。！])?(?:今天的|今日的|本次|此次|这次)?(?:例行)?[^。，,]{0,12}${occasion}[^。？]{0,8}?${ends}`,
  'u',
);
const nothingMore =
  /^(?:好的?[，,。])?(?:如果|要是|[如若])?(?:大家|各位)?(?:没有|沒有)(?:其他|别的|更多|其它)(?:的)?(?:问题|問題)[^？?]{0,60}$/u;
const thanks =
  /^(?:好的?[，,。！]?)?(?:再次)?(?:谢谢|感谢|謝謝|感謝)(?:大家|各位|你们|媒体|记者|两位|几位)[^？?]{0,24}[。！!]?$|^[^？?]{0,30}(?:再见|再見)[。！!]?$/u;
const noMore =
  /^(?:[^.?]{0,30}[,.] )?(?:If there are no (?:more|further|other) questions\b[^?]{0,80}|(?:Today[’']s|This|The) (?:press |news )?(?:conference|briefing) (?:is (?:now )?over|ends here|concludes|is (?:hereby |now )?concluded)\b[^?]{0,40})$/iu;
const english =
  /^(?:(?:All right|Okay|OK|Well|With that)[.,] )?(?:Thank you|Thanks)\b[^?]{0,60}$|^That(?:'s| is| concludes)[^?]{0,40}(?:all|for today|briefing)[^?]{0,30}$/iu;

/**
 * Whether words close the press conference and say nothing else.
 * @param anew true where somebody takes the floor anew for them: a mere thank-you closes then too.
 */
export function closesEvent(text: string, anew: boolean): boolean {
  if (text.length > 100) return false;
  return (
    event.test(text) ||
    nothingMore.test(text) ||
    noMore.test(text) ||
    (anew && (thanks.test(text) || english.test(text)))
  );
}
