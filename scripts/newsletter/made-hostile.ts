import type { MadeExchange } from './made-library.ts';

/** Words that would break out of HTML, XML, Markdown, MIME and quotation if anything let them. */
export const hostile: readonly MadeExchange[] = [
  {
    asker: '<b>社</b>\r\nBcc: a@b.example',
    question: ['<script>alert(1)</script> & &amp; ]]> = =3D "引" \'号\''],
    answer: [
      '**不是粗体** _斜_ [链接](https://x.example) `码` # 不是标题',
      '- 不是列表 <img src=x onerror=alert(1)> --> </td></table> {{ merge }} *|MC|* %recipient%',
      `连${'绵'.repeat(1200)}${'x'.repeat(1200)}`,
      '😀\u{20bb7}野家 \ue000 私用',
      '1. 一\u3000二\u00a0三',
    ],
  },
  {
    speech: 'reported',
    asker: null,
    heading: '题<一>\n题二',
    question: ['有记者问。'],
    answer: ['王毅称，好。'],
  },
];
