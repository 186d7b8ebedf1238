/** The faces that the first picture is set in; without them it would jump when they come. */
const firstFaces = ['800 1rem "Archivo Variable"', '500 1rem "Inter Variable"'] as const;

/** Resolves when the first faces are in; a face that is missing is done without. */
export async function loadFonts(fonts: Pick<FontFaceSet, 'load'>): Promise<void> {
  await Promise.allSettled(firstFaces.map((face) => fonts.load(face)));
}
