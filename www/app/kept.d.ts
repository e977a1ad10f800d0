// What does the build put into the service worker?

/** The name of the copy that is kept, which is a digest of all that is in it. */
declare const BUILD: string;

/**
 * What is kept, by its address relative to the site: the digest of each file (`sha256-…`), and for a page
 * nothing.
 */
declare const FILES: Readonly<Record<string, string>>;
