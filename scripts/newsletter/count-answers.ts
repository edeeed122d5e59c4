/** How many answers an edition holds, in a sentence. */
export function countAnswers({ length }: { readonly length: number }): string {
  return length === 0 ? '尚无答问。' : `${length} 则答问，逐字照录，附出处。`;
}
