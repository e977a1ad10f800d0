// What does the build put into the service worker?

/** The name of the copy that is kept, which is a digest of all that is in it. */
declare const BUILD: string;

/** What is kept, by its address relative to the site: the digest of each file (`sha256-…`). */
declare const FILES: Readonly<Record<string, string>>;

/**
 * What each of the pages among them says of itself, its name and a digest of what was printed; and a digest of what is
 * in its middle, as `whole.js` has it.
 */
declare const PAGES: Readonly<Record<string, [says: string, middle: number]>>;
