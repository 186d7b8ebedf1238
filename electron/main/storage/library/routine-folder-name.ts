/**
 * The name of a routine's folder and of its draft. Windows and macOS take `A` and `a` for one name,
 * so a capital is written `~a`; and Windows keeps names such as `con` for itself, hence the prefix.
 */
export function routineFolderName(routineId: string): string {
  return `r-${routineId.replace(/[A-Z]/g, (letter) => `~${letter.toLowerCase()}`)}`;
}

/** The routine whose folder has this name; undefined for any other name. */
export function routineIdOf(folderName: string): string | undefined {
  return /^r-(?:[a-z0-9_-]|~[a-z])+$/.test(folderName)
    ? folderName.slice(2).replace(/~([a-z])/g, (_all, letter: string) => letter.toUpperCase())
    : undefined;
}
