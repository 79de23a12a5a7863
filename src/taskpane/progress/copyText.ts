/**
 * Puts the text of a field into the clipboard. Excel on the web forbids add-ins to write there (office-js#2513); then the
 * text is left selected, so that the person's own Ctrl+C takes it.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
