import type { Form } from './make-forms.ts';

/** What an editor must know of a form: where it belongs and what to do once it is copied. */
interface FormGuide {
  readonly name: string;
  readonly tools: string;
  /** How it is copied: as formatted text, as it stands, or not at all but opened as a file. */
  readonly copy: 'formatted' | 'plain' | 'none';
  /** What to do next, tool by tool. */
  readonly next: readonly string[];
}

export const formGuides: Readonly<Record<Form['kind'], FormGuide>> = {
  rich: {
    name: '富文本',
    tools: 'Substack、Notion、知乎、Word',
    copy: 'formatted',
    next: [
      'Substack：在正文里直接粘贴。',
      'Notion：在页面里直接粘贴，引文成为引用块。',
      '知乎：在编辑器里直接粘贴，再看一遍引用块。',
      'Word：粘贴选项选“保留源格式”。',
    ],
  },
  fragment: {
    name: '邮件片段（HTML 代码）',
    tools: 'Mailchimp、Ghost、Buttondown、beehiiv',
    copy: 'plain',
    next: [
      'Mailchimp：拖入 Code 内容块，删去里面的示例，粘贴代码。',
      'Ghost：输入 /html，在 HTML 卡片里粘贴。',
      'Buttondown：在正文里粘贴代码，前后各空一行。',
      'beehiiv：输入 /html，在 HTML 块里粘贴。',
    ],
  },
  email: {
    name: '整封邮件（HTML 代码）',
    tools: '凡能导入整封 HTML 的群发工具',
    copy: 'plain',
    next: ['Mailchimp：新建邮件时选 Code your own，再选 Paste in code。其他工具：选“导入 HTML”。'],
  },
  wechat: {
    name: '公众号',
    tools: '微信公众号编辑器',
    copy: 'formatted',
    next: ['微信公众号：在图文正文里粘贴；外链不能点，已列为文末的参考链接，可另填入“阅读原文”。'],
  },
  message: {
    name: '邮件草稿（.eml）',
    tools: 'Outlook、Apple Mail、Thunderbird',
    copy: 'none',
    next: ['下载后用邮件程序打开，改发件人，填收件人，再发。'],
  },
  embed: {
    name: '嵌入网页',
    tools: '凡能放 iframe 的网页与博客',
    copy: 'plain',
    next: ['WordPress、Ghost：在 HTML 块里粘贴。卡片高 480 像素，长文在卡片里滚动。'],
  },
  text: {
    name: '纯文本',
    tools: '任何能写字的地方',
    copy: 'plain',
    next: ['粘贴即可。'],
  },
  markdown: {
    name: 'Markdown',
    tools: 'Buttondown、Ghost、语雀、GitHub',
    copy: 'plain',
    next: ['Ghost：输入 /markdown，在 Markdown 卡片里粘贴。其他：在 Markdown 编辑器里粘贴。'],
  },
};
