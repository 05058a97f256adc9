/** The question before a workbook with unsaved changes is put away. */
import { byId } from './element';

export type SaveAnswer = 'save' | 'discard' | 'cancel';

/** Asks; anything but a clear answer, such as Esc, is `cancel`, which loses nothing. */
export function askToSave(workbookName: string): Promise<SaveAnswer> {
  const dialog = byId<HTMLDialogElement>('ask-to-save');
  byId('ask-to-save-title').textContent = `Save changes to ${workbookName}?`;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const answered = () => {
      const answer = dialog.returnValue;
      resolve(answer === 'save' || answer === 'discard' ? answer : 'cancel');
    };
    dialog.addEventListener('close', answered, { once: true });
  });
}
