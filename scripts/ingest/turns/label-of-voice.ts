import type { Voice } from '../line.ts';
import { type Label, parseLabel } from './parse-label.ts';

/** The label that a container's word on who speaks stands for; it takes no room in the text. */
export function labelOfVoice(voice: Voice | undefined): Label | null {
  if (!voice) return null;
  const { part, name } = voice;
  const named = name === null ? null : parseLabel(`${name}：`);
  if (part === null) return named && { ...named, length: 0 };
  return { role: part === 'question' ? 'asker' : 'speaker', name: named?.name ?? name, length: 0 };
}
