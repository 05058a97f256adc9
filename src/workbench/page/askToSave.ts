/** The question before a workbook with unsaved changes is put away. */
import { byId } from './element';

export type SaveAnswer = 'save' | 'discard' | 'cancel';

/** Asks; Esc is `cancel`, the answer that loses nothing. */
export function askToSave(workbookName: string): Promise<SaveAnswer> {
  const dialog = byId<HTMLDialogElement>('ask-to-save');
  byId('ask-to-save-title').textContent = `Save changes to ${workbookName}?`;
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue as SaveAnswer), { once: true });
  });
}
