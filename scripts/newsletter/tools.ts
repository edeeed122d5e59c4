import type { Form } from './form.ts';

/** A program that editors paste into, the form that it takes, and what to do there. */
interface Tool {
  readonly name: string;
  readonly form: Form['kind'];
  readonly next: string;
}

export const tools: readonly Tool[] = [
  { name: 'Substack', form: 'rich', next: '在正文里直接粘贴。' },
  {
    name: 'Mailchimp',
    form: 'fragment',
    next: '拖入 Code 内容块，删去里面的示例，粘贴代码。要整封导入，用下面的“整封邮件”。',
  },
  { name: 'Ghost', form: 'fragment', next: '输入 /html，在 HTML 卡片里粘贴代码。' },
  { name: 'Buttondown', form: 'fragment', next: '在正文里粘贴代码，前后各空一行。' },
  { name: 'beehiiv', form: 'fragment', next: '输入 /html，在 HTML 块里粘贴代码。' },
  {
    name: '微信公众号',
    form: 'wechat',
    next: '在图文正文里直接粘贴。外链不能点，已列为文末的参考链接；可另填入“阅读原文”。',
  },
  { name: '知乎', form: 'rich', next: '在编辑器里直接粘贴，再看一遍引用块。' },
  { name: 'Notion', form: 'rich', next: '在页面里直接粘贴，引文成为引用块。' },
  { name: 'Word', form: 'rich', next: '粘贴选项选“保留源格式”。' },
  {
    name: 'Outlook、Apple Mail、Thunderbird',
    form: 'message',
    next: '下载后用邮件程序打开，改发件人，填收件人，再发。',
  },
  {
    name: '其他群发工具',
    form: 'email',
    next: '选“导入 HTML”或 Paste in code，粘贴整封邮件的代码。',
  },
  {
    name: 'WordPress 等网页',
    form: 'embed',
    next: '在 HTML 块里粘贴。卡片高 480 像素，长文在卡片里滚动。',
  },
  { name: '语雀、GitHub', form: 'markdown', next: '在 Markdown 编辑器里粘贴。' },
  { name: '别处', form: 'text', next: '粘贴即可。' },
];
