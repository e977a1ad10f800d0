// What does the build put into the service worker?

/** The name of the copy that is kept, which is a digest of all that is in it. */
declare const BUILD: string;

/** What is kept, as addresses relative to the site. */
declare const FILES: readonly string[];
