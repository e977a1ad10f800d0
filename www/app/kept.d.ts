// What does the build put into the service worker?

/** The name of the copy that is kept, which is a digest of all that is in it. */
declare const BUILD: string;

/** What is kept, by its address relative to the site: the digest of each file (`sha256-…`). */
declare const FILES: Readonly<Record<string, string>>;

/** The digests of the pieces on which each of the pages among them stands, as `whole.js` has them. */
declare const PAGES: Readonly<Record<string, readonly number[]>>;

/** The pattern of such pieces, and of what in them is not compared. */
declare const PIECES: string;
declare const UNCOMPARED: string;

/** What is said where a newer version is there and does not come whole, by the codes of the languages. */
declare const NOT_WHOLE: Readonly<Record<string, string>>;

/** The pages of the site that are not kept. */
declare const NOT_KEPT: readonly string[];

/** The page that stands for them where there is no network. */
declare const NO_NETWORK: string;
