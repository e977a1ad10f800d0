// How large is a picture, as its first bytes say?

/** @param {Buffer} png */
export function imageOf(png) {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("this is no PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
