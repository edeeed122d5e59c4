import type { Form } from './form.ts';

/** What an editor calls a form, and how it is copied. */
interface FormName {
  readonly name: string;
  /** As formatted text, as it stands, or not at all but opened as a file. */
  readonly copy: 'formatted' | 'plain' | 'none';
}

export const formNames: Readonly<Record<Form['kind'], FormName>> = {
  rich: { name: '富文本', copy: 'formatted' },
  fragment: { name: '邮件片段（HTML 代码）', copy: 'plain' },
  email: { name: '整封邮件（HTML 代码）', copy: 'plain' },
  wechat: { name: '公众号图文', copy: 'formatted' },
  message: { name: '邮件草稿（.eml）', copy: 'none' },
  embed: { name: '嵌入代码', copy: 'plain' },
  text: { name: '纯文本', copy: 'plain' },
  markdown: { name: 'Markdown', copy: 'plain' },
};
