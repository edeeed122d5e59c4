import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

// An editor as newsletters' tools have it, with the schema that ProseMirror ships.
const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ schema }),
});

interface Block {
  readonly type: string;
  readonly text: string;
}

/** The blocks of the document that the editor holds, as its own model has them. */
function read(): Block[] {
  const blocks: Block[] = [];
  view.state.doc.descendants((node, _place, parent) => {
    if (node.isTextblock) {
      const inside = parent && parent.type.name !== 'doc' ? `${parent.type.name} ` : '';
      blocks.push({ type: inside + node.type.name, text: node.textContent });
    }
  });
  return blocks;
}

Object.assign(globalThis, { read });
view.focus();
