/** The list of a built folder's files with their checksums. */
export const manifestFile = 'manifest.json';
/** The whole site in one file. */
export const zipFile = 'dawen.zip';

/** What is packed before the rest is ready; gone once the ZIP is written. */
export const aheadFile = '.ahead';

/** Files that no manifest lists: itself, what holds it, and the mark of the folder. */
export const unlisted: ReadonlySet<string> = new Set([manifestFile, zipFile, '.dawen']);
