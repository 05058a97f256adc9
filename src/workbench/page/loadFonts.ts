/** A canvas draws with what is there: fonts.css's faces must be ready before the grid first measures a text. */
export async function loadFonts(): Promise<void> {
  const wanted = ['16px Calibri', 'bold 16px Calibri', "16px 'Aptos Narrow'"];
  // A face none of whose fonts is on this machine is no reason not to start.
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
}
