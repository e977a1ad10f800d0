// How does a page get a program? As WebAssembly, however that is served, and no other than the one it knows.
import { digestOfBytes, insist } from "./whole.js";

/**
 * What the program at an address exports. Where it is something else, where there is no WebAssembly, or a policy
 * forbids it, this fails.
 *
 * @param {URL} address
 * @param {WebAssembly.Imports} imports
 * @param {number} digest By which the program is known, as whole.js has it.
 */
export async function compiled(address, imports, digest) {
  // In an embed the referrer policy of the article would tell which article it is.
  const response = await fetch(new Request(address, { referrerPolicy: "no-referrer" }));
  // As whatever it is served, it is known by what is in it.
  const bytes = new Uint8Array(await response.arrayBuffer());
  insist(digestOfBytes(bytes), digest);
  return (await WebAssembly.instantiate(bytes, imports)).instance.exports;
}

/**
 * All is loaded: from here on nothing on this page of ours may ask the network for anything but its own
 * scripts, and its icons, for which a browser asks when the page is installed.
 */
export function blockNetwork() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src 'none'; img-src data: ${new URL("../icons/", import.meta.url)}`;
  document.head.append(policy);
}
