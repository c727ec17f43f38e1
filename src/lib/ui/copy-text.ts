/** Puts a text on the clipboard. False where the browser has none or refuses: the reader must copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on a page that is not secure (then a TypeError), or not allowed.
    return false;
  }
}
