/** Goes to the search field of the page at `/` and Ctrl+K (Command+K), unless one is being typed in. */
export function focusSearch(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const typing =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
  const command = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !command) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')];
  const field = fields.find((input) => input.checkVisibility());
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}
