const faces = 'PingFang SC,Hiragino Sans GB,Microsoft YaHei,Noto Sans CJK SC,sans-serif';
const paper = '#ffffff';
const ink = '#24211c';
const quiet = '#655e52';
const accent = '#a3301c';

/** Declarations that must stand together on a cell: mail programs inherit none of them reliably. */
function cell(color: string, size: number, padding: string, more = ''): string {
  return `font-family:${faces};font-size:${size}px;line-height:1.75;color:${color};background-color:${paper};padding:${padding};text-align:left;${more}`;
}

/** The inline styles of the mails. Square, flat and without shorthand that a program may drop. */
export const mailStyle = {
  paper,
  canvas: '#f5f1e8',
  title: cell(ink, 24, '28px 24px 4px 24px', 'font-weight:bold;'),
  summary: cell(quiet, 16, '0 24px 20px 24px'),
  head: cell(ink, 18, '24px 24px 0 24px', `font-weight:bold;border-top:1px solid #ddd6c7;`),
  facts: cell(quiet, 14, '2px 24px 12px 24px'),
  label: cell(quiet, 14, '8px 24px 4px 24px'),
  gutter: `width:24px;background-color:${paper};padding:0;`,
  direct: cell(ink, 16, '0 24px 0 14px', `border-left:3px solid ${accent};`),
  reported: cell(ink, 16, '0 24px 0 30px', `border-left:1px dashed ${quiet};`),
  notes: cell(quiet, 14, '12px 24px 0 24px'),
  source: cell(quiet, 14, '12px 24px 28px 24px'),
  foot: cell(quiet, 14, '20px 24px 28px 24px', 'border-top:1px solid #ddd6c7;'),
  paragraph: 'margin:0 0 12px 0;',
  last: 'margin:0;',
  link: `color:${accent};text-decoration:underline;`,
} as const;
