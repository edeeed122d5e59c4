import { AutoLinkNode, LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, LinkNode, AutoLinkNode],
  onError: (error) => {
    throw error;
  },
});
const root = document.querySelector<HTMLElement>('#editor');
editor.setRootElement(root);
registerRichText(editor);

/** The blocks of the document that the editor holds, as its own model has them. */
function read(): { type: string; text: string }[] {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => ({ type: node.getType(), text: node.getTextContent() })),
  );
}

Object.assign(globalThis, { read });
root?.focus();
