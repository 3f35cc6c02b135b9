/** Keeps what is typed while a field is still on its way, and types it there when it has the focus. */
export class EarlyKeys {
  private readonly kept: KeyboardEvent[] = [];
  private readonly keep = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.key.length !== 1 && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.kept.push(event);
  };

  constructor(private readonly document: Document) {
    document.addEventListener('keydown', this.keep, { capture: true });
  }

  release(): void {
    this.document.removeEventListener('keydown', this.keep, { capture: true });
    for (const { key, code } of this.kept.splice(0)) {
      const again = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
      const field = this.document.activeElement;
      if (field?.dispatchEvent(again) && key.length === 1 && field instanceof HTMLTextAreaElement) this.type(field, key);
    }
  }

  private type(field: HTMLTextAreaElement, key: string): void {
    field.setRangeText(key, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }));
  }
}
