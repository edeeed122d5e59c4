/** The sentences that every form of an edition ends with or falls back on. */
export const fixedLines = {
  empty: '所据文本中尚无可收入的答问。',
  colophon: '引文逐字取自所据文本，不作改动；转述另行标明。',
  page: '本则全文与出处',
} as const;
